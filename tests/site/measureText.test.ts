import { expect, test } from 'vitest'

import { measureText } from '../../src/findings/measureText.ts'
import { catalogue, observation } from './fixture.ts'

test.each([
  ['城市低保标准', '元/月', 'level', '水平'],
  ['村平均面积', '平方公里', 'level', '水平'],
  ['每千名老年人床位数', '张/千名老人', 'level', '水平'],
  ['养老机构数', '家', 'level', '存量'],
  ['出台养老服务地方标准数', '项', 'flow', '期间量'],
] as const)('%s in %s, %s, is a %s', (name, unit, measure, word) => {
  expect(measureText(observation({ name, unit, measure }), catalogue)).toBe(word)
})

test('target, base and bound are told with it', () => {
  expect(measureText(observation({ name: '床位数', unit: '%', measure: 'change_pct', role: 'target', base: '2019', bound: 'approx' }), catalogue)).toBe(
    '目标，增幅，比2019年，约数',
  )
})
