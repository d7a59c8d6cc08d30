import { expect, test } from 'vitest'

import { readCatalogue } from '../../src/domain/catalogue.ts'
import { COUNTRY, regionsBelow } from '../../src/domain/region.ts'
import { tilesSchema } from '../../src/domain/tiles.ts'

const { tiles: maps } = readCatalogue()
const whole = Object.fromEntries(regionsBelow('640000').map(({ code }, index) => [code, [index, 0]]))
const faults = (tiles: object, of = '640000'): string[] => tilesSchema.safeParse({ of, tiles }).error?.issues.map(({ message }) => message) ?? []

test('the country has a map, and no region has two', () => {
  const regions = maps.map(({ of }) => of)
  expect(regions).toContain(COUNTRY.code)
  expect(new Set(regions).size).toBe(regions.length)
})

test('a map has each place once, each on a tile of its own', () => {
  expect(faults(whole)).toEqual([])
  const { [Object.keys(whole)[0] ?? '']: first, ...rest } = whole
  expect(faults(rest)).toEqual(['640100 银川市 has no tile'])
  expect(faults({ ...whole, '640200': first })).toEqual(['the tile [0, 0] is that of 640100 already'])
  expect(faults({ ...whole, '210200': [9, 9] })).toEqual(['no place right below the region has this code'])
  expect(faults(whole, '999999')).toContain('no region has this code')
})
