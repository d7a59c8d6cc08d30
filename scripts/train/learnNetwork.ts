/** Learning of networks that score things in company, by gradient descent over a few groups at a time, with steps that shrink weight by weight (Adagrad). */
import { BITS } from '../ingest/observe/learnt/features.ts'
import { HIDDEN, ROW, SECOND, SHARE, SHARED, type Dense, type Network } from '../ingest/observe/learnt/network.ts'
import { random, shares, shuffled, wantedShares } from './learn.ts'

/** Things that stand together, each with its features and what is wanted of it. */
export interface Group {
  readonly codes: readonly Int32Array[]
  readonly wanted: Float32Array
}

export interface NetworkRate {
  readonly epochs: number
  /** The step at the beginning; at the end it is a tenth of it. */
  readonly step: number
  /** How strongly weights are pulled to nought. */
  readonly decay: number
  /** Features met less often have no row. */
  readonly fewest: number
  /** After so many groups weights move, against the slopes of all of them. */
  readonly together: number
}

/** How far scores are from what is wanted: the slope of the loss by each score. */
export type ErrorsOf = (scores: Float32Array, wanted: Float32Array) => Float32Array

/** What is wanted is whether each thing holds, 0 or 1: logistic loss. */
export const whether: ErrorsOf = (scores, wanted) => scores.map((score, index) => 1 / (1 + Math.exp(-score)) - (wanted[index] ?? 0))

/** What is wanted is the worth of each option, of which one is to be chosen: softmax loss. */
export const which: ErrorsOf = (scores, wanted) => {
  const given = shares([...scores])
  const right = wantedShares([...wanted])
  return Float32Array.from(given, (share, index) => share - (right[index] ?? 0))
}

/** Slopes smaller than this teach nothing. */
const LEAST = 1e-3
const LEAST_HIDDEN = 1e-4
/** Weights that all features share learn in smaller steps. */
const SLOWER = 0.3
const LAST_STEP = 0.1
const SEED = 1
/** How far from nought weights begin, of rows and of the second layer. */
const SPREAD = { rows: 0.05, second: 0.2 }

/** Weights in rows, the slopes that were found since they last moved, and the sums of their squared slopes. */
class Weights {
  readonly values: Float32Array
  readonly #width: number
  readonly #squares: Float32Array
  readonly #slopes: Float32Array
  readonly #isMet: Uint8Array
  #met: number[] = []

  constructor(values: Float32Array, width = values.length) {
    this.values = values
    this.#width = width
    this.#squares = new Float32Array(values.length).fill(1e-2)
    this.#slopes = new Float32Array(values.length)
    this.#isMet = new Uint8Array(values.length / width)
  }

  /** Adds to the slopes of a row, beginning with its first weight. */
  add(row: number, slopes: Float32Array): void {
    if (this.#isMet[row] === 0) {
      this.#isMet[row] = 1
      this.#met.push(row)
    }
    const first = row * this.#width
    for (let column = 0; column < slopes.length; column++) this.#slopes[first + column] = (this.#slopes[first + column] ?? 0) + (slopes[column] ?? 0)
  }

  /** Moves the weights against the slopes that were added up. */
  move(step: number, decay: number): void {
    const { values } = this
    const [slopes, squares, width] = [this.#slopes, this.#squares, this.#width]
    for (const row of this.#met) {
      for (let at = row * width; at < (row + 1) * width; at++) {
        const slope = slopes[at] ?? 0
        if (slope === 0) continue
        const weight = values[at] ?? 0
        const pulled = slope + decay * weight
        const square = (squares[at] ?? 0) + pulled * pulled
        squares[at] = square
        values[at] = weight - (step * pulled) / Math.sqrt(square)
        slopes[at] = 0
      }
      this.#isMet[row] = 0
    }
    this.#met = []
  }
}

/** The place of each feature that is met often enough. */
function placesOf(groups: readonly Group[], fewest: number): { readonly places: Int32Array; readonly count: number } {
  const counts = new Int32Array(1 << BITS)
  for (const { codes } of groups) for (const own of codes) for (const code of own) counts[code] = (counts[code] ?? 0) + 1
  let count = 0
  const places = counts.map((met) => (met >= fewest ? count++ : -1))
  return { places, count }
}

/** Numbers spread about nought like the sum of four even ones: near enough to a normal distribution. */
function* spread(numbers: Generator<number, never>, width: number): Generator<number, never> {
  for (;;) {
    let total = -2
    for (let draw = 0; draw < 4; draw++) total += numbers.next().value
    yield total * Math.sqrt(3) * width
  }
}

/**
 * Learns a network.
 * @param timesOf how often each group counts
 */
export function learnNetwork(groups: readonly Group[], errorsOf: ErrorsOf, rate: NetworkRate): Network {
  const { places, count } = placesOf(groups, rate.fewest)
  const numbers = random(SEED)
  const begun = (length: number, spreading: number, width = length): Weights => {
    const values = spread(numbers, spreading)
    return new Weights(
      Float32Array.from({ length }, () => values.next().value),
      width,
    )
  }
  const rows = begun(count * ROW, SPREAD.rows, ROW)
  for (let place = 0; place < count; place++) rows.values[place * ROW + HIDDEN] = 0
  const learner = new Learner(rows, places, begun((HIDDEN + SHARED) * SECOND, SPREAD.second), begun(SECOND, SPREAD.second), rate.decay)
  const total = groups.length * rate.epochs
  let seen = 0
  for (let epoch = 0; epoch < rate.epochs; epoch++) {
    for (const group of shuffled(groups, numbers)) {
      if (group.codes.length > 0) learner.look(group, errorsOf)
      seen++
      if (seen % rate.together === 0 || seen === total) learner.move(rate.step * (1 - ((1 - LAST_STEP) * seen) / total))
    }
  }
  return rounded(rows.values, places, learner.dense)
}

/** A network in the making. */
class Learner {
  readonly #rows: Weights
  readonly #places: Int32Array
  readonly #begin = new Weights(new Float32Array(HIDDEN))
  readonly #second: Weights
  readonly #secondBegin = new Weights(new Float32Array(SECOND))
  readonly #out: Weights
  readonly #decay: number
  /** The hidden values and the second layer of each thing of a group, and what the group shares. */
  #hidden = new Float32Array(0)
  #values = new Float32Array(0)
  readonly #shared = new Float32Array(SHARED)

  constructor(rows: Weights, places: Int32Array, second: Weights, out: Weights, decay: number) {
    this.#rows = rows
    this.#places = places
    this.#second = second
    this.#out = out
    this.#decay = decay
  }

  get dense(): Dense {
    return { begin: this.#begin.values, second: this.#second.values, secondBegin: this.#secondBegin.values, out: this.#out.values }
  }

  /** Finds how the weights are to move for a group. */
  look({ codes, wanted }: Group, errorsOf: ErrorsOf): void {
    const errors = errorsOf(this.#scores(codes), wanted)
    this.#addRows(codes, errors, this.#slopesOfHidden(errors))
  }

  /** Moves the weights for the groups that were looked at. */
  move(step: number): void {
    this.#rows.move(step, this.#decay)
    for (const shared of [this.#out, this.#secondBegin, this.#second, this.#begin]) shared.move(step * SLOWER, this.#decay)
  }

  #scores(codes: readonly Int32Array[]): Float32Array {
    const count = codes.length
    if (this.#hidden.length < count * HIDDEN) [this.#hidden, this.#values] = [new Float32Array(count * HIDDEN), new Float32Array(count * SECOND)]
    const [hidden, values, shared] = [this.#hidden, this.#values, this.#shared]
    const [rows, places, begin, second, secondBegin, out] = [
      this.#rows.values,
      this.#places,
      this.#begin.values,
      this.#second.values,
      this.#secondBegin.values,
      this.#out.values,
    ]
    const scores = new Float32Array(count)
    const sums = new Float32Array(ROW)
    shared.fill(0)
    for (let thing = 0; thing < count; thing++) {
      sums.fill(0)
      for (const code of codes[thing] ?? []) {
        const place = places[code] ?? -1
        if (place < 0) continue
        for (let column = 0, row = place * ROW; column < ROW; column++) sums[column] = (sums[column] ?? 0) + (rows[row + column] ?? 0)
      }
      scores[thing] = sums[HIDDEN] ?? 0
      for (let column = 0; column < HIDDEN; column++) {
        const value = Math.max(0, (begin[column] ?? 0) + (sums[column] ?? 0))
        hidden[thing * HIDDEN + column] = value
        const place = column - (HIDDEN - SHARED)
        if (place >= 0) shared[place] = (shared[place] ?? 0) + (value * SHARE) / count
      }
    }
    for (let thing = 0; thing < count; thing++) {
      for (let column = 0; column < SECOND; column++) {
        let value = secondBegin[column] ?? 0
        for (let index = 0; index < HIDDEN; index++) value += (hidden[thing * HIDDEN + index] ?? 0) * (second[index * SECOND + column] ?? 0)
        for (let index = 0; index < SHARED; index++) value += (shared[index] ?? 0) * (second[(HIDDEN + index) * SECOND + column] ?? 0)
        values[thing * SECOND + column] = Math.max(0, value)
        scores[thing] = (scores[thing] ?? 0) + Math.max(0, value) * (out[column] ?? 0)
      }
    }
    return scores
  }

  /** The slopes of the hidden values; adds those of the weights behind them. */
  #slopesOfHidden(errors: Float32Array): Float32Array {
    const count = errors.length
    const [hidden, values, shared] = [this.#hidden, this.#values, this.#shared]
    const [second, out] = [this.#second.values, this.#out.values]
    const slopes = new Float32Array(count * HIDDEN)
    const ofShared = new Float32Array(SHARED)
    const [ofSecond, ofSecondBegin, ofOut, ofBegin] = [
      new Float32Array(second.length),
      new Float32Array(SECOND),
      new Float32Array(SECOND),
      new Float32Array(HIDDEN),
    ]
    for (let thing = 0; thing < count; thing++) {
      const error = errors[thing] ?? 0
      if (Math.abs(error) < LEAST) continue
      for (let column = 0; column < SECOND; column++) {
        const value = values[thing * SECOND + column] ?? 0
        if (value <= 0) continue
        ofOut[column] = (ofOut[column] ?? 0) + error * value
        const slope = error * (out[column] ?? 0)
        ofSecondBegin[column] = (ofSecondBegin[column] ?? 0) + slope
        for (let index = 0; index < HIDDEN; index++) {
          const at = index * SECOND + column
          ofSecond[at] = (ofSecond[at] ?? 0) + slope * (hidden[thing * HIDDEN + index] ?? 0)
          slopes[thing * HIDDEN + index] = (slopes[thing * HIDDEN + index] ?? 0) + slope * (second[at] ?? 0)
        }
        for (let index = 0; index < SHARED; index++) {
          const at = (HIDDEN + index) * SECOND + column
          ofSecond[at] = (ofSecond[at] ?? 0) + slope * (shared[index] ?? 0)
          ofShared[index] = (ofShared[index] ?? 0) + slope * (second[at] ?? 0)
        }
      }
    }
    for (let thing = 0; thing < count; thing++) {
      for (let index = 0; index < HIDDEN; index++) {
        const at = thing * HIDDEN + index
        const place = index - (HIDDEN - SHARED)
        const slope = (slopes[at] ?? 0) + (place >= 0 ? ((ofShared[place] ?? 0) * SHARE) / count : 0)
        slopes[at] = (hidden[at] ?? 0) > 0 ? slope : 0
        ofBegin[index] = (ofBegin[index] ?? 0) + (slopes[at] ?? 0)
      }
    }
    this.#out.add(0, ofOut)
    this.#secondBegin.add(0, ofSecondBegin)
    this.#second.add(0, ofSecond)
    this.#begin.add(0, ofBegin)
    return slopes
  }

  /** Adds the slopes of the rows: of the hidden values, and of what counts by itself. */
  #addRows(codes: readonly Int32Array[], errors: Float32Array, slopes: Float32Array): void {
    const own = new Float32Array(ROW)
    for (let thing = 0; thing < codes.length; thing++) {
      const error = errors[thing] ?? 0
      own.set(slopes.subarray(thing * HIDDEN, (thing + 1) * HIDDEN))
      own[HIDDEN] = Math.abs(error) >= LEAST ? error : 0
      if (own.every((slope) => Math.abs(slope) < LEAST_HIDDEN)) continue
      for (const code of codes[thing] ?? []) {
        const place = this.#places[code] ?? -1
        if (place >= 0) this.#rows.add(place, own)
      }
    }
  }
}

const LARGEST = 127

/** A network whose rows are whole numbers, a byte each. */
function rounded(rows: Float32Array, places: Int32Array, dense: Dense): Network {
  const most = new Float32Array(ROW)
  rows.forEach((weight, at) => {
    most[at % ROW] = Math.max(most[at % ROW] ?? 0, Math.abs(weight))
  })
  const steps = most.map((largest) => largest / LARGEST || 1)
  return { places, rows: Int8Array.from(rows, (weight, at) => Math.round(weight / (steps[at % ROW] ?? 1))), steps, dense }
}
