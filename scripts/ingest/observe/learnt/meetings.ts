/** How often pairs meet, in a table by their key; it grows as it fills. */
export class Meetings {
  /** The keys are kept by themselves: most pairs that are asked for never met, so that nothing but these is looked at. */
  #keys = new Int32Array(1 << 12)
  #counts = new Int32Array(1 << 12)
  #filled = 0
  /** How often the pair met whose key is that of an empty place. */
  #ofNone = 0

  add(key: number, count = 1): void {
    if (key === NONE) this.#ofNone += count
    else {
      if (this.#filled * 4 > this.#keys.length * 3) this.#grow()
      this.#put(key, count)
    }
  }

  get(key: number): number {
    if (key === NONE) return this.#ofNone
    const at = this.#placeOf(key)
    return this.#keys[at] === NONE ? 0 : (this.#counts[at] ?? 0)
  }

  #placeOf(key: number): number {
    const keys = this.#keys
    const mask = keys.length - 1
    const code = Math.imul(key, 0x2c1b3c6d)
    let at = (code ^ (code >>> 15)) & mask
    for (;;) {
      const known = keys[at]
      if (known === key || known === NONE) return at
      at = (at + 1) & mask
    }
  }

  #put(key: number, count: number): void {
    const at = this.#placeOf(key)
    if (this.#keys[at] === NONE) this.#filled++
    this.#keys[at] = key
    this.#counts[at] = (this.#counts[at] ?? 0) + count
  }

  #grow(): void {
    const [keys, counts] = [this.#keys, this.#counts]
    this.#keys = new Int32Array(keys.length * 2)
    this.#counts = new Int32Array(keys.length * 2)
    this.#filled = 0
    keys.forEach((key, at) => {
      if (key !== NONE) this.#put(key, counts[at] ?? 0)
    })
  }
}

/** The key of an empty place. */
const NONE = 0
