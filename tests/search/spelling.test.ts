import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isOneSlipAway, nearbySpellings } from '../../src/search/spelling.ts'

const VOCABULARY = { names: ['城市低保标准', '养老机构数', '孤儿', '志愿者人数', '儿童督导员'], regions: ['辽宁省', '辽宁省/大连市', '四川省/广元市/剑阁县'] }

test.each([
  ['低保标淮', '低保标准'],
  ['低保准', '低保标准'],
  ['低保的标准', '低保标准'],
  ['低保准标', '低保标准'],
])('%s is one slip away from %s', (wrong, right) => {
  expect(isOneSlipAway(wrong, right)).toBe(true)
  expect(isOneSlipAway(right, wrong)).toBe(true)
})

test.each([
  ['低保标准', '低保标准'],
  ['地保标淮', '低保标准'],
  ['低保', '低保标准'],
  ['准标低保', '低保标准'],
])('%s is not one slip away from %s', (one, other) => {
  expect(isOneSlipAway(one, other)).toBe(false)
})

test('any one slip is found out', () => {
  const word = fc.array(fc.constantFrom<string[]>('低', '保', '标', '准', '😀'), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(word, fc.nat(5), (characters, place) => {
      const at = place % characters.length
      const without = characters.toSpliced(at, 1).join('')
      const exchanged = characters.with(at, '甲').join('')
      expect(isOneSlipAway(characters.join(''), without)).toBe(true)
      expect(isOneSlipAway(characters.join(''), exchanged)).toBe(true)
      expect(isOneSlipAway(without, exchanged)).toBe(true)
    }),
  )
})

test('places come first, then names, then endings of names', () => {
  expect(nearbySpellings('大联', VOCABULARY)).toEqual(['大连'])
  expect(nearbySpellings('剑格县', VOCABULARY)).toEqual(['剑阁县'])
  expect(nearbySpellings('城市低保标淮', VOCABULARY)).toEqual(['城市低保标准'])
  expect(nearbySpellings('低保标淮', VOCABULARY)).toContain('低保标准')
  expect(nearbySpellings('志原者人数', VOCABULARY)).toEqual(['志愿者人数'])
})

test('full-width letters and digits are no slip, and short words are left alone', () => {
  expect(nearbySpellings('孤二', VOCABULARY)).toEqual([])
  expect(nearbySpellings('养老', VOCABULARY)).toEqual([])
  expect(nearbySpellings('Ａ级标准', { names: ['B级标准'], regions: [] })).toEqual(['B级标准'])
})
