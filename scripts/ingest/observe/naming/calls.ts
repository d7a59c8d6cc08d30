/** Which words around figures call for which words of their names. */
import { Numbers } from '../learnt/numbers.ts'
import { FEWEST_MEETINGS, type Contexts } from './contexts.ts'
import type { Given, Precedents } from './precedents.ts'

/** Numbers of each row, one row behind the other; those of the n-th begin at `starts[n]`. */
type Rows = Pick<Contexts, 'numbers' | 'starts'>

/** The words of each precedent's surroundings, wherever they stand, each once, by numbers of their own. */
function wordsAlone({ numbers, starts, words }: Contexts): Rows & { readonly codes: Numbers } {
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
  return { numbers: rows.numbers.slice(0, count), starts: rows.starts, codes }
}

/** Of the code of each word of names the precedents that are called so. */
function rowsNamed(given: readonly (readonly Given[])[]): Map<number, number[]> {
  const named = new Map<number, number[]>()
  given.forEach((names, row) => {
    for (const { words } of names)
      for (const { code } of words) {
        const rows = named.get(code)
        if (!rows) named.set(code, [row])
        else if (rows.at(-1) !== row) rows.push(row)
      }
  })
  return named
}

/** Words around figures that call for one word of a name, the strongest first, and how strongly each does. */
interface Callers {
  readonly words: Int32Array
  readonly strengths: Float64Array
}

/** Tells how strongly words around a figure call for a word of its name: how much oftener it was called so where they stood around. */
export function callOf(contexts: Contexts, given: readonly (readonly Given[])[]): Precedents['calling'] {
  const around = wordsAlone(contexts)
  const often = new Int32Array(around.codes.size)
  for (const word of around.numbers) often[word] = (often[word] ?? 0) + 1
  const named = rowsNamed(given)
  const callersOf = callerFinder(around, named, often)
  return callingOf(around.codes, named, callersOf, given.length)
}

function callingOf(
  codes: Numbers,
  named: ReadonlyMap<number, readonly number[]>,
  callersOf: (code: number) => Callers,
  precedents: number,
): Precedents['calling'] {
  const isAround = new Uint8Array(codes.size)
  let marked: number[] = []
  return (context) => {
    for (const word of marked) isAround[word] = 0
    marked = context.map(({ code }) => codes.get(code)).filter((word) => word >= 0)
    for (const word of marked) isAround[word] = 1
    return ({ code }) => {
      const { words, strengths } = callersOf(code)
      let strongest = 0
      while (strongest < words.length && isAround[words[strongest] ?? 0] === 0) strongest++
      if (strongest === words.length) return 0
      const share = ((named.get(code)?.length ?? 0) + 0.5) / (precedents + 1)
      return Math.log(Math.max(1, (strengths[strongest] ?? 0) / share))
    }
  }
}

/** The callers of a word are gathered when it is first asked for: a document asks for few of the thousands. */
function callerFinder({ numbers, starts }: Rows, named: ReadonlyMap<number, readonly number[]>, often: Int32Array): (code: number) => Callers {
  const known = new Map<number, Callers>()
  const counts = new Int32Array(often.length)
  const gather = (code: number): Callers => {
    const met: number[] = []
    for (const row of named.get(code) ?? [])
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        const word = numbers[at] ?? 0
        const count = counts[word] ?? 0
        if (count === 0) met.push(word)
        counts[word] = count + 1
      }
    const strengthOf = (word: number): number => (counts[word] ?? 0) / ((often[word] ?? 0) + 2)
    const words = Int32Array.from(met.filter((word) => (counts[word] ?? 0) >= FEWEST_MEETINGS)).sort((a, b) => strengthOf(b) - strengthOf(a))
    const strengths = Float64Array.from(words, strengthOf)
    for (const word of met) counts[word] = 0
    return { words, strengths }
  }
  return (code) => {
    let callers = known.get(code)
    if (callers === undefined) known.set(code, (callers = gather(code)))
    return callers
  }
}
