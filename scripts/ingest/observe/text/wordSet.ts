/** A set of words that tells which of them stand at a place of a text: a trie, so that each character is looked at once. */

/** Nodes and characters share one number of 32 bits. */
const MOST_NODES = 0xffff
const MOST_PAIR_BITS = 16

export class WordSet {
  /** Whether some word begins with two characters, by a short number of both: most places are told apart by this alone. */
  readonly #pairs: Uint8Array
  /** A word is one character. */
  readonly #singles: boolean
  /** The node a word's first character leads to, 0 where no word begins so. */
  readonly #roots = new Uint16Array(0x10000)
  /** Step and node it leads to, side by side, at a place that the step's number gives; steps have no number 0. */
  #steps = new Int32Array(1 << 8)
  #filled = 0
  #nodes = 0
  /** The word that ends at each node. */
  readonly #ends: (string | undefined)[] = [undefined]
  readonly #backward: boolean

  /** @param direction backward, where the words are looked for by their ends: see `endingAt` */
  constructor(words: Iterable<string>, direction: 'forward' | 'backward' = 'forward') {
    this.#backward = direction === 'backward'
    const all = [...words].filter((word) => word !== '')
    this.#singles = all.some((word) => word.length === 1)
    this.#pairs = new Uint8Array(1 << Math.min(MOST_PAIR_BITS, 36 - Math.clz32(all.length)))
    for (const word of all) this.#add(word)
  }

  /** The longest word that begins at a place, or undefined. */
  at(text: string, at: number): string | undefined {
    return this.#mayBegin(text.charCodeAt(at), text.charCodeAt(at + 1)) ? this.#at(text, at) : undefined
  }

  #mayBegin(first: number, second: number): boolean {
    return this.#singles || this.#pairs[this.#pairOf(first, second)] === 1
  }

  #pairOf(first: number, second: number): number {
    return (Math.imul(first, 0x9e37) + second) & (this.#pairs.length - 1)
  }

  #at(text: string, at: number): string | undefined {
    let node = this.#roots[text.charCodeAt(at)] ?? 0
    let longest: string | undefined
    for (let next = at + 1; node !== 0; next++) {
      longest = this.#ends[node] ?? longest
      node = next < text.length ? this.#next(node, text.charCodeAt(next)) : 0
    }
    return longest
  }

  /**
   * The longest word that ends before a place, of a set that looks backward.
   * @param from where it may begin at the earliest
   */
  endingAt(text: string, end: number, from = 0): string | undefined {
    if (end <= from || !this.#mayBegin(text.charCodeAt(end - 1), text.charCodeAt(end - 2))) return undefined
    let node = this.#roots[text.charCodeAt(end - 1)] ?? 0
    let longest: string | undefined
    for (let next = end - 2; node !== 0; next--) {
      longest = this.#ends[node] ?? longest
      node = next >= from ? this.#next(node, text.charCodeAt(next)) : 0
    }
    return longest
  }

  /** The first place from `from` on at which a word begins, or -1. */
  find(text: string, from = 0): number {
    let first = text.charCodeAt(from)
    for (let at = from; at < text.length; at++) {
      const second = text.charCodeAt(at + 1)
      if (this.#mayBegin(first, second) && this.#at(text, at) !== undefined) return at
      first = second
    }
    return -1
  }

  /** Whether a text holds a word. */
  isIn(text: string): boolean {
    return this.find(text) >= 0
  }

  #next(node: number, character: number): number {
    const steps = this.#steps
    const step = (node << 16) | character
    for (let at = this.#placeOf(step); ; at = (at + 2) & (steps.length - 1)) {
      const known = steps[at]
      if (known === step) return steps[at + 1] ?? 0
      if (known === 0) return 0
    }
  }

  #placeOf(step: number): number {
    return (Math.imul(step, 0x9e3779b1) >>> 13) & (this.#steps.length - 2)
  }

  #add(word: string): void {
    const [first, last, by] = this.#backward ? [word.length - 1, -1, -1] : [0, word.length, 1]
    this.#pairs[this.#pairOf(word.charCodeAt(first), word.charCodeAt(first + by))] = 1
    let node = this.#roots[word.charCodeAt(first)] ?? 0
    if (node === 0) node = this.#roots[word.charCodeAt(first)] = this.#newNode()
    for (let at = first + by; at !== last; at += by) {
      const character = word.charCodeAt(at)
      let next = this.#next(node, character)
      if (next === 0) this.#put((node << 16) | character, (next = this.#newNode()))
      node = next
    }
    this.#ends[node] = word
  }

  #newNode(): number {
    if (this.#nodes === MOST_NODES) throw new RangeError(`more than ${MOST_NODES} nodes: such a set needs wider numbers`)
    this.#ends.push(undefined)
    return ++this.#nodes
  }

  #put(step: number, node: number): void {
    if (this.#filled * 4 > this.#steps.length) this.#grow()
    let at = this.#placeOf(step)
    while (this.#steps[at] !== 0) at = (at + 2) & (this.#steps.length - 1)
    this.#steps[at] = step
    this.#steps[at + 1] = node
    this.#filled++
  }

  #grow(): void {
    const before = this.#steps
    this.#steps = new Int32Array(before.length * 2)
    this.#filled = 0
    for (let at = 0; at < before.length; at += 2) if (before[at] !== 0) this.#put(before[at] ?? 0, before[at + 1] ?? 0)
  }
}
