import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import type { Order } from '../../src/search/address.ts'
import type { Found } from '../../src/search/engine.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import { groupRanks, showingOrder } from '../../src/search/grouping.ts'
import type { SearchIndex } from '../../src/search/loadIndex.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { openIndex } from './openIndex.ts'
import { writePages, type SamplePage } from './writePages.ts'

test('what is of one page stands together, the page with the best result first', () => {
  expect(groupRanks([7, 3, 7, 9, 3, 7])).toEqual([[0, 2, 5], [1, 4], [3]])
})

test('the best of each group are shown in turn, then what is left', () => {
  const order = showingOrder([[0, 2, 4, 5, 6], [1], [3, 7]])
  expect(order.map(({ rank }) => rank)).toEqual([0, 2, 4, 1, 3, 7, 5, 6])
  expect(order.map(({ group }) => group)).toEqual([0, 0, 0, 1, 2, 2, 0, 0])
})

test('every result is shown once', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(8)), (pages) => {
      const ranks = showingOrder(groupRanks(pages)).map(({ rank }) => rank)
      expect(ranks.toSorted((a, b) => a - b)).toEqual(pages.map((_, rank) => rank))
    }),
  )
})

describe('the order of what is found', () => {
  const report = (name: string, year: string, sections: readonly string[]): SamplePage => ({
    address: `reports/${name}`,
    kind: 'report',
    title: `${name}报告`,
    facts: [['year', year]],
    body: sections.map((text, index) => `<h2 id="s${index + 1}">第${index + 1}节</h2><p>${text}</p>`).join(''),
  })
  const PAGES: readonly SamplePage[] = [
    report('old', '2013', ['公墓公墓公墓公墓，公墓都已启用。', '别的事情。', '公墓一处。']),
    report('new', '2021', [
      '提到公墓一次，后面还有很多别的话，说的都是别的事情。',
      `公墓<data data-indicator="cemeteries">7处</data>，${'其余说的都是别的事情。'.repeat(9)}`,
    ]),
    {
      address: 'indicators/cemeteries',
      kind: 'indicator',
      title: '经营性陵园数',
      facts: [
        ['indicator', 'cemeteries'],
        ['year', '2017'],
      ],
      body: `<p>也写作公墓。${'说明。'.repeat(50)}</p>`,
    },
    { address: 'indicators/none', kind: 'indicator', title: '公墓', body: '<p>公墓，公墓，公墓。</p>' },
    { address: 'themes/affairs', kind: 'theme', title: '殡葬', body: '<p>公墓公墓。</p>' },
  ]
  const folder = temporaryFolder()
  let index: SearchIndex

  beforeAll(async () => {
    writePages(folder, PAGES)
    await indexSite(folder, { themes: [], indicators: [{ id: 'cemeteries', name: '经营性陵园数', aliases: ['公墓', '公墓数'] }], searchSynonyms: [] })
    index = await openIndex(folder)
  })
  afterAll(() => {
    vi.unstubAllGlobals()
  })

  async function search(terms: readonly string[], order?: Order): Promise<{ found: Found[]; groups: readonly (readonly number[])[] }> {
    const hits = await index.engine.find(terms, NO_CHOICE, order)
    return { found: await hits.read(0, hits.total), groups: hits.groups }
  }

  test('where the query names a figure, what holds one comes before what only says the word', async () => {
    const { found } = await search(['公墓'])
    expect(found.slice(0, 2).map(({ url }) => url)).toEqual(expect.arrayContaining(['/reports/new/#s2', '/indicators/cemeteries/']))
    expect(found[2]?.url).toBe('/reports/old/#s1')
    expect(found.at(-1)?.url).not.toBe('/reports/old/#s1')
  })
  test('where it names none, the words alone count', async () => {
    const { found } = await search(['墓'])
    expect(found[0]?.url).toBe('/reports/old/#s1')
  })
  test('a report is where its best section is, its other sections with it', async () => {
    const { found, groups } = await search(['公墓'])
    const byGroup = groups.map((ranks) => ranks.map((rank) => found[rank]?.url))
    expect(byGroup.flat()).toHaveLength(found.length)
    expect(byGroup).toContainEqual(['/reports/new/#s2', '/reports/new/#s1'])
    expect(byGroup).toContainEqual(['/reports/old/#s1', '/reports/old/#s3'])
    expect(groups.map(([first]) => first)).toEqual(groups.map(([first]) => first).toSorted((a = 0, b = 0) => a - b))
  })
  test('by date the newest year comes first, what has no year last', async () => {
    const { found } = await search(['公墓'], 'date')
    expect(found.map(({ year }) => year)).toEqual(['2021', '2021', '2017', '2013', '2013', '', ''])
  })
  test('without words reports come first, and indicators without figures last', async () => {
    const { found } = await search([])
    expect(found.slice(0, 3).map(({ url }) => url)).toEqual(['/reports/new/', '/reports/new/#s1', '/reports/new/#s2'])
    expect(found.at(-1)?.url).toBe('/indicators/none/')
  })
})
