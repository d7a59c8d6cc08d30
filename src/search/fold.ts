/**
 * One spelling for what readers take to be the same: full-width letters and digits become half-width (１２ → 12), half-width
 * punctuation becomes the full-width one Chinese text uses (, → ，). Index and query are folded alike. Every character keeps its
 * place and its length in UTF-16, so a position in the folded text is a position in the printed one.
 */

/** Stands for one space inside a line, so that 「1 1」 is not found as 「11」. */
export const SPACE = '\u2423'
/** Stands for the end of a line, so that no phrase runs from one block into the next. */
export const LINE_END = '\u241E'

const FULL_WIDTH_OFFSET = 0xfee0
const TO_FULL = new Map(Array.from(',;:()?!"', (sign) => [sign, String.fromCharCode(sign.charCodeAt(0) + FULL_WIDTH_OFFSET)]))
const KEPT_FULL = new Set(TO_FULL.values())

/** Every UTF-16 unit that has another form. */
const FOLDED = /[,;:()?!"\uFF01-\uFF5E\u241E\s]/g

function foldUnit(unit: string): string {
  const full = TO_FULL.get(unit)
  if (full) return full
  if (KEPT_FULL.has(unit)) return unit
  return unit >= '\uFF01' && unit <= '\uFF5E' ? String.fromCharCode(unit.charCodeAt(0) - FULL_WIDTH_OFFSET) : SPACE
}

/**
 * The folded form of one line, case kept.
 * @returns a string of the same length in UTF-16
 */
export const foldLine = (line: string): string => line.replace(FOLDED, foldUnit)

/** The form in which two texts are compared: folded, and without regard to case where that keeps the length. */
export function foldForMatch(line: string): string {
  return foldLine(line).replace(/[\p{Lu}\p{Lt}]/gu, (letter) => {
    const lower = letter.toLowerCase()
    return lower.length === letter.length ? lower : letter
  })
}
