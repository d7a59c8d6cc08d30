/** How much a text reads like the name of an indicator: a model of three characters in a row, smoothed by shorter ones. */

export interface Fluency {
  /** The mean and the least of the logarithms of the characters' probabilities. */
  readonly of: (name: string) => { readonly mean: number; readonly least: number }
}

/** How much weight shorter rows have beside the ones that were met. */
const SHORTER = { two: 4, three: 3 }
/** What an unknown character counts, and how many there may be. */
const UNKNOWN = { count: 0.05, characters: 300 }
const SIZE = 1 << 18
const BEGIN = '\u0002'
const END = '\u0003'

const rowOf = (one: number, two: number, three = 0): number => {
  const code = Math.imul(Math.imul(Math.imul(one, 0x9e3779b1) ^ two, 0x85ebca6b) ^ three, 0xc2b2ae35)
  return ((code ^ (code >>> 15)) >>> 0) & (SIZE - 1)
}

/** A model of names, each with its weight. */
export function fluencyOf(names: Iterable<readonly [name: string, weight: number]>): Fluency {
  const [single, double, triple] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  let total = 0
  const count = (counts: Map<string, number>, key: string, weight: number): void => void counts.set(key, (counts.get(key) ?? 0) + weight)
  for (const [name, weight] of names) {
    const marked = BEGIN + BEGIN + name + END
    for (let at = 2; at < marked.length; at++) {
      count(single, marked.charAt(at), weight)
      count(double, marked.slice(at - 1, at + 1), weight)
      count(triple, marked.slice(at - 2, at + 1), weight)
      total += weight
    }
  }
  const [afterOne, afterTwo] = [new Map<string, number>(), new Map<string, number>()]
  for (const [row, weight] of double) count(afterOne, row.charAt(0), weight)
  for (const [row, weight] of triple) count(afterTwo, row.slice(0, 2), weight)
  const ofOne = (character: string): number => ((single.get(character) ?? 0) + UNKNOWN.count) / (total + UNKNOWN.characters)
  const ofTwo = (row: string): number => ((double.get(row) ?? 0) + SHORTER.two * ofOne(row.charAt(1))) / ((afterOne.get(row.charAt(0)) ?? 0) + SHORTER.two)
  const ofThree = (row: string): number =>
    ((triple.get(row) ?? 0) + SHORTER.three * ofTwo(row.slice(1))) / ((afterTwo.get(row.slice(0, 2)) ?? 0) + SHORTER.three)

  // Logarithms in tables by the number of a row; a row that was not met falls back on the shorter one.
  const ones = new Float32Array(0x10000).fill(Math.log(UNKNOWN.count / (total + UNKNOWN.characters)))
  const [oneLess, twos, twoLess, threes] = [new Float32Array(0x10000), new Float32Array(SIZE), new Float32Array(SIZE), new Float32Array(SIZE)]
  for (const character of single.keys()) ones[character.charCodeAt(0)] = Math.log(ofOne(character))
  for (const [character, weight] of afterOne) oneLess[character.charCodeAt(0)] = Math.log(SHORTER.two / (weight + SHORTER.two))
  for (const row of double.keys()) twos[rowOf(row.charCodeAt(0), row.charCodeAt(1))] = Math.log(ofTwo(row))
  for (const [row, weight] of afterTwo) twoLess[rowOf(row.charCodeAt(0), row.charCodeAt(1))] = Math.log(SHORTER.three / (weight + SHORTER.three))
  for (const row of triple.keys()) threes[rowOf(row.charCodeAt(0), row.charCodeAt(1), row.charCodeAt(2))] = Math.log(ofThree(row))

  return {
    of(name) {
      let [first, second] = [BEGIN.charCodeAt(0), BEGIN.charCodeAt(0)]
      let [all, least] = [0, 0]
      for (let at = 0; at <= name.length; at++) {
        const third = at < name.length ? name.charCodeAt(at) : END.charCodeAt(0)
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
