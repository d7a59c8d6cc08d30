import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A path without links in it, also where nothing stands yet at its end or at the end of a link. */
export function realPathOf(path: string): string {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (!found) return path === dirname(path) ? path : join(realPathOf(dirname(path)), basename(path))
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return realPathOf(resolve(dirname(path), readlinkSync(path)))
  }
}
