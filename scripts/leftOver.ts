/** What runs left that were ended from outside: on a signal nothing of a process runs any more that could tidy up. */
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Removes what ended runs have left in a folder.
 * @param prefix what the names of such entries begin with; the number of the process is the rest
 */
export function removeLeftOver(folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) {
    const process = name.startsWith(prefix) ? name.slice(prefix.length) : ''
    if (/^\d+$/.test(process) && !isAlive(Number(process))) rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function isAlive(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
