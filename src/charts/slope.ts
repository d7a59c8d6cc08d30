import { extent, max } from 'd3-array'
import { scaleLinear } from 'd3-scale'

import type { Chart, Point, Size } from './chart.ts'
import { isPhone, smallFont, textWidth } from './chart.ts'
import { separated } from './separated.ts'
import { drawing, element, label } from './svg.ts'

type Slope = Extract<Chart, { form: 'slope' }>

/** Two times: one line a place, both end values written, the years as column heads. */
export function drawSlope({ rows }: Slope, size: Size): string {
  const { font, width } = size
  const small = smallFont(size)
  const top = font * 2.2
  const bottom = top + font * (isPhone(size) ? 9 : 8)
  const values = max(rows, ({ from, to }) => Math.max(textWidth(from.text, font), textWidth(to.text, font))) ?? 0
  const names = rows.length > 1 ? (max(rows, ({ label: name }) => textWidth(name, small)) ?? 0) : 0
  const [x1, x2] = [values + font, width - Math.max(values, names) - font]
  const [low = 0, high = 1] = extent(rows.flatMap((row) => [row.from.value, row.to.value]))
  const y = scaleLinear([Math.min(low, high - 1e-9), high], [bottom - font, top + font])
  const end = (point: Point, x: number, anchor: 'start' | 'end', weight: string): string =>
    element('circle', { class: 'dot', cx: x, cy: y(point.value), r: font * 0.34 }) +
    label(point.text, { x: x + (anchor === 'end' ? -0.6 : 0.6) * font, y: y(point.value) + font * 0.36, size: font, class: weight, 'text-anchor': anchor })
  const lines = rows.map(
    (row) =>
      element('line', { class: 'stroke', x1, x2, y1: y(row.from.value), y2: y(row.to.value) }) +
      end(row.from, x1, 'end', 'name') +
      end(row.to, x2, 'start', 'value') +
      (rows.length > 1 ? label(row.label, { x: x2 + font * 0.6, y: y(row.to.value) + font * 1.5, size: small, class: 'note' }) : ''),
  )
  const [first] = rows
  const years = [first?.from, first?.to].map((point) => (point ? `${point.year}年` : '')) as [string, string]
  const middles = separated([x1, x2], years, size)
  const heads = [x1, x2].map(
    (x, index) =>
      element('line', { class: 'grid', x1: x, x2: x, y1: top, y2: bottom }) +
      label(years[index] ?? '', { x: middles[index] ?? x, y: font, size: font, class: 'head', 'text-anchor': 'middle' }),
  )
  return drawing(width, bottom + font * 0.4, ...heads, ...lines)
}
