/** Region and theme pages: nothing is left out, folded rows are there, maps have their lists, and what is missing is said. */
import { COUNTRY, regionsBelow } from '../../src/domain/region.ts'
import { bare } from '../support/builtSite.ts'
import type { BuiltSite } from '../support/builtSite.ts'
import { expect, test } from '../support/built.ts'

const MOST_OPEN_ROWS = 70

const regionPage = (site: BuiltSite, path: string) => site.page(`regions/${path}/index.html`).document

test('every figure of a place stands on its page, most of many folded away', ({ site }) => {
  const document = regionPage(site, 'sichuan/guangyuan')
  const figures = site.rows.filter(({ region }) => region === '四川省/广元市')
  const linked = new Set([...document.querySelectorAll('.theme-parts td.number a')].map((link) => link.getAttribute('href')?.split('#')[1]))
  expect(figures.length).toBeGreaterThan(120)
  expect(figures.filter(({ id }) => !linked.has(id))).toEqual([])
  const open = [...document.querySelectorAll('.theme-parts tbody tr')].filter((row) => !row.closest('details'))
  expect(open.length).toBeLessThan(MOST_OPEN_ROWS)
})

test('every sentence that stands out leads to the figure in a report', ({ site }) => {
  let count = 0
  for (const { file, document } of site.pages) {
    for (const item of document.querySelectorAll('.standouts > li')) {
      count += 1
      const ways = [...item.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '')
      expect(ways.length, file).toBeGreaterThan(0)
      for (const way of ways) expect(way, file).toMatch(/\/reports\/[^/]+\/#.+/)
      expect(bare(item.querySelector('p')?.textContent), file).toMatch(/\d.*。$/)
    }
  }
  expect(count).toBeGreaterThan(40)
})

test('every provincial division has a page; one without figures says so, and how to add them', ({ site }) => {
  const heads = site.pages
    .filter(({ file }) => /^regions\/[^/]+\/index\.html$/.test(file))
    .map(({ document }) => bare(document.querySelector('h1')?.textContent))
  expect(regionsBelow(COUNTRY.code).filter(({ name }) => !heads.includes(name))).toEqual([])
  const beijing = regionPage(site, 'beijing')
  expect(bare(beijing.querySelector('main')?.textContent)).toMatch(/还没有收录北京市的报告.*不表示北京市没有做这些工作.*content\/sources/)
  expect(beijing.querySelectorAll('main table, main figure, [data-observation]')).toHaveLength(0)
})

test('a place with one figure shows it with its sentence', ({ site }) => {
  const county = regionPage(site, 'sichuan/guangyuan/jiange')
  const [row] = site.rows.filter(({ region }) => region?.endsWith('剑阁县'))
  expect(county.querySelector('.figure-quotes data')?.getAttribute('value')).toBe(String(row?.value))
  expect(bare(county.querySelector('.figure-quotes blockquote')?.textContent)).toBe(bare(row?.quote))
})

test('figures beside their sentences repeat none', ({ site }) => {
  const lists = site.pages.flatMap(({ document }) => [...document.querySelectorAll('.figure-quotes')])
  expect(lists.length).toBeGreaterThan(0)
  for (const list of lists) {
    const sentences = [...list.querySelectorAll('blockquote')].map((quote) => bare(quote.textContent))
    expect(sentences).toEqual([...new Set(sentences)])
  }
})

test('every map has its note, and a list beside it with each place that has figures', ({ site }) => {
  let count = 0
  for (const { file, document } of site.pages) {
    for (const map of document.querySelectorAll('svg.tiles')) {
      count += 1
      expect(bare(map.parentElement?.textContent), file).toContain('方格只表示大致方位，不表示疆界和面积。')
      if (file.startsWith('indicators/') || file.startsWith('styleguide/')) continue
      const targets = [...document.querySelectorAll('main .leaders a, main .region-tree a')].map((link) => link.getAttribute('href'))
      for (const tile of map.querySelectorAll('a')) expect(targets, file).toContain(tile.getAttribute('href'))
    }
  }
  expect(count).toBeGreaterThan(10)
})

test('a province’s own places stand on a map where the catalogue has one', ({ site }) => {
  expect(regionPage(site, 'liaoning').querySelectorAll('svg.tiles .tile rect[width="46"]')).toHaveLength(14)
  expect(regionPage(site, 'sichuan').querySelectorAll('svg.tiles .tile rect[width="46"]')).toHaveLength(21)
  expect(regionPage(site, 'liaoning/dalian').querySelectorAll('svg.tiles')).toHaveLength(0)
})

test('the time line says in its table which periods the figures of a report have', ({ site }) => {
  const table = regionPage(site, 'liaoning').querySelector('[data-chart="timeline"] table[data-chart-table]')
  const rows = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => bare(row.textContent))
  expect(rows.find((row) => row.startsWith('辽宁民政四十年'))).toMatch(/1978—2018年2017年\d+个、1995年1个、时间未写明\d+个$/)
})

test('a place with figures of one year alone has no time line', ({ site }) => {
  expect(regionPage(site, 'liaoning/dalian').querySelector('[data-chart="timeline"]')).toBeNull()
  expect(regionPage(site, 'sichuan/guangyuan').querySelector('[data-chart="timeline"]')).not.toBeNull()
})

test('a theme with few figures says how few, and how to add more', ({ site }) => {
  const text = bare(site.page('themes/finance/index.html').document.querySelector('main')?.textContent)
  expect(text).toMatch(/归入这个专题的目前只有1个数据，来自1份报告。.*content\/sources/)
})
