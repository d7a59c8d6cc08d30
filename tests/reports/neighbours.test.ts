import { expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import type { Report } from '../../src/domain/report.ts'
import { neighbours } from '../../src/reports/neighbours.ts'
import { catalogue, observation, report } from '../site/fixture.ts'

const HUBEI = { region_code: '420000', region: '湖北省' }

/** Slugs of the reports before, after and on the same region. */
function around(slug: string, ...reports: readonly Report[]): unknown {
  const own = reports.find((one) => one.slug === slug)
  if (!own) throw new Error(`There is no report ${slug}.`)
  const { earlier, later, sameRegion } = neighbours(buildAtlas(reports, catalogue), own)
  return [earlier?.slug, later?.slug, sameRegion.map((one) => one.slug)]
}

const dated = (slug: string, period: string, fields: Partial<Report> = {}): Report => report(slug, [], { period, ...fields })

test('reports of one region follow each other in time', () => {
  const all = [dated('a', '2017'), dated('b', '2018', HUBEI), dated('c', '2019'), dated('d', '2021')]
  expect(around('c', ...all)).toEqual(['a', 'd', ['d', 'a']])
  expect(around('d', ...all)).toEqual(['c', undefined, ['c', 'a']])
})

test('a report alone in its region has its neighbours of the list', () => {
  expect(around('b', dated('a', '2017'), dated('b', '2018', HUBEI), dated('c', '2019'))).toEqual(['a', 'c', []])
})

test('a report on a place within counts to the region', () => {
  const city = report('a', [observation({})], { period: '2017' })
  expect(around('b', city, dated('b', '2018', { region_code: '210000', region: '辽宁省' }))).toEqual(['a', undefined, ['a']])
})

test('a town’s report lies among those of its county, and after the town’s own', () => {
  const ofTown = { region_code: null, region: '浙江省/台州市/仙居县/广度乡' }
  const ofCounty = { region_code: '331024', region: '浙江省/台州市/仙居县' }
  const all = [dated('a', '2017', ofTown), dated('b', '2018', ofCounty), dated('c', '2019', ofTown)]
  expect(around('c', ...all)).toEqual(['a', undefined, ['b', 'a']])
})
