import { expect, test } from 'vitest'

import type { Observation } from '../../src/domain/observation.ts'
import { provinceMap, themeMap } from '../../src/findings/provinceMap.ts'
import { atlasOf, observation } from '../site/fixture.ts'

const PROVINCES = ['210000', '420000', '510000', '110000']
const beds = (index: number, more: Partial<Observation> = {}): Observation =>
  observation({ indicator: 'beds', unit: '张/千名老人', value: 30 + index, region_code: PROVINCES[index] ?? null, ...more })

const mapOf = (...figures: readonly Observation[]) => {
  const atlas = atlasOf(...figures)
  const indicator = atlas.indicators.get('beds')
  return indicator && provinceMap(atlas, indicator)
}

test('three provinces of one year make a map, two do not', () => {
  const map = mapOf(beds(0), beds(1), beds(2))
  expect(map?.year).toBe(2020)
  expect([...(map?.values ?? [])]).toEqual([
    ['510000', '32张'],
    ['420000', '31张'],
    ['210000', '30张'],
  ])
  expect(mapOf(beds(0), beds(1))).toBeUndefined()
})

test.each<[string, Partial<Observation>]>([
  ['of another year', { period: '2017' }],
  ['that is no exact figure', { bound: 'approx' }],
  ['in another unit', { unit: '张' }],
  ['of a city', { region_code: '510800' }],
  ['that the report contradicts', { doubt: '对不上。' }],
])('a figure %s does not count', (_, fields) => {
  expect(mapOf(beds(0), beds(1), beds(2, fields))).toBeUndefined()
})

test('a theme shows the indicator that the most provinces have', () => {
  const share = (index: number) => observation({ indicator: 'coverage', measure: 'share', value: 50 + index, region_code: PROVINCES[index] ?? null })
  const atlas = atlasOf(beds(0), beds(1), beds(2), share(0), share(1), share(2), share(3))
  expect(themeMap(atlas, [...atlas.indicators.values()])?.indicator.id).toBe('coverage')
})
