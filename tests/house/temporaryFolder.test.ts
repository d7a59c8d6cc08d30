import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

import { removeTemporaryFolders, temporaryFolder } from '../support/temporaryFolder.ts'

it('temporary folders are new, and go with all they hold', () => {
  const [one, other] = [temporaryFolder(), temporaryFolder()]
  mkdirSync(join(one, 'deep'))
  writeFileSync(join(one, 'deep', 'file'), '')
  expect(one).not.toBe(other)
  removeTemporaryFolders()
  expect([one, other].filter((folder) => existsSync(folder))).toEqual([])
})
