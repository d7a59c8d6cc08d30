import { describe, expect, test } from 'vitest'

import { ndcg, precision, quantile, recall, tally, together } from '../../scripts/bench-search/measures.ts'

describe('recall and precision', () => {
  const one = tally(new Set(['a', 'b', 'x']), new Set(['a', 'b', 'c', 'd']))
  test('are shares of what was wanted and of what was found', () => {
    expect([recall(one), precision(one)]).toEqual([0.5, 2 / 3])
  })
  test('of several queries count every text alike', () => {
    const both = together([one, tally(new Set(['a']), new Set(['a']))])
    expect([recall(both), precision(both)]).toEqual([3 / 5, 3 / 4])
  })
  test('are whole where nothing was to be found and nothing was', () => {
    const none = tally(new Set(), new Set())
    expect([recall(none), precision(none)]).toEqual([1, 1])
  })
})

describe('nDCG', () => {
  test('is 1 for the best order, less for another, 0 for nothing right', () => {
    expect(ndcg([3, 2, 1], [1, 2, 3])).toBe(1)
    expect(ndcg([1, 2, 3], [1, 2, 3])).toBeCloseTo((1 + 2 / Math.log2(3) + 3 / 2) / (3 + 2 / Math.log2(3) + 1 / 2))
    expect(ndcg([0, 0], [1])).toBe(0)
  })
  test('looks at the first ranks alone, and misses what is not shown', () => {
    expect(ndcg([2, 0], [2, 1], 1)).toBe(1)
    expect(ndcg([2], [2, 1])).toBeCloseTo(2 / (2 + 1 / Math.log2(3)))
  })
  test('is 1 where nothing was to be found', () => {
    expect(ndcg([], [])).toBe(1)
  })
})

test('a quantile is one of the values', () => {
  expect(quantile([5, 1, 4, 2, 3], 0.5)).toBe(3)
  expect(quantile([1, 2, 3, 4], 0.95)).toBe(4)
  expect(quantile([7], 0.5)).toBe(7)
  expect(quantile([], 0.5)).toBe(0)
})
