import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Countable } from '../../src/domain/quantity.ts'
import { countText, quantityText } from '../../src/domain/quantity.ts'

const figure = (value: number | null, unit: string | null, text: string, more: Partial<Countable> = {}): Countable => ({
  value,
  unit,
  text,
  bound: 'exact',
  measure: 'level',
  ...more,
})

test.each([
  [figure(1985, '个', '1985个'), '1,985个'],
  [figure(52_821, '人', '52821人'), '5.28万人'],
  [figure(180_413_300, '元', '18041.33万元'), '1.80亿元'],
  [figure(99_999_999, '元', '99999999元'), '1.00亿元'],
  [figure(57_071_500, '元', '5707.15万元'), '5,707万元'],
  [figure(1_227_000, '人', '122.7万人'), '122.7万人'],
  [figure(420_000, '张', '42万张'), '42万张'],
  [figure(146_020_000, '元', '14602余万元', { bound: 'approx' }), '约1.46亿元'],
  [figure(1_700_000_000, '元', '超过17亿元', { bound: 'min' }), '17亿元以上'],
  [figure(20, '个', '不超过20个', { bound: 'max' }), '不超过20个'],
  [figure(4293, '元/年', '4293元'), '4,293元/年'],
  [figure(40.59, '%', '40.59%'), '40.59%'],
  [figure(6.7, '%', '6.7%', { measure: 'change_pct' }), '+6.7%'],
  [figure(-40.6, '%', '40.6%', { measure: 'change_pct' }), '−40.6%'],
  [figure(3, '百分点', '3个百分点', { measure: 'change_abs' }), '+3个百分点'],
  [figure(0, '例', '一例'), '0例'],
  [figure(2, '倍', '2倍', { measure: 'ratio' }), '2倍'],
  [figure(null, '人', '几十万人'), '几十万人'],
])('%o is printed %s', (countable, text) => {
  expect(quantityText(countable)).toBe(text)
})

test('a difference is printed like any other number', () => {
  expect([countText(210, '元'), countText(133_000, '张'), countText(-65, '户')]).toEqual(['210元', '13.3万张', '−65户'])
})

test('no value is printed as anything but digits, sign and scale', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
      expect(countText(value, '人')).toMatch(/^−?[\d,.]+[万亿]?人$/)
    }),
  )
})
