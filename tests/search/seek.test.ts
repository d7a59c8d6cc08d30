import { beforeAll, expect, test } from 'vitest'

import { indexSite } from '../../scripts/search-index.ts'
import { NO_CHOICE } from '../../src/search/facets.ts'
import type { SearchIndex } from '../../src/search/loadIndex.ts'
import { seek, type Sought } from '../../src/search/seek.ts'
import { temporaryFolder } from '../support/temporaryFolder.ts'
import { openIndex } from './openIndex.ts'
import { writePages } from './writePages.ts'

let index: SearchIndex

beforeAll(async () => {
  const site = temporaryFolder()
  writePages(site, [
    { address: 'reports/x', kind: 'report', title: '德清', body: '<p>全年助餐服务46.8万人次。</p><p>实行“一老一小”服务。</p>' },
    { address: 'regions/x', kind: 'region', title: '德清县', body: '<p>低保标准。</p>' },
  ])
  await indexSite(site, { themes: [], indicators: [], searchSynonyms: [] })
  index = await openIndex(site)
})

const sought = (query: string, guessed: readonly string[] = []): Promise<Sought> =>
  seek(
    index,
    { query, choice: NO_CHOICE, order: 'relevance', synonyms: true },
    { understand: () => Promise.resolve(undefined), guess: () => Promise.resolve(guessed) },
  )

test('what an input method puts in “…” is found as it stands there, and nothing is said of another search', async () => {
  const { terms, hits, relaxed } = await sought('“助餐服务46.8万人次”')
  expect([terms, hits.total, relaxed]).toEqual([['助餐服务46.8万人次'], 1, undefined])
})
test('where a text has “…” itself, they belong to what is sought', async () => {
  expect(await sought('“一老一小”')).toMatchObject({ terms: ['“一老一小”'], hits: { total: 1 } })
})
test('letters taken for pinyin are said to be searched for as something else', async () => {
  expect(await sought('dibaobiaozhun', ['低保标准'])).toMatchObject({ terms: ['低保标准'], relaxed: { dropped: [] }, spelled: '低保标准' })
})
