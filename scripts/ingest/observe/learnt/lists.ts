/** Lists of numbers by a key, in the making and as arrays. */
export class Lists {
  readonly #growing = new Map<number, number[]>()

  add(key: number, value: number): void {
    const list = this.#growing.get(key)
    if (list) list.push(value)
    else this.#growing.set(key, [value])
  }

  done(): Map<number, Int32Array> {
    return new Map([...this.#growing].map(([key, list]) => [key, Int32Array.from(list)]))
  }
}

/** Scores of things by their number, that many lists add to, and the numbers that were met. */
export class Scores {
  readonly values: Float32Array
  readonly #met: Int32Array
  #count = 0

  constructor(size: number) {
    this.values = new Float32Array(size)
    this.#met = new Int32Array(size)
  }

  addAll(list: Int32Array | undefined, score: number): void {
    if (!list) return
    const { values } = this
    for (const one of list) {
      if (values[one] === 0) this.#met[this.#count++] = one
      values[one] = (values[one] ?? 0) + score
    }
  }

  /** Tells of each that was met, and forgets all. */
  take(tell: (one: number, score: number) => void): void {
    for (let at = 0; at < this.#count; at++) {
      const one = this.#met[at] ?? 0
      tell(one, this.values[one] ?? 0)
      this.values[one] = 0
    }
    this.#count = 0
  }
}
