import { describe, expect, it } from 'vitest'

import { Lists, Scores } from '../../../../scripts/ingest/observe/learnt/lists.ts'

const told = (scores: Scores): Map<number, number> => {
  const met = Array.from({ length: scores.count }, (_, at) => scores.met(at))
  const found = new Map(met.map((number) => [number, scores.take(number)]))
  scores.clear()
  return found
}

describe('lists', () => {
  const lists = new Lists()
  for (const [key, value] of [
    [7, 3],
    [-1, 2],
    [7, 0],
    [-1, 3],
  ] as const)
    lists.add(key, value)
  const byKey = lists.done()

  it('keep the numbers of each key in order', () => {
    const list = byKey.numbers.get(7)
    expect([...byKey.values.slice(byKey.starts[list], byKey.starts[list + 1])]).toEqual([3, 0])
  })

  it('add to the scores of all they hold', () => {
    const scores = new Scores(4)
    scores.addAll(byKey, 7, 0.5)
    scores.addAll(byKey, -1, 0.25)
    scores.addAll(byKey, 99, 1)
    expect(told(scores)).toEqual(
      new Map([
        [3, 0.75],
        [0, 0.5],
        [2, 0.25],
      ]),
    )
    expect(told(scores)).toEqual(new Map())
  })

  it('hold more than they had room for at first', () => {
    const many = new Lists()
    for (let value = 0; value < 10_000; value++) many.add(value % 3, value)
    const { values, starts } = many.done()
    expect([values.length, ...starts]).toEqual([10_000, 0, 3334, 6667, 10_000])
  })
})
