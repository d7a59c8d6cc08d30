import { spokenForm } from './spokenForm.ts'

/** A stretch of a text that is spoken in one go. Offsets count UTF-16 units, as in the DOM. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * Characters as spoken. Chrome falls silent after 15 seconds of one utterance, and a voice set to slow
 * speaks about three and a half characters a second.
 */
const LONGEST = 48

const SENTENCE = /[^。！？!?；;…]*[。！？!?；;…]*[”’」』）)》]*/gu
const CLAUSE = /[^，、：]*[，、：]*[”’」』）)》]*/gu

const words = new Intl.Segmenter('zh', { granularity: 'word' })

const pieces = (text: string, pattern: RegExp): string[] => text.match(pattern)?.filter((piece) => piece !== '') ?? []

const isLong = (text: string): boolean => spokenForm(text).length > LONGEST

/** No figure is parted from its unit: a piece may end neither in figures nor in the characters right behind them. */
const mayEnd = (text: string): boolean => !/[\d.%‰/—–~～:+−±-][^\d\s]?$/u.test(text)

/** 2020年6.7%: behind a unit another figure begins; 万 and 亿 may go on. */
const isNextFigure = (last: string, segment: string): boolean => /\d[%‰\p{L}]$/u.test(last) && !/[万亿千百十]$/u.test(last) && /^\d/u.test(segment)

/** Words, those of a figure and its unit in one. */
function unbroken(text: string): string[] {
  const result: string[] = []
  for (const { segment } of words.segment(text)) {
    const last = result.at(-1)
    if (last !== undefined && !isNextFigure(last, segment) && (!mayEnd(last) || /^[\d%‰]/u.test(segment))) result[result.length - 1] = last + segment
    else result.push(segment)
  }
  return result
}

/** Neighbouring pieces put together as long as they can be spoken in one go. */
function packed(parts: readonly string[]): string[] {
  const result: string[] = []
  for (const part of parts) {
    const last = result.at(-1)
    if (last !== undefined && !isLong(last + part)) result[result.length - 1] = last + part
    else result.push(part)
  }
  return result
}

function divided(sentence: string): string[] {
  if (!isLong(sentence)) return [sentence]
  return packed(pieces(sentence, CLAUSE).flatMap((clause) => (isLong(clause) ? packed(unbroken(clause)) : [clause])))
}

/** A text as what is spoken in one go: its sentences, a long one by its clauses. What has nothing to say is left out. */
export function utterances(text: string): Stretch[] {
  const result: Stretch[] = []
  let start = 0
  for (const piece of pieces(text, SENTENCE).flatMap(divided)) {
    const end = start + piece.length
    if (/[\p{L}\p{N}]/u.test(piece)) result.push({ start, end })
    start = end
  }
  return result
}
