import fc from 'fast-check'
import { expect, test } from 'vitest'

import { writingOf } from '../../scripts/search/writing.ts'
import { queryAsPrinted, simplifyQuery } from '../../src/search/simplify.ts'

const LINES = [
  '大连市城市低保标准每人每月750元',
  '广元市农村特困人员、残疾人两项补贴',
  '老年协会的著作《乾隆年间》',
  '里面',
  '养老机构、留守儿童',
  '接着说什么',
]
const writing = writingOf(LINES, ['台湾省'])

test.each([
  ['大連低保標準', '大连低保标准'],
  ['廣元市農村特困人員', '广元市农村特困人员'],
  ['殘疾人兩項補貼', '残疾人两项补贴'],
  ['養老機構', '养老机构'],
  ['裡面', '里面'],
  ['裏面', '里面'],
  ['臺灣', '台湾'],
  ['什麼', '什么'],
  ['怎么申请', '怎么申请'],
  ['大连 2020 dibao', '大连 2020 dibao'],
])('%s is %s', (typed, simple) => {
  expect(simplifyQuery(typed, writing)).toBe(simple)
})

test('a character that is right in Simplified text too stays where it stands in a text', () => {
  expect(writing.kept).toContain('著作')
  expect(simplifyQuery('著作', writing)).toBe('著作')
  expect(simplifyQuery('著作說', writing)).toBe('著作说')
})

test('a character that Simplified text uses too changes only beside another Traditional one', () => {
  expect(writing.shared).toBe('乾著')
  expect(simplifyQuery('著名', writing)).toBe('著名')
  expect(simplifyQuery('接著說', writing)).toBe('接着说')
})

test('whatever stands in a text is looked for as it stands there', () => {
  const traditional = writingOf([...LINES, '「志願服務」之團體'], [])
  const text = [...LINES, '「志願服務」之團體'].join('')
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(8), (start, length) => {
      const piece = text.slice(start, start + length)
      expect(queryAsPrinted(piece, traditional)).toBe(piece)
    }),
  )
  expect(queryAsPrinted('志願者', traditional)).toBe('志願者')
  expect(simplifyQuery('志願者', traditional)).toBe('志愿者')
})

test('the table knows no more than the texts and names need', () => {
  const known = new Set([...LINES, '台湾省'].join(''))
  const pairs = writing.characters.match(/../g) ?? []
  expect(pairs.length).toBeGreaterThan(20)
  expect(pairs.filter((pair) => ![...pair].some((character) => known.has(character)))).toEqual([])
})
