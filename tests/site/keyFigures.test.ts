import { expect, test } from 'vitest'

import { keyFigures } from '../../src/atlas/keyFigures.ts'
import type { KeyFigureOptions } from '../../src/atlas/keyFigures.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { atlasOf, observation } from './fixture.ts'

function chosen(observations: readonly Observation[], options?: KeyFigureOptions): (number | null)[] {
  const atlas = atlasOf(...observations)
  return keyFigures(atlas, atlas.observations, options).map(({ value }) => value)
}

test('neither targets nor figures without a value are shown', () => {
  expect(chosen([observation({ role: 'target' }), observation({ value: null }), observation({ value: 0 }), observation({ value: 7 })])).toEqual([7])
})

test.each<[string, Partial<Observation>, Partial<Observation>]>([
  ['a surely read figure', { indicator: null }, { indicator: 'urban', confidence: 0.3 }],
  ['one of the catalogue', { indicator: 'spending' }, { indicator: null }],
  ['a stock or an amount before a change', { indicator: 'spending' }, { indicator: 'urban', measure: 'change_pct' }],
  ['the newer', { indicator: 'spending', period: '2020' }, { indicator: 'urban', period: '2012' }],
  ['the catalogue’s first theme', { indicator: 'spending' }, { indicator: 'beds' }],
  ['the wider place', { indicator: 'urban', region_code: '210000' }, { indicator: 'urban', region_code: '210200' }],
  ['the larger', { indicator: 'urban' }, { indicator: 'urban' }],
])('%s stands first', (_, first, second) => {
  expect(chosen([observation({ ...second, value: 1 }), observation({ ...first, value: 2 })], { count: 1 })).toEqual([2])
})

test('years close to each other count as equally new', () => {
  expect(
    chosen([observation({ indicator: 'spending', value: 1, period: '2020' }), observation({ indicator: 'urban', value: 2, period: '2019' })], { count: 1 }),
  ).toEqual([2])
})

test('each indicator is shown once', () => {
  expect(
    chosen([observation({ indicator: 'urban', value: 5 }), observation({ indicator: 'urban', value: 4 }), observation({ indicator: 'rural', value: 3 })]),
  ).toEqual([5, 3])
})

test('spread over the themes, then filled', () => {
  const figures = [observation({ indicator: 'urban', value: 1 }), observation({ indicator: 'rural', value: 2 }), observation({ indicator: 'beds', value: 3 })]
  expect(chosen(figures, { spread: true })).toEqual([1, 3, 2])
  expect(chosen(figures, { count: 2, except: ['urban'] })).toEqual([2, 3])
})
