import { expect, test } from 'vitest'

import type { AtlasRegion } from '../../src/atlas/buildAtlas.ts'
import { regionSummary } from '../../src/findings/regionSummary.ts'
import { atlasOf, observation } from '../site/fixture.ts'

const DALIAN = '210200'

function placeOf(...periods: readonly (string | null)[]): AtlasRegion {
  const place = atlasOf(...periods.map((period) => observation({ period }))).regions.get(DALIAN)
  if (!place) throw new Error('There is nothing on the place.')
  return place
}

test('the years that the figures of a place tell of', () => {
  expect(regionSummary(placeOf('2015', '2016/2021', null))).toBe('1份报告里有3个数据，时间在2015—2021年。')
  expect(regionSummary(placeOf('2020', '2020-07'))).toBe('1份报告里有2个数据，时间是2020年。')
  expect(regionSummary(placeOf(null))).toBe('1份报告里有1个数据。')
})

test('a place may have any number of figures', () => {
  const place = placeOf('2020')
  const many = Array.from({ length: 200_000 }, () => place.own).flat()
  expect(regionSummary({ ...place, own: many, within: many })).toBe('1份报告里有200000个数据，时间是2020年。')
})
