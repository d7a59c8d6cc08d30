import { expect, test } from 'vitest'

import { apartText, differenceText } from '../../src/findings/wording.ts'

test.each([
  [2429, '元/年', '2,429元'],
  [12_765, '户', '12,765户'],
  [-6.26, '%', '6.3个百分点'],
])('%d %s is a difference of %s', (value, unit, text) => {
  expect(differenceText(value, unit)).toBe(text)
})

test.each([
  ['8,300人', '1,779人', '6,521人'],
  ['约8,300人', '1,779人', '约6,521人'],
  ['8,300余人', '1,779人', '6,521人以上'],
  ['8,300人以上', '约1,779人', '约6,521人'],
  ['8,300人', '1,779多人', '不到6,521人'],
  ['8,300多人', '1,779余人', '约6,521人'],
  ['不超过8,300人', '1,779人', '不到6,521人'],
])('%s and %s are %s apart', (larger, smaller, text) => {
  expect(apartText({ value: 8300, text: larger }, { value: 1779, text: smaller }, '人')).toBe(text)
})

test('figures that are rounded are about as far apart', () => {
  expect(apartText({ value: 52_821, text: '约5.28万人' }, { value: 40_056, text: '约4.01万人' }, '人')).toBe('约1.28万人')
})
