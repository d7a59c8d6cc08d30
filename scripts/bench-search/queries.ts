import type { SearchText } from '../search/searchTexts.ts'
import type { Random } from './random.ts'

/** Kinds of queries, told apart in the results. */
export const KINDS = {
  substring: 'substrings of 1–8 characters',
  mix: 'digits and Han characters mixed',
  domain: 'words of the catalogue',
  several: 'two or three terms',
} as const
export type QueryKind = keyof typeof KINDS

export interface Query {
  readonly kind: QueryKind
  readonly terms: readonly string[]
}

const LONGEST = 8

/** A piece of a line as it stands in a text; a quotation mark would be read as a sign of the query itself. */
function pieceOf(texts: readonly SearchText[], random: Random): string {
  const characters = Array.from(random.oneOf(random.oneOf(texts).lines))
  const start = random.below(characters.length)
  const piece = characters.slice(start, start + 1 + random.below(LONGEST)).join('')
  return /["＂]/.test(piece) ? '' : piece.trim()
}

function pieces(count: number, texts: readonly SearchText[], random: Random, wanted: RegExp): string[] {
  const taken: string[] = []
  while (taken.length < count) {
    const piece = pieceOf(texts, random)
    if (wanted.test(piece)) taken.push(piece)
  }
  return taken
}

/**
 * Queries of all kinds.
 * @param count of substrings; a fifth of it of mixes and of several terms each
 * @param words of the catalogue, of which as many as mixes are drawn
 */
export function drawQueries(count: number, texts: readonly SearchText[], words: readonly string[], random: Random): Query[] {
  const fifth = Math.ceil(count / 5)
  const one =
    (kind: QueryKind) =>
    (term: string): Query => ({ kind, terms: [term] })
  const substrings = pieces(count, texts, random, /./u)
  const mixes = pieces(fifth, texts, random, /\d.*\p{Script=Han}|\p{Script=Han}.*\d/u)
  const domain = Array.from({ length: Math.min(fifth, words.length) }, () => random.oneOf(words))
  const several = Array.from({ length: fifth }, (): Query => {
    const { lines } = random.oneOf(texts)
    const one = pieces(1 + random.below(2), [{ ...random.oneOf(texts), lines }], random, /./u)
    return { kind: 'several', terms: [...new Set([...one, random.percent(70) ? random.oneOf(words) : random.oneOf(substrings)])] }
  })
  return [...substrings.map(one('substring')), ...mixes.map(one('mix')), ...domain.map(one('domain')), ...several]
}

/** A smaller number of queries with the same share of each kind. */
export const sample = <T>(queries: readonly T[], count: number): T[] => {
  const step = Math.max(1, queries.length / count)
  return Array.from({ length: Math.min(count, queries.length) }, (_, index) => queries[Math.floor(index * step)]).filter((query) => query !== undefined)
}
