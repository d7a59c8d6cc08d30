/** Folders that live as long as the tests of one file. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

const made: string[] = []

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A new and empty folder. It is removed after the last test of the file, whether that passed or not. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-'))
  made.push(folder)
  return folder
}
