import { foldForMatch } from './fold.ts'

/** A stretch of text, marked where a term stands. Rendered as text, never as markup. */
export interface Segment {
  readonly text: string
  readonly marked: boolean
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Characters shown around the first hit of a line. */
const BEFORE = 24
const AFTER = 72

/** Where a term stands in a line, in UTF-16 offsets of the line; without overlaps. */
export const occurrencesOf = (line: string, term: string): Span[] => occurrencesIn(foldForMatch(line), foldForMatch(term))

/** The same of a line and a term that are folded. */
function occurrencesIn(text: string, sought: string): Span[] {
  const spans: Span[] = []
  for (let start = text.indexOf(sought); sought && start >= 0; start = text.indexOf(sought, start + sought.length)) {
    spans.push({ start, end: start + sought.length })
  }
  return spans
}

/** Spans in order, those that overlap joined; those that only touch, where asked. */
function joined(spans: readonly Span[], touching: boolean): Span[] {
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .reduce<Span[]>((done, span) => {
      const last = done.at(-1)
      if (!last || span.start > last.end || (span.start === last.end && !touching)) return [...done, span]
      return [...done.slice(0, -1), { start: last.start, end: Math.max(last.end, span.end) }]
    }, [])
}

/** Where any of the terms stands in a line, in order and without overlaps. */
export function spansOf(line: string, terms: readonly string[]): Span[] {
  const text = foldForMatch(line)
  return joined(
    terms.flatMap((term) => occurrencesIn(text, foldForMatch(term))),
    false,
  )
}

/** The line as segments, every occurrence of a term marked; those that touch have one mark. */
export function markTerms(line: string, terms: readonly string[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of joined(spansOf(line, terms), true)) {
    segments.push({ text: line.slice(at, start), marked: false }, { text: line.slice(start, end), marked: true })
    at = end
  }
  segments.push({ text: line.slice(at), marked: false })
  return segments.filter(({ text }) => text !== '')
}

/** An excerpt rather ends at a stop or pause up to so many characters before the last that is shown. */
const NEAR = 24
const STOPS = ['。', '；', '！', '？']
const PAUSES = [...STOPS, '，', '、', '：']
/** What is never cut, such as a number. */
const WHOLE = /[\d.%A-Za-z]/

/** Moves a cut that would halve a surrogate pair one unit on. */
const wholeAt = (line: string, at: number): number => (/[\uDC00-\uDFFF]/.test(line.charAt(at)) ? at + 1 : at)

/** Where an excerpt begins: with a sentence, else behind a pause, else at the first place that is in no number. */
function startBefore(line: string, hit: number): number {
  const sentence = Math.max(...STOPS.map((stop) => line.lastIndexOf(stop, hit - 1) + 1))
  if (hit - sentence <= BEFORE) return sentence
  const places = Array.from({ length: BEFORE }, (_, at) => hit - BEFORE + at)
  const isFree = (at: number): boolean => !WHOLE.test(line.charAt(at - 1))
  return wholeAt(line, places.find((at) => PAUSES.includes(line.charAt(at - 1))) ?? places.find(isFree) ?? hit)
}

/** Where it ends: in the same way, backwards from the last place it may end at. */
function endBehind(line: string, hitEnd: number, last: number): number {
  if (last >= line.length) return line.length
  const places = Array.from({ length: Math.max(0, last - hitEnd) }, (_, at) => last - at)
  const pause = places.slice(0, NEAR).find((at) => PAUSES.includes(line.charAt(at - 1)))
  return pause ?? wholeAt(line, places.find((at) => !WHOLE.test(line.charAt(at - 1))) ?? hitEnd)
}

/** A window of the line around the first of the terms. What is left out is told by …, which replaces a pause. */
function windowOf(line: string, terms: readonly string[]): string {
  if (line.length <= BEFORE + AFTER) return line
  const [first] = terms.flatMap((term) => occurrencesOf(line, term)).toSorted((a, b) => a.start - b.start)
  const { start: anchor, end: hitEnd } = first ?? { start: 0, end: 0 }
  const start = startBefore(line, anchor)
  const end = endBehind(line, hitEnd, Math.max(anchor + AFTER, hitEnd))
  const behind = end < line.length && !STOPS.includes(line.charAt(end - 1)) ? '…' : ''
  const pause = behind !== '' && end > hitEnd && PAUSES.includes(line.charAt(end - 1)) ? 1 : 0
  return `${start > 0 ? '…' : ''}${line.slice(start, end - pause)}${behind}`
}

/** Shorter lines, such as a cell or the name of a place, say little of where they stand. */
const TELLING = 12

/** A line and what it is compared by. */
interface Line {
  readonly line: string
  readonly folded: string
}

const held = ({ folded }: Line, terms: readonly string[]): string[] => terms.filter((term) => folded.includes(foldForMatch(term)))

/** The line with most of the terms, the first of several that says more than a name, and its terms; undefined where none has any. */
function bestLine(lines: readonly Line[], terms: readonly string[]): { readonly line: string; readonly shown: readonly string[] } | undefined {
  const rated = lines.map((one) => ({ line: one.line, shown: held(one, terms), isTelling: Number(one.line.length >= TELLING) }))
  const [best] = rated.toSorted((one, other) => other.shown.length - one.shown.length || other.isTelling - one.isTelling)
  return best && best.shown.length > 0 ? best : undefined
}

/**
 * The lines that show the terms best, each cut to a readable length: first the line with most of the terms, of several the first
 * that is no mere name; then lines for those still missing. Without any hit, the beginning of the text.
 * @param lines the printed text without its title
 */
export function excerptOf(lines: readonly string[], terms: readonly string[]): Segment[][] {
  const folded = lines.map((line) => ({ line, folded: foldForMatch(line) }))
  const chosen: string[] = []
  let missing = terms
  while (missing.length > 0) {
    const best = bestLine(folded, missing)
    if (best === undefined) break
    const { line, shown } = best
    chosen.push(windowOf(line, shown))
    missing = missing.filter((term) => !shown.includes(term))
  }
  const shown = chosen.length > 0 ? chosen : lines.slice(0, 1).map((line) => windowOf(line, []))
  return shown.map((line) => markTerms(line, terms))
}
