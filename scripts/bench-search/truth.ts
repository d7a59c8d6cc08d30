/** What a search should find, from the texts themselves, without any index. */
import { shortName } from '../../src/domain/region.ts'
import { foldForMatch } from '../../src/search/fold.ts'
import type { SearchText } from '../search/searchTexts.ts'

/** One text as it is compared: folded, since full-width and half-width, capital and small are one. */
interface Text {
  readonly url: string
  readonly title: string
  readonly lines: readonly string[]
  readonly length: number
  /** What the place of a report goes by, and those above it; of other pages none. */
  readonly places: ReadonlySet<string>
}

/** How much a text has to do with terms: a way to value the order of results. */
export type Relevance = (text: Text, terms: readonly string[]) => number

export interface Truth {
  readonly texts: ReadonlyMap<string, Text>
  readonly meanLength: number
  /** Addresses of the texts of which one line contains each term; of several terms, those may be missing that name the place of the text's report. */
  find(terms: readonly string[]): Set<string>
}

export function createTruth(texts: readonly SearchText[]): Truth {
  const folded = texts.map(({ url, kind, filters, lines: [title = '', ...lines] }) => ({
    url,
    title: foldForMatch(title),
    lines: lines.map(foldForMatch),
    length: [title, ...lines].join(' ').length,
    places: new Set(kind === 'report' ? filters.region.flatMap(namesOf) : []),
  }))
  return {
    texts: new Map(folded.map((text) => [text.url, text])),
    meanLength: folded.reduce((sum, { length }) => sum + length, 0) / Math.max(folded.length, 1),
    find(terms) {
      const sought = terms.map(foldForMatch)
      const holds = ({ title, lines, places }: Text): boolean => {
        const missing = sought.filter((term) => !title.includes(term) && !lines.some((line) => line.includes(term)))
        return missing.length === 0 || (missing.length < sought.length && missing.every((term) => places.has(term)))
      }
      return new Set(folded.filter(holds).map(({ url }) => url))
    },
  }
}

/** 大连市 and 大连 of 辽宁省/大连市. */
function namesOf(path: string): string[] {
  const name = path.split('/').at(-1) ?? ''
  return [name, shortName(name)]
}

/** How often a term begins in a line, overlapping hits too. */
export function countIn(line: string, term: string): number {
  let count = 0
  for (let at = line.indexOf(term); at >= 0; at = line.indexOf(term, at + 1)) count++
  return count
}

/** The place of a report counts as if its text named it once. */
function countsIn({ title, lines, places }: Text, term: string): { inTitle: number; inText: number } {
  const inTitle = countIn(title, foldForMatch(term))
  const inText = lines.reduce((sum, line) => sum + countIn(line, foldForMatch(term)), 0)
  return { inTitle, inText: inTitle + inText > 0 ? inText : Number(places.has(term)) }
}

/** Literal counts alone: each hit in the text 1, each in the title 6; the second hit of a term adds half of what the first did, and so on. */
export const byCount: Relevance = (text, terms) =>
  terms.reduce((sum, term) => {
    const { inTitle, inText } = countsIn(text, term)
    const hits = 6 * inTitle + inText
    return sum + hits / (hits + 1)
  }, 0)

/**
 * Literal counts with the length taken into account (BM25, k₁ 1.2, b 0.75): each hit in the text 1, a title 12 by the share the term has
 * of it. The order the site means to give, had every text been read.
 */
export const byCountAndLength =
  (meanLength: number): Relevance =>
  (text, terms) =>
    terms.reduce((sum, term) => {
      const { inTitle, inText } = countsIn(text, term)
      const hits = (12 * inTitle * term.length) / Math.max(text.title.length, 1) + inText
      return sum + (hits * 2.2) / (hits + 1.2 * (0.25 + (0.75 * text.length) / meanLength))
    }, 0)
