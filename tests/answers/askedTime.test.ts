import { describe, expect, test } from 'vitest'

import { findSpan, stateFinder } from '../../src/answers/askedTime.ts'

test.each([
  ['五年里花了多少', 60, '|花了多少'],
  ['这五年火化了多少', 60, '|火化了多少'],
  ['广元五年办了多少', 60, '广元|办了多少'],
  ['过去3年发了多少', 36, '|发了多少'],
  ['两年内', 24, '|'],
])('%s speaks of %i months', (text, months, rest) => {
  expect(findSpan(text)).toEqual({ months, rest })
})

test.each(['一年多少钱', '2020年多少', '60年代退职职工', '五年规划', '三年前', '40年'])('%s names no span', (text) => {
  expect(findSpan(text)).toEqual({ rest: text })
})

describe('a state', () => {
  const find = stateFinder({ before: ['原来'], events: ['改革', '合并'] })

  test.each([
    ['改革前有多少个村', '改革', '|有多少个村'],
    ['合并以前多少', '合并', '|多少'],
    ['原来有几个乡镇', '', '|有几个乡镇'],
  ])('%s: the one before', (text, event, rest) => {
    expect(find(text)).toEqual({ before: { event }, rest })
  })

  test.each([
    ['改革后还剩多少', '|还剩多少'],
    ['改革有多少', '改革有多少'],
    ['改革前期', '改革前期'],
  ])('%s: none before', (text, rest) => {
    expect(find(text)).toEqual({ rest })
  })

  test('is none where no words for it are known', () => {
    expect(stateFinder({ before: [], events: [] })('改革前')).toEqual({ rest: '改革前' })
  })
})
