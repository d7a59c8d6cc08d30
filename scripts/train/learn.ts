/** Learning of linear models by stochastic gradient descent with steps that shrink feature by feature (Adagrad). */
import { BITS, ofClass } from '../ingest/observe/learnt/features.ts'

/** Repeatable numbers in 0–1: Lehmer's generator. */
export function* random(seed: number): Generator<number, never> {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647
    yield state / 2147483647
  }
}

export function shuffled<T>(items: readonly T[], numbers: Generator<number, never>): T[] {
  const order = [...items]
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(numbers.next().value * (at + 1))
    ;[order[at], order[other]] = [order[other] as T, order[at] as T]
  }
  return order
}

export interface LearningRate {
  readonly epochs: number
  readonly step: number
  /** How strongly weights are pulled to nought. */
  readonly decay: number
  /** Features met less often are left out. */
  readonly fewest: number
}

const SIZE = 1 << BITS
/** Where the order in which examples are met begins. */
const FIRST_SEED = 1
const SEEDS = [FIRST_SEED, 2, 3]

/** The mean of what is learnt in several orders: what an order's last examples taught too loudly evens out. */
export function inSeveralOrders(learn: (seed: number) => Float32Array): Float32Array {
  const tables = SEEDS.map(learn)
  return Float32Array.from({ length: SIZE }, (_, code) => tables.reduce((total, table) => total + (table[code] ?? 0), 0) / tables.length)
}

/** Gradients smaller than this teach nothing. */
const LEAST = 1e-3

/** Weights in the making, by the numbers of features. */
class Model {
  /** Of each feature its weight and the sum of its squared slopes, side by side: both are needed together. */
  readonly #pairs = new Float32Array(2 * SIZE)
  readonly #rate: LearningRate

  constructor(rate: LearningRate) {
    this.#rate = rate
    for (let at = 1; at < this.#pairs.length; at += 2) this.#pairs[at] = 1e-2
  }

  get table(): Float32Array {
    return Float32Array.from({ length: SIZE }, (_, code) => this.#pairs[2 * code] ?? 0)
  }

  score(codes: Int32Array): number {
    const pairs = this.#pairs
    let total = 0
    for (const code of codes) total += pairs[2 * code] ?? 0
    return total
  }

  /** Moves the weights of all features of an example against its error. */
  move(codes: Int32Array, error: number): void {
    const { step, decay } = this.#rate
    const pairs = this.#pairs
    for (const code of codes) {
      const at = 2 * code
      const weight = pairs[at] ?? 0
      const slope = error + decay * weight
      const square = (pairs[at + 1] ?? 0) + slope * slope
      pairs[at + 1] = square
      pairs[at] = weight - (step * slope) / Math.sqrt(square)
    }
  }
}

/** The features that were met often enough, of lists of features. */
function oftenMet(lists: readonly Int32Array[], fewest: number): (codes: Int32Array) => Int32Array {
  const counts = new Int32Array(SIZE)
  for (const codes of lists) for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  return (codes) => {
    const kept = new Int32Array(codes.length)
    let length = 0
    for (const code of codes) {
      if ((counts[code] ?? 0) >= fewest) kept[length++] = code
    }
    return length === codes.length ? codes : kept.slice(0, length)
  }
}

/** Options, each with its features and how good it is. */
export type Ballot = readonly { readonly codes: Int32Array; readonly worth: number }[]

/** How sharply the worth of options parts them. */
const SHARPNESS = 6
/** What share each option is to be given by its worth: exp(SHARPNESS · worth) of all. */
export const wantedShares = (worths: readonly number[]): number[] => shares(worths.map((worth) => SHARPNESS * worth))

/** Which of several options is best: softmax regression on the worth of each. */
export function learnWhich(ballots: readonly Ballot[], rate: LearningRate, seed = FIRST_SEED): Float32Array {
  const model = new Model(rate)
  const numbers = random(seed)
  const met = oftenMet(
    ballots.flatMap((ballot) => ballot.map(({ codes }) => codes)),
    rate.fewest,
  )
  const kept = ballots.map((ballot) => ({ options: ballot.map(({ codes }) => met(codes)), wanted: wantedShares(ballot.map(({ worth }) => worth)) }))
  for (let epoch = 0; epoch < rate.epochs; epoch++) {
    for (const { options, wanted } of shuffled(kept, numbers)) {
      const given = shares(options.map((codes) => model.score(codes)))
      options.forEach((codes, index) => {
        const error = (given[index] ?? 0) - (wanted[index] ?? 0)
        if (Math.abs(error) > LEAST) model.move(codes, error)
      })
    }
  }
  return model.table
}

/** Something that is of one of several classes; where more than one is right, the first is the best. */
export interface Kindred {
  readonly codes: Int32Array
  readonly classes: readonly number[]
}

/** The share of the first of several right classes. */
const FIRST = 0.7

/** Of which class something is: softmax regression. */
export function learnClass(examples: readonly Kindred[], count: number, rate: LearningRate, seed = FIRST_SEED): Float32Array {
  const model = new Model(rate)
  const numbers = random(seed)
  const met = oftenMet(
    examples.map(({ codes }) => codes),
    rate.fewest,
  )
  const kept = examples
    .filter(({ classes }) => classes.length > 0)
    .map(({ codes, classes }) => {
      const features = met(codes)
      return { classes, options: Array.from({ length: count }, (_, kind) => features.map((code) => ofClass(code, kind))) }
    })
  for (let epoch = 0; epoch < rate.epochs; epoch++) {
    for (const { classes, options } of shuffled(kept, numbers)) {
      const given = shares(options.map((codes) => model.score(codes)))
      options.forEach((codes, kind) => {
        const place = classes.indexOf(kind)
        const wanted = place < 0 ? 0 : classes.length === 1 ? 1 : place === 0 ? FIRST : (1 - FIRST) / (classes.length - 1)
        const error = (given[kind] ?? 0) - wanted
        if (Math.abs(error) > LEAST) model.move(codes, error)
      })
    }
  }
  return model.table
}

/** Softmax. */
export function shares(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
