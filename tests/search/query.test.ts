import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isSearching, readAddress, writeAddress } from '../../src/search/address.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import { formatQuery, parseQuery } from '../../src/search/query.ts'

test.each([
  ['低保标准', ['低保标准']],
  [' 大连　低保标准\t2020 ', ['大连', '低保标准', '2020']],
  ['"临时救助 3217" 人次', ['临时救助 3217', '人次']],
  ['前"低保 标准"后', ['前', '低保 标准', '后']],
  ['"没有收尾 的引号', ['没有收尾 的引号']],
  ['＂全角 引号＂', ['全角 引号']],
  ['“六包一”', ['“六包一”']],
  ['低保 低保', ['低保']],
  ['""', []],
  ['   ', []],
])('%j is read as %j', (query, terms) => {
  expect(parseQuery(query)).toEqual(terms)
})

test('terms written as a query are read as the same terms', () => {
  const term = fc
    .string({ minLength: 1 })
    .map((text) => text.replace(/["＂]/g, '').trim().replace(/\s+/g, ' '))
    .filter((text) => text !== '')
  fc.assert(
    fc.property(fc.uniqueArray(term), (terms) => {
      expect(parseQuery(formatQuery(terms))).toEqual(terms)
    }),
  )
})

test('the address says all that is sought, and nothing else', () => {
  expect(writeAddress({ query: ' 低保 ', choice: { theme: '', region: '辽宁省/大连市', year: '2020' }, synonyms: true })).toBe(
    `?q=${encodeURIComponent('低保')}&region=${encodeURIComponent('辽宁省/大连市')}&year=2020`,
  )
  expect(writeAddress({ query: '低保', choice: NO_CHOICE, synonyms: false })).toBe(`?q=${encodeURIComponent('低保')}&synonyms=off`)
  expect(writeAddress({ query: ' ', choice: NO_CHOICE, synonyms: false })).toBe('')
})

test('what is written into the address is read from it', () => {
  const word = fc.string().map((text) => text.trim())
  fc.assert(
    fc.property(word, word, word, word, fc.boolean(), (query, theme, region, year, synonyms) => {
      const state = { query, choice: { theme, region, year }, synonyms }
      fc.pre(isSearching(state))
      expect(readAddress(writeAddress(state))).toEqual(state)
    }),
  )
})
