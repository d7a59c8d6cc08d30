import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import type { SearchState } from '../../src/search/address.ts'
import { alternativesTo, type Alternatives } from '../../src/search/alternatives.ts'
import { NO_CHOICE, type Choice } from '../../src/search/facets.ts'
import type { SearchIndex } from '../../src/search/loadIndex.ts'
import { createFailure, createNothingFound } from '../../src/search/messages.ts'
import { parseQuery } from '../../src/search/query.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { openIndex } from './openIndex.ts'
import { stubDocument } from './stubDocument.ts'
import { writePages } from './writePages.ts'

const folder = temporaryFolder()
let index: SearchIndex

beforeAll(async () => {
  const facts = (year: string, region: string) => [['year', year] as const, ['region', region] as const, ['theme', 'charity'] as const]
  writePages(folder, [
    { address: 'indicators/a', kind: 'indicator', title: '婚姻登记', facts: facts('2020', '辽宁省/大连市'), body: '<p>结婚。</p>' },
    { address: 'indicators/b', kind: 'indicator', title: '公墓', facts: facts('2021', '四川省'), body: '<p>公墓两处，婚礼从简。</p>' },
    { address: 'indicators/c', kind: 'indicator', title: '大连', facts: facts('2021', '辽宁省/大连市'), body: '<p>公墓。</p>' },
  ])
  await indexSite(folder, { themes: [{ id: 'charity', name: '慈善社工志愿' }], indicators: [{ id: 'a', name: '婚姻登记', aliases: [] }], searchSynonyms: [] })
  index = await openIndex(folder)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const made = (query: string, choice: Partial<Choice> = {}): SearchState => ({ query, choice: { ...NO_CHOICE, ...choice }, order: 'relevance', synonyms: true })

async function alternatives(state: SearchState): Promise<Alternatives> {
  const hits = await index.engine.find(parseQuery(state.query), state.choice)
  expect(hits.total).toBe(0)
  return alternativesTo(index.engine, state, hits, async () => ({ names: await index.names(), regions: index.facets.regions }))
}

const told = (all: readonly { state: SearchState; total: number }[]): string[] => all.map(({ state, total }) => `${state.query} ${total}`)

test('of several terms each is counted alone, those that stand nowhere too', async () => {
  expect(told((await alternatives(made('婚姻 公墓'))).alone)).toEqual(['婚姻 1', '公墓 2'])
  expect(told((await alternatives(made('公墓 没有的词'))).alone)).toEqual(['公墓 2', '没有的词 0'])
  expect((await alternatives(made('没有的词'))).alone).toEqual([])
})

test('a phrase that stands nowhere is offered without its quotation marks, where that finds something', async () => {
  expect((await alternatives(made('"公墓 大连"'))).withoutQuotes).toMatchObject({ state: { query: '公墓 大连' }, total: 1 })
  expect((await alternatives(made('"没有 大连"'))).withoutQuotes).toBeUndefined()
  expect((await alternatives(made('没有 大连'))).withoutQuotes).toBeUndefined()
})

test('of three terms one is dropped at a time', async () => {
  expect(told((await alternatives(made('公墓 大连 婚姻'))).withoutTerm)).toEqual(['公墓 大连 1'])
  expect((await alternatives(made('婚姻 公墓'))).withoutTerm).toEqual([])
})

test('each choice that shuts results out is dropped by itself, then all of them', async () => {
  const one = await alternatives(made('婚姻', { region: '四川省', theme: 'charity' }))
  expect(one.withoutFacet.map(({ facet, total }) => `${facet} ${total}`)).toEqual(['region 1'])
  expect(one.withoutChoice?.total).toBe(1)
  const both = await alternatives(made('婚姻', { region: '四川省', year: '2021' }))
  expect(both.withoutFacet).toEqual([])
  expect(both.withoutChoice?.state).toEqual(made('婚姻'))
  expect((await alternatives(made('公墓', { year: '2020' }))).withoutChoice).toBeUndefined()
})

test('a word that stands nowhere is put right by what the site knows', async () => {
  const [name] = (await alternatives(made('婚烟登记'))).respelt
  expect(name).toMatchObject({ term: '婚烟登记', spelling: '婚姻登记', total: 1 })
  const [place] = (await alternatives(made('公墓 大链'))).respelt
  expect(place).toMatchObject({ spelling: '大连', state: { query: '公墓 大连' }, total: 1 })
  expect((await alternatives(made('婚姻 公墓'))).respelt).toEqual([])
})

test('where nothing was found, all of that is offered, then the reports and the themes', async () => {
  const state = made('公墓 婚烟登记', { year: '2020' })
  const found = await alternatives(state)
  const { facets } = index
  stubDocument()
  const message = createNothingFound(found, state, { base: '/atlas/', facets })
  const links = [...message.querySelectorAll('a')].map((link) => [link.textContent, decodeURIComponent(link.getAttribute('href') ?? '')])
  expect(links).toEqual([
    ['只查写法相近的“婚姻登记”', '/atlas/search/?q=婚姻登记&year=2020'],
    ['报告目录', '/atlas/reports/'],
    ['慈善社工志愿', '/atlas/themes/charity/'],
  ])
  expect([...message.querySelectorAll('.search-alternatives li')].map((item) => item.textContent)).toEqual([
    '只查写法相近的“婚姻登记”，有1条',
    '“公墓”在所选范围里一处也没有',
    '“婚烟登记”在所选范围里一处也没有',
  ])
})

test('a choice to be dropped is called by its name', () => {
  stubDocument()
  const state = made('低保', { region: '四川省/广元市', theme: 'charity' })
  const none: Alternatives = { withoutQuotes: undefined, withoutFacet: [], withoutChoice: undefined, respelt: [], withoutTerm: [], alone: [] }
  const message = createNothingFound(
    { ...none, withoutFacet: [{ facet: 'region', state: made('低保', { theme: 'charity' }), total: 3 }], withoutChoice: { state: made('低保'), total: 5 } },
    state,
    { base: '/', facets: index.facets },
  )
  expect([...message.querySelectorAll('.search-alternatives li')].map((item) => item.textContent)).toEqual([
    '不限地区，去掉“广元市”，有3条',
    '所有范围都不限，有5条',
  ])
})

test('where the index cannot be loaded, the reports stand there as links', () => {
  const document = stubDocument('<ul><li><a href="/reports/x/">报告</a></li></ul>')
  const retry = vi.fn()
  const message = createFailure(document.querySelector('ul') as HTMLElement, retry)
  expect(message.querySelector('a')?.getAttribute('href')).toBe('/reports/x/')
  message.querySelector('button')?.dispatchEvent(new Event('click'))
  expect(retry).toHaveBeenCalledOnce()
})
