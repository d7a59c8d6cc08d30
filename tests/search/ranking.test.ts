import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import type { SearchIndex } from '../../src/search/loadIndex.ts'
import { scoreByCount, scoreByRuns } from '../../src/search/ranking.ts'
import { openIndex, temporaryFolder } from './openIndex.ts'
import { writePages, type SamplePage } from './writePages.ts'

describe('scores', () => {
  test('more hits, a hit in the title, a shorter text: each ranks higher', () => {
    const [once = 0, twice = 0, titled = 0, long = 0] = scoreByCount(
      [
        { kind: 'report', title: '甲', lines: ['低保。', '其他。'] },
        { kind: 'report', title: '乙', lines: ['低保。', '低保。'] },
        { kind: 'report', title: '低保', lines: ['其他。', '其他。'] },
        { kind: 'report', title: '丁', lines: ['低保。', '其他。'.repeat(40)] },
      ],
      ['低保'],
    )
    expect([titled, twice, once, long]).toEqual([titled, twice, once, long].toSorted((a, b) => b - a))
    expect(new Set([titled, twice, once, long]).size).toBe(4)
  })
  test('the words of a report come before a page that repeats them, unless that page is named so', () => {
    const line = '大连的低保。'
    const [report = 0, repeating = 0, named = 0] = scoreByCount(
      [
        { kind: 'report', title: '救助', lines: [line] },
        { kind: 'indicator', title: '人数', lines: [line, line] },
        { kind: 'region', title: '大连市', lines: [line] },
      ],
      ['大连'],
    )
    expect(report).toBeGreaterThan(repeating)
    expect(named).toBeGreaterThan(report)
  })
  test('runs of positions as long as the term are hits, a first hit near the start counts most', () => {
    expect(scoreByRuns([30, 31, 40, 41], 30, 2)).toBeGreaterThan(scoreByRuns([30, 31, 40, 42], 30, 2))
    expect(scoreByRuns([3, 4], 3, 2)).toBeGreaterThan(scoreByRuns([30, 31, 40, 41, 50, 51], 30, 2))
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

describe('more hits than are read at once', () => {
  const { folder, remove } = temporaryFolder()
  let index: SearchIndex

  beforeAll(async () => {
    writePages(folder, PAGES)
    await indexSite(folder, { themes: [], indicators: [], searchSynonyms: [] })
    index = await openIndex(folder)
  })
  afterAll(() => {
    vi.unstubAllGlobals()
    remove()
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
