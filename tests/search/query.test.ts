import fc from 'fast-check'
import { expect, test } from 'vitest'

import { readAddress, writeAddress, type SearchState } from '../../src/search/address.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import { foldForMatch } from '../../src/search/fold.ts'
import { formatQuery, hasPhrase, parseQuery, asPhrases } from '../../src/search/query.ts'

test.each([
  ['低保标准', ['低保标准']],
  [' 大连　低保标准\t2020 ', ['大连', '低保标准', '2020']],
  ['"临时救助 3217" 人次', ['临时救助 3217', '人次']],
  ['前"低保 标准"后', ['前', '低保 标准', '后']],
  ['"没有收尾 的引号', ['没有收尾 的引号']],
  ['＂全角 引号＂', ['全角 引号']],
  ['“六包一”', ['“六包一”']],
  ['低保 低保', ['低保']],
  ['GDP 低保 ｇｄｐ gdp', ['GDP', '低保']],
  ['"城乡 低保" 城乡', ['城乡 低保', '城乡']],
  ['""', []],
  ['   ', []],
])('%j is read as %j', (query, terms) => {
  expect(parseQuery(query)).toEqual(terms)
})

test('quotation marks make a phrase, those of an input method only where they are taken for such', () => {
  expect(['"城乡 低保"', '＂低保', '“六包一”', '低保'].map(hasPhrase)).toEqual([true, true, false, false])
  expect(parseQuery(asPhrases('“城乡 低保” 标准'))).toEqual(['城乡 低保', '标准'])
})

test('terms written as a query are read as the same terms', () => {
  const term = fc
    .string({ minLength: 1 })
    .map((text) => text.replace(/["＂]/g, '').trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')
  fc.assert(
    fc.property(fc.uniqueArray(term, { selector: foldForMatch }), (terms) => {
      expect(parseQuery(formatQuery(terms))).toEqual(terms)
    }),
  )
})

test('the address says all that is sought, and nothing else', () => {
  expect(writeAddress({ query: ' 低保 ', choice: { ...NO_CHOICE, region: '辽宁省/大连市', year: '2020' }, order: 'relevance', synonyms: true })).toBe(
    `?q=${encodeURIComponent('低保')}&region=${encodeURIComponent('辽宁省/大连市')}&year=2020`,
  )
  expect(writeAddress({ query: '', choice: { ...NO_CHOICE, kind: 'report' }, order: 'date', synonyms: true })).toBe('?kind=report&sort=date')
  expect(writeAddress({ query: '低保', choice: NO_CHOICE, order: 'relevance', synonyms: false })).toBe(`?q=${encodeURIComponent('低保')}&synonyms=off`)
  expect(writeAddress({ query: ' ', choice: NO_CHOICE, order: 'relevance', synonyms: true })).toBe('')
})

test('what is written into the address is read from it', () => {
  const word = fc.string().map((text) => text.trim())
  fc.assert(
    fc.property(
      word,
      fc.record({ kind: word, theme: word, region: word, year: word }),
      fc.constantFrom('relevance', 'date'),
      fc.boolean(),
      (query, choice, order, wanted) => {
        const state: SearchState = { query, choice, order, synonyms: wanted || query === '' }
        expect(readAddress(writeAddress(state))).toEqual(state)
      },
    ),
  )
})
