import { afterAll, beforeAll, expect, test, vi } from 'vitest'

import type { Found, Hits } from '../../src/search/engine.ts'
import { groupRanks } from '../../src/search/grouping.ts'
import { foundCount, foundWithOthers, nothingFound } from '../../src/search/messages.ts'
import { createResultList } from '../../src/search/resultList.ts'
import { stubDocument } from './stubDocument.ts'

beforeAll(() => {
  stubDocument()
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

const OPENING: Found = { ...SECTION, url: '/reports/x-2020/', title: '某年报告', report: '', section: '' }
const INDICATOR: Found = { ...SECTION, url: '/indicators/x/', kind: 'indicator', title: '某指标', report: '', section: '' }
const COUNTS = { all: 0, by: new Map<string, number>() }

/** Hits in this order; those of one address belong together. */
function hitsOf(all: readonly Found[]): Hits {
  const addresses = all.map(({ url }) => url.replace(/#.*/, ''))
  return {
    total: all.length,
    places: all.map((_, place) => place),
    counts: { kind: COUNTS, theme: COUNTS, region: COUNTS, year: COUNTS },
    groups: groupRanks(addresses.map((address) => addresses.indexOf(address))),
    read: (from, to) => Promise.resolve(all.slice(from, to)),
  }
}

function onError(fault: unknown): never {
  throw fault
}

async function listOf(
  all: readonly Found[],
  terms: readonly string[],
  options: { readonly pressed?: readonly string[]; readonly onPress?: (button: string) => void } = {},
): Promise<HTMLElement> {
  const lists = [hitsOf(all.filter(({ otherwise }) => !otherwise)), hitsOf(all.filter(({ otherwise }) => otherwise))]
  return createResultList(lists, { base: '/atlas/', terms }, { onError, ...options })
}

const linksIn = (list: Element): string[] => [...list.querySelectorAll('a[data-result]')].map((link) => link.getAttribute('href') ?? '')

/** Presses a button and waits for what it brings. */
async function press(button: Element | null): Promise<void> {
  button?.dispatchEvent(new Event('click'))
  await new Promise((resolve) => setTimeout(resolve))
}

test('a report is named once, with place and time, its sections below it', async () => {
  const list = await listOf([SECTION, { ...SECTION, url: '/reports/x-2020/#s1', section: 's1', title: '别的' }, INDICATOR], ['低保'])
  expect(list.querySelectorAll('h2')).toHaveLength(2)
  expect(list.querySelector('h2')?.textContent).toBe(SECTION.report)
  expect(list.querySelector('.search-place')?.textContent).toBe('报告 · 辽宁省大连市 · 2020年')
  expect([...list.querySelectorAll('h3')].map((heading) => heading.textContent)).toEqual([SECTION.title, '别的'])
  expect([...list.querySelectorAll('a[data-result]')].map((link) => link.getAttribute('data-section'))).toEqual(['s3', 's1', ''])
})

test('a result leads to its section, where what was sought is to be marked', async () => {
  const list = await listOf([SECTION], ['低保', '每月 750元'])
  expect(list.querySelector('h2 a')?.getAttribute('href')).toBe(
    `/atlas/reports/x-2020/?hl=${encodeURIComponent('低保')}&hl=${encodeURIComponent('每月')}+750${encodeURIComponent('元')}`,
  )
  expect(linksIn(list)[0]).toBe(`${list.querySelector('h2 a')?.getAttribute('href') ?? ''}#s3`)
  expect(linksIn(await listOf([SECTION], []))).toEqual(['/atlas/reports/x-2020/#s3'])
})

test('the words before the first heading are a result of their own, below the title', async () => {
  const list = await listOf([OPENING, SECTION], [])
  expect(list.querySelector('h2')?.textContent).toBe('某年报告')
  expect(list.querySelector('h3')?.textContent).toBe('题名和开头')
  expect(linksIn(list)).toEqual(['/atlas/reports/x-2020/', '/atlas/reports/x-2020/#s3'])
})

test('of a long report the best three are shown before the next, the others on demand', async () => {
  const sections = Array.from({ length: 12 }, (_, index) => ({ ...SECTION, url: `/reports/x-2020/#s${index}`, section: `s${index}` }))
  const list = await listOf([...sections, INDICATOR, { ...SECTION, url: '/reports/y/#s1' }], [])
  expect(linksIn(list)).toHaveLength(10)
  expect(list.querySelectorAll('.search-results > li')).toHaveLength(3)
  expect(list.querySelector('.search-rest')?.textContent).toBe('这份报告里还有4条')
  await press(list.querySelector('.search-rest'))
  expect(new Set(linksIn(list)).size).toBe(14)
  expect(list.querySelectorAll('.search-results > li:first-child a[data-result]')).toHaveLength(12)
  expect(list.querySelector('.search-rest, [data-more]')).toBeNull()
})

test('one button alone reaches everything, each result once', async () => {
  const all = Array.from({ length: 47 }, (_, index) => ({ ...SECTION, url: `/reports/r${index % 4}/#s${index}`, section: `s${index}` }))
  const list = await listOf(all, [])
  for (let pressed = 0; list.querySelector('[data-more]') && pressed < 10; pressed++) await press(list.querySelector('[data-more]'))
  expect(linksIn(list)).toHaveLength(47)
  expect(new Set(linksIn(list)).size).toBe(47)
})

test('a list that is made again with the buttons pressed before is the same list', async () => {
  const all = Array.from({ length: 60 }, (_, index) => ({ ...SECTION, url: `/reports/r${index % 3}/#s${index}`, section: `s${index}` }))
  const pressed: string[] = []
  const list = await listOf(all, [], { onPress: (button) => pressed.push(button) })
  await press(list.querySelector('[data-more]'))
  await press(list.querySelector('.search-rest'))
  await press(list.querySelector('[data-more]'))
  expect(pressed).toHaveLength(3)
  const again = await listOf(all, [], { pressed })
  expect(linksIn(again)).toEqual(linksIn(list))
  expect(again.textContent).toBe(list.textContent)
  expect(linksIn(await listOf(all, [], { pressed: ['9:9', 'x'] }))).toHaveLength(10)
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
  const ten = Array.from({ length: 10 }, (_, index) => ({ ...INDICATOR, url: `/indicators/i${index}/` }))
  expect((await listOf([...ten, SECTION, OPENING], [])).querySelector('[data-more]')?.textContent).toBe('再看余下的2条')
  expect((await listOf(ten, [])).querySelector('[data-more]')).toBeNull()
})

test('what was found by other words stands behind the rest, below a heading, marked as such and by those words', async () => {
  const other: Found = {
    ...SECTION,
    url: '/reports/x-2020/#s4',
    section: 's4',
    title: '最低生活保障',
    lines: ['最低生活保障办法'],
    otherwise: ['最低生活保障'],
  }
  const list = await listOf([SECTION, other], ['低保'])
  const links = [...list.querySelectorAll('a[data-result]')]
  expect(links.map((link) => link.hasAttribute('data-synonym'))).toEqual([false, true])
  expect(list.querySelector('.search-later h2')?.textContent).toBe('换个说法找到的')
  expect([...list.querySelectorAll('.search-later mark')].map((mark) => mark.textContent)).toEqual(['最低生活保障', '最低生活保障'])
  expect((await listOf([SECTION], ['低保'])).querySelector('.search-later')).toBeNull()
  expect((await listOf([other], ['低保'])).querySelector(':scope > .search-results')).toBeNull()
})

test('what comes behind is asked for only when all before it has been seen', async () => {
  const other: Found = { ...SECTION, url: '/reports/x-2020/#s4', otherwise: ['最低生活保障'] }
  const pages = Array.from({ length: 11 }, (_, at) => ({ ...INDICATOR, url: `/indicators/x${at}/` }))
  let asked = 0
  const listWith = (later: readonly Found[]): Promise<HTMLElement> =>
    createResultList(
      [hitsOf(pages)],
      { base: '/atlas/', terms: ['低保'] },
      {
        onError,
        findLater: () => {
          asked += 1
          return Promise.resolve(hitsOf(later))
        },
      },
    )
  const list = await listWith([other])
  await press(list.querySelector('[data-more]'))
  expect(asked).toBe(0)
  expect(list.querySelector('[data-more]')?.textContent).toBe('再看换个说法的')
  await press(list.querySelector('[data-more]'))
  expect(asked).toBe(1)
  expect(list.querySelectorAll('[data-synonym]')).toHaveLength(1)
  expect(list.querySelector('[data-more]')).toBeNull()
  const empty = await listWith([])
  await press(empty.querySelector('[data-more]'))
  await press(empty.querySelector('[data-more]'))
  expect(empty.querySelector('.search-note')?.textContent).toBe('换个说法，没有找到别的。')
  expect(empty.querySelector('[data-more]')).toBeNull()
})

test('what was found or not is said in plain words', () => {
  expect(foundCount(['大连', '低保标准'], 6)).toBe('“大连”“低保标准”：共6条。')
  expect(foundCount([], 9)).toBe('所选范围里共9条。')
  expect(foundWithOthers(['低保'], 6, 2)).toBe('“低保”：共6条，换个说法另有2条。')
  expect(foundWithOthers(['要饭'], 0, 2)).toBe('没有哪一处照这样写着“要饭”，换个说法有2条。')
  expect(nothingFound(['彩票'], false)).toBe('没有哪一处写着“彩票”。')
  expect(nothingFound(['低保', '彩票'], true)).toBe('所选范围里，没有哪一处同时写着“低保”“彩票”。')
  expect(nothingFound([], true)).toBe('这几个条件合在一起，没有可看的内容。')
})
