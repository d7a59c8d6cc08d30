import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { temporaryFolder } from '../support/temporaryFolder.ts'

test('the bench tells how long a text takes, and how many numerals it has', () => {
  const file = join(temporaryFolder(), 'text.txt')
  writeFileSync(file, '全市有养老机构39家，床位4110张。')
  const printed = execFileSync(process.execPath, ['scripts/bench.ts', '--time', file], { encoding: 'utf8' })
  expect(printed).toMatch(/^0\.00 MB in \d+\.\d\d CPU s, \d+\.\d\d MB a CPU s, 2 numerals, at most \d+ MiB of memory\n$/)
})

test('the bench says which corpus is not there, without a stack', () => {
  const { stderr, status } = spawnSync(process.execPath, ['scripts/bench.ts', 'nosuch'], { encoding: 'utf8' })
  expect(stderr).toMatch(/^nosuch\S+ is not there: .+\n$/)
  expect(status).toBe(1)
})
