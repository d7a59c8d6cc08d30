import { describe, expect, it } from 'vitest'

import { BITS } from '../../../../scripts/ingest/observe/learnt/features.ts'
import {
  HIDDEN,
  packedNetwork,
  ROW,
  scorerOf,
  SECOND,
  SHARE,
  SHARED,
  unpackedNetwork,
  type Company,
  type Network,
} from '../../../../scripts/ingest/observe/learnt/network.ts'

/** A network that knows features 5 and 9: 5 is worth 2 by itself, 9 fills the last hidden value, which the company shares. */
function small(): Network {
  const places = new Int32Array(1 << BITS).fill(-1)
  places[5] = 0
  places[9] = 1
  const rows = new Int8Array(2 * ROW)
  rows[HIDDEN] = 20
  rows[ROW + HIDDEN - 1] = 10
  const second = new Float32Array((HIDDEN + SHARED) * SECOND)
  // The first value of the second layer is what is shared, the second the thing's own.
  second[(HIDDEN + SHARED - 1) * SECOND] = 1
  second[(HIDDEN - 1) * SECOND + 1] = 1
  const out = new Float32Array(SECOND)
  out[0] = 1
  out[1] = -3
  return {
    places,
    rows,
    steps: new Float32Array(ROW).fill(0.1),
    dense: { begin: new Float32Array(HIDDEN), second, secondBegin: new Float32Array(SECOND), out },
  }
}

const company = (...things: number[][]): Company => {
  let end = 0
  return { codes: Int32Array.from(things.flat()), ends: Int32Array.from(things, ({ length }) => (end += length)), count: things.length }
}
const scores = (network: Network, ...things: number[][]): number[] => [...scorerOf(network)(company(...things)).subarray(0, things.length)]

const hundredths = (score: number): number => Math.round(100 * score) / 100

describe('a network', () => {
  it('adds up what counts by itself, and passes over features without a row', () => {
    expect(scores(small(), [5], [5, 5], [7]).map(hundredths)).toEqual([2, 4, 0])
  })

  it('tells each thing of its company', () => {
    // Of two things one has the hidden value 1: both share half of it, and it costs its own thing three times as much.
    expect(scores(small(), [5], [9]).map(hundredths)).toEqual([2 + SHARE / 2, SHARE / 2 - 3])
  })

  it('keeps nothing of the company before', () => {
    const score = scorerOf(small())
    score(company(...Array.from({ length: 200 }, () => [9])))
    expect(score(company([5]))[0]).toBeCloseTo(2, 5)
  })

  it('scores no company', () => expect(scores(small())).toEqual([]))

  it('comes back from a file as it was', () => {
    const back = unpackedNetwork(packedNetwork(small()))
    expect(back).toEqual(small())
  })
})
