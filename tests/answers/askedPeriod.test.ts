import { describe, expect, test } from 'vitest'

import { answersPeriod, findPeriods } from '../../src/answers/askedPeriod.ts'

const NAMED = [{ word: '十三五', period: '2016/2020' }]

test.each([
  ['2020年大连', ['2020'], '|大连'],
  ['大连2020', ['2020'], '大连|'],
  ['二〇二〇年大连', ['2020'], '|大连'],
  ['二零一七年', ['2017'], '|'],
  ['17年辽宁', ['2017'], '|辽宁'],
  ['2020年7月1日起', ['2020-07-01'], '|起'],
  ['2020年7月', ['2020-07'], '|'],
  ['2020年上半年', ['2020-01/2020-06'], '|'],
  ['2020年全年', ['2020-01/2020-12'], '|'],
  ['2016—2020年', ['2016/2020'], '|'],
  ['2016年到2020年', ['2016/2020'], '|'],
  ['2020年底', ['2020'], '|'],
  ['“十三五”期间', ['2016/2020'], '“|'],
  ['十三五末', ['2020'], '|'],
  ['2015和2020年', ['2020', '2015'], '|和|'],
])('%s names %j', (text, periods, rest) => {
  expect(findPeriods(text, NAMED)).toMatchObject({ periods: periods.map((period) => ({ period })), rest })
})

test.each(['去年', '近20年', '20年来', '40年', '2000元', '12020', '2020人', '7月'])('%s names no time that is known', (text) => {
  expect(findPeriods(text, NAMED).periods).toEqual([])
})

describe('a figure of one time for a question about another', () => {
  test.each([
    ['2020', '2020-07', 'level', true],
    ['2020', '2016/2020', 'level', true],
    ['2020', '2016/2020', 'flow', false],
    ['2020', '2020-01/2020-06', 'flow', true],
    ['2020-01/2020-12', '2020-01/2020-06', 'flow', false],
    ['2020-01/2020-12', '2020', 'flow', true],
    ['2016/2020', '2020', 'flow', false],
    ['2016/2020', '2020', 'level', true],
    ['2016/2020', '2016/2020', 'flow', true],
    ['2020-07', '2020', 'level', false],
    ['2020-07-01', '2020-07', 'level', true],
    ['2020-07-01', '2020-08', 'level', false],
    ['2021', '2020-07', 'level', false],
    ['2020', '', 'level', false],
  ] as const)('asked for %s, of %s, %s: %s', (asked, period, measure, fits) => {
    expect(answersPeriod(asked, period, measure)).toBe(fits)
  })
})
