import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A folder in the making, which takes the place of the old one as a whole. */
export interface Replacement {
  readonly write: (name: string, text: string) => void
  /** Puts the new folder where the old one was; what the old one held besides is gone. */
  readonly finish: () => void
}

/**
 * Begins to replace a folder. Until `finish`, readers see the old one; if the run breaks off, it stays as it was.
 * What an earlier run that broke off left behind is removed.
 */
export function replaceFolder(folder: string): Replacement {
  const beside = (state: string): string => join(dirname(folder), `.${basename(folder)}.${state}`)
  const [fresh, old] = [beside('new'), beside('old')]
  for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  return {
    write: (name, text) => writeFileSync(join(fresh, name), text),
    finish: () => {
      if (existsSync(folder)) renameSync(folder, old)
      renameSync(fresh, folder)
      rmSync(old, { recursive: true, force: true })
    },
  }
}
