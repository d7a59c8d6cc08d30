import { cumsum, sum } from 'd3-array'
import { scaleLinear } from 'd3-scale'

import type { Chart, Size } from './chart.ts'
import { fitted, smallFont, textWidth } from './chart.ts'
import { drawing, element, label } from './svg.ts'

type Stacked = Extract<Chart, { form: 'stacked' }>

/** What a line of the list keeps free at its left for the swatch. */
const INDENT = 1.2

/** A name with its value after it, or below it where both are wider than the drawing. */
function inLines(name: string, value: string, { font, width }: Size): readonly string[] {
  const line = `${name} ${value}`
  const room = width - font * INDENT
  return textWidth(line, font) <= room ? [line] : [fitted(name, room, font), value]
}

/** The part's colour before its first line, and its lines below each other; the swatch marks no value, so it is no point to move to. */
function listed(lines: readonly string[], first: number, colour: string, { font }: Size): string {
  const foot = (line: number): number => font * ((first + line) * 1.5 + 1)
  return (
    element('rect', { class: `part-key ${colour}`, x: 0.8, y: foot(0) - font * 0.76, width: font * 0.8, height: font * 0.8 }) +
    lines.map((line, below) => label(line, { x: font * INDENT, y: foot(below), size: font, class: 'name' })).join('')
  )
}

/** Parts of a whole: one bar, two to four parts, each named and valued above its own piece, or in a list with its colour where there is no room. */
export function drawStacked({ rows }: Stacked, size: Size): string {
  const { font, width } = size
  const x = scaleLinear([0, sum(rows, (row) => row.value) || 1], [0, width])
  const ends = cumsum(rows, (row) => row.value)
  const widths = rows.map((row) => Math.max(textWidth(row.label, font), textWidth(row.text, font)) + font)
  const starts = rows.map((row, index) => x((ends[index] ?? 0) - row.value))
  // The words of the last part end at the right, and may begin before it does.
  const nexts = starts.map((start, index) => (index === rows.length - 1 ? Math.min(start, width + font - (widths[index] ?? 0)) : start))
  const narrow = starts.some((start, index) => start + (widths[index] ?? 0) > (nexts[index + 1] ?? Infinity))
  const lines = rows.map((row) => inLines(row.label, row.text, size))
  const firstLines = cumsum(lines, (of) => of.length).map((end, index) => end - (lines[index]?.length ?? 0))
  const barTop = narrow ? sum(lines, (of) => of.length) * font * 1.5 + font * 0.6 : font * 3.1
  const parts = rows.map((row, index) => {
    const from = starts[index] ?? 0
    const last = index === rows.length - 1
    const place = last ? { x: width, 'text-anchor': 'end' } : { x: from, 'text-anchor': 'start' }
    const colour = `part-${index + 1}`
    const words = narrow
      ? listed(lines[index] ?? [], firstLines[index] ?? 0, colour, size)
      : label(row.label, { ...place, y: font, size: font, class: 'name' }) + label(row.text, { ...place, y: font * 2.35, size: font, class: 'value' })
    return words + element('rect', { class: `part ${colour}`, x: from + 0.8, y: barTop, width: Math.max(x(row.value) - 1.6, 1), height: font * 1.9 })
  })
  return drawing(width, barTop + font * 1.9 + smallFont(size) * 0.2, ...parts)
}
