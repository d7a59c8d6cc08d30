/** Where a site may be written, and how it takes the place of the last. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'

import { replaceFolder } from '../../scripts/ingest/write.ts'
import { checkOutput, putInPlace } from '../../scripts/site/output.ts'
import { swapIn } from '../../scripts/swap.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

function folderWith(parent: string, name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(parent, name)
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text)
  return folder
}

describe('checkOutput', () => {
  const root = temporaryFolder()
  const sources = folderWith(root, 'content/sources', { 'a.txt': '甲' })

  test('allows a new folder, an empty one and that of an older site', () => {
    expect(() => checkOutput({ out: join(root, 'dist'), sources }, root)).not.toThrow()
    expect(() => checkOutput({ out: folderWith(root, 'empty', {}), sources }, root)).not.toThrow()
    expect(() => checkOutput({ out: folderWith(root, 'older', { 'modes.js': '', 'index.html': '' }), sources }, root)).not.toThrow()
  })

  test('refuses a folder that holds something else, the project or the documents, and deletes nothing', () => {
    const precious = folderWith(root, 'precious', { '年度台账.xlsx': '甲' })
    expect(() => checkOutput({ out: precious, sources }, root)).toThrow('holds 年度台账.xlsx and no site')
    expect(readdirSync(precious)).toEqual(['年度台账.xlsx'])
    expect(() => checkOutput({ out: root, sources }, root)).toThrow('which a build would delete')
    expect(() => checkOutput({ out: join(root, 'content'), sources }, root)).toThrow('which a build would delete')
    expect(() => checkOutput({ out: join(sources, 'site'), sources }, root)).toThrow('lies in the folder of documents')
    symlinkSync(root, join(root, 'round'), 'junction')
    expect(() => checkOutput({ out: join(root, 'round/content'), sources }, root)).toThrow('which a build would delete')
  })

  test('refuses a file, and what would lie in one', () => {
    const file = join(folderWith(root, 'files', { 'site.zip': '' }), 'site.zip')
    expect(() => checkOutput({ out: file, sources }, root)).toThrow(`${file} is a file. Name a folder`)
    expect(() => checkOutput({ out: join(file, 'dist'), sources }, root)).toThrow(`${file} is a file. Name a folder`)
  })
})

describe('a finished folder', () => {
  test('takes the place of the old one as a whole', () => {
    const parent = temporaryFolder()
    const out = folderWith(parent, 'dist', { 'modes.js': '', 'gone.html': '' })
    putInPlace(folderWith(parent, 'fresh', { 'index.html': 'new' }), out)
    expect(readdirSync(out)).toEqual(['index.html'])
    expect(readdirSync(parent)).toEqual(['dist'])
  })

  test('leaves the old one where it is if it is not there itself', () => {
    const parent = temporaryFolder()
    const out = folderWith(parent, 'dist', { 'index.html': 'old' })
    expect(() => swapIn(join(parent, 'nothing'), out)).toThrow('ENOENT')
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old')
  })

  test('leaves a link that leads to it, also to where nothing is yet', () => {
    const parent = temporaryFolder()
    const site = folderWith(parent, 'www/site', { 'modes.js': '', 'gone.html': '' })
    for (const [index, target] of [site, join(parent, 'www/next')].entries()) {
      const out = join(parent, `dist${index}`)
      symlinkSync(target, out, 'junction')
      putInPlace(folderWith(parent, 'fresh', { 'index.html': 'new' }), out)
      expect(lstatSync(out).isSymbolicLink()).toBe(true)
      expect(readdirSync(target)).toEqual(['index.html'])
    }
    expect(readdirSync(join(parent, 'www')).sort()).toEqual(['next', 'site'])
  })
})

const WRITE = pathToFileURL(join(import.meta.dirname, '../../scripts/ingest/write.ts')).href

/** Another run, which writes b.mdx and then does what it is told. */
function otherRun(folder: string, end: string): ChildProcess {
  const code = `import { replaceFolder } from ${JSON.stringify(WRITE)}
    const reports = replaceFolder(${JSON.stringify(folder)})
    reports.write('b.mdx', 'other')
    process.send('begun')
    process.once('message', () => { ${end} })`
  return spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
}

describe('replaceFolder', () => {
  test('gives the folder of the last of two runs at one time', async () => {
    const parent = temporaryFolder()
    const folder = join(parent, 'reports')
    const one = replaceFolder(folder)
    one.write('a.mdx', 'one')
    const other = otherRun(folder, 'reports.finish(); process.disconnect()')
    await once(other, 'message')
    one.write('c.mdx', 'one')
    one.finish()
    expect(readdirSync(folder).sort()).toEqual(['a.mdx', 'c.mdx'])
    other.send('finish')
    await once(other, 'exit')
    expect(readdirSync(folder)).toEqual(['b.mdx'])
    expect(readdirSync(parent)).toEqual(['reports'])
  })

  test('leaves nothing behind of a run that fails', async () => {
    const parent = temporaryFolder()
    const other = otherRun(join(parent, 'reports'), 'process.exit(1)')
    await once(other, 'message')
    expect(readdirSync(parent)).toHaveLength(1)
    other.send('fail')
    await once(other, 'exit')
    expect(readdirSync(parent)).toEqual([])
  })

  test('takes away what runs left that a signal ended, and nothing of one that goes on', async () => {
    const parent = temporaryFolder()
    const folder = join(parent, 'reports')
    const [ended, going] = [otherRun(folder, ''), otherRun(folder, '')]
    await Promise.all([once(ended, 'message'), once(going, 'message')])
    ended.kill('SIGTERM')
    await once(ended, 'exit')
    folderWith(parent, '.reports.new-old', {})
    expect(readdirSync(parent)).toHaveLength(3)
    replaceFolder(folder).finish()
    expect(readdirSync(parent).sort()).toEqual([`.reports.new-${going.pid}`, '.reports.new-old', 'reports'])
    going.kill('SIGTERM')
  })
})
