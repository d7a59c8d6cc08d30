import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import { pagesIn } from '../../scripts/search/pagesIn.ts'
import { textsOf, type SearchText } from '../../scripts/search/searchTexts.ts'
import { FACET_ORDER, NO_CHOICE, type Choice, type Facet } from '../../src/search/facets.ts'
import { foldForMatch } from '../../src/search/fold.ts'
import type { SearchIndex } from '../../src/search/loadIndex.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { openIndex } from './openIndex.ts'
import { writePages, type SamplePage } from './writePages.ts'

const THEMES = ['elderly-care', 'social-assistance', 'charity']
const REGIONS = ['辽宁省', '辽宁省/大连市', '四川省/广元市', '四川省/广元市/剑阁县', '湖北省']
const WORDS = ['低保', '养老', '床位', '捐赠', '救助', '保', '标准', '7', '2020', '没有的词']

const at = <Value>(list: readonly Value[], number: number): Value => list[number % list.length] as Value

/** Reports of three sections each, and pages of the other kinds, all different. */
const report = (number: number): SamplePage => ({
  address: `reports/r${number}`,
  kind: 'report',
  title: `第${number}份报告`,
  facts: [
    ['region', at(REGIONS, number)],
    ['year', String(2015 + (number % 6))],
    ['theme', at(THEMES, number)],
  ],
  body: [1, 2, 3]
    .map(
      (section) =>
        `<h2 id="s${section}">${at(WORDS, number * section)}工作</h2><p>${at(WORDS, number + section)}和${at(WORDS, number * 7 + section)}，
        <data data-theme="${at(THEMES, number + section)}">${number * section}家</data></p>`,
    )
    .join(''),
})
const page = (number: number): SamplePage => ({
  address: `indicators/i${number}`,
  kind: at(['indicator', 'region', 'theme'] as const, number),
  title: `${at(WORDS, number)}${number}`,
  facts: [...REGIONS.slice(0, number % 4).map((path) => ['region', path] as const), ['year', '2016'], ['year', String(2017 + (number % 3))]],
  body: `<p>${at(WORDS, number * 3)}，${at(WORDS, number + 4)}。</p>`,
})
const PAGES = [...Array.from({ length: 20 }, (_, number) => report(number)), ...Array.from({ length: 18 }, (_, number) => page(number))]

const folder = temporaryFolder()
let index: SearchIndex
let texts: readonly SearchText[]

beforeAll(async () => {
  writePages(folder, PAGES)
  await indexSite(folder, { themes: THEMES.map((id) => ({ id, name: id })), indicators: [], searchSynonyms: [] })
  index = await openIndex(folder)
  texts = pagesIn(folder).flatMap(({ file, path }) => textsOf(readFileSync(file, 'utf8'), path))
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const holds = ({ lines }: SearchText, terms: readonly string[]): boolean =>
  terms.every((term) => lines.some((line) => foldForMatch(line).includes(foldForMatch(term))))

/** The values of a text with the terms: a page made of many figures has only the places and years of what else was found, where any of that is of its own. */
function valuesOf(text: SearchText, facet: Facet, terms: readonly string[]): readonly string[] {
  if (facet === 'kind') return [text.kind]
  const values = text.filters[facet]
  if (facet === 'theme' || text.kind === 'report' || terms.length === 0) return values
  const found = texts.filter((other) => holds(other, terms))
  const reports = found.filter(({ kind }) => kind === 'report')
  const places = found.filter(({ kind }) => kind === 'region')
  const telling = facet === 'region' ? [...reports, ...places] : reports.length > 0 ? reports : places
  const told = values.filter((value) => telling.some(({ filters }) => filters[facet].includes(value)))
  return told.length > 0 ? told : values
}

/** By the texts themselves: every term stands in a line, every value chosen is the text's. */
const literally = (terms: readonly string[], choice: Choice): SearchText[] =>
  texts
    .filter((text) => holds(text, terms))
    .filter((text) => FACET_ORDER.every((facet) => choice[facet] === '' || valuesOf(text, facet, terms).includes(choice[facet])))

function literalCounts(terms: readonly string[], choice: Choice, facet: Facet): { all: number; by: Record<string, number> } {
  const left = literally(terms, { ...choice, [facet]: '' })
  const values = new Set(texts.flatMap((text) => valuesOf(text, facet, terms)))
  const counted = [...values].map((value): [string, number] => [value, left.filter((text) => valuesOf(text, facet, terms).includes(value)).length])
  return { all: left.length, by: Object.fromEntries(counted.filter(([, count]) => count > 0)) }
}

const QUERIES = [[], ...WORDS.map((word) => [word]), ['养老', '床位'], ['低保', '标准'], ['家', '2'], ['第', '报告']]
const CHOICES: readonly Choice[] = [
  NO_CHOICE,
  { ...NO_CHOICE, kind: 'report' },
  { ...NO_CHOICE, kind: 'indicator', year: '2016' },
  { ...NO_CHOICE, theme: 'charity' },
  { ...NO_CHOICE, region: '四川省' },
  { ...NO_CHOICE, region: '四川省/广元市', theme: 'elderly-care' },
  { kind: 'report', theme: 'charity', region: '辽宁省', year: '2018' },
  { ...NO_CHOICE, year: '1900' },
  { ...NO_CHOICE, region: '没有的省' },
]

describe('counts are those of the texts themselves', () => {
  test.each(QUERIES)('query %s %s', async (...terms) => {
    for (const choice of CHOICES) {
      const { total, counts } = await index.engine.find(terms, choice)
      expect(total).toBe(literally(terms, choice).length)
      expect(await index.engine.count(terms, choice)).toBe(total)
      for (const facet of FACET_ORDER) {
        const { all, by } = counts[facet]
        expect({ all, by: Object.fromEntries(by) }, `${facet} with ${JSON.stringify(choice)}`).toEqual(literalCounts(terms, choice, facet))
      }
    }
  })
  test('some of them are not zero, and a choice makes a difference', async () => {
    const all = await index.engine.find(['低保'], NO_CHOICE)
    const inSichuan = await index.engine.find(['低保'], { ...NO_CHOICE, region: '四川省' })
    expect(all.total).toBeGreaterThan(inSichuan.total)
    expect(inSichuan.total).toBeGreaterThan(0)
    expect(inSichuan.counts.region).toEqual(all.counts.region)
    expect(inSichuan.counts.year).not.toEqual(all.counts.year)
  })
})

describe('the page of a theme counts for the places and years of which what was found is told', () => {
  const site = temporaryFolder()
  const told = (at: string, value: string) => [`told`, `#${at} ${value}`] as const
  const ofAll = [
    ['region', '辽宁省/大连市'],
    ['region', '浙江省/湖州市/德清县'],
    ['year', '1995'],
    ['year', '2020'],
    ['year', '2023'],
    ['year', '2024'],
  ] as const
  let all: SearchIndex

  beforeAll(async () => {
    writePages(site, [
      {
        address: 'reports/dalian',
        kind: 'report',
        title: '大连',
        facts: [['region', '辽宁省/大连市'], ['year', '2020'], told('s1', '1995')],
        body: '<h2 id="s1">低保</h2><p>从1995年起有低保，2020年每人750元。</p>',
      },
      {
        address: 'reports/deqing',
        kind: 'report',
        title: '德清',
        facts: [['region', '浙江省/湖州市/德清县'], ['year', '2023'], told('s2', '2024'), told('s2', '浙江省/湖州市/德清县/武康街道')],
        body: '<h2 id="s1">低保</h2><p>低保标准1145元。</p><h2 id="s2">打算</h2><p>武康街道适老化改造200户。</p>',
      },
      {
        address: 'regions/deqing',
        kind: 'region',
        title: '德清县',
        facts: [
          ['region', '浙江省/湖州市/德清县'],
          ['year', '2023'],
          ['year', '2024'],
        ],
        body: '<p>低保标准1145元，4,587人。</p>',
      },
      {
        address: 'themes/aid',
        kind: 'theme',
        title: '社会救助',
        facts: ofAll,
        body: '<p>低保标准1145元，750元，4,587人，适老化改造200户。</p><p>只在这里的话。</p>',
      },
    ])
    await indexSite(site, { themes: [], indicators: [], searchSynonyms: [] })
    all = await openIndex(site)
  })
  const offered = async (term: string, facet: Facet): Promise<string[]> => [...(await all.engine.find([term], NO_CHOICE)).counts[facet].by.keys()].toSorted()

  test('not for those of its other figures', async () => {
    expect(await offered('1145元', 'region')).toEqual(['浙江省', '浙江省/湖州市', '浙江省/湖州市/德清县'])
    expect(await offered('1145元', 'year')).toEqual(['2023'])
    expect((await all.engine.find(['1145元'], { ...NO_CHOICE, region: '辽宁省' })).total).toBe(0)
    expect(await all.engine.count(['1145元'], { ...NO_CHOICE, year: '1995' })).toBe(0)
    expect((await all.engine.find(['1145元'], { ...NO_CHOICE, region: '浙江省' })).total).toBe(3)
  })
  test('for all places that say it', async () => {
    expect(await offered('低保', 'region')).toEqual(['浙江省', '浙江省/湖州市', '浙江省/湖州市/德清县', '辽宁省', '辽宁省/大连市'])
    expect(await offered('低保', 'year')).toEqual(['1995', '2020', '2023'])
  })
  test('a section counts for the places and years of its own figures, and its report’s', async () => {
    expect(await offered('200户', 'year')).toEqual(['2023', '2024'])
    expect(await offered('武康', 'region')).toContain('浙江省/湖州市/德清县/武康街道')
    expect(await offered('1995年', 'year')).toEqual(['1995', '2020'])
  })
  test('where no report writes it so, the pages of places tell of which one it is', async () => {
    expect(await offered('4,587人', 'region')).toEqual(['浙江省', '浙江省/湖州市', '浙江省/湖州市/德清县'])
    expect(await offered('4,587人', 'year')).toEqual(['2023', '2024'])
  })
  test('where nothing tells, for all of them', async () => {
    expect(await offered('只在这里', 'year')).toEqual(['1995', '2020', '2023', '2024'])
  })
})

test('each count is what its link leads to', async () => {
  const { counts } = await index.engine.find(['养老'], { ...NO_CHOICE, kind: 'report' })
  for (const facet of FACET_ORDER) {
    for (const [value, count] of counts[facet].by) {
      const narrowed = await index.engine.find(['养老'], { ...NO_CHOICE, kind: 'report', [facet]: value })
      expect(narrowed.total, value).toBe(count)
    }
  }
})

test('facets and an index that were not made together are told apart', async () => {
  const other = temporaryFolder()
  writePages(other, PAGES.slice(0, 5))
  await indexSite(other, { themes: THEMES.map((id) => ({ id, name: id })), indicators: [], searchSynonyms: [] })
  const mixed = join(other, 'mixed')
  cpSync(folder, mixed, { recursive: true })
  cpSync(join(other, 'pagefind/facets.json'), join(mixed, 'pagefind/facets.json'))
  const { engine } = await openIndex(mixed)
  await expect(engine.find([], NO_CHOICE)).rejects.toThrow(/facets tell of 20. Build the site again/)
})
