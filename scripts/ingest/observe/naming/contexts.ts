/** The words around precedents, as numbers. */
import type { Precedent } from '../../../../src/domain/catalogue.ts'
import { codeBetween, codeOf } from '../learnt/features.ts'
import { Numbers } from '../learnt/numbers.ts'

/** How much a word weighs by the place where it stands. */
export const PLACES: Readonly<Record<string, number>> = { L0: 1, R0: 1, L1: 0.5, R1: 0, H: 0.4, P: 0.4, N: 0.5 }

/** Words around precedents: each by a number of its own, with what is known of it. */
export interface Contexts {
  /** The numbers of each precedent's words, one precedent behind the other; those of the n-th begin at `starts[n]`. */
  readonly numbers: Int32Array
  readonly starts: Int32Array
  /** Of each word with its place: its code, the code of the word alone, the weight of the place, how many precedents have it. */
  readonly codes: readonly number[]
  readonly words: readonly number[]
  readonly weights: readonly number[]
  readonly often: readonly number[]
}

/** The words around each precedent, told apart by their numbers. */
export function contextsOf(precedents: readonly Precedent[]): Contexts {
  const known = new Numbers()
  const [codes, words, weights, often]: [number[], number[], number[], number[]] = [[], [], [], []]
  const numbers: number[] = []
  const starts = new Int32Array(precedents.length + 1)
  precedents.forEach(({ context }, row) => {
    for (let at = 0; at < context.length;) {
      const space = context.indexOf(' ', at)
      const end = space < 0 ? context.length : space
      if (end > at) {
        const code = codeBetween(context, at, end)
        const number = known.of(code)
        if (number === codes.length) {
          const word = context.slice(at, end)
          const place = PLACE.exec(word)?.[0] ?? ''
          codes.push(code)
          words.push(codeOf(word.slice(place.length)))
          weights.push(PLACES[place] ?? 0)
          often.push(0)
        }
        often[number] = (often[number] ?? 0) + 1
        numbers.push(number)
      }
      at = end + 1
    }
    starts[row + 1] = numbers.length
  })
  return { numbers: Int32Array.from(numbers), starts, codes, words, weights, often }
}

const PLACE = /^(?:[LR]\d|[HPN])/

/** Numbers of each row, one row behind the other; those of the n-th begin at `starts[n]`. */
type Rows = Pick<Contexts, 'numbers' | 'starts'>

/** The words of each precedent's surroundings, wherever they stand, each once, by numbers of their own. */
export function wordsAlone({ numbers, starts, words }: Contexts): Rows & { readonly codes: Numbers } {
  const codes = new Numbers()
  const alone = Int32Array.from(words, (code) => codes.of(code))
  const lastMet = new Int32Array(codes.size).fill(-1)
  const rows = { numbers: new Int32Array(numbers.length), starts: new Int32Array(starts.length) }
  let count = 0
  for (let row = 0; row < starts.length - 1; row++) {
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
      const word = alone[numbers[at] ?? 0] ?? 0
      if (lastMet[word] === row) continue
      lastMet[word] = row
      rows.numbers[count++] = word
    }
    rows.starts[row + 1] = count
  }
  return { numbers: rows.numbers.subarray(0, count), starts: rows.starts, codes }
}
