/**
 * The form in which a text stands in the index. Pagefind indexes words; with U+200B between the characters every character is a
 * word of its own, and a search for words one after another is then an exact substring search.
 */
import { foldLine, LINE_END, SPACE } from './fold.ts'

/** Divides the words of the index. */
export const BETWEEN = '\u200B'
/** A character with the marks that combine with it. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu

/** A text of the index and what is needed to print it again as it was. */
export interface EncodedText {
  /** Folded text, one word a character, lines divided by a sign of their own. */
  readonly content: string
  /** The characters folding changed, as `offset:character` in UTF-16 offsets of the joined lines, divided by spaces; often empty. */
  readonly printed: string
}

const charactersOf = (text: string): string[] => text.match(CHARACTER) ?? []

/** Folded text as it is read again: our signs turned back into space and line end. */
const unsigned = (text: string): string => text.replaceAll(SPACE, ' ').replaceAll(LINE_END, '\n')

/** Puts lines (no line ends inside, no zero-width characters) into the form of the index. The first line is the title. */
export function encodeLines(lines: readonly string[]): EncodedText {
  const text = lines.join('\n')
  const folded = lines.map(foldLine).join(LINE_END)
  const read = unsigned(folded)
  const changed = text.split('').flatMap((unit, at) => (unit === read.charAt(at) ? [] : [`${at}:${unit}`]))
  return { content: charactersOf(folded).join(BETWEEN), printed: changed.join(' ') }
}

/** The lines as they are printed: the inverse of `encodeLines`. */
export function decodeLines({ content, printed }: EncodedText): string[] {
  const units = unsigned(content.replaceAll(BETWEEN, '')).split('')
  for (const change of printed ? printed.split(' ') : []) {
    const colon = change.indexOf(':')
    units[Number(change.slice(0, colon))] = change.slice(colon + 1)
  }
  return units.join('').split('\n')
}

/** The signs of a text of the index: everything but letters, digits and our separator. `"` is never among them, being folded. */
export function signsOf(content: string): Set<string> {
  return new Set(content.match(/[^\p{L}\p{N}\s\u200B]/gu))
}

/** The words of the index that a term is made of: its characters. */
export const wordsOf = (term: string): string[] => charactersOf(foldLine(term)).map((character) => character.toLowerCase())
