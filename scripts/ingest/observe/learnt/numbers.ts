/** Consecutive numbers for keys, from 0, in the order they first come. A key is one number of 32 bits, or two. */
export class Numbers {
  /** Both parts of a key and its number plus one, side by side: looking a key up touches one place of memory. */
  #table = new Int32Array(1 << 10)
  size = 0

  /** The number of a key, a new one where it comes for the first time. */
  of(key: number, second = 0): number {
    if (this.size * 8 > this.#table.length) this.#grow()
    const at = this.#placeOf(key, second)
    const known = this.#table[at + 2] ?? 0
    if (known !== 0) return known - 1
    this.#table[at] = key
    this.#table[at + 1] = second
    this.#table[at + 2] = ++this.size
    return this.size - 1
  }

  /** The number of a key, or -1. */
  get(key: number, second = 0): number {
    return (this.#table[this.#placeOf(key, second) + 2] ?? 0) - 1
  }

  /** Tells of each key, in order. */
  forEach(tell: (key: number, second: number, number: number) => void): void {
    const places = new Int32Array(this.size)
    for (let at = 0; at < this.#table.length; at += 4) if (this.#table[at + 2] !== 0) places[(this.#table[at + 2] ?? 0) - 1] = at
    places.forEach((at, number) => {
      tell(this.#table[at] ?? 0, this.#table[at + 1] ?? 0, number)
    })
  }

  #placeOf(key: number, second: number): number {
    const table = this.#table
    const mask = table.length - 1
    let code = Math.imul(key ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1)
    code ^= code >>> 15
    for (let at = (code << 2) & mask; ; at = (at + 4) & mask) if (table[at + 2] === 0 || (table[at] === key && table[at + 1] === second)) return at
  }

  #grow(): void {
    const before = this.#table
    const after = (this.#table = new Int32Array(before.length * 4))
    for (let at = 0; at < before.length; at += 4) {
      if (before[at + 2] === 0) continue
      const place = this.#placeOf(before[at] ?? 0, before[at + 1] ?? 0)
      for (let part = 0; part < 3; part++) after[place + part] = before[at + part] ?? 0
    }
  }
}
