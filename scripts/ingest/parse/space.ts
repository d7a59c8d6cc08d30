import type { Piece } from './flow.ts'
import { shown } from './invisible.ts'

/** Ends a line within what is told as one. */
export const BREAK = '\u2028'
/** Parts two numbers that stand below each other; with a common space 120 130 would be one of six digits. */
export const WIDE = '\u2003'

const SPACE = /[ \t\n\r\f\u2028]+/g
const EAST_ASIAN = /[\u2e80-\u9fff\uff00-\uffef]/
/** Stands for a character that is not shown; no decoded text holds it. */
const GONE = '\u0000'

/** White space as a page shows it: one space, none at the ends of a line, none where the source breaks between two Han. */
export function collapsed(pieces: readonly Piece[]): Piece[] {
  const whole = pieces.map(({ text }) => text).join('')
  const [begin, end] = [whole.length - whole.trimStart().length, whole.trimEnd().length]
  const inner = whole.slice(begin, end).replace(SPACE, (space, at: number) => {
    const one = between(space, whole.charAt(begin + at - 1), whole.charAt(begin + at + space.length))
    return one + GONE.repeat(space.length - one.length)
  })
  const kept = GONE.repeat(begin) + inner + GONE.repeat(Math.max(0, whole.length - Math.max(begin, end)))
  let at = 0
  return pieces.flatMap((piece) => {
    const text = shown(kept.slice(at, (at += piece.text.length)).replaceAll(GONE, ''))
    return text === '' ? [] : [{ ...piece, text }]
  })
}

function between(space: string, before: string, after: string): string {
  if (/[\n\r\u2028]/.test(space) && EAST_ASIAN.test(before) && EAST_ASIAN.test(after)) return ''
  return space.includes(BREAK) && /\d/.test(before) && /\d/.test(after) ? WIDE : ' '
}
