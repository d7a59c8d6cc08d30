import { extent, max } from 'd3-array'
import { format } from 'd3-format'
import type { ScaleLinear } from 'd3-scale'
import { scaleLinear } from 'd3-scale'

import type { Chart, Pair, Size } from './chart.ts'
import { isPhone, smallFont, textWidth } from './chart.ts'
import { drawing, element, label } from './svg.ts'

type Dumbbell = Extract<Chart, { form: 'dumbbell' }>
type Scale = ScaleLinear<number, number>

const tickText = format(',')

/** A domain that may start above zero, wide enough that a gap shows as a gap. */
function domain(rows: readonly Pair[]): [number, number] {
  const [low = 0, high = 1] = extent(rows.flatMap((row) => [row.from.value, row.to.value]))
  const margin = (high - low) * 0.35 || high * 0.5
  return [Math.max(0, low - margin), high + margin * 0.6]
}

/** The unit stands at the end of the axis, or on a line of its own where the last number leaves it no room. */
function isUnitBelow(x: Scale, unit: string, size: Size): boolean {
  const small = smallFont(size)
  const last = x.ticks(4).at(-1) ?? 0
  return isPhone(size) || x(last) + textWidth(tickText(last), small) / 2 + small * 0.25 > size.width - textWidth(unit, small)
}

function gridlines(x: Scale, { top, bottom }: { top: number; bottom: number }, unit: string, size: Size): string {
  const small = smallFont(size)
  const phone = isPhone(size)
  const ticks = x.ticks(phone ? 3 : 4)
  const lines = ticks.map((tick) => {
    const anchor = x(tick) < small * 1.5 ? 'start' : 'middle'
    return (
      element('line', { class: 'grid', x1: x(tick), x2: x(tick), y1: top, y2: bottom }) +
      label(tickText(tick), { x: x(tick), y: bottom + small * 1.3, size: small, class: 'axis', 'text-anchor': anchor })
    )
  })
  const unitY = bottom + small * (isUnitBelow(x, unit, size) ? 2.6 : 1.3)
  return lines.join('') + label(unit, { x: size.width, y: unitY, size: small, class: 'axis', 'text-anchor': 'end' })
}

function marks(row: Pair, y: number, x: Scale, size: Size): string {
  const { font } = size
  const small = smallFont(size)
  const [a, b] = [x(row.from.value), x(row.to.value)]
  const [left, right] = a <= b ? [row.from, row.to] : [row.to, row.from]
  const kind = row.reference ? ' reference' : ''
  const differenceY = isPhone(size) ? y + font * 1.35 : y - font * 0.65
  return (
    element('line', { class: `band${kind}`, x1: a, x2: b, y1: y, y2: y }) +
    element('circle', { class: `hollow${kind}`, cx: a, cy: y, r: font * 0.42 }) +
    element('circle', { class: `dot${kind}`, cx: b, cy: y, r: font * 0.46 }) +
    label(left.text, { x: Math.min(a, b) - font * 0.7, y: y + font * 0.36, size: font, class: left === row.to ? 'value' : 'name', 'text-anchor': 'end' }) +
    label(right.text, { x: Math.max(a, b) + font * 0.7, y: y + font * 0.36, size: font, class: right === row.to ? 'value' : 'name' }) +
    label(row.difference, { x: (a + b) / 2, y: differenceY, size: small, class: 'note', 'text-anchor': 'middle' })
  )
}

function rowLabel(row: Pair, y: number, size: Size): string {
  const { font } = size
  const small = smallFont(size)
  const note = row.note ?? ''
  if (isPhone(size)) {
    const x = textWidth(row.label, font) + font * 0.6
    const fits = x + textWidth(note, small) <= size.width
    return label(row.label, { x: 0, y: y - font, size: font, class: 'name' }) + (fits ? label(note, { x, y: y - font, size: small, class: 'note' }) : '')
  }
  return label(row.label, { x: 0, y: y - font * 0.1, size: font, class: 'name' }) + label(note, { x: 0, y: y + font * 1.05, size: small, class: 'note' })
}

/** Two values of one place: hollow first, solid second, the difference between them written out. */
export function drawDumbbell({ heads, unit, rows }: Dumbbell, size: Size): string {
  const { font, width } = size
  const phone = isPhone(size)
  const small = smallFont(size)
  const widest = max(rows, (row) => Math.max(textWidth(row.label, font), textWidth(row.note ?? '', small))) ?? 0
  const valueRoom = (max(rows, (row) => Math.max(textWidth(row.from.text, font), textWidth(row.to.text, font))) ?? 0) + font * 1.2
  const x = scaleLinear(domain(rows), [phone ? valueRoom * 0.5 : Math.min(widest, width * 0.34) + font, width - valueRoom * 0.6])
  const top = font * 2
  const pitch = phone ? font * 4.4 : font * 4.1
  const bottom = top + rows.length * pitch
  const yOf = (index: number): number => top + index * pitch + pitch * 0.55
  const first = rows[0]
  const [headA, headB] = first ? separated([x(first.from.value), x(first.to.value)], heads, size) : [0, 0]
  return drawing(
    width,
    bottom + small * (isUnitBelow(x, unit, size) ? 3.1 : 1.9),
    gridlines(x, { top, bottom }, unit, size),
    label(heads[0], { x: headA, y: font, size: font, class: 'head', 'text-anchor': 'middle' }),
    label(heads[1], { x: headB, y: font, size: font, class: 'head', 'text-anchor': 'middle' }),
    ...rows.map((row, index) => rowLabel(row, yOf(index), size) + marks(row, yOf(index), x, size)),
  )
}

/** Keeps the two column heads from running into each other, and out of the drawing. */
function separated([a, b]: readonly [number, number], heads: readonly [string, string], { font, width }: Size): [number, number] {
  const [halfA, halfB] = [textWidth(heads[0], font) / 2, textWidth(heads[1], font) / 2]
  const lack = Math.max(0, halfA + halfB + font - Math.abs(b - a)) / 2
  const [left, right] = a <= b ? [a - lack - halfA, b + lack + halfB] : [b - lack - halfB, a + lack + halfA]
  const shift = Math.max(0, -left) - Math.max(0, right - width)
  return a <= b ? [a - lack + shift, b + lack + shift] : [a + lack + shift, b - lack + shift]
}
