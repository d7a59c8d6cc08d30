import { expect, test } from 'vitest'

import { publicTags } from '../../src/site/publicTags.ts'
import { siteSchema } from '../../src/site/siteFile.ts'
import { report } from './fixture.ts'

const site = siteSchema.parse({})
const names = (tags: readonly { name: string }[]): string[] => tags.map(({ name }) => name)

test('a page of no column has the tags of the site alone', () => {
  const tags = publicTags({ site, host: 'a.example', column: undefined, report: undefined })
  expect(tags).toEqual([
    { name: 'SiteName', content: '民政图志' },
    { name: 'SiteDomain', content: 'a.example' },
  ])
})

test('the page of a report has those of site, column and article', () => {
  const owned = siteSchema.parse({ site_code: '2102000001', site_domain: 'mz.example' })
  const origin = { source_kind: 'original', date: '2020-12-25', publisher: '云溪市民政局' } as const
  const tags = publicTags({ site: owned, host: 'a.example', column: '报告', report: report('a', [], { origin }) })
  expect(Object.fromEntries(tags.map(({ name, content }) => [name, content]))).toMatchObject({
    SiteDomain: 'mz.example',
    SiteIDCode: '2102000001',
    ColumnName: '报告',
    ArticleTitle: '报告a',
    PubDate: '2020-12-25',
    ContentSource: '云溪市民政局',
  })
  expect(names(tags)).toEqual(expect.arrayContaining(['ColumnType', 'ColumnDescription']))
})

test('what is not known of a report has no tag', () => {
  const tags = publicTags({ site, host: undefined, column: '报告', report: report('a', []) })
  expect(names(tags)).toEqual(['SiteName', 'ColumnName', 'ColumnType', 'ColumnDescription', 'ArticleTitle'])
})
