/** How much a text reads like the name of an indicator: a model of three characters in a row, smoothed by shorter ones. */
import { Numbers } from '../learnt/numbers.ts'

/** The mean and the least of the logarithms of a name's characters' probabilities. */
export interface Fluent {
  readonly mean: number
  readonly least: number
}

export interface Fluency {
  readonly of: (name: string) => Fluent
}

/** How much weight shorter rows have beside the ones that were met. */
const SHORTER = { two: 4, three: 3 }
/** What an unknown character counts, and how many there may be. */
const UNKNOWN = { count: 0.05, characters: 300 }
const SIZE = 1 << 18
const BEGIN = 2
const END = 3

const rowOf = (one: number, two: number, three = 0): number => {
  const code = Math.imul(Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b) ^ three, 0xc2b2ae35)
  return ((code ^ (code >>> 15)) >>> 0) & (SIZE - 1)
}

/** Rows of characters by number, each of two parts, with their weights. */
class Counts {
  readonly rows = new Numbers()
  readonly weights: number[] = []

  /** @returns the number of the row */
  add(one: number, two: number, weight: number): number {
    const row = this.rows.of(one, two)
    this.weights[row] = (this.weights[row] ?? 0) + weight
    return row
  }

  of(one: number, two: number): number {
    return this.weights[this.rows.get(one, two)] ?? 0
  }

  forEach(tell: (one: number, two: number, weight: number, row: number) => void): void {
    this.rows.forEach((one, two, row) => {
      tell(one, two, this.weights[row] ?? 0, row)
    })
  }
}

/** The row of two characters before a name, which no name holds. */
const OPENING = -1

/** A model of names, each with its weight. */
export const fluencyOf = (names: Iterable<readonly [name: string, weight: number]>): Fluency => readerOf(tablesOf(names))

/** Logarithms by the number of a row; 0 for one that was not met, which falls back on the shorter one. */
interface Tables {
  readonly ones: Float32Array
  readonly oneLess: Float32Array
  readonly twos: Float32Array
  readonly twoLess: Float32Array
  readonly threes: Float32Array
}

function tablesOf(names: Iterable<readonly [name: string, weight: number]>): Tables {
  // A row of three characters is one of two, by its number, and the third.
  const [single, double, triple] = [new Float64Array(0x10000), new Counts(), new Counts()]
  let total = 0
  for (const [name, weight] of names) {
    let [second, before] = [BEGIN, OPENING]
    for (let at = 0; at <= name.length; at++) {
      const third = at < name.length ? name.charCodeAt(at) : END
      single[third] = (single[third] ?? 0) + weight
      triple.add(before, third, weight)
      before = double.add(second, third, weight)
      total += weight
      second = third
    }
  }
  const [afterOne, afterTwo] = [new Float64Array(0x10000), new Counts()]
  const [firsts, seconds] = [new Uint16Array(double.rows.size), new Uint16Array(double.rows.size)]
  double.forEach((one, two, weight, row) => {
    afterOne[one] = (afterOne[one] ?? 0) + weight
    ;[firsts[row], seconds[row]] = [one, two]
  })
  triple.forEach((before, _, weight) => void afterTwo.add(before, 0, weight))
  const firstOf = (row: number): number => firsts[row] ?? BEGIN
  const secondOf = (row: number): number => seconds[row] ?? BEGIN
  const ofOne = (character: number): number => ((single[character] ?? 0) + UNKNOWN.count) / (total + UNKNOWN.characters)
  const ofTwo = (one: number, two: number, weight: number): number => (weight + SHORTER.two * ofOne(two)) / ((afterOne[one] ?? 0) + SHORTER.two)

  const ones = Float32Array.from(single, (_, character) => Math.log(ofOne(character)))
  const oneLess = Float32Array.from(afterOne, (weight) => (weight === 0 ? 0 : Math.log(SHORTER.two / (weight + SHORTER.two))))
  const [twos, twoLess, threes] = [new Float32Array(SIZE), new Float32Array(SIZE), new Float32Array(SIZE)]
  double.forEach((one, two, weight) => (twos[rowOf(one, two)] = Math.log(ofTwo(one, two, weight))))
  afterTwo.forEach((row, _, weight) => (twoLess[rowOf(firstOf(row), secondOf(row))] = Math.log(SHORTER.three / (weight + SHORTER.three))))
  triple.forEach((row, third, weight) => {
    const second = secondOf(row)
    const shorter = ofTwo(second, third, double.of(second, third))
    threes[rowOf(firstOf(row), second, third)] = Math.log((weight + SHORTER.three * shorter) / (afterTwo.of(row, 0) + SHORTER.three))
  })

  return { ones, oneLess, twos, twoLess, threes }
}

/** Stands apart from what counts, so that the counts are forgotten. */
function readerOf({ ones, oneLess, twos, twoLess, threes }: Tables): Fluency {
  return {
    of(name) {
      let [first, second] = [BEGIN, BEGIN]
      let [all, least] = [0, 0]
      for (let at = 0; at <= name.length; at++) {
        const third = at < name.length ? name.charCodeAt(at) : END
        let log = threes[rowOf(first, second, third)] ?? 0
        if (log === 0) {
          const two = twos[rowOf(second, third)] ?? 0
          log = (twoLess[rowOf(first, second)] ?? 0) + (two === 0 ? (oneLess[second] ?? 0) + (ones[third] ?? 0) : two)
        }
        all += log
        if (log < least) least = log
        ;[first, second] = [second, third]
      }
      return { mean: all / (name.length + 1), least }
    },
  }
}
