/** Sentences of a paragraph, and the clauses in them. */

export interface Sentence {
  readonly from: number
  readonly to: number
}

/** A sentence longer than this is read in pieces: no statement reaches so far, and reading stays linear. */
const LONGEST = 2000
const STOPS = ['，', ',', '；', ';', '、']

/**
 * Splits a text, as printed, into sentences; closing quotes and brackets stay with theirs.
 * A half-width full stop ends a sentence unless a digit or a letter follows it; a full-width digit is one of its number if a digit
 * stands before it as well (１.７４亿元).
 */
export function findSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const match of text.matchAll(
    /(?:[。！？!?]|．(?![０-９\d]))+[”’」』）)]*|(?<!(?:^|[。；;\s])\d{1,2})\.(?![\dA-Za-z]|(?<=[\d０-９]\.)[０-９])[”’」』）)]*/g,
  )) {
    const to = match.index + match[0].length
    sentences.push({ from, to })
    from = to
  }
  sentences.push({ from, to: text.length })
  return sentences.flatMap((sentence) => pieces(text, sentence)).filter(({ from: start, to }) => text.slice(start, to).trim() !== '')
}

/** A sentence without the white space before it, cut at commas where it is too long. */
function pieces(text: string, sentence: Sentence): Sentence[] {
  const cut: Sentence[] = []
  let from = sentence.from + (/^\s*/.exec(text.slice(sentence.from, sentence.to))?.[0].length ?? 0)
  while (sentence.to - from > LONGEST) {
    const comma = Math.max(...STOPS.map((stop) => text.lastIndexOf(stop, from + LONGEST)))
    const to = comma > from ? comma + 1 : from + LONGEST
    cut.push({ from, to })
    from = to
  }
  return [...cut, { from, to: sentence.to }]
}

/** Whether a bracket that was open at one place is closed at another. */
export const closesBetween = (text: string, from: number, to: number): boolean => /^[^()（）]*[)）]/.test(text.slice(from, to))

/** What stands in a number's clause before it. */
export function clauseAhead(text: string, at: number): string {
  let from = at
  while (from > 0 && !',;:。'.includes(text.charAt(from - 1))) from--
  return text.slice(from, at)
}
