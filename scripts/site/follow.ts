import { existsSync, watch } from 'node:fs'
import { dirname } from 'node:path'

/** An editor saves in several steps: this many milliseconds of quiet end a change. */
const QUIET = 200

/**
 * Runs an action after each burst of changes in folders, never twice at a time. A folder that does not exist is watched as
 * soon as it does, if the one it lies in is there from the start.
 * @returns ends the watching
 */
export function follow(folders: readonly string[], action: () => Promise<void>): () => void {
  const ending = new AbortController()
  let running = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(action)
    }, QUIET)
  }
  for (const folder of folders) watchFolder(folder, later, ending.signal)
  return () => {
    clearTimeout(timer)
    ending.abort()
  }
}

function watchFolder(folder: string, changed: () => void, signal: AbortSignal): void {
  if (existsSync(folder)) watch(folder, { recursive: true, signal }, changed)
  else if (existsSync(dirname(folder))) {
    const around = watch(dirname(folder), { signal }, () => {
      if (!existsSync(folder)) return
      around.close()
      watchFolder(folder, changed, signal)
      changed()
    })
  }
}
