import { words } from '../typography/words.ts'
import { fitted, textWidth } from './chart.ts'
import { label, type Attributes } from './svg.ts'

/** From one line of a name to the next, in heights of its letters. */
export const LEADING = 1.25

/** So many lines a name takes; what is longer is cut, and the table beside the chart gives it whole. */
const MOST = 2

/** A name in lines of a width, broken between words. */
export function wrapped(text: string, width: number, font: number): string[] {
  if (textWidth(text, font) <= width) return [text]
  const lines: string[] = []
  for (const word of words(text)) {
    const last = lines.at(-1)
    const isFull = last === undefined || (lines.length < MOST && textWidth(last + word, font) > width)
    if (isFull) lines.push(word)
    else lines[lines.length - 1] = last + word
  }
  return lines.map((line) => fitted(line, width, font))
}

/** Lines of a name below each other; `y` is the foot of the last. */
export function nameLines(
  lines: readonly string[],
  { x, y, size, ...rest }: Attributes & { readonly x: number; readonly y: number; readonly size: number },
): string {
  return lines.map((line, index) => label(line, { x, y: y - (lines.length - 1 - index) * size * LEADING, size, class: 'name', ...rest })).join('')
}
