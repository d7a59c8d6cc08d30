/** How often pairs meet, in a table by their key; it grows as it fills. */
export class Meetings {
  #keys = new Int32Array(1 << 16)
  #counts = new Int32Array(1 << 16)
  #filled = 0

  add(key: number, count = 1): void {
    if (this.#filled * 2 > this.#keys.length) this.#grow(this.#keys.length * 2, 1)
    const at = this.#placeOf(key)
    if (this.#counts[at] === 0) this.#filled++
    this.#keys[at] = key
    this.#counts[at] = (this.#counts[at] ?? 0) + count
  }

  get(key: number): number {
    return this.#counts[this.#placeOf(key)] ?? 0
  }

  /** Forgets the pairs that met less often. */
  keep(fewest: number): void {
    const kept = this.#counts.reduce((total, count) => total + (count >= fewest ? 1 : 0), 0)
    this.#grow(1 << (33 - Math.clz32(Math.max(1, kept))), fewest)
  }

  #placeOf(key: number): number {
    const mask = this.#keys.length - 1
    let at = (key ^ (key >>> 15)) & mask
    while (this.#counts[at] !== 0 && this.#keys[at] !== key) at = (at + 1) & mask
    return at
  }

  #grow(size: number, fewest: number): void {
    const [keys, counts] = [this.#keys, this.#counts]
    this.#keys = new Int32Array(size)
    this.#counts = new Int32Array(size)
    this.#filled = 0
    keys.forEach((key, at) => {
      const count = counts[at] ?? 0
      if (count >= fewest) this.add(key, count)
    })
  }
}
