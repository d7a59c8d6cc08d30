import { expect, test } from 'vitest'

import { keyFigures } from '../../src/atlas/keyFigures.ts'
import type { KeyFigureOptions } from '../../src/atlas/keyFigures.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { atlasOf, observation } from '../site/fixture.ts'

function chosen(observations: readonly Observation[], options?: KeyFigureOptions): (number | null)[] {
  const atlas = atlasOf(...observations)
  return keyFigures(atlas, atlas.observations, options).map(({ value }) => value)
}

test('neither targets nor figures without a value are shown', () => {
  expect(chosen([observation({ role: 'target' }), observation({ value: null }), observation({ value: 0 }), observation({ value: 7 })])).toEqual([7])
})

test.each<[string, Partial<Observation>, Partial<Observation>]>([
  ['what a text tells the time of', { indicator: 'rural-average' }, { indicator: 'urban-average', period_inferred: true }],
  ['the catalogue’s first theme', { indicator: 'urban-average' }, { indicator: 'rural-average' }],
  ['the wider place', { indicator: 'urban', region_code: '210100' }, { indicator: 'urban', region_code: '210102' }],
  ['the larger', { indicator: 'urban' }, { indicator: 'urban' }],
])('of equally strong figures %s stands first', (_, first, second) => {
  expect(chosen([observation({ ...second, value: 1 }), observation({ ...first, value: 2 })], { count: 1 })).toEqual([2])
})

test('each indicator is shown once', () => {
  expect(
    chosen([observation({ indicator: 'urban', value: 5 }), observation({ indicator: 'urban', value: 4 }), observation({ indicator: 'spending', value: 3 })]),
  ).toEqual([5, 3])
})

test('town and country of one thing are one: the stronger stands', () => {
  expect(chosen([observation({ indicator: 'urban', value: 5 }), observation({ indicator: 'rural', value: 3 })])).toEqual([5])
})

test('spread over the themes, then filled; what is read with little confidence comes last', () => {
  const figures = [
    observation({ indicator: 'urban', value: 1 }),
    observation({ indicator: 'spending', value: 2 }),
    observation({ indicator: 'beds', value: 3 }),
  ]
  expect(chosen(figures, { spread: true })).toEqual([1, 3, 2])
  expect(chosen(figures, { count: 2, except: ['urban'] })).toEqual([3, 2])
  const unsure = observation({ indicator: 'coverage', measure: 'share', value: 4, confidence: 0.4 })
  expect(chosen([unsure, observation({ indicator: 'urban', value: 1 }), observation({ indicator: 'spending', value: 2 })], { spread: true })).toEqual([1, 2, 4])
})
