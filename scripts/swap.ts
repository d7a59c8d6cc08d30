/** Puts a finished folder in the place of another, which readers see until then. */
import { renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** How often it is tried again where another run puts its own folder there at the same moment. */
const TRIES = 5

/** A hidden folder beside one, of this run alone. */
export const besideOf = (folder: string, state: 'new' | 'old'): string => join(dirname(folder), `.${basename(folder)}.${state}-${process.pid}`)

/** Moves a folder to where another may be; that one is gone afterwards, or back in its place if this fails. */
export function swapIn(fresh: string, folder: string): void {
  const old = besideOf(folder, 'old')
  for (let tries = 1; ; tries++) {
    rmSync(old, { recursive: true, force: true })
    const had = moved(folder, old)
    try {
      renameSync(fresh, folder)
      break
    } catch (error) {
      if (had) moved(old, folder)
      if (!isTaken(error) || tries === TRIES) throw error
    }
  }
  rmSync(old, { recursive: true, force: true })
}

/** Whether a folder was there to move. */
function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || isTaken(error)) return false
    throw error
  }
}

const isTaken = (error: unknown): boolean => ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')
