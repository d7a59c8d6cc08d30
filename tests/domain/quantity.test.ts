import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Countable } from '../../src/domain/quantity.ts'
import { commonScale, countText, quantityText, shortText } from '../../src/domain/quantity.ts'

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
  [figure(52_821, '人', '52821人'), '52,821人'],
  [figure(180_413_300, '元', '18041.33万元'), '18,041.33万元'],
  [figure(99_999_999, '元', '99999999元'), '99,999,999元'],
  [figure(1_227_000, '人', '122.7万人'), '122.7万人'],
  [figure(180_000_000, '元', '1.80亿元'), '1.80亿元'],
  [figure(420_000, '张', '四十二万张'), '42万张'],
  [figure(68_210_000, '元', '6,821'), '6,821万元'],
  [figure(2000, '人', '2千人', { bound: 'min' }), '2,000人以上'],
  [figure(13_000, '人', '1.3万'), '1.3万人'],
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

test.each([
  [2000, '个', '2000余个', '2,000余个'],
  [10, '项', '十余项', '10余项'],
  [100, '次', '百余次', '100余次'],
  [100, '个', '100多个', '100多个'],
  [20_000, '个', '2万多个', '2万多个'],
  [66_720_000, '元', '6672万余元', '6,672万余元'],
  [146_020_000, '元', '14602余万元', '14,602余万元'],
  [50_000, '人', '5万余名', '5万余人'],
  [100_000, '人', '10万', '约10万人'],
  [1000, '元/月', '1000余元', '1,000余元/月'],
  [100_000, '人', '十多万人', '10多万人'],
  [1_000_000, '元', '百余万元', '100余万元'],
  [20_000_000, '元', '2千余万元', '2,000余万元'],
  [250_000_000_000, '元', '两千五百多亿元', '2,500多亿元'],
  [20_000, '人', '两万余人', '2万余人'],
])('%d%s printed %s is more than that, or about it: %s', (value, unit, text, said) => {
  expect(quantityText(figure(value, unit, text, { bound: 'approx' }))).toBe(said)
})

test.each([
  [figure(52_821, '人', '52821人'), '约5.28万人'],
  [figure(180_413_300, '元', '18041.33万元'), '约1.80亿元'],
  [figure(99_999_999, '元', '99999999元'), '约1.00亿元'],
  [figure(57_071_500, '元', '5707.15万元'), '约5,707万元'],
  [figure(180_000, '元', '180000元'), '18万元'],
  [figure(1_227_000, '人', '122.7万人'), '122.7万人'],
  [figure(66_720_000, '元', '6672万余元', { bound: 'approx' }), '6,672万余元'],
  [figure(146_020_000, '元', '14602余万元', { bound: 'approx' }), '约1.46亿元'],
  [figure(20_000, '个', '20000余个', { bound: 'approx' }), '2万余个'],
  [figure(123_456, '个', '123456个', { bound: 'max' }), '不超过12.4万个'],
  [figure(123_456, '个', '123456个', { bound: 'min' }), '12.3万个以上'],
  [figure(120_000, '个', '120000个', { bound: 'max' }), '不超过12万个'],
  [figure(1985, '个', '1985个'), '1,985个'],
])('%o is %s where there is little room', (countable, text) => {
  expect(shortText(countable)).toBe(text)
})

test('a number that an editor made exact is no longer more than it', () => {
  expect(quantityText(figure(12_345, '元', '1万余元'))).toBe('12,345元')
})

test('figures that stand together share a scale', () => {
  expect(commonScale([1.2e12, 5e7])).toBe('亿')
  expect(commonScale([1.2e8, 5e7])).toBe('万')
  expect(commonScale([5e8, 1.2e8, 300])).toBeUndefined()
  expect(shortText(figure(123_341_800, '元', '12334.18万元'), '万')).toBe('约12,334万元')
  expect(shortText(figure(120_000_000, '元', '1.2亿元'), '万')).toBe('12,000万元')
  expect(shortText(figure(57_071_500, '元', '5707.15万元'), '万')).toBe('约5,707万元')
})

test('a difference is printed like any other number', () => {
  expect([countText(210, '元'), countText(133_000, '张'), countText(-65, '户'), countText(12_765, '户')]).toEqual(['210元', '13.3万张', '−65户', '12,765户'])
})

test('no value is printed as anything but digits, sign and scale', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e12, max: 1e12 }), (value) => {
      expect(countText(value, '人')).toMatch(/^−?[\d,.]+[万亿]?人$/)
    }),
  )
})
