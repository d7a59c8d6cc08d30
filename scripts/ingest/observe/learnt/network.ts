/**
 * A small neural network that scores the things of a company: the words around a number, the names to choose from. Each feature of a
 * thing has a row of weights; the rows of its features are added up. One column counts for the score by itself, as in a linear model.
 * The others, cut off below nought, are the thing's hidden values; the last of these, averaged over the company, tell each thing of
 * the others. A second layer makes of both what the linear part cannot see: what two features say together, and what the others are.
 */
import { BITS } from './features.ts'
import { deflated, inflated } from './packing.ts'

/** How many hidden values a thing has, how many of them its company shares, and how many the second layer has. */
export const HIDDEN = 32
export const SHARED = 16
export const SECOND = 16
/** The weights of a feature: one of each hidden value, and the one that counts by itself. */
export const ROW = HIDDEN + 1
/** What a company shares is the mean of its things times this, so that it weighs as much as what a thing is itself. */
export const SHARE = 8

/** What is told of each feature, and what is made of it. */
export interface Network {
  /** The place of each feature among the rows, by the feature's number; -1 if it was met too seldom. */
  readonly places: Int32Array
  /** `ROW` weights of each feature, whole numbers, and what a step of each of them is worth. */
  readonly rows: Int8Array
  readonly steps: Float32Array
  readonly dense: Dense
}

/** The weights that are the same for all features. */
export interface Dense {
  /** What each hidden value begins with. */
  readonly begin: Float32Array
  /** Of each hidden value, and then each shared one, its weight in each value of the second layer; and what these begin with. */
  readonly second: Float32Array
  readonly secondBegin: Float32Array
  /** How each value of the second layer counts for the score. */
  readonly out: Float32Array
}

/** Things with their features, one behind the other: those of the n-th end at `ends[n]`. */
export interface Company {
  readonly codes: Int32Array
  readonly ends: Int32Array
  readonly count: number
}

/** Scores each thing of a company. The scores are good until it is called again. */
export type Scorer = (company: Company) => Float64Array

/** Two columns of weights are added up at once, the second 16 bits above the first: no sum of bytes reaches so far. */
const PAIRS = Math.ceil(ROW / 2)
const LANE = 16
/** So many rows are added up together. */
const TOGETHER = 4

/** The rows, two columns in each number, and behind them one of nought. */
function pairedRows(rows: Int8Array): Int32Array {
  const count = rows.length / ROW
  const paired = new Int32Array((count + 1) * PAIRS)
  for (let place = 0; place < count; place++) {
    for (let column = 0; column < ROW; column++) {
      const at = place * PAIRS + (column >> 1)
      paired[at] = (paired[at] ?? 0) + ((rows[place * ROW + column] ?? 0) << (column % 2 === 0 ? 0 : LANE))
    }
  }
  return paired
}

/** A scorer with room of its own, which is used again and again. */
export function scorerOf({ places, rows, steps, dense: { begin, second, secondBegin, out } }: Network): Scorer {
  let [scores, hidden] = [new Float64Array(64), new Float32Array(64 * HIDDEN)]
  const paired = pairedRows(rows)
  const nought = paired.length - PAIRS
  const [sums, found] = [new Int32Array(PAIRS), new Int32Array(TOGETHER)]
  const shared = new Float32Array(SHARED)
  const [told, values] = [new Float32Array(SECOND), new Float32Array(SECOND)]

  /** Adds up the rows of features. */
  const addUp = (codes: Int32Array, from: number, to: number): void => {
    sums.fill(0)
    for (let at = from; at < to;) {
      let count = 0
      for (; at < to && count < TOGETHER; at++) {
        const place = places[codes[at] ?? 0] ?? -1
        if (place >= 0) found[count++] = place * PAIRS
      }
      if (count < TOGETHER) found.fill(nought, count)
      const [one, two, three, four] = [found[0] ?? 0, found[1] ?? 0, found[2] ?? 0, found[3] ?? 0]
      for (let pair = 0; pair < PAIRS; pair++)
        sums[pair] = (sums[pair] ?? 0) + (paired[one + pair] ?? 0) + (paired[two + pair] ?? 0) + (paired[three + pair] ?? 0) + (paired[four + pair] ?? 0)
    }
  }

  /** The sum of a column. */
  const sumOf = (column: number): number => {
    const pair = sums[column >> 1] ?? 0
    const low = (pair << LANE) >> LANE
    return column % 2 === 0 ? low : (pair - low) >> LANE
  }

  /** The hidden values of a thing, and the part of its score that counts by itself. */
  const look = (codes: Int32Array, from: number, to: number, base: number): number => {
    addUp(codes, from, to)
    for (let column = 0; column < HIDDEN; column++) {
      const value = (begin[column] ?? 0) + (steps[column] ?? 0) * sumOf(column)
      hidden[base + column] = value > 0 ? value : 0
    }
    return (steps[HIDDEN] ?? 0) * sumOf(HIDDEN)
  }

  /** What the second layer makes of values from a place on, added to what it has. */
  const weigh = (given: Float32Array, from: number, count: number, first: number, into: Float32Array): void => {
    for (let index = 0; index < count; index++) {
      const value = given[from + index] ?? 0
      if (value === 0) continue
      const row = (first + index) * SECOND
      for (let column = 0; column < SECOND; column++) into[column] = (into[column] ?? 0) + value * (second[row + column] ?? 0)
    }
  }

  return ({ codes, ends, count }) => {
    if (scores.length < count) [scores, hidden] = [new Float64Array(2 * count), new Float32Array(2 * count * HIDDEN)]
    for (let thing = 0; thing < count; thing++) scores[thing] = look(codes, thing === 0 ? 0 : (ends[thing - 1] ?? 0), ends[thing] ?? 0, thing * HIDDEN)
    shared.fill(0)
    for (let thing = 0; thing < count; thing++)
      for (let column = 0; column < SHARED; column++)
        shared[column] = (shared[column] ?? 0) + (hidden[thing * HIDDEN + HIDDEN - SHARED + column] ?? 0) * (SHARE / count)
    told.set(secondBegin)
    weigh(shared, 0, SHARED, HIDDEN, told)
    for (let thing = 0; thing < count; thing++) {
      values.set(told)
      weigh(hidden, thing * HIDDEN, HIDDEN, 0, values)
      let score = scores[thing] ?? 0
      for (let column = 0; column < SECOND; column++) {
        const value = values[column] ?? 0
        if (value > 0) score += value * (out[column] ?? 0)
      }
      scores[thing] = score
    }
    return scores
  }
}

/** What a file of the catalogue holds of a network: bytes deflated, in base64. */
export interface PackedNetwork {
  /** The numbers of the features that have a row, each less the one before. */
  readonly features: string
  /** The weights of the rows, a column after the other: alike bytes together. */
  readonly rows: string
  readonly steps: number[]
  readonly begin: number[]
  readonly second: number[]
  readonly secondBegin: number[]
  readonly out: number[]
}

/** So many digits of a weight are kept. */
const DIGITS = 5
const rounded = (weights: Float32Array): number[] => Array.from(weights, (weight) => Number(weight.toPrecision(DIGITS)))

/** A network as a file holds it. */
export function packedNetwork({ places, rows, steps, dense: { begin, second, secondBegin, out } }: Network): PackedNetwork {
  const codes = [...places.keys()].filter((code) => (places[code] ?? -1) >= 0)
  const columns = new Int8Array(codes.length * ROW)
  codes.forEach((code, index) => {
    for (let column = 0; column < ROW; column++) columns[column * codes.length + index] = rows[(places[code] ?? 0) * ROW + column] ?? 0
  })
  return {
    features: deflated(Int32Array.from(codes, (code, index) => code - (codes[index - 1] ?? 0))),
    rows: deflated(columns),
    steps: rounded(steps),
    begin: rounded(begin),
    second: rounded(second),
    secondBegin: rounded(secondBegin),
    out: rounded(out),
  }
}

/** The network of a file. */
export function unpackedNetwork(packed: PackedNetwork): Network {
  const gaps = new Int32Array(inflated(packed.features).buffer)
  const columns = new Int8Array(inflated(packed.rows).buffer)
  const places = new Int32Array(1 << BITS).fill(-1)
  const rows = new Int8Array(gaps.length * ROW)
  let code = 0
  gaps.forEach((gap, place) => {
    code += gap
    places[code] = place
    for (let column = 0; column < ROW; column++) rows[place * ROW + column] = columns[column * gaps.length + place] ?? 0
  })
  return {
    places,
    rows,
    steps: Float32Array.from(packed.steps),
    dense: {
      begin: Float32Array.from(packed.begin),
      second: Float32Array.from(packed.second),
      secondBegin: Float32Array.from(packed.secondBegin),
      out: Float32Array.from(packed.out),
    },
  }
}
