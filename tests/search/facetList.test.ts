import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import type { SearchState } from '../../src/search/address.ts'
import type { FacetCounts } from '../../src/search/facetCounts.ts'
import { createFacetList } from '../../src/search/facetList.ts'
import { optionsOf } from '../../src/search/facetOptions.ts'
import { NO_CHOICE, type Choice, type Facets } from '../../src/search/facets.ts'
import { createChosen, createOrders } from '../../src/search/stateLinks.ts'
import { stubDocument } from './stubDocument.ts'

beforeAll(() => {
  stubDocument()
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const FACETS: Facets = {
  total: 9,
  reports: 3,
  themes: [
    { id: 'elderly-care', name: '养老服务' },
    { id: 'charity', name: '慈善社工志愿' },
  ],
  regions: ['辽宁省', '辽宁省/大连市', '四川省', '四川省/广元市', '四川省/广元市/剑阁县'],
  years: ['2021', '2020'],
  pages: [],
}
const counted = (all: number, by: Record<string, number>) => ({ all, by: new Map(Object.entries(by)) })
const COUNTS: FacetCounts = {
  kind: counted(9, { report: 6, theme: 3 }),
  theme: counted(9, { charity: 2 }),
  region: counted(9, { 辽宁省: 4, '辽宁省/大连市': 3, 四川省: 5, '四川省/广元市': 5, '四川省/广元市/剑阁县': 1 }),
  year: counted(9, { 2020: 8 }),
}
const state = (choice: Partial<Choice> = {}): SearchState => ({ query: '低保', choice: { ...NO_CHOICE, ...choice }, order: 'relevance', synonyms: true })

function listOf(made: SearchState, go: (next: SearchState) => void = () => undefined): HTMLElement {
  const list = createFacetList({ action: '/search/', go })
  list.show(FACETS, COUNTS, 9, made)
  return list.element
}

const linksOf = (element: Element, facet: string): string[] => [...element.querySelectorAll(`a[data-facet="${facet}"]`)].map((link) => link.textContent)

test('each value with hits is a link with its count, in the order of the site; none has no link', () => {
  const list = listOf(state())
  expect(linksOf(list, 'kind')).toEqual(['不限 9', '报告 6', '专题 3'])
  expect(linksOf(list, 'theme')).toEqual(['不限 9', '慈善社工志愿 2'])
  expect(linksOf(list, 'year')).toEqual(['不限 9', '2020年 8'])
  expect(list.querySelector('a[data-value="charity"]')?.getAttribute('href')).toBe(`/search/?q=${encodeURIComponent('低保')}&theme=charity`)
})

test('the value chosen is marked, and stays though it leaves nothing', () => {
  const list = listOf(state({ theme: 'elderly-care', year: '1999' }))
  expect(linksOf(list, 'theme')).toEqual(['不限 9', '养老服务 0', '慈善社工志愿 2'])
  expect(linksOf(list, 'year')).toEqual(['不限 9', '2020年 8', '1999年 0'])
  expect([...list.querySelectorAll('[aria-current="true"]')].map((link) => link.textContent)).toEqual(['不限 9', '养老服务 0', '不限 9', '1999年 0'])
})

test('a place stands behind the one it lies in', () => {
  expect(optionsOf(FACETS, COUNTS, state(), 'region').map(({ name, depth }) => `${depth} ${name}`)).toEqual([
    '0 辽宁省',
    '1 大连市',
    '0 四川省',
    '1 广元市',
    '2 剑阁县',
  ])
})

test('of many places only the provinces are offered, and below the chosen one what lies in it', () => {
  const provinces = ['甲省', '乙省', '丙省']
  const regions = provinces.flatMap((province) => [province, ...['一市', '二市', '三市'].flatMap((city) => [`${province}/${city}`, `${province}/${city}/县`])])
  const many = { ...FACETS, regions }
  const counts = { ...COUNTS, region: counted(9, Object.fromEntries(regions.map((path) => [path, 1]))) }
  const shown = (region: string): string[] => optionsOf(many, counts, state({ region }), 'region').map(({ value }) => value)
  expect(shown('')).toEqual(provinces)
  expect(shown('乙省')).toEqual(['甲省', '乙省', '乙省/一市', '乙省/二市', '乙省/三市', '丙省'])
  expect(shown('乙省/二市')).toEqual(['甲省', '乙省', '乙省/一市', '乙省/二市', '乙省/二市/县', '乙省/三市', '丙省'])
})

test('a click shows the other state in place; one for a new tab is the browser’s', () => {
  const go = vi.fn()
  const link = listOf(state(), go).querySelector('a[data-value="2020"]')
  const click = (detail: object): Event => Object.assign(new Event('click', { cancelable: true }), { button: 0, ...detail })
  link?.dispatchEvent(click({ ctrlKey: true }))
  expect(go).not.toHaveBeenCalled()
  link?.dispatchEvent(click({}))
  expect(go).toHaveBeenCalledExactlyOnceWith(state({ year: '2020' }))
})

test('the button that unfolds them names what is chosen', () => {
  expect(listOf(state()).querySelector('button')?.textContent).toBe('按类别、专题、地区、年份筛选')
  expect(listOf(state({ region: '四川省/广元市', year: '2020' })).querySelector('button')?.textContent).toBe('筛选，已选广元市、2020年')
})

test('every choice can be dropped by itself, and the order changed', () => {
  const way = { action: '/search/', go: () => undefined }
  const made = state({ region: '四川省/广元市', kind: 'report' })
  const chosen = [...createChosen(FACETS, made, way).querySelectorAll('a')]
  expect(chosen.map((link) => link.getAttribute('aria-label'))).toEqual(['不限类别，去掉报告', '不限地区，去掉广元市'])
  expect(chosen.map((link) => new URLSearchParams(link.getAttribute('href')?.split('?')[1]).toString())).toEqual([
    new URLSearchParams({ q: '低保', region: '四川省/广元市' }).toString(),
    new URLSearchParams({ q: '低保', kind: 'report' }).toString(),
  ])
  const orders = [...createOrders(state(), way).querySelectorAll('a')]
  expect(orders.map((link) => link.getAttribute('aria-current'))).toEqual(['true', null])
  expect(orders[1]?.getAttribute('href')).toMatch(/&sort=date$/)
})

test('where pages of themes or indicators are counted, it says how their places and years are', () => {
  const noteIn = (counts: FacetCounts): string => {
    const list = createFacetList({ action: '/search/', go: () => undefined })
    list.show(FACETS, counts, 9, state())
    return list.element.querySelector('.search-note')?.textContent ?? ''
  }
  expect(noteIn(COUNTS)).toBe('专题和指标的网页汇集各地各年的数，地区和年份按写着这些字的报告来算。')
  expect(noteIn({ ...COUNTS, kind: counted(6, { report: 6 }) })).toBe('')
})
