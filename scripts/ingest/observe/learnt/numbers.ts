/** So many places of the table each key has, so that few have to be looked at. */
const ROOM = 2

/** Consecutive numbers for keys, from 0, in the order they first come. A key is one number of 32 bits, or two. */
export class Numbers {
  /** Both parts of a key and its number plus one, side by side: looking a key up touches one place of memory. */
  #table = new Int32Array(1 << 10)
  /** Both parts of each key, in order. */
  #keys = new Int32Array(1 << 8)
  size = 0

  /** The number of a key, a new one where it comes for the first time. */
  of(key: number, second = 0): number {
    const at = this.#placeOf(key, second)
    const known = this.#table[at + 2] ?? 0
    if (known !== 0) return known - 1
    const number = this.size++
    this.#keys[number * 2] = key
    this.#keys[number * 2 + 1] = second
    this.#put(at, key, second, number)
    if (this.size * 2 === this.#keys.length) this.#grow()
    return number
  }

  /** The number of a key, or -1. */
  get(key: number, second = 0): number {
    return (this.#table[this.#placeOf(key, second) + 2] ?? 0) - 1
  }

  /** Tells of each key, in order. */
  forEach(tell: (key: number, second: number, number: number) => void): void {
    for (let number = 0; number < this.size; number++) tell(this.#keys[number * 2] ?? 0, this.#keys[number * 2 + 1] ?? 0, number)
  }

  #placeOf(key: number, second: number): number {
    const table = this.#table
    const mask = table.length - 1
    let code = Math.imul(key ^ Math.imul(second, 0x85ebca6b), 0x9e3779b1)
    code ^= code >>> 15
    for (let at = (code << 2) & mask; ; at = (at + 4) & mask) if (table[at + 2] === 0 || (table[at] === key && table[at + 1] === second)) return at
  }

  #put(at: number, key: number, second: number, number: number): void {
    this.#table[at] = key
    this.#table[at + 1] = second
    this.#table[at + 2] = number + 1
  }

  #grow(): void {
    const keys = this.#keys
    this.#keys = new Int32Array(keys.length * 2)
    this.#keys.set(keys)
    this.#table = new Int32Array(this.#keys.length * 2 * ROOM)
    this.forEach((key, second, number) => {
      this.#put(this.#placeOf(key, second), key, second, number)
    })
  }
}
