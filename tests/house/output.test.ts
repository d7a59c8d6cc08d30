/** Where a site may be written, and how it takes the place of the last. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
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

  test('is that of the last of two runs at one time', () => {
    const parent = temporaryFolder()
    const folder = join(parent, 'reports')
    const one = replaceFolder(folder)
    one.write('a.mdx', 'one')
    one.finish()
    const other = replaceFolder(folder)
    other.write('b.mdx', 'other')
    expect(existsSync(join(folder, 'a.mdx'))).toBe(true)
    other.finish()
    expect(readdirSync(folder)).toEqual(['b.mdx'])
    expect(readdirSync(parent)).toEqual(['reports'])
  })
})
