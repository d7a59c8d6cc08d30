import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { temporaryFolder } from '../support/temporaryFolder.ts'

const root = join(import.meta.dirname, '../..')

/** What a script says on stderr, and its exit code. */
function say(script: string, args: readonly string[], from = root, cwd = root): { code: number | null; stderr: string } {
  const { status, stderr } = spawnSync(process.execPath, [join(root, `scripts/${script}.ts`), ...args], {
    cwd,
    env: { ...process.env, INIT_CWD: from },
    encoding: 'utf8',
  })
  return { code: status, stderr }
}

describe('a script that is called wrongly', () => {
  const elsewhere = temporaryFolder()
  test.each([
    ['ingest', ['--bogus'], /Known flags: --from DIR\.\n$/],
    ['ingest', ['--from', join(elsewhere, 'none')], /none is not there: .* Name it with --from DIR or SOURCES_DIR\.\n$/],
    ['ingest', ['--from', 'README.md'], /README\.md is a file: .* Name it with --from DIR or SOURCES_DIR\.\n$/],
    ['extract', ['--bogus'], /Known flags: --explain, --text\.\n$/],
    ['extract', [], /^No file is named\. Name those to read/],
  ])('%s %j says what to write instead, in one line', (script, args, message) => {
    const { code, stderr } = say(script, args)
    expect(stderr).toMatch(message)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })

  test('build reads the owner’s file before any document', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'content'))
    writeFileSync(join(folder, 'content/site.yml'), 'name: 云溪民政\nsite_code: 1\n')
    const { code, stderr } = say('build', [], folder, folder)
    expect(stderr).toMatch(/content\/site\.yml:2: site_code: has not ten digits or letters .* Correct this entry; .*\n$/)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(code).toBe(1)
  })

  test('looks for files where npm was called', () => {
    const { code, stderr } = say('extract', ['--text', 'nope.txt'], elsewhere)
    expect(stderr).toBe(`nope.txt: there is no such file: ${join(elsewhere, 'nope.txt')}. Write its path as seen from where you call the command.\n`)
    expect(code).toBe(1)
  })
})
