/** Modules that import each other in a circle fail the check: which of them runs first depends on the program. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

import { temporaryFolder } from '../support/temporaryFolder.ts'

const { rules } = JSON.parse(readFileSync('knip.json', 'utf8')) as { rules: unknown }

/** What knip ends with, told to look for circles as `npm run check` tells it, in a project of two modules. */
function codeOf(one: string, other: string): number | null {
  const folder = temporaryFolder()
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text)
  write('package.json', JSON.stringify({ name: 'circle', type: 'module' }))
  write('knip.json', JSON.stringify({ entry: ['one.ts'], project: ['*.ts'], rules }))
  write('one.ts', one)
  write('other.ts', other)
  return spawnSync(process.execPath, [resolve('node_modules/knip/bin/knip.js'), '--cycles', '--directory', folder], { encoding: 'utf8' }).status
}

const LEAF = 'export const other = 1\n'

it('two modules that import each other are an error', () =>
  expect(
    codeOf(
      "import { other } from './other.ts'\nexport const one = 1\nconsole.log(other)\n",
      "import { one } from './one.ts'\nexport const other = () => one\n",
    ),
  ).toBe(1))

it('one that imports another is none', () => expect(codeOf("import { other } from './other.ts'\nconsole.log(other)\n", LEAF)).toBe(0))
