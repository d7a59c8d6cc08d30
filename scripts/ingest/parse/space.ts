import type { Piece } from './flow.ts'
import { shown } from './invisible.ts'

const EDGES_AND_SPACE = /^\s+|\s+$|[ \t\n\r\f]+/g
const EAST_ASIAN = /[\u2e80-\u9fff\uff00-\uffef]/
/** Stands for a character that is not shown; no decoded text holds it. */
const GONE = '\u0000'

/** White space as a page shows it: one space, none at the ends of a line, none where the source breaks between two Han. */
export function collapsed(pieces: readonly Piece[]): Piece[] {
  const whole = pieces.map(({ text }) => text).join('')
  const kept = whole.replace(EDGES_AND_SPACE, (space, at: number) => {
    const edge = at === 0 || at + space.length === whole.length
    const one = edge || breaksHan(space, whole.charAt(at - 1), whole.charAt(at + space.length)) ? '' : ' '
    return one + GONE.repeat(space.length - one.length)
  })
  let at = 0
  return pieces.flatMap((piece) => {
    const text = shown(kept.slice(at, (at += piece.text.length)).replaceAll(GONE, ''))
    return text === '' ? [] : [{ ...piece, text }]
  })
}

const breaksHan = (space: string, before: string, after: string): boolean => /[\n\r]/.test(space) && EAST_ASIAN.test(before) && EAST_ASIAN.test(after)
