/** How often pairs meet, in a table by their key; it grows as it fills. */
export class Meetings {
  /** Key and count of each place, side by side: looking a pair up touches one place of memory. */
  #table = new Int32Array(1 << 17)
  #filled = 0

  add(key: number, count = 1): void {
    if (this.#filled * 4 > this.#table.length) this.#grow(this.#table.length * 2, 1)
    const at = this.#placeOf(key)
    const before = this.#table[at + 1] ?? 0
    if (before === 0) this.#filled++
    this.#table[at] = key
    this.#table[at + 1] = before + count
  }

  get(key: number): number {
    return this.#table[this.#placeOf(key) + 1] ?? 0
  }

  /** Forgets the pairs that met less often. */
  keep(fewest: number): void {
    let kept = 0
    for (let at = 1; at < this.#table.length; at += 2) if ((this.#table[at] ?? 0) >= fewest) kept++
    this.#grow(2 << (33 - Math.clz32(Math.max(1, kept))), fewest)
  }

  #placeOf(key: number): number {
    const table = this.#table
    const mask = table.length - 1
    let at = ((key ^ (key >>> 15)) << 1) & mask
    while (table[at + 1] !== 0 && table[at] !== key) at = (at + 2) & mask
    return at
  }

  #grow(size: number, fewest: number): void {
    const table = this.#table
    this.#table = new Int32Array(size)
    this.#filled = 0
    for (let at = 0; at < table.length; at += 2) {
      const count = table[at + 1] ?? 0
      if (count >= fewest) this.add(table[at] ?? 0, count)
    }
  }
}
