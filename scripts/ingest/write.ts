import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { realPathOf } from '../realPath.ts'
import { besideOf, swapIn } from '../swap.ts'

/** A folder in the making, which takes the place of the old one as a whole. */
export interface Replacement {
  readonly write: (name: string, text: string) => void
  /** Puts the new folder where the old one was; what the old one held besides is gone. */
  readonly finish: () => void
}

/**
 * Begins to replace a folder. Until `finish`, readers see the old one; if the run breaks off, it stays as it was. Runs at the same time do not
 * disturb each other: the last to finish is the one that is seen.
 */
export function replaceFolder(folder: string): Replacement {
  const real = realPathOf(folder)
  const fresh = besideOf(real, 'new')
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  // What is written is of this run alone: one that fails before the end takes it away. After one that a signal ends, the next run does.
  const discard = (): void => rmSync(fresh, { recursive: true, force: true })
  process.once('exit', discard)
  return {
    write: (name, text) => writeFileSync(join(fresh, name), text),
    finish: () => {
      swapIn(fresh, real)
      process.off('exit', discard)
    },
  }
}
