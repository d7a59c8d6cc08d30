import { expect, test } from 'vitest'

import { createUnderstanding } from '../../src/answers/understand.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import { readAddress, type SearchState } from '../../src/search/address.ts'
import type { Engine } from '../../src/search/engine.ts'
import { countFacets } from '../../src/search/facetCounts.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import { searchedInstead } from '../../src/search/messages.ts'
import { relax } from '../../src/search/relax.ts'

const { questions, themes } = readCatalogue()
const understand = createUnderstanding({
  questions,
  everyday: [['孤儿补贴', '孤儿基本生活费']],
  topics: themes.flatMap(({ words }) => words),
  places: [
    ['辽宁省/大连市', 'liaoning/dalian', '大连市', '大连'],
    ['四川省/广元市', 'sichuan/guangyuan', '广元市', '广元'],
  ],
  dimensions: {},
  buckets: [1],
})

const TEXTS = ['大连的低保标准提高了', '大连的低保', '大连的养老', '广元留守儿童的关爱', '广元的养老床位', '养老服务', '广元孤儿的孤儿基本生活费', '广元']
const totalOf = (terms: readonly string[]): number => TEXTS.filter((text) => terms.every((term) => text.includes(term))).length
const engine: Pick<Engine, 'find' | 'count'> = {
  find: (terms) => Promise.resolve({ total: totalOf(terms), places: [], counts: countFacets([], NO_CHOICE), groups: [], read: () => Promise.resolve([]) }),
  count: (terms) => Promise.resolve(totalOf(terms)),
}
const stateOf = (query: string): SearchState => ({ ...readAddress(''), query })

const search = async (query: string): Promise<unknown> => {
  const relaxed = await relax(engine, stateOf(query), understand(query))
  return relaxed && { terms: relaxed.terms, dropped: relaxed.dropped, total: relaxed.hits.total }
}

test.each([
  ['大连低保多少钱一个月', ['大连', '低保'], [], 2],
  ['广元留守儿童怎么关爱', ['广元', '留守儿童', '关爱'], [], 1],
  ['请问大连低保标准', ['大连', '低保标准'], [], 1],
  ['大连停发低保', ['大连', '低保'], ['停发'], 2],
  ['大连养老床位', ['养老床位'], ['大连'], 1],
  ['广元孤儿补贴', ['广元', '孤儿基本生活费'], [], 1],
  ['广元低保标准', ['低保标准'], ['广元'], 1],
])('%s is searched as %j without %j', async (query, terms, dropped, total) => {
  expect(await search(query)).toEqual({ terms, dropped, total })
})

test.each(['低保 月球基地', '月球基地', '"大连低保多少钱"', '＂大连低保多少钱＂', '多少'])('%s is left as it was typed', async (query) => {
  expect(await search(query)).toBeUndefined()
})

test('the page says what was searched instead', async () => {
  const relaxed = await relax(engine, stateOf('大连停发低保'), understand('大连停发低保'))
  expect(relaxed && searchedInstead('大连停发低保', relaxed, false)).toBe(
    '没有哪一处原样写着“大连停发低保”，改查“大连”和“低保”：共2条。没有查“停发”，因为没有和它们写在一处的。',
  )
})
