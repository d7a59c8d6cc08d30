import { beforeAll, describe, expect, test } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import type { SearchIndex } from '../../src/search/loadIndex.ts'
import { scoreOf, type RankedText, type TermPlaces } from '../../src/search/ranking.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { openIndex } from './openIndex.ts'
import { writePages, type SamplePage } from './writePages.ts'

describe('scores', () => {
  const text: RankedText = { length: 100, titleLength: 4, figures: 'own' }
  /** Where a word of two characters stands. */
  const at = (...starts: number[]): TermPlaces[] => [{ length: 2, starts }]
  const score = (changes: Partial<RankedText>, terms: readonly TermPlaces[]): number => scoreOf({ ...text, ...changes }, terms, 100)

  test('a title that is the word, then more hits, then a shorter text', () => {
    const [titled, twice, short, once] = [score({ titleLength: 2 }, at(0)), score({}, at(30, 50)), score({ length: 40 }, at(30)), score({}, at(30))]
    expect([titled, twice, short, once]).toEqual([titled, twice, short, once].toSorted((a, b) => b - a))
    expect(new Set([titled, twice, short, once]).size).toBe(4)
  })
  test('a hit that runs over the end of the title is none of the title', () => {
    expect(score({}, at(3))).toBe(score({}, at(30)))
    expect(score({}, at(2))).toBeGreaterThan(score({}, at(3)))
  })
  test('the words of a report come before a page that repeats them, unless that page is named so', () => {
    const [report, repeating, named] = [score({}, at(30)), score({ figures: 'repeated' }, at(30, 40)), score({ figures: 'repeated' }, at(1))]
    expect(report).toBeGreaterThan(repeating)
    expect(named).toBeGreaterThan(report)
  })
  test('what has no figures comes last, and each term counts', () => {
    expect(score({ figures: 'none', titleLength: 2 }, at(0))).toBeLessThan(score({}, at(30)))
    expect(score({}, [...at(30), ...at(60)])).toBeGreaterThan(score({}, at(30, 60)))
  })
})

/** Ninety pages that hold the word once among much else, three that are about it, one of them by its title. */
const PAGES: readonly SamplePage[] = [
  ...Array.from({ length: 90 }, (_, index) => ({
    address: `p${index + 10}`,
    title: `第${index + 10}页`,
    body: `<p>${'社区工作与服务设施。'.repeat(5)}提到公墓一次，编号${index + 10}。</p>`,
  })),
  { address: 'z1', title: '公墓建设', body: '<p>公墓共7处，公墓都已启用。</p>' },
  { address: 'z2', title: '安葬', body: `<p>${'公墓改造，'.repeat(8)}完成。</p>` },
  { address: 'z3', title: '婚姻', body: '<p>婚姻登记。</p>' },
].map((page) => ({ ...page, kind: 'indicator' }))

describe('more hits than are shown at once', () => {
  const folder = temporaryFolder()
  let index: SearchIndex

  beforeAll(async () => {
    writePages(folder, PAGES)
    await indexSite(folder, { themes: [], indicators: [], searchSynonyms: [] })
    index = await openIndex(folder)
  })

  test('all can be read, page by page, each once', async () => {
    const hits = await index.engine.find(['公墓'], NO_CHOICE)
    const urls: string[] = []
    for (let from = 0; from < hits.total; from += 10) urls.push(...(await hits.read(from, from + 10)).map(({ url }) => url))
    expect(hits.total).toBe(92)
    expect(new Set(urls).size).toBe(92)
    expect(urls).not.toContain('/z3/')
  })
  test('those about the word come first, the titled one at the head', async () => {
    const hits = await index.engine.find(['公墓'], NO_CHOICE)
    expect((await hits.read(0, 2)).map(({ url }) => url)).toEqual(['/z1/', '/z2/'])
  })
})

test('the page of the place that is sought comes first, whatever its length, and where more is sought by what is said', async () => {
  const folder = temporaryFolder()
  const place = (address: string, path: string, body: string) =>
    ({ address, kind: 'region', title: path.split('/').at(-1) ?? '', facts: [['region', path]], body }) as const
  writePages(folder, [
    place('jincheng', '山西省/晋城市', '<p>所辖的高平市，高平市。</p>'),
    place('gaoping', '山西省/晋城市/高平市', `<p>${'低保标准每月602元，养老机构10家。'.repeat(80)}</p>`),
    { address: 'other', kind: 'theme', title: '高平低保', body: '<p>高平低保。</p>' },
  ])
  await indexSite(folder, { themes: [], indicators: [], searchSynonyms: [] })
  const { engine } = await openIndex(folder)
  const first = async (...terms: string[]): Promise<string | undefined> => (await (await engine.find(terms, NO_CHOICE)).read(0, 1))[0]?.url
  expect(await first('高平')).toBe('/gaoping/')
  expect(await first('高平市')).toBe('/gaoping/')
  expect(await first('高平', '低保')).toBe('/other/')
})
