import { expect, test } from 'vitest'

import { readCatalogue } from '../../src/domain/catalogue.ts'
import { observationPlace, toldPlace } from '../../src/findings/place.ts'
import { missingFrom, statement } from '../../src/findings/statement.ts'
import { atlasOf, observation } from '../site/fixture.ts'

const told = (fields: Parameters<typeof observation>[0]) => {
  const [figure] = atlasOf(observation(fields)).observations
  if (!figure) throw new Error('the fixture has no figure')
  return figure
}
const TOWN = { name: '助餐点数', value: 9, unit: '个', region_code: null, region: '江苏省/苏州市/常熟市/海虞镇' }

test('a county is named with its city, a town with its county', () => {
  expect(observationPlace(told({ region_code: '510823' }))).toBe('广元市剑阁县')
  expect(observationPlace(told(TOWN))).toBe('常熟市海虞镇')
})

test('only a figure that is told of no place lacks one', () => {
  expect(toldPlace(told({ region_code: null }))).toBe('')
  expect(observationPlace(told({ region_code: null }))).toBe('地区未写明')
  expect(missingFrom(told({ region_code: null }))).toContain('地区')
  expect(missingFrom(told(TOWN))).not.toContain('地区')
  expect(statement(told(TOWN), readCatalogue())).toContain('常熟市海虞镇')
})
