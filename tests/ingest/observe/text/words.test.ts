import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { clauseAhead } from '../../../../scripts/ingest/observe/text/sentence.ts'
import { lexiconOf, mayHold, signsOf } from '../../../../scripts/ingest/observe/text/words.ts'
import { catalogue } from '../../fixture.ts'

const lexicon = lexiconOf(catalogue)
const texts = (text: string): string[] => lexicon.words(text).map(({ term }) => term.text)

describe('words', () => {
  it('are the terms of the field and what stands between', () => {
    expect(texts('养老机构和社区食堂')).toEqual(['养老机构', '和', '社区食堂'])
    expect(texts('为1200名低保对象缴费')).toContain('低保')
    expect(texts('2021, A-3!')).toEqual([])
  })

  it.each(['全区社区食堂新开12家，供应午餐3万份', '低保低保对象', '残疾人两项补贴按时发放'])('of %s stand where they are said to', (text) => {
    for (const { term, at } of lexicon.words(text)) expect(text.startsWith(term.text, at)).toBe(true)
  })

  it('are the same of one text and of many', () => {
    const many = ['残疾人护理补贴金额', '', '婚姻登记处', '2021', '老年助餐点', '全区社区食堂新开12家，供应午餐3万份']
    expect(lexicon.wordsOfEach(many)).toEqual(many.map((text) => lexicon.words(text)))
    const long = Array.from({ length: 900 }, (_, index) => many[index % many.length] ?? '')
    expect(lexicon.wordsOfEach(long)).toEqual(long.map((text) => lexicon.words(text)))
  })

  it('are as frequent as in the names that the choice of names was learnt with, whatever is added to the catalogue', () => {
    const [first, ...others] = catalogue.indicators
    const aliases = Array.from({ length: 40 }, (_, index) => `${'甲乙丙丁'.charAt(index % 4)}类爱心驿站第${index}期社区食堂数`)
    const grown = lexiconOf({ ...catalogue, indicators: first ? [{ ...first, aliases }, ...others] : others })
    const frequencies = (one: typeof lexicon): number[] => one.words('爱心驿站和社区食堂').map(({ term }) => term.frequency)
    expect(frequencies(grown)).toEqual(frequencies(lexicon))
  })

  it('of a noun leave the statistic it ends in', () => {
    expect(['城市低保标准', '城市低保的标准', '标准', '人口'].map(lexicon.bare)).toEqual(['城市低保', '城市低保', '标准', '人口'])
    expect(lexicon.topic('全省养老机构床位')).toBe('养老机构')
    expect(lexicon.topic('天气')).toBe('')
  })
})

it('a text is never missed for its characters', () =>
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('低', '保', '养', '老', '人', '数', '，', '1'), { maxLength: 30 }).map((parts) => parts.join('')),
      fc.nat(20),
      fc.nat(20),
      (text, from, length) => mayHold(signsOf(text), signsOf(text.slice(from, from + length))),
    ),
  ))

it('a clause begins behind the last stop', () => {
  expect(clauseAhead('全年办理登记，其中补领3件', 7)).toBe('全年办理登记，')
  expect(clauseAhead('全年办理登记,其中补领3件', 11)).toBe('其中补领')
  expect(clauseAhead('另有:5人', 3)).toBe('')
})
