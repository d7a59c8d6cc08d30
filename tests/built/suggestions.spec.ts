/** The table of suggestions: small, and of the same pages as the site. */
import { brotliCompressSync } from 'node:zlib'

import { readCatalogue } from '../../src/domain/catalogue.ts'
import type { SuggestionTable } from '../../src/search/suggestionTable.ts'
import { createSuggester, type Suggester } from '../../src/search/suggestions.ts'
import type { SearchWords } from '../../src/search/words.ts'
import { expect, test } from '../support/built.ts'
import type { BuiltSite } from '../support/builtSite.ts'

const MOST_BYTES = 25 * 1024

function suggesterOf(site: BuiltSite): Suggester {
  const table = JSON.parse(site.read('pagefind/suggestions.json')) as SuggestionTable
  return createSuggester(table, JSON.parse(site.read('pagefind/words.json')) as SearchWords)
}

test('the table is at most 25 KB on the way to the reader', ({ site }) => {
  expect(brotliCompressSync(site.read('pagefind/suggestions.json')).length).toBeLessThanOrEqual(MOST_BYTES)
  expect(brotliCompressSync(site.read('pagefind/words.json')).length).toBeLessThanOrEqual(8 * 1024)
})

test('it suggests every indicator, region, theme and report that has a page, by its name, and nothing else', ({ site }) => {
  const kinds = ['indicators', 'regions', 'themes', 'reports']
  const pages = site.pages
    .filter(({ document }) => document.querySelector('meta[name="atlas:kind"]'))
    .map(({ file }) => `/${file.replace(/index\.html$/, '')}`)
    .filter((path) => kinds.some((kind) => path.startsWith(`/${kind}/`)))
  const { candidates } = suggesterOf(site)
  const suggested = candidates.flatMap(({ path }) => (path === '' ? [] : [path]))
  expect(pages.length).toBeGreaterThan(500)
  expect(suggested.toSorted()).toEqual(pages.toSorted())
})

test('every name leads to its page, in characters and in pinyin', ({ site }) => {
  const suggester = suggesterOf(site)
  const { indicators } = readCatalogue()
  const lost = suggester.candidates.filter(({ kind, name, path }) => kind !== 'term' && !suggester.suggest(name).some((one) => one.path === path))
  expect(lost.map(({ name }) => name)).toEqual([])
  expect(indicators.filter(({ name }) => !suggester.candidates.some((one) => one.name === name)).map(({ id }) => id)).toEqual([])
  const unread = suggester.candidates.filter(({ name }) => suggester.read(name).includes(''))
  expect(unread.map(({ name }) => name)).toEqual([])
})
