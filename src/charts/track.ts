import { max } from 'd3-array'
import { scaleLinear } from 'd3-scale'

import type { Chart, Mark, Size } from './chart.ts'
import { isPhone, smallFont, textWidth } from './chart.ts'
import { drawing, element, label } from './svg.ts'
import { LEADING, nameLines, wrapped } from './wrapped.ts'

type Track = Extract<Chart, { form: 'track' }>

function rowLabel({ note }: Mark, lines: readonly string[], y: number, size: Size): string {
  const { font } = size
  const small = smallFont(size)
  if (isPhone(size)) {
    const x = textWidth(lines.at(-1) ?? '', font) + font * 0.6
    const fits = note !== undefined && x + textWidth(note, small) <= size.width
    return nameLines(lines, { x: 0, y, size: font }) + (fits ? label(note, { x, y, size: small, class: 'note' }) : '')
  }
  const lower = y + ((lines.length - 1) * font * LEADING) / 2
  if (!note) return nameLines(lines, { x: 0, y: lower, size: font })
  return nameLines(lines, { x: 0, y: lower - font * 0.35, size: font }) + label(note, { x: 0, y: lower + font * 0.85, size: small, class: 'note' })
}

/** A share of 100: a track from 0 to 100 with a dot at the value and a tick at the end. */
export function drawTrack({ rows }: Track, size: Size): string {
  const { font, width } = size
  const phone = isPhone(size)
  const widest = max(rows, (row) => Math.max(textWidth(row.label, font), textWidth(row.note ?? '', smallFont(size)))) ?? 0
  const x0 = phone ? font * 0.5 : Math.min(widest + font * 1.2, width * 0.45)
  const x1 = width - (max(rows, (row) => textWidth(row.text, font)) ?? 0) - font * 0.8
  const x = scaleLinear([0, 100], [x0, x1]).clamp(true)
  const names = rows.map((row) => wrapped(row.label, phone ? width : x0 - font, font))
  const more = ((max(names, (lines) => lines.length) ?? 1) - 1) * font * LEADING
  const pitch = font * (phone ? 3 : rows.some((row) => row.note) ? 2.9 : 2.1) + more
  const marks = rows.map((row, index) => {
    const y = index * pitch + (phone ? font * 2 + more : pitch / 2)
    const kind = row.reference ? ' reference' : ''
    return (
      rowLabel(row, names[index] ?? [], phone ? y - font : y + font * 0.36, size) +
      element('line', { class: 'groove', x1: x0, x2: x1, y1: y, y2: y }) +
      element('line', { class: 'tick', x1, x2: x1, y1: y - font * 0.4, y2: y + font * 0.4 }) +
      element('line', { class: `reach${kind}`, x1: x0, x2: x(row.value), y1: y, y2: y }) +
      element('circle', { class: `dot${kind}`, cx: x(row.value), cy: y, r: font * 0.4 }) +
      label(row.text, { x: x1 + font * 0.6, y: y + font * 0.36, size: font, class: 'value' })
    )
  })
  return drawing(width, rows.length * pitch + font * 0.2, ...marks)
}
