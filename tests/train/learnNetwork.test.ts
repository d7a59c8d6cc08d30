import { describe, expect, it } from 'vitest'

import { featureOf } from '../../scripts/ingest/observe/learnt/features.ts'
import { scorerOf } from '../../scripts/ingest/observe/learnt/network.ts'
import { learnNetwork, whether, which, type Group } from '../../scripts/train/learnNetwork.ts'

const RATE = { epochs: 80, step: 0.1, decay: 0, fewest: 1, together: 1 }
const codes = (...kinds: number[]): Int32Array => Int32Array.from(kinds, (kind) => featureOf(kind))
const group = (wanted: number[], ...things: number[][]): Group => ({ codes: things.map((kinds) => codes(...kinds)), wanted: Float32Array.from(wanted) })

function scoresOf(groups: readonly Group[], learn: typeof whether, rate = RATE): number[][] {
  const score = scorerOf(learnNetwork(groups, learn, rate))
  return groups.map(({ codes: things }) => {
    let end = 0
    const ends = Int32Array.from(things, ({ length }) => (end += length))
    return [...score({ codes: Int32Array.from(things.flatMap((own) => [...own])), ends, count: things.length }).subarray(0, things.length)]
  })
}

describe('learning of networks', () => {
  it('tells what only two features together say, which no sum of weights can', () => {
    const groups = [group([0], [1, 3]), group([1], [1, 4]), group([1], [2, 3]), group([0], [2, 4])]
    expect(scoresOf(groups, whether).map(([score = 0]) => score > 0)).toEqual([false, true, true, false])
  })

  it('tells what only the company says', () => {
    const groups = [group([1, 0], [1], [2]), group([0, 0], [1], [3])]
    const [[beside = 0] = [], [other = 0] = []] = scoresOf(groups, whether)
    expect(beside).toBeGreaterThan(0)
    expect(other).toBeLessThan(0)
  })

  it('learns the same from groups that move the weights together', () => {
    const groups = [group([0], [1, 3]), group([1], [1, 4]), group([1], [2, 3]), group([0], [2, 4])]
    const scores = scoresOf(groups, whether, { ...RATE, epochs: 200, together: 4 })
    expect(scores.map(([score = 0]) => score > 0)).toEqual([false, true, true, false])
  })

  it('moves weights for groups left over at the end', () => {
    const learnt = (wanted: number): number => scoresOf([group([wanted], [1])], whether, { ...RATE, epochs: 5, together: 32 })[0]?.[0] ?? 0
    expect(learnt(1)).toBeGreaterThan(learnt(0))
  })

  it('puts the worthiest option first', () => {
    const [scores = []] = scoresOf([group([0, 1, 0.2], [1], [2], [3])], which)
    expect(scores.indexOf(Math.max(...scores))).toBe(1)
  })

  it('leaves out features that are seldom met', () => {
    expect(learnNetwork([group([1], [1, 1, 2])], whether, { ...RATE, fewest: 2 }).places.filter((place) => place >= 0)).toHaveLength(1)
  })

  it('is the same each time', () => {
    const groups = [1, 2, 3, 4].map((kind) => group([kind % 2], [kind, 9]))
    expect(learnNetwork(groups, whether, RATE)).toEqual(learnNetwork(groups, whether, RATE))
  })
})
