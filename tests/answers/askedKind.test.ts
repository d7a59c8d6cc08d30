import { describe, expect, test } from 'vitest'

import { kindFinder, kindFits } from '../../src/answers/askedKind.ts'
import { wordFinder } from '../../src/answers/wordFinder.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'

const { questions } = readCatalogue()
const kindOf = kindFinder({ questions }, wordFinder(['老人', '志愿者', '流浪乞讨人员']))

test.each([
  ['有多少家', ['count']],
  ['多少残疾人领了补贴', ['people']],
  ['孤儿有多少', ['people']],
  ['救助了多少人', ['people', 'people-times']],
  ['惠及了多少人', ['people']],
  ['老人有多少张', ['beds', 'density']],
  ['一个月多少钱', ['money-rate']],
  ['有多少', []],
])('%s asks for %j', (text, dimensions) => {
  expect(kindOf(text)).toEqual({ asks: true, dimensions })
})

test('a hint alone asks for nothing', () => {
  expect(kindOf('救灾资金')).toEqual({ asks: false, dimensions: ['money'] })
})

describe('a unit', () => {
  const fits = kindFits({ questions, dimensions: { 具: 'count', 人: 'people', 人次: 'people-times' } })

  test.each([
    [['people'], '人', true],
    [['people'], '具', true],
    [['people'], '人次', false],
    [['people', 'people-times'], '人次', true],
    [['count'], '人', false],
  ])('asked for %j, %s: %s', (asked, unit, fit) => {
    expect(fits(asked, unit)).toBe(fit)
  })
})
