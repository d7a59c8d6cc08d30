/** Which words around figures call for which words of their names. */
import { pairOf } from '../learnt/features.ts'
import { Meetings } from '../learnt/meetings.ts'
import { Numbers } from '../learnt/numbers.ts'
import { FEWEST_MEETINGS, type Contexts } from './contexts.ts'
import type { Given, Precedents } from './precedents.ts'
import type { Term } from './words.ts'

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
  return { numbers: rows.numbers.subarray(0, count), starts: rows.starts, codes }
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

/** How often words around precedents and words of their names meet, by the pair of their codes; pairs that met too seldom are left out. */
function meetingsOf({ numbers, starts, codes }: ReturnType<typeof wordsAlone>, named: ReadonlyMap<number, readonly number[]>): Meetings {
  const together = new Meetings()
  const counts = new Int32Array(codes.size)
  const codeOfWord = new Int32Array(codes.size)
  codes.forEach((code, _, word) => (codeOfWord[word] = code))
  const met: number[] = []
  for (const [name, rows] of named) {
    if (rows.length < FEWEST_MEETINGS) continue
    for (const row of rows)
      for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at++) {
        const word = numbers[at] ?? 0
        const count = counts[word] ?? 0
        if (count === 0) met.push(word)
        counts[word] = count + 1
      }
    for (const word of met) {
      const count = counts[word] ?? 0
      if (count >= FEWEST_MEETINGS) together.add(pairOf(codeOfWord[word] ?? 0, name), count)
      counts[word] = 0
    }
    met.length = 0
  }
  return together
}

/** Tells how strongly words around a figure call for a word of its name: how much oftener it was called so where they stood around. */
export function callOf(contexts: Contexts, given: readonly (readonly Given[])[]): Precedents['calling'] {
  const around = wordsAlone(contexts)
  const often = new Int32Array(around.codes.size)
  for (const word of around.numbers) often[word] = (often[word] ?? 0) + 1
  const named = rowsNamed(given)
  const together = meetingsOf(around, named)
  return (context) => {
    const known = new Map<Term, number>()
    const strength = ({ code }: Term): number => {
      const share = ((named.get(code)?.length ?? 0) + 0.5) / (given.length + 1)
      let best = 1
      for (const other of context) {
        const met = together.get(pairOf(other.code, code))
        if (met > 0) best = Math.max(best, met / ((often[around.codes.get(other.code)] ?? 0) + 2) / share)
      }
      return Math.log(best)
    }
    return (word) => {
      let calls = known.get(word)
      if (calls === undefined) known.set(word, (calls = strength(word)))
      return calls
    }
  }
}
