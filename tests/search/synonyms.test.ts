import fc from 'fast-check'
import { expect, test } from 'vitest'

import { collectWords } from '../../scripts/search/collectWords.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import { variantsOf } from '../../src/search/synonyms.ts'

const { searchSynonyms } = readCatalogue()
/** As if every word stood in a text. */
const { synonyms } = collectWords(
  searchSynonyms.flatMap(({ word, term }) => [word, term]),
  searchSynonyms,
)
const said = (term: string): string[] => variantsOf(term, synonyms).map(({ text, exact }) => `${exact ? '=' : '~'}${text}`)

test.each([
  ['低保', ['=最低生活保障']],
  ['最低生活保障', ['=低保']],
  ['敬老院', ['~养老机构']],
  ['五保户', ['~特困人员', '~特困户']],
  ['ngo', ['~社会组织']],
  ['没有别的说法', []],
])('%s', (term, variants) => {
  expect(said(term)).toEqual(variants)
})

test('what means the same as a third word means the same', () => {
  expect(said('长寿金')).toEqual(expect.arrayContaining(['=高龄津贴', '=尊老金']))
})

test('a word inside a term is replaced there', () => {
  expect(said('低保标准')).toContain('=最低生活保障标准')
  expect(said('养老机构床位')).toContain('~敬老院床位')
})

test('what is near only for readers leads to the term and not back', () => {
  expect(said('小区')).toEqual(['~社区'])
  expect(said('社区')).toEqual([])
})

test('a word that stands in no text is not looked for, and neither is a pair of which none does', () => {
  const known = collectWords(['办理最低生活保障。', '全市的低保对象', '养老机构', '志愿工作者'], searchSynonyms).synonyms
  const texts = (term: string): string[] => variantsOf(term, known).map(({ text }) => text)
  expect(texts('低保')).toEqual(['最低生活保障'])
  expect(texts('低保家庭')).toEqual(['低保', '最低生活保障'])
  expect(texts('敬老院')).toEqual(['养老机构'])
  expect(texts('养老机构')).toEqual([])
  expect(texts('义工')).toEqual(['志愿工作者'])
  expect(known.filter(({ word }) => word === '长寿金')).toEqual([])
})

test('what is near says in what it differs, whichever way it was found', () => {
  const note = { word: '敬老院', note: '敬老院多办在农村，以收住特困人员为主' }
  expect(variantsOf('敬老院', synonyms)[0]).toEqual({ text: '养老机构', word: '养老机构', exact: false, apart: note })
  expect(variantsOf('养老机构', synonyms)).toContainEqual({ text: '敬老院', word: '敬老院', exact: false, apart: note })
})

test('a variant never says the term or another variant again, and those that mean the same come first', () => {
  const words = readCatalogue().indicators.flatMap(({ name, aliases }) => [name, ...aliases])
  fc.assert(
    fc.property(fc.constantFrom(...words, ...synonyms.map(({ word }) => word)), (term) => {
      const variants = variantsOf(term, synonyms)
      expect(variants.length).toBeLessThanOrEqual(8)
      expect(variants.filter(({ text }) => text.includes(term))).toEqual([])
      expect(variants.filter(({ text }, at) => variants.some((other, index) => index !== at && text.includes(other.text)))).toEqual([])
      expect(variants.map(({ exact }) => exact)).toEqual(variants.map(({ exact }) => exact).toSorted((one, other) => Number(other) - Number(one)))
    }),
  )
})
