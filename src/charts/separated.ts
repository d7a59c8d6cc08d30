import type { Size } from './chart.ts'
import { textWidth } from './chart.ts'

/** Where the heads of two columns have their middles, so that they neither run into each other nor out of the drawing. */
export function separated([a, b]: readonly [number, number], heads: readonly [string, string], { font, width }: Size): [number, number] {
  const [halfA, halfB] = [textWidth(heads[0], font) / 2, textWidth(heads[1], font) / 2]
  const lack = Math.max(0, halfA + halfB + font - Math.abs(b - a)) / 2
  const [left, right] = a <= b ? [a - lack - halfA, b + lack + halfB] : [b - lack - halfB, a + lack + halfA]
  const shift = Math.max(0, -left) - Math.max(0, right - width)
  return a <= b ? [a - lack + shift, b + lack + shift] : [a + lack + shift, b - lack + shift]
}
