/**
 * Lines of text for pictures, where no browser breaks them. Widths are of Noto Sans SC in its bold weight, in em; the other
 * weights are a little narrower.
 */
import { shortened } from '../typography/shortened.ts'
import { words } from '../typography/words.ts'

const WIDE = /[\u2018-\u201d\u2026\u2e80-\u{3ffff}·]/u
const NARROW: readonly (readonly [RegExp, number])[] = [
  [/[\d+−]/, 0.59],
  [/[.,:;'|!il]/, 0.33],
  [/%/, 0.97],
  [/—/, 0.84],
  [/[a-z]/, 0.6],
  [/[/\-()]/, 0.4],
  [/[A-Z]/, 0.72],
]
/** Of what is listed nowhere. */
const WIDEST = 1

function advance(character: string): number {
  if (WIDE.test(character)) return WIDEST
  return NARROW.find(([characters]) => characters.test(character))?.[1] ?? WIDEST
}

/** How wide a text is in bold, in em. Charts, which pages set in many fonts, have a rougher measure of their own. */
export const boldWidth = (text: string): number => [...text].reduce((sum, character) => sum + advance(character), 0)

/**
 * Breaks a text between words into as few lines as fit, and these as even as possible.
 * @param width of a line, in em; a single word that is wider breaks where it must
 * @param terms words of the field that stay whole
 */
export function breakLines(text: string, width: number, terms: readonly string[] = []): string[] {
  const pieces = words(text, terms).flatMap((word) => (boldWidth(word) > width ? [...word] : [word]))
  const fewest = fill(pieces, width)
  let best = fewest
  for (let narrower = width - 0.5; narrower > 1; narrower -= 0.5) {
    const lines = fill(pieces, narrower)
    if (lines.length > fewest.length || lines.some((line) => boldWidth(line) > narrower)) break
    best = lines
  }
  return best
}

function fill(pieces: readonly string[], width: number): string[] {
  const lines: string[] = []
  for (const piece of pieces) {
    const last = lines.at(-1)
    if (last !== undefined && boldWidth(last + piece) <= width) lines[lines.length - 1] = last + piece
    else lines.push(piece)
  }
  return lines.map((line) => line.trim()).filter(Boolean)
}

const PICTURES = /(?![©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]|[\u200d\u20e3\ufe0e\ufe0f]/gu

/** The text without little pictures (🎉): the font has none, and draws boxes over the words instead. */
export const withoutPictures = (text: string): string => text.replace(PICTURES, '').replace(/\s+/g, ' ').trim()

/** The text, or as much of it as is no wider than this in em, with an ellipsis. */
export const cut = (text: string, width: number): string => shortened(text, (part) => boldWidth(part) <= width)
