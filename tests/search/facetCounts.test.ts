import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import { pagesIn } from '../../scripts/search/pagesIn.ts'
import { unitsOf, type Unit } from '../../scripts/search/units.ts'
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
let units: readonly Unit[]

beforeAll(async () => {
  writePages(folder, PAGES)
  await indexSite(folder, { themes: THEMES.map((id) => ({ id, name: id })), indicators: [], searchSynonyms: [] })
  index = await openIndex(folder)
  units = pagesIn(folder).flatMap(({ file, path }) => unitsOf(readFileSync(file, 'utf8'), path))
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const valuesOf = (unit: Unit, facet: Facet): readonly string[] => (facet === 'kind' ? [unit.kind] : unit.filters[facet])

/** By the texts themselves: every term stands in a line, every value chosen is the text's. */
const literally = (terms: readonly string[], choice: Choice): Unit[] =>
  units
    .filter(({ lines }) => terms.every((term) => lines.some((line) => foldForMatch(line).includes(foldForMatch(term)))))
    .filter((unit) => FACET_ORDER.every((facet) => choice[facet] === '' || valuesOf(unit, facet).includes(choice[facet])))

function literalCounts(terms: readonly string[], choice: Choice, facet: Facet): { all: number; by: Record<string, number> } {
  const left = literally(terms, { ...choice, [facet]: '' })
  const values = new Set(units.flatMap((unit) => valuesOf(unit, facet)))
  const counted = [...values].map((value): [string, number] => [value, left.filter((unit) => valuesOf(unit, facet).includes(value)).length])
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
