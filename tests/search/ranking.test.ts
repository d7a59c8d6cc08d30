import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import { alternativesTo } from '../../src/search/alternatives.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import type { SearchIndex } from '../../src/search/loadIndex.ts'
import { scoreOf, type RankedText, type TermPlaces } from '../../src/search/ranking.ts'
import { openIndex, temporaryFolder } from './openIndex.ts'

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
function writePages(dist: string): void {
  const write = (name: string, title: string, text: string): void => {
    mkdirSync(join(dist, name), { recursive: true })
    writeFileSync(
      join(dist, name, 'index.html'),
      `<!doctype html><html lang="zh-CN"><head><meta name="atlas:kind" content="indicator"></head><body><main><h1>${title}</h1>${text}</main></body></html>`,
    )
  }
  for (let number = 10; number < 100; number++) write(`p${number}`, `第${number}页`, `<p>${'社区工作与服务设施。'.repeat(5)}提到公墓一次，编号${number}。</p>`)
  write('z1', '公墓建设', '<p>公墓共7处，公墓都已启用。</p>')
  write('z2', '安葬', `<p>${'公墓改造，'.repeat(8)}完成。</p>`)
  write('z3', '婚姻', '<p>婚姻登记。</p>')
}

describe('more hits than are shown at once', () => {
  const { folder, remove } = temporaryFolder()
  let index: SearchIndex

  beforeAll(async () => {
    writePages(folder)
    await indexSite(folder, [])
    index = await openIndex(folder)
  })
  afterAll(remove)

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
  test('where several terms stand nowhere together, each wider search is offered with its count', async () => {
    expect(await alternativesTo(index.engine, ['婚姻', '公墓', '没有的词'], NO_CHOICE)).toEqual([])
    expect(await alternativesTo(index.engine, ['婚姻', '公墓'], { ...NO_CHOICE, year: '2020' })).toEqual([])
    expect(await alternativesTo(index.engine, ['婚姻', '公墓'], NO_CHOICE)).toEqual([
      { drops: 'term', state: { query: '公墓', choice: NO_CHOICE }, total: 92 },
      { drops: 'term', state: { query: '婚姻', choice: NO_CHOICE }, total: 1 },
    ])
    expect(await alternativesTo(index.engine, ['公墓'], { ...NO_CHOICE, year: '2020' })).toEqual([
      { drops: 'choice', state: { query: '公墓', choice: NO_CHOICE }, total: 92 },
    ])
  })
})
