import { describe, expect, it } from 'vitest'

import { contextOf } from '../../../../scripts/ingest/observe/naming/contexts.ts'
import { fluencyOf } from '../../../../scripts/ingest/observe/naming/fluency.ts'
import { precedentsOf } from '../../../../scripts/ingest/observe/naming/precedents.ts'
import type { Nearby } from '../../../../scripts/ingest/observe/naming/relevance.ts'
import { lexiconOf, type Term } from '../../../../scripts/ingest/observe/text/words.ts'
import { catalogue } from '../../fixture.ts'

const lexicon = lexiconOf(catalogue)
const at = (side: Nearby['side'], ...words: string[]): Nearby[] =>
  words.map((word, distance) => ({ term: lexicon.term(word), side, clauses: 0, passed: 0, distance }))
const precedents = precedentsOf(
  [
    { names: ['养老机构入住老年人数'], dimension: 'people', measure: 'level', theme: 'elderly-care', context: 'L0老人 L0入住 H养老服务' },
    { names: ['养老机构入住老年人数'], dimension: 'people', measure: 'level', theme: 'elderly-care', context: 'L0老人 L0住养 H养老服务' },
    { names: ['结婚登记对数'], dimension: 'count', measure: 'flow', theme: 'social-affairs', context: 'L0办理 L0结婚 H婚姻登记' },
    { names: ['结婚登记对数'], dimension: 'count', measure: 'flow', theme: 'social-affairs', context: 'L0全年 L0结婚 H婚姻登记' },
    ...['甲', '乙', '丙', '丁'].map((word) => ({
      names: [`火化${word}数`],
      dimension: 'count',
      measure: 'flow',
      theme: 'social-affairs',
      context: `L0${word} L0火化`,
    })),
  ],
  [{ name: '低保人数', dimension: 'people' }],
  lexicon,
)
const names = (found: readonly { given: { name: string } }[]): string[] => found.map(({ given }) => given.name)

describe('precedents', () => {
  it('find what figures in like words were called', () => {
    expect(names(precedents.byContext([...at('L', '老人'), ...at('H', '养老服务')], 'people', 'level'))).toEqual(['养老机构入住老年人数'])
    expect(names(precedents.byContext(at('L', '结婚'), 'count', 'flow'))).toEqual(['结婚登记对数'])
  })

  it('find no name of another dimension', () => expect(precedents.byContext(at('L', '结婚'), 'people', 'flow')).toEqual([]))

  it('find names that hold the words which belong', () =>
    expect(names(precedents.byWords(new Map<Term, number>([[lexicon.term('结婚'), 0.9]]), 'count', false))).toEqual(['结婚登记对数']))

  it('know a name by all its forms', () => expect(precedents.given('最低生活保障人数')?.name).toBe('低保人数'))

  it('tell how strongly words call for another', () => {
    const call = (word: string, ...context: string[]): number => precedents.calling(context.map(lexicon.term))(lexicon.term(word))
    expect(call('养老机构', '老人')).toBeGreaterThan(call('养老机构', '结婚'))
    expect(call('养老机构', '结婚')).toBe(0)
  })

  it('keep of the words around those that stand near', () =>
    expect(contextOf([...at('L', '低保'), ...at('R', '对象'), ...at('H', '救助'), ...at('L', '远').map((one) => ({ ...one, clauses: 3 }))])).toEqual([
      'L0低保',
      'R0对象',
      'H救助',
    ]))
})

describe('fluency', () => {
  const { of } = fluencyOf([
    ['城市低保标准', 1],
    ['农村低保标准', 1],
    ['城市低保人数', 1],
  ])
  it('is higher for a name like others than for its characters at random', () => expect(of('农村低保人数').mean).toBeGreaterThan(of('数村人保农低').mean))
  it('knows no text so strange that it has none', () => expect(Number.isFinite(of('\u{1F600}x').least)).toBe(true))
})
