import { foldForMatch } from './fold.ts'

/** Shorter words are one slip away from too many others; of places, which are few, two characters are enough. */
const SHORTEST = 3
const SHORTEST_PLACE = 2
const MOST = 5
/** Words one slip apart differ in length by no more UTF-16 units than one character has. */
const FURTHEST = 2

/** What a word may have been meant for. */
export interface Vocabulary {
  /** Names of themes and indicators. */
  readonly names: readonly string[]
  /** Paths of regions: 辽宁省/大连市. */
  readonly regions: readonly string[]
}

/** Whether one character put in, left out, exchanged, or swapped with its neighbour makes one of two different strings the other. */
export function isOneSlipAway(one: string, other: string): boolean {
  const [a, b] = [Array.from(one), Array.from(other)].toSorted((x, y) => x.length - y.length) as [string[], string[]]
  if (b.length - a.length > 1 || one === other) return false
  let [start, end] = [0, 0]
  while (start < a.length && a[start] === b[start]) start++
  while (end < a.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  return right.length <= 1 || (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
}

/** The ending of a name that is as long as the term: endings are words as well (城市低保标准, 低保标准). */
const endingOf = (name: string, length: number): string => Array.from(name).slice(-length).join('')

/** 辽宁省/大连市 → 大连市, 大连. */
function placeNames(path: string): string[] {
  const name = path.split('/').at(-1) ?? ''
  const short = name.slice(0, -1)
  return short.length >= SHORTEST_PLACE ? [name, short] : [name]
}

/**
 * Words of the site that differ from a term by one slip of the keyboard or the pen: regions first, then whole names, then endings of names.
 * They need not stand in a text; the caller asks the index.
 */
export function nearbySpellings(term: string, { names, regions }: Vocabulary): string[] {
  const sought = foldForMatch(term)
  const length = Array.from(sought).length
  const isNear = (shortest: number) => (word: string) =>
    length >= shortest && Math.abs(word.length - sought.length) <= FURTHEST && isOneSlipAway(sought, foldForMatch(word))
  const near = [
    ...regions.flatMap(placeNames).filter(isNear(SHORTEST_PLACE)),
    ...names.filter(isNear(SHORTEST)),
    ...(length < SHORTEST ? [] : names.map((name) => endingOf(name, length)).filter(isNear(SHORTEST))),
  ]
  return [...new Set(near)].slice(0, MOST)
}
