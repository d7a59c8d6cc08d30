import { occurrencesOf } from './excerpt.ts'
import type { Kind } from './facets.ts'

/** A text to be ranked: its title, and the lines below it. */
export interface RankedText {
  /** Pages other than reports are made of what reports say: they repeat it. */
  readonly kind: Kind
  readonly title: string
  readonly lines: readonly string[]
}

/** BM25 (Robertson & Zaragoza 2009): saturation of the count, and how far length counts. */
const SATURATION = 1.2
const LENGTH_SHARE = 0.75
/** A title that is the term and nothing else counts as so many hits in the text; one that says more, by the share the term has of it. */
const TITLE_WEIGHT = 12
/** A hit in the text of a page made of reports counts as so much of one in a report itself. */
const REPEATED_WEIGHT = 0.25
/** Characters from the start of a text within which a first hit is most likely in the title. */
const TITLE_REACH = 24

const lengthOf = ({ title, lines }: RankedText): number => lines.reduce((sum, line) => sum + line.length, title.length)

function weightOf({ kind, title, lines }: RankedText, term: string): number {
  const inText = lines.reduce((sum, line) => sum + occurrencesOf(line, term).length, 0)
  const inTitle = (occurrencesOf(title, term).length * term.length) / Math.max(title.length, 1)
  return TITLE_WEIGHT * inTitle + inText * (kind === 'report' ? 1 : REPEATED_WEIGHT)
}

/**
 * BM25 by literal counts over the texts given, so that a text that is about the terms comes before one that mentions them.
 * @returns a score for each text, in their order; higher is better
 */
export function scoreByCount(texts: readonly RankedText[], terms: readonly string[]): number[] {
  const mean = texts.reduce((sum, text) => sum + lengthOf(text), 0) / Math.max(texts.length, 1)
  return texts.map((text) => {
    const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * lengthOf(text)) / Math.max(mean, 1))
    return terms.reduce((score, term) => {
      const weight = weightOf(text, term)
      return score + (weight * (SATURATION + 1)) / (weight + norm)
    }, 0)
  })
}

/**
 * A first guess at the order from positions alone, where there are too many hits to read them all.
 * @param positions word positions of any character of the term in one text, ascending
 * @param first position of the first exact hit
 * @param length characters of the term
 */
export function scoreByRuns(positions: readonly number[], first: number, length: number): number {
  let [runs, run] = [0, 0]
  positions.forEach((position, index) => {
    run = index > 0 && position === (positions[index - 1] ?? 0) + 1 ? run + 1 : 1
    if (run % length === 0) runs += 1
  })
  return runs / (runs + SATURATION) + (first < TITLE_REACH ? 1 : 0)
}
