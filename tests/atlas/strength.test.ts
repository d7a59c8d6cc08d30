import { expect, test } from 'vitest'

import { fieldOf, POINTS, strength } from '../../src/atlas/strength.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { atlasOf, observation } from '../site/fixture.ts'

/** How much stronger one figure is than another that differs in these fields. */
function gain(one: Partial<Observation>, other: Partial<Observation> = {}, ...rest: readonly Observation[]): number {
  const atlas = atlasOf(observation({ indicator: 'beds', ...one }), observation({ indicator: 'beds', ...other }), ...rest)
  const field = fieldOf(atlas.observations, atlas.observations)
  const [first = 0, second = 0] = atlas.observations.map((figure) => strength(figure, field))
  return first - second
}

test.each<[string, Partial<Observation>, Partial<Observation>, number]>([
  ['a sure reading', { confidence: 0.8 }, { confidence: 0.4 }, POINTS.sure],
  ['one of the catalogue', {}, { indicator: null }, POINTS.catalogued],
  ['one that nothing contradicts', {}, { doubt: '3加4是7，与8不符。' }, POINTS.undisputed],
  ['a state before a change', {}, { measure: 'change_pct' }, POINTS.measure.level],
  ['a standard', { indicator: 'urban' }, {}, POINTS.standard],
  ['what there is per head', { unit: '张/千名老人' }, {}, POINTS.perHead],
  ['an exact figure', {}, { bound: 'min' }, POINTS.bound.exact],
  ['the newer', { period: '2020' }, { period: '2018' }, 2 * POINTS.ageing],
  ['one with a time', { period: '2020' }, { period: null }, POINTS.recent],
  ['the whole region of the report', { region_code: '210200' }, { region_code: '210202' }, POINTS.whole],
  ['a share that is not all', { measure: 'share', unit: '%', value: 97 }, { measure: 'share', unit: '%', value: 100 }, -POINTS.complete],
])('%s is the stronger', (_, one, other, points) => {
  expect(gain(one, other)).toBe(points)
})

test('one that another place has too is the stronger', () => {
  const same = { region_code: '210200' }
  expect(gain({ ...same, indicator: 'spending', measure: 'level' }, same, observation({ indicator: 'spending', region_code: '510800' }))).toBe(POINTS.elsewhere)
})

test('age takes away no more than newness gives', () => {
  expect(gain({ period: '1990' }, { period: null }, observation({ indicator: 'beds', period: '2020' }))).toBe(0)
})

test('what is sure and known outweighs all that is only well measured', () => {
  const { sure, catalogued, ...others } = POINTS
  const most = others.measure.level + others.standard + others.perHead + others.bound.exact + others.recent + others.whole
  expect(Math.min(sure, catalogued)).toBeGreaterThanOrEqual(most)
})

test('a place may have any number of figures', () => {
  const { observations } = atlasOf(observation({ period: '2020' }))
  const many = Array.from({ length: 200_000 }, () => observations).flat()
  expect(fieldOf(many, many).newest).toBe(2020)
})
