/**
 * The order of results: BM25 over literal counts, which the index tells without any text being read. So a text that is about the
 * terms comes before one that mentions them, on the first page of results and on the last.
 */

/** A text to be ranked. All lengths are in characters. */
export interface RankedText {
  readonly length: number
  readonly titleLength: number
  /** A report has its own. Other pages are made of what reports say: they repeat it, or, on the page of an indicator, have none yet. */
  readonly figures: 'own' | 'repeated' | 'none'
}

/** Where a term stands in a text: the offsets it begins at, from the start of the title. */
export interface TermPlaces {
  readonly length: number
  readonly starts: readonly number[]
}

/** BM25 (Robertson & Zaragoza 2009): saturation of the count, and how far length counts. */
const SATURATION = 1.2
const LENGTH_SHARE = 0.75
/** A title that is the term and nothing else counts as so many hits in the text; one that says more, by the share the term has of it. */
const TITLE_WEIGHT = 12
/** A hit in the text of a page made of reports counts as so much of one in a report itself. */
const REPEATED_WEIGHT = 0.25
/** A definition alone is worth less than what was reached. */
const BARE_WEIGHT = 0.2

function weightOf({ starts, length }: TermPlaces, { titleLength, figures }: RankedText): number {
  const inTitle = starts.filter((start) => start + length <= titleLength).length
  const inText = starts.length - inTitle
  return (TITLE_WEIGHT * inTitle * length) / Math.max(titleLength, 1) + inText * (figures === 'own' ? 1 : REPEATED_WEIGHT)
}

/**
 * @param terms one entry a term
 * @param meanLength of the texts of the index
 * @returns higher is better
 */
export function scoreOf(text: RankedText, terms: readonly TermPlaces[], meanLength: number): number {
  const norm = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * text.length) / Math.max(meanLength, 1))
  const score = terms.reduce((sum, term) => {
    const weight = weightOf(term, text)
    return sum + (weight * (SATURATION + 1)) / (weight + norm)
  }, 0)
  return score * (text.figures === 'none' ? BARE_WEIGHT : 1)
}
