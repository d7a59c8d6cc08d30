import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'

import type { Chart, Mark, Size } from './chart.ts'
import { isPhone, smallFont, textWidth } from './chart.ts'
import { drawing, element, label } from './svg.ts'
import { LEADING, nameLines, wrapped } from './wrapped.ts'

type Bars = Extract<Chart, { form: 'bars' }>

interface Layout {
  /** Labels stand above their bars: on phones, and where they are long. */
  readonly above: boolean
  /** What the second line of a name adds to each row. */
  readonly more: number
  /** Where the bars begin. */
  readonly x0: number
  /** Top of each row. */
  readonly top: (index: number) => number
  readonly height: number
}

/** The room labels need at the left. */
const labelColumn = (rows: readonly Mark[], size: Size): number =>
  (max(rows, (row) => Math.max(textWidth(row.label, size.font), textWidth(row.note ?? '', smallFont(size)))) ?? 0) + size.font * 0.7

function layout(rows: readonly Mark[], size: Size): Layout {
  const { font } = size
  const column = labelColumn(rows, size)
  if (isPhone(size) || column > size.width * 0.42) {
    const more = ((max(rows, ({ label: name }) => wrapped(name, size.width, font).length) ?? 1) - 1) * font * LEADING
    const pitch = font * 3.1 + more
    return { above: true, more, x0: 0.6, top: (index) => index * pitch, height: rows.length * pitch + font * 0.2 }
  }
  const pitch = rows.some((row) => row.note) ? font * 2.9 : font * 2.05
  return { above: false, more: 0, x0: column, top: (index) => index * pitch, height: rows.length * pitch + font * 0.3 }
}

function rowLabel(row: Mark, y: number, { above, x0 }: Layout, size: Size): string {
  const { font, width } = size
  const small = smallFont(size)
  if (above) {
    const lines = wrapped(row.label, width, font)
    const x = textWidth(lines.at(-1) ?? '', font) + font * 0.6
    const fits = row.note !== undefined && x + textWidth(row.note, small) <= width
    return nameLines(lines, { x: 0, y, size: font }) + (fits ? label(row.note, { x, y, size: small, class: 'note' }) : '')
  }
  const end = { x: x0 - font * 0.6, 'text-anchor': 'end' }
  if (!row.note) return label(row.label, { ...end, y, size: font, class: 'name' })
  return (
    label(row.label, { ...end, y: y - font * 0.42, size: font, class: 'name' }) + label(row.note, { ...end, y: y + font * 0.78, size: small, class: 'note' })
  )
}

/** The zero line; where labels stand above their bars, a piece at each bar. */
function axis(rows: readonly Mark[], { above, more, x0, top, height }: Layout, { font }: Size): string[] {
  const piece = (y1: number, y2: number): string => element('line', { class: 'zero', x1: x0, x2: x0, y1, y2 })
  return above ? rows.map((_, index) => piece(top(index) + more + font * 1.3, top(index) + more + font * 2.65)) : [piece(0, height)]
}

/** Which is larger: bars from zero, the value at the end of each. Rows are drawn in the order given. */
export function drawBars({ rows }: Bars, size: Size): string {
  const { font, width } = size
  const place = layout(rows, size)
  const { above, more, x0, top, height } = place
  const room = (max(rows, (row) => textWidth(row.text, font)) ?? 0) + font * 0.8
  const x = scaleLinear([0, Math.max(max(rows, (row) => row.value) ?? 0, 0) || 1], [x0, width - room])
  const bars = rows.map((row, index) => {
    const barTop = top(index) + (above ? more + font * 1.45 : (height / rows.length - font * 1.05) / 2)
    const baseline = above ? top(index) + more + font : barTop + font * 0.9
    const end = x(Math.max(row.value, 0))
    return (
      rowLabel(row, baseline, place, size) +
      element('rect', { class: row.reference ? 'bar reference' : 'bar', x: x0, y: barTop, width: Math.max(end - x0, 1), height: font * 1.05 }) +
      label(row.text, { x: end + font * 0.4, y: barTop + font * 0.88, size: font, class: 'value' })
    )
  })
  return drawing(width, height, ...bars, ...axis(rows, place, size))
}
