import { brotliCompressSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { collectSuggestions } from '../../scripts/search/collectSuggestions.ts'
import { collectWords } from '../../scripts/search/collectWords.ts'
import type { SearchText } from '../../scripts/search/searchTexts.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import { allRegions, regionAddresses } from '../../src/domain/region.ts'
import type { Kind } from '../../src/search/facets.ts'
import { likelyMeant } from '../../src/search/likelyMeant.ts'
import { createSuggester, type SuggestionKind } from '../../src/search/suggestions.ts'

const catalogue = readCatalogue()

const text = (kind: Kind, url: string, title: string, facts: Partial<SearchText> = {}): SearchText => ({
  url,
  kind,
  title,
  report: '',
  section: '',
  lines: [title],
  filters: { theme: [], region: [], year: [] },
  indicators: [],
  region: '',
  year: '',
  ...facts,
})

const addressOf = regionAddresses(catalogue.regions)
const regionText = (path: string): SearchText => {
  const region = allRegions.find((one) => one.path === path)
  if (!region) throw new Error(`There is no region ${path}.`)
  return text('region', `/regions/${addressOf(region)}/`, region.name, { region: path })
}

const REPORTED = { filters: { theme: [], region: ['辽宁省'], year: ['2020'] } }
const TEXTS: readonly SearchText[] = [
  ...catalogue.indicators.map(({ id, name }) => text('indicator', `/indicators/${id}/`, name, id === 'urban-dibao-standard' ? REPORTED : {})),
  ...catalogue.themes.map(({ id, name }) => text('theme', `/themes/${id}/`, name)),
  ...['四川省/广元市/利州区', '四川省/广元市', '四川省', '辽宁省', '辽宁省/大连市', '内蒙古自治区'].map(regionText),
  text('report', '/reports/dalian-2020/', '回望2020大连', { region: '辽宁省/大连市', year: '2020' }),
  text('report', '/reports/guangyuan/', '广元“十三五”民政事业访谈', { region: '四川省/广元市', year: '2016—2020' }),
  text('report', '/reports/guangyuan/#s1', '养老服务', { report: '广元', section: 's1' }),
]

const table = collectSuggestions(TEXTS, catalogue)
const suggester = createSuggester(
  table,
  collectWords(
    TEXTS.flatMap(({ lines }) => lines),
    catalogue.searchSynonyms,
  ),
)
const suggested = (query: string, kind?: SuggestionKind): string[] =>
  suggester
    .suggest(query)
    .filter((one) => kind === undefined || one.kind === kind)
    .map(({ name }) => name)

describe('the table', () => {
  test('puts indicators with figures first, regions by code below the one they lie in, reports with the newest first', () => {
    expect(table.withFigures).toBe(1)
    expect(table.indicators[0]?.slice(0, 2)).toEqual(['urban-dibao-standard', '城市低保标准'])
    expect(table.indicators).toHaveLength(catalogue.indicators.length)
    expect(table.regions).toEqual([
      ['内蒙古自治区', 3, 'neimenggu', -1],
      ['辽宁省', 2, 'liaoning', -1],
      ['大连市', 2, 'dalian', 1],
      ['四川省', 2, 'sichuan', -1],
      ['广元市', 2, 'guangyuan', 3],
      ['利州区', 2, 'lizhou', 4],
    ])
    expect(table.reports.map(([slug]) => slug)).toEqual(['dalian-2020', 'guangyuan'])
  })

  test('is the same whatever the order of the names it is read with', () => {
    expect(JSON.stringify(collectSuggestions(TEXTS, catalogue))).toBe(JSON.stringify(table))
  })

  test('grows slowly: with a thousand reports on all provinces, cities and a thousand counties it stays below 50 KB', () => {
    const places = [
      ...allRegions.filter(({ level }) => level !== 'county' && level !== 'country'),
      ...allRegions.filter(({ level }) => level === 'county').slice(0, 1000),
    ]
    const reports = Array.from({ length: 1000 }, (_, index) => {
      const region = places[index % places.length]?.path ?? ''
      const year = String(1995 + (index % 30))
      return text('report', `/reports/bao-gao-${index}-${year}/`, `${region.split('/').at(-1) ?? ''}民政事业发展情况通报第${index}号`, { region, year })
    })
    const others = TEXTS.filter(({ kind }) => kind === 'indicator' || kind === 'theme')
    const large = collectSuggestions([...others, ...places.map(({ path }) => regionText(path)), ...reports], catalogue)
    expect(large.reports).toHaveLength(200)
    expect(large.reports[0]?.[3]).toBe('2024')
    expect(brotliCompressSync(JSON.stringify(large)).length).toBeLessThan(50 * 1024)
  })
})

describe('a name is suggested', () => {
  test.each([
    ['大连', '大连市'],
    ['连市', '大连市'],
    ['辽宁大连', '大连市'],
    ['辽宁省大连市', '大连市'],
    ['dalian', '大连市'],
    ['dal', '大连市'],
    ['dl', '大连市'],
    ['DaLian', '大连市'],
    ['neimeng', '内蒙古自治区'],
    ['gy', '广元市'],
    ['dibao', '城市低保标准'],
    ["di'bao", '城市低保标准'],
    ['dbbz', '城市低保标准'],
    ['低保标准', '城市低保标准'],
    ['义工', '志愿者数'],
    ['长寿金', '高龄津贴发放额'],
    ['yanglao', '养老服务'],
    ['ylfw', '养老服务'],
    ['养老', '养老服务'],
    ['十三五', '广元“十三五”民政事业访谈'],
    ['huiwang', '回望2020大连'],
    ['dibao', '低保'],
    ['db', '低保'],
  ])('%s: %s', (query, name) => {
    expect(suggested(query)).toContain(name)
  })

  test('by another name, which is told', () => {
    const alias = catalogue.indicators.flatMap(({ name, aliases }) => aliases.filter((other) => !name.includes(other)).map((other) => ({ name, other })))
    const { name, other } = alias.find(({ other: text }) => text.length > 8) ?? { name: '', other: '' }
    expect(suggester.suggest(other).find((one) => one.name === name)?.by).toContain(other)
  })

  test('with the address of its page', () => {
    const paths = ['利州', '养老服务', '城市低保标准', '回望'].map((query) => suggester.suggest(query)[0]?.path)
    expect(paths).toEqual(['/regions/sichuan/guangyuan/lizhou/', '/themes/elderly-care/', '/indicators/urban-dibao-standard/', '/reports/dalian-2020/'])
  })

  test('with what tells it from others', () => {
    expect(suggester.suggest('利州')[0]).toMatchObject({ kind: 'region', detail: '四川省广元市' })
    expect(suggester.suggest('访谈')[0]).toMatchObject({ kind: 'report', detail: '四川省广元市 · 2016—2020年' })
  })
})

test('never more than eight, and never more than five of a kind', () => {
  for (const query of ['数', 'd', '老', 's', '人', 'shu']) {
    const found = suggester.suggest(query)
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThanOrEqual(8)
    for (const [, { length }] of Map.groupBy(found, ({ kind }) => kind)) expect(length).toBeLessThanOrEqual(5)
  }
})

test('nothing is suggested for nothing, nor for what is called nowhere so', () => {
  expect(['', '  ', '月球', 'xyz', '？'].flatMap((query) => suggester.suggest(query))).toEqual([])
})

test('a place and what is asked of it become a search', () => {
  expect(suggester.suggest('大连低保标准')).toMatchObject([{ kind: 'term', name: '大连 城市低保标准', path: '' }])
  expect(suggested('广元市城市低保')).toEqual(['广元市 城市低保标准'])
  expect(suggested('大连月球')).toEqual([])
})

test.each(['dalian dibao', 'dl dibao', 'dalian 低保', 'dalian低保', '大连 dibao', 'dibao dalian', 'daliandibao', 'DaLian DiBao'])(
  '%s becomes searches of the place',
  (query) => {
    expect(suggested(query)).toEqual(['大连 低保', '大连 城市低保标准'])
  },
)

test('what several words in pinyin fit together is suggested as before', () => {
  expect(suggested('yang lao')).toContain('养老服务')
  expect(suggested('chengshi dibao')).toContain('城市低保标准')
})

test.each([
  ['大莲', '大连'],
  ['广远', '广元'],
  ['广远低保标准', '广元低保标准'],
  ['连大', '大连'],
  ['辽林省', '辽宁省'],
  ['低宝', '低保'],
  ['孤尔', '孤儿'],
  ['dalian', '大连'],
  ['dl', '大连'],
  ['dibao', '低保'],
  ['db', '低保'],
  ['guangyuan', '广元'],
  ['dalian dibao', '大连 低保'],
  ['dl dibao', '大连 低保'],
  ['dalian 低保', '大连 低保'],
  ['daliandibao', '大连 低保'],
  ['guangyuan shehui zuzhi', '广元 社会组织'],
  ['低保 guangyuan', '低保 广元'],
  ['da lian', '大连'],
])('%s was most likely meant as %s', (query, meant) => {
  expect(likelyMeant(query, suggester)[0]).toBe(meant)
})

test('no guess is made where nothing sounds like it, nor of what is right', () => {
  for (const query of ['月球基地', '大连', '广元市', 'xyz', 'xyz 低保', '12349', '']) expect(likelyMeant(query, suggester)).toEqual([])
})
