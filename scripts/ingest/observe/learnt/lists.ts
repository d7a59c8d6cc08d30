import { Numbers } from './numbers.ts'

/** Room for the pairs of all precedents: what grows by doubling leaves as much memory behind as it takes. */
const ROOM = 1 << 21

/** Lists of numbers by a key: gathered pair by pair, then laid one behind the other in a single array. */
export class Lists {
  #keys = new Int32Array(ROOM)
  #values = new Int32Array(ROOM)
  #count = 0

  add(key: number, value: number): void {
    if (this.#count === this.#keys.length) {
      this.#keys = doubled(this.#keys)
      this.#values = doubled(this.#values)
    }
    this.#keys[this.#count] = key
    this.#values[this.#count++] = value
  }

  done(): ListsByKey {
    const count = this.#count
    const numbers = new Numbers()
    const lists = new Int32Array(count)
    for (let at = 0; at < count; at++) lists[at] = numbers.of(this.#keys[at] ?? 0)
    const starts = new Int32Array(numbers.size + 1)
    for (let at = 0; at < count; at++) starts[(lists[at] ?? 0) + 1] = (starts[(lists[at] ?? 0) + 1] ?? 0) + 1
    for (let list = 0; list < numbers.size; list++) starts[list + 1] = (starts[list + 1] ?? 0) + (starts[list] ?? 0)
    const next = starts.slice()
    const values = new Int32Array(count)
    for (let at = 0; at < count; at++) {
      const list = lists[at] ?? 0
      const place = next[list] ?? 0
      values[place] = this.#values[at] ?? 0
      next[list] = place + 1
    }
    return { numbers, starts, values }
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** Of each key the number of its list; the list of number n reaches from `starts[n]` to `starts[n + 1]` in `values`. */
export interface ListsByKey {
  readonly numbers: Numbers
  readonly starts: Int32Array
  readonly values: Int32Array
}

/** Scores of things by their number, that many lists add to, and the numbers that were met. */
export class Scores {
  readonly #scores: Float32Array
  readonly #met: Int32Array
  #count = 0

  constructor(size: number) {
    this.#scores = new Float32Array(size)
    this.#met = new Int32Array(size)
  }

  /** Adds to each of the list of a key. */
  addAll({ numbers, starts, values }: ListsByKey, key: number, score: number): void {
    const list = numbers.get(key)
    if (list < 0) return
    const scores = this.#scores
    const met = this.#met
    const end = starts[list + 1] ?? 0
    let count = this.#count
    for (let at = starts[list] ?? 0; at < end; at++) {
      const one = values[at] ?? 0
      const before = scores[one] ?? 0
      if (before === 0) met[count++] = one
      scores[one] = before + score
    }
    this.#count = count
  }

  /** How many were met. */
  get count(): number {
    return this.#count
  }

  /** The number of what was met so many before, in the order it first was. */
  met(at: number): number {
    return this.#met[at] ?? 0
  }

  /** The score of a number, which is forgotten. */
  take(number: number): number {
    const score = this.#scores[number] ?? 0
    this.#scores[number] = 0
    return score
  }

  /** Forgets what was met, when all scores are taken. */
  clear(): void {
    this.#count = 0
  }
}
