/** Puts a finished folder in the place of another, which readers see until then. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { removeLeftOver } from './leftOver.ts'

/** How often it is tried again where another run puts its own folder there at the same moment. */
const TRIES = 5

const TAKEN = ['ENOTEMPTY', 'EEXIST']
/** A folder that cannot change places: a mount point, one whose parent belongs to somebody else, one in a layer of a container. */
const FIXED = ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS']

type Rename = (from: string, to: string) => void

const STATES = ['new', 'old'] as const
type State = (typeof STATES)[number]

const prefixOf = (folder: string, state: State): string => `.${basename(folder)}.${state}-`

/** A hidden folder beside one, of this run alone. */
export const besideOf = (folder: string, state: State): string => join(dirname(folder), `${prefixOf(folder, state)}${process.pid}`)

/**
 * Moves a folder to where another may be; that one is gone afterwards, or as it was if this fails. What ended runs have left
 * beside it goes as well. Of a folder that cannot change places itself what is in it does.
 * @param rename the file system's, which may refuse
 */
export function swapIn(fresh: string, folder: string, rename: Rename = renameSync): void {
  const next = besideOf(folder, 'new')
  try {
    mkdirSync(dirname(folder), { recursive: true })
    if (fresh !== next) move(fresh, next, rename)
    exchange(next, folder, rename)
  } catch (error) {
    if (!isOf(FIXED, error)) throw error
    refill(existsSync(next) ? next : fresh, folder, rename)
  }
  for (const state of STATES) removeLeftOver(dirname(folder), prefixOf(folder, state))
}

function exchange(fresh: string, folder: string, rename: Rename): void {
  const old = besideOf(folder, 'old')
  for (let tries = 1; ; tries++) {
    rmSync(old, { recursive: true, force: true })
    const had = moved(folder, old, rename)
    try {
      rename(fresh, folder)
      break
    } catch (error) {
      if (had) moved(old, folder, rename)
      if (!isOf(TAKEN, error) || tries === TRIES) throw error
    }
  }
  rmSync(old, { recursive: true, force: true })
}

/** Whether a folder was there to move. */
function moved(from: string, to: string, rename: Rename): boolean {
  try {
    rename(from, to)
    return true
  } catch (error) {
    if (isOf(['ENOENT', ...TAKEN], error)) return false
    throw error
  }
}

/** Puts what is in one folder in the place of what is in another, once all of it is there. */
function refill(fresh: string, folder: string, rename: Rename): void {
  const next = join(folder, basename(besideOf(folder, 'new')))
  mkdirSync(folder, { recursive: true })
  move(fresh, next, rename)
  const names = new Set(readdirSync(next))
  for (const name of names) {
    rmSync(join(folder, name), { recursive: true, force: true })
    rename(join(next, name), join(folder, name))
  }
  for (const name of readdirSync(folder)) if (!names.has(name)) rmSync(join(folder, name), { recursive: true, force: true })
}

/** A folder on another disk cannot be renamed, only copied. */
function move(from: string, to: string, rename: Rename): void {
  rmSync(to, { recursive: true, force: true })
  try {
    rename(from, to)
  } catch (error) {
    if (!isOf(['EXDEV'], error)) throw error
    cpSync(from, to, { recursive: true })
    rmSync(from, { recursive: true, force: true })
  }
}

const isOf = (codes: readonly string[], error: unknown): boolean => codes.includes((error as NodeJS.ErrnoException).code ?? '')
