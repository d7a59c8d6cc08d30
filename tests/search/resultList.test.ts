import { parseHTML } from 'linkedom'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import type { Found, Hits } from '../../src/search/engine.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import { createNothingFound, foundCount, nothingFound } from '../../src/search/messages.ts'
import { createResultList } from '../../src/search/resultList.ts'

beforeAll(() => {
  vi.stubGlobal('document', parseHTML('<html><body></body></html>').document)
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const SECTION: Found = {
  url: '/reports/x-2020/#s3',
  kind: 'report',
  title: '低保<b>标准</b>',
  report: '<script>alert(1)</script>报告',
  section: 's3',
  region: '辽宁省/大连市',
  year: '2020',
  lines: ['低保<img src=x onerror=alert(1)>标准每月750元。'],
}

const hitsOf = (all: readonly Found[]): Hits => ({
  total: all.length,
  ids: all.map(({ url }) => url),
  read: (from, to) => Promise.resolve(all.slice(from, to)),
})

async function listOf(all: readonly Found[], terms: readonly string[]): Promise<HTMLElement> {
  return createResultList(hitsOf(all), { base: '/atlas/', terms }, (fault) => {
    throw fault
  })
}

test('a result leads to its section and names report, section, place and time', async () => {
  const list = await listOf([SECTION], ['低保'])
  const link = list.querySelector('a[data-result]')
  expect(link?.getAttribute('href')).toBe('/atlas/reports/x-2020/#s3')
  expect(link?.getAttribute('data-section')).toBe('s3')
  expect(link?.textContent).toBe(`${SECTION.report} · ${SECTION.title}`)
  expect(list.querySelector('.search-place')?.textContent).toBe('报告 · 辽宁省大连市 · 2020年')
})

test('the text of a document is never read as markup', async () => {
  const list = await listOf([SECTION], ['低保', '<img', 'src=x'])
  expect(list.querySelectorAll('img, script, b')).toHaveLength(0)
  expect(list.querySelector('.search-excerpt')?.textContent).toBe(SECTION.lines[0])
  expect([...list.querySelectorAll('.search-excerpt mark')].map((mark) => mark.textContent)).toEqual(['低保<img', 'src=x'])
})

test('a page that is no section has no anchor, and no place where it has several', async () => {
  const list = await listOf([{ ...SECTION, url: '/themes/charity/', kind: 'theme', title: '慈善', report: '', section: '', region: '', year: '' }], ['慈善'])
  expect(list.querySelector('a[data-result]')?.getAttribute('data-section')).toBe('')
  expect(list.querySelector('a[data-result]')?.innerHTML).toBe('<mark>慈善</mark>')
  expect(list.querySelector('.search-place')?.textContent).toBe('专题')
})

test('the button says how many follow, and goes when all are shown', async () => {
  const ten = Array.from({ length: 10 }, () => SECTION)
  expect((await listOf([...ten, SECTION, SECTION], [])).querySelector('[data-more]')?.textContent).toBe('再看2条，后面还有2条')
  expect((await listOf(ten, [])).querySelector('[data-more]')).toBeNull()
})

test('what was found or not is said in plain words', () => {
  expect(foundCount(['大连', '低保标准'], 6)).toBe('“大连”“低保标准”：共6条。')
  expect(foundCount([], 9)).toBe('所选范围里共9条。')
  expect(nothingFound(['彩票'], false)).toBe('没有哪一处写着“彩票”。')
  expect(nothingFound(['低保', '彩票'], true)).toBe('所选范围里，没有哪一处同时写着“低保”“彩票”。')
  expect(nothingFound([], true)).toBe('这几个条件合在一起，没有可看的内容。')
})

test('where nothing was found, wider searches, the reports and the themes are offered', () => {
  const facets = { total: 60, reports: 5, themes: [{ id: 'charity', name: '慈善社工志愿' }], regions: [], years: [], signs: '' }
  const wider = [
    { drops: 'choice' as const, state: { query: '低保 彩票', choice: NO_CHOICE }, total: 1 },
    { drops: 'term' as const, state: { query: '低保', choice: { ...NO_CHOICE, year: '2020' } }, total: 8 },
  ]
  const links = [...createNothingFound(facets, wider, '/atlas/').querySelectorAll('a')].map((link) => [
    link.textContent,
    decodeURIComponent(link.getAttribute('href') ?? ''),
  ])
  expect(links).toEqual([
    ['不限范围查“低保 彩票”', '/atlas/search/?q=低保+彩票'],
    ['只查“低保”', '/atlas/search/?q=低保&year=2020'],
    ['报告目录', '/atlas/reports/'],
    ['慈善社工志愿', '/atlas/themes/charity/'],
  ])
})
