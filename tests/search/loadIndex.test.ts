import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, expect, test } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import type { Fetch } from '../../src/search/fetchJson.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import { loadIndex } from '../../src/search/loadIndex.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'

const THEMES = [
  { id: 'elderly-care', name: '养老服务' },
  { id: 'social-assistance', name: '社会救助' },
]
const folder = temporaryFolder()

beforeAll(async () => {
  cpSync(join(import.meta.dirname, 'fixtures'), folder, { recursive: true })
  await indexSite(folder, { themes: THEMES, indicators: [], searchSynonyms: [] })
})

/** The site at /atlas/, its files with this in their names missing, and a record of what was asked. */
function site(missing: { pattern: RegExp | null }): { fetchFile: Fetch; asked: string[] } {
  const asked: string[] = []
  const fetchFile: Fetch = (url, { cache }) => {
    asked.push(cache === undefined ? url : `${url} ${cache}`)
    if (missing.pattern?.test(url)) return Promise.resolve(new Response('', { status: 503 }))
    return Promise.resolve(new Response(readFileSync(join(folder, url.replace('/atlas/', '')))))
  }
  return { fetchFile, asked }
}

test('everything is asked below the base path, what keeps its name anew each time', async () => {
  const { fetchFile, asked } = site({ pattern: null })
  await loadIndex('/atlas/', fetchFile)
  expect(asked.every((url) => url.startsWith('/atlas/pagefind/'))).toBe(true)
  expect(asked).toEqual(expect.arrayContaining(['/atlas/pagefind/contents.json no-cache', '/atlas/pagefind/facets.json no-cache']))
})

test('a part is loaded once, however many searches need it, and texts only when they are read', async () => {
  const { fetchFile, asked } = site({ pattern: null })
  const { engine } = await loadIndex('/atlas/', fetchFile)
  const hits = await Promise.all([engine.find(['低保'], NO_CHOICE), engine.find(['低保'], NO_CHOICE)])
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked.filter((url) => url.includes('/fragment/'))).toEqual([])
  expect(await hits[0].read(0, 2)).toHaveLength(2)
  expect(asked.filter((url) => url.includes('/fragment/'))).toHaveLength(2)
})

test.each(['facets.json', 'contents.json'])('where %s is missing, the error names it', async (name) => {
  await expect(loadIndex('/atlas/', site({ pattern: new RegExp(name) }).fetchFile)).rejects.toThrow(new RegExp(`/atlas/pagefind/.*${name} answered 503`))
})

test('a part that cannot be loaded is an error and not a search without hits, and is asked for again', async () => {
  const missing: { pattern: RegExp | null } = { pattern: /pf_index/ }
  const { engine } = await loadIndex('/atlas/', site(missing).fetchFile)
  await expect(engine.find(['低保'], NO_CHOICE)).rejects.toThrow(/pf_index answered 503/)
  missing.pattern = null
  expect((await engine.find(['低保'], NO_CHOICE)).total).toBeGreaterThan(0)
})

test('what is no file of the index is told so', async () => {
  const { fetchFile } = site({ pattern: null })
  const page: Fetch = (url, options) => (url.includes('pf_index') ? Promise.resolve(new Response('<!doctype html>')) : fetchFile(url, options))
  const { engine } = await loadIndex('/atlas/', page)
  await expect(engine.find(['低保'], NO_CHOICE)).rejects.toThrow('is not one of Pagefind')
})
