/**
 * Breaks between words: headings must not break inside one (look: `word-break: keep-all`), so each place where a
 * line may end is marked with <wbr>. The segmenter knows everyday words; terms of the field are given to it.
 */
import { escapeMarkup } from './escapeMarkup.ts'
import { KEPT } from './kept.ts'

/** Browsers of before 2024 may have none; to them a text is one word, and charts drawn there cut long names instead of wrapping them. */
const segmenter = 'Segmenter' in Intl ? new Intl.Segmenter('zh', { granularity: 'word' }) : undefined

/**
 * Words, punctuation and spaces no line may begin with. A line may end at a space anyway, and Chromium 150 crashes on a balanced
 * heading with <wbr> on both sides of one behind what does not break.
 */
const CLINGS =
  /^(?:[的了着过们个之者性化率数额万亿元年月日人次户张家所处项件对省市县区州旗]|万人|万元|亿元|人次|万张|百分点)$|^[%‰，、。；：！？）》”’—.,:\d\s]/u
/** Words and punctuation no line may end with. */
const OPENS = /^[第约近超每比和与]$|[（《“‘—\u00a0]$/u

const ENDS_IN_DIGIT = /[\d.]$/
/** What the segmenter parts because it does not know it: 十三|五, 供|养. */
const INSIDE_NUMERAL = /[一二三四五六七八九十百]\|[一二三四五六七八九十百]/
const SINGLES = /^\p{Script=Han}\|\p{Script=Han}$/u

/** Offsets inside terms: no break there. */
function insideTerms(text: string, terms: readonly string[]): Set<number> {
  const inside = new Set<number>()
  for (const term of terms) {
    for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
      for (let offset = at + 1; offset < at + term.length; offset++) inside.add(offset)
    }
  }
  return inside
}

function mayBreak(before: string, after: string): boolean {
  return (
    !CLINGS.test(after) &&
    !OPENS.test(before) &&
    !ENDS_IN_DIGIT.test(before) &&
    !INSIDE_NUMERAL.test(`${before.slice(-1)}|${after[0]}`) &&
    !SINGLES.test(`${before}|${after}`)
  )
}

const isLonely = (piece: string): boolean => (piece.match(/[\p{L}\p{N}]/gu) ?? []).length < 2

/** The words of a text, glued where no line may end: the last is not one character, which would stand alone on a line. */
export function words(text: string, terms: readonly string[] = []): string[] {
  const pieces = gluedWords(text, terms)
  const last = pieces.at(-1)
  return last !== undefined && pieces.length > 1 && isLonely(last) ? [...pieces.slice(0, -2), (pieces.at(-2) ?? '') + last] : pieces
}

function gluedWords(text: string, terms: readonly string[]): string[] {
  const glued = insideTerms(text, terms)
  const result: string[] = []
  for (const { segment, index } of segmenter?.segment(text) ?? [{ segment: text, index: 0 }]) {
    const last = result.at(-1)
    if (last === undefined || (!glued.has(index) && mayBreak(last, segment))) result.push(segment)
    else result[result.length - 1] = last + segment
  }
  return result
}

/** Escaped HTML with <wbr> between words. */
export const wordsHtml = (text: string, terms: readonly string[] = []): string => words(text, terms).map(escapeMarkup).join('<wbr>')

/** Escaped text with what no line may part in spans of their own. */
export const keepTogether = (html: string): string => html.replace(KEPT, '<span class="whole">$&</span>')

/** Escaped HTML for a main heading: each clause in a span that a line prefers to end after. */
export function clausesHtml(text: string, terms: readonly string[] = []): string {
  const clauses = text.match(/[^，；：]+[，；：]?/gu) ?? [text]
  return clauses.map((clause) => `<span class="clause">${wordsHtml(clause, terms)}</span>`).join('')
}
