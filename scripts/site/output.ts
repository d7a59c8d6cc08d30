/** The folder that a site is written to: it takes the new site as a whole, and is never one that holds something else. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, isAbsolute, relative, sep } from 'node:path'

import { realPathOf } from '../realPath.ts'
import { swapIn } from '../swap.ts'
import { UsageError } from '../usage.ts'
import type { Settings } from './settings.ts'

/** A file that every site has, whole or begun. */
const MARK = 'modes.js'

/**
 * Makes sure that a build deletes nothing but an older site.
 * @param root the project's folder
 * @throws UsageError that says what the folder holds and what to do
 */
export function checkOutput({ out, sources }: Pick<Settings, 'out' | 'sources'>, root: string): void {
  const file = fileOn(out)
  if (file !== undefined) throw new UsageError(`--out ${out}: ${file} is a file. Name a folder, or a place where there is nothing yet.`)
  const lost = [root, sources].find((folder) => isWithin(folder, out))
  if (lost !== undefined) throw new UsageError(`--out ${out} holds ${lost}, which a build would delete. Name another folder.`)
  if (isWithin(out, sources)) throw new UsageError(`--out ${out} lies in the folder of documents, ${sources}. Name a folder outside it.`)
  const held = existsSync(out) ? readdirSync(out) : []
  if (held.length > 0 && !held.includes(MARK))
    throw new UsageError(`--out ${out} holds ${held[0] ?? ''} and no site: a build would delete what is in it. Name another folder, or empty this one first.`)
}

/** A file where a folder is meant, at the end of a path or within it. */
function fileOn(path: string): string | undefined {
  if (existsSync(path)) return statSync(path).isDirectory() ? undefined : path
  return path === dirname(path) ? undefined : fileOn(dirname(path))
}

const isWithin = (inner: string, outer: string): boolean => {
  const path = relative(realPathOf(outer), realPathOf(inner))
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`) && !isAbsolute(path))
}

/**
 * Puts a new site in the place of the old one, which readers see until then; where a link leads to it, the link stays.
 * @param fresh the folder that holds the new site; it is gone afterwards
 */
export const putInPlace = (fresh: string, out: string): void => swapIn(fresh, realPathOf(out))
