import { describe, expect, it } from 'vitest'

import { BITS, Features, featureOf, ofClass } from '../../scripts/ingest/observe/learnt/features.ts'
import { classOf } from '../../scripts/ingest/observe/learnt/classes.ts'
import { packed, sum, unpacked, weightsOf } from '../../scripts/ingest/observe/learnt/weights.ts'
import { learnClass, learnWhich } from '../../scripts/train/learn.ts'

const RATE = { epochs: 20, step: 0.2, decay: 0, fewest: 1 }
const codes = (...kinds: number[]): Int32Array => Int32Array.from(kinds, (kind) => featureOf(kind))
const weigh = (table: Float32Array, list: Int32Array): number => sum(weightsOf(table), list, 0, list.length)

describe('learning', () => {
  it('puts the worthiest option first', () => {
    const ballot = [
      { codes: codes(1), worth: 0 },
      { codes: codes(2), worth: 1 },
      { codes: codes(3), worth: 0.2 },
    ]
    const table = learnWhich([ballot], RATE)
    expect(ballot.map((option) => weigh(table, option.codes)).indexOf(Math.max(...ballot.map((option) => weigh(table, option.codes))))).toBe(1)
  })

  it('finds the class that features speak for', () => {
    const table = learnClass(
      [
        { codes: codes(1), classes: [2] },
        { codes: codes(2), classes: [0, 1] },
      ],
      3,
      RATE,
    )
    const chosen = (...kinds: number[]): ReturnType<typeof classOf> => {
      const features = new Features()
      for (const kind of kinds) features.add(kind)
      return classOf(features, 3, weightsOf(table))
    }
    expect([chosen(1).index, chosen(2).index]).toEqual([2, 0])
    expect(chosen(1).lead, 'one class of three alone is right, of the other two either').toBeGreaterThan(chosen(2).lead)
    expect(chosen().lead, 'nothing speaks for any').toBe(0)
  })

  it('is the same each time', () => {
    const ballots = [1, 2, 3, 4].map((kind) => [
      { codes: codes(kind, 9), worth: kind % 2 },
      { codes: codes(kind + 1, 8), worth: 0.5 },
    ])
    expect(learnWhich(ballots, RATE)).toEqual(learnWhich(ballots, RATE))
  })

  it('leaves out features that are seldom met', () => {
    const ballot = [
      { codes: codes(1), worth: 1 },
      { codes: codes(2), worth: 0 },
    ]
    expect(learnWhich([ballot], { ...RATE, fewest: 2 }).every((weight) => weight === 0)).toBe(true)
  })
})

describe('weights', () => {
  it('come back from bytes nearly as they were', () => {
    const table = new Float32Array(1 << BITS)
    table[7] = 1.27
    table[8] = -0.5
    const back = unpacked(packed(table))
    const weight = (code: number): number => sum(back, Int32Array.of(code), 0, 1)
    expect(weight(7)).toBeCloseTo(1.27, 2)
    expect(weight(8)).toBeCloseTo(-0.5, 2)
    expect(sum(back, Int32Array.of(7, 8, 9), 0, 3)).toBeCloseTo(0.77, 2)
  })

  it('of one feature differ by class', () => expect(new Set([0, 1, 2].map((kind) => ofClass(featureOf(5), kind))).size).toBe(3))
})
