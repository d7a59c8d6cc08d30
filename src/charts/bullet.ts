import { scaleLinear } from 'd3-scale'

import type { Aim, Chart, Size } from './chart.ts'
import { fitted, smallFont, textWidth } from './chart.ts'
import { drawing, element, label } from './svg.ts'

type Bullet = Extract<Chart, { form: 'bullet' }>
type Scale = (value: number) => number

/** The name at the left, what was reached and whether that is enough at the right; on a line of its own where both do not fit. */
function heading({ label: name, result, verdict }: Aim, y: number, size: Size): string {
  const { font, width } = size
  const known = result ? `${result.text} ` : ''
  const room = width - textWidth(known + verdict, font) - font
  return (
    label(fitted(name, room, font), { x: 0, y, size: font, class: 'name' }) +
    label(verdict, { x: width, y, size: font, class: 'head', 'text-anchor': 'end' }) +
    (result ? label(result.text, { x: width - textWidth(verdict, font) - font * 0.5, y, size: font, class: 'value', 'text-anchor': 'end' }) : '')
  )
}

/** 目标12个 with its time below the line that marks it, kept inside the drawing. */
function target({ target: { value, text }, note, result }: Aim, y: number, x: Scale, size: Size): string {
  const { font, width } = size
  const small = smallFont(size)
  const words = `${note}目标${text}`
  const half = textWidth(words, small) / 2
  const at = Math.min(Math.max(x(value), half), width - half)
  const time = result && at - half > textWidth(result.note, small) + font ? label(result.note, { x: 0, y: y + font * 2, size: small, class: 'note' }) : ''
  return (
    element('line', { class: 'aim', x1: x(value), x2: x(value), y1: y - font * 0.25, y2: y + font * 1.05 }) +
    label(words, { x: at, y: y + font * 2, size: small, class: 'note', 'text-anchor': 'middle' }) +
    time
  )
}

/** Target and result: a track, on it the result as a thin bar and the target as a line; in words whether it was reached. */
export function drawBullet({ rows }: Bullet, size: Size): string {
  const { font, width } = size
  const pitch = font * 4.9
  const marks = rows.map((row, index) => {
    const [top, y] = [index * pitch + font, index * pitch + font * 1.75]
    const most = Math.max(row.target.value, row.result?.value ?? 0) || 1
    const x = scaleLinear([0, most * 1.06], [0, width]).clamp(true)
    return (
      heading(row, top, size) +
      element('rect', { class: 'ground', x: 0, y, width, height: font * 0.8 }) +
      (row.result ? element('rect', { class: 'bar', x: 0, y: y + font * 0.24, width: Math.max(x(row.result.value), 1), height: font * 0.32 }) : '') +
      target(row, y, x, size)
    )
  })
  return drawing(width, rows.length * pitch - font * 0.4, ...marks)
}
