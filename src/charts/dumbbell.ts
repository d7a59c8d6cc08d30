import { extent, max } from 'd3-array'
import type { ScaleLinear } from 'd3-scale'
import { scaleLinear } from 'd3-scale'

import { axisTexts } from './axisText.ts'
import type { Chart, Pair, Size } from './chart.ts'
import { isPhone, smallFont, textWidth } from './chart.ts'
import { separated } from './separated.ts'
import { drawing, element, label } from './svg.ts'
import { LEADING, nameLines, wrapped } from './wrapped.ts'

type Dumbbell = Extract<Chart, { form: 'dumbbell' }>
type Scale = ScaleLinear<number, number>

/** A domain that may start above zero, wide enough that a gap shows as a gap. */
function domain(rows: readonly Pair[]): [number, number] {
  const [low = 0, high = 1] = extent(rows.flatMap((row) => [row.from.value, row.to.value]))
  const margin = (high - low) * 0.35 || Math.abs(high) * 0.5 || 1
  return [low < 0 ? low - margin : Math.max(0, low - margin), high + margin * 0.6]
}

interface Tick {
  readonly x: number
  readonly text: string
}

/** As many numbers as stand beside each other on the axis. */
function ticksOf(x: Scale, size: Size): Tick[] {
  const wanted = isPhone(size) ? 3 : 4
  const [more, fewer] = [wanted, wanted - 1].map((count) => {
    const texts = axisTexts(x.ticks(count))
    return x.ticks(count).map((tick, index) => ({ x: x(tick), text: texts[index] ?? '' }))
  })
  const fits = (ticks: readonly Tick[]): boolean =>
    ticks.every((tick, index) => {
      const before = ticks[index - 1]
      return before === undefined || tick.x - before.x > (textWidth(tick.text + before.text, smallFont(size)) + size.font) / 2
    })
  return (more && fits(more) ? more : fewer) ?? []
}

/** The unit stands at the end of the axis, or on a line of its own where the last number leaves it no room. */
function isUnitBelow(x: Scale, unit: string, size: Size): boolean {
  const small = smallFont(size)
  const last = ticksOf(x, size).at(-1)
  return isPhone(size) || (last !== undefined && last.x + textWidth(last.text, small) / 2 + small * 0.25 > size.width - textWidth(unit, small))
}

function gridlines(x: Scale, { top, bottom }: { top: number; bottom: number }, unit: string, size: Size): string {
  const small = smallFont(size)
  const lines = ticksOf(x, size).map((tick) => {
    const anchor = tick.x < small * 1.5 ? 'start' : 'middle'
    return (
      element('line', { class: 'grid', x1: tick.x, x2: tick.x, y1: top, y2: bottom }) +
      label(tick.text, { x: tick.x, y: bottom + small * 1.3, size: small, class: 'axis', 'text-anchor': anchor })
    )
  })
  const unitY = bottom + small * (isUnitBelow(x, unit, size) ? 2.6 : 1.3)
  return lines.join('') + label(unit, { x: size.width, y: unitY, size: small, class: 'axis', 'text-anchor': 'end' })
}

/** The lower value of a pair and the higher one. */
const sides = ({ from, to }: Pair): readonly [left: Pair['from'], right: Pair['from']] => (from.value <= to.value ? [from, to] : [to, from])

/** How far what is written beside a point stands from its middle. */
const APART = 0.7

/**
 * The ends of the axis, moved inwards until each lower value has its room right of `column` and each higher one inside the drawing.
 * Moving one end moves the points of the other a little: hence in rounds.
 */
function tightened(ends: readonly [number, number], rows: readonly Pair[], column: number, { font, width }: Size): [number, number] {
  const [low, high] = domain(rows)
  const share = (value: number): number => (value - low) / (high - low)
  const room = (text: string): number => textWidth(text, font) + font * APART
  let [start, end] = ends
  for (let round = 0; round < 3; round++) {
    for (const [left, right] of rows.map(sides)) {
      const [a, b] = [share(left.value), share(right.value)]
      start = Math.max(start, (column + room(left.text) - a * end) / (1 - a))
      end = Math.min(end, (width - room(right.text) - (1 - b) * start) / b)
    }
  }
  return [start, end]
}

function marks(row: Pair, y: number, x: Scale, size: Size): string {
  const { font, width } = size
  const small = smallFont(size)
  const [a, b] = [x(row.from.value), x(row.to.value)]
  const [left, right] = sides(row)
  const kind = row.reference ? ' reference' : ''
  const differenceY = isPhone(size) ? y + font * 1.35 : y - font * 0.65
  const half = textWidth(row.difference, small) / 2
  return (
    element('line', { class: `band${kind}`, x1: a, x2: b, y1: y, y2: y }) +
    element('circle', { class: `hollow${kind}`, cx: a, cy: y, r: font * 0.42 }) +
    element('circle', { class: `dot${kind}`, cx: b, cy: y, r: font * 0.46 }) +
    label(left.text, { x: Math.min(a, b) - font * APART, y: y + font * 0.36, size: font, class: left === row.to ? 'value' : 'name', 'text-anchor': 'end' }) +
    label(right.text, { x: Math.max(a, b) + font * APART, y: y + font * 0.36, size: font, class: right === row.to ? 'value' : 'name' }) +
    label(row.difference, { x: Math.min((a + b) / 2, width - half), y: differenceY, size: small, class: 'note', 'text-anchor': 'middle' })
  )
}

function rowLabel({ note = '' }: Pair, lines: readonly string[], y: number, size: Size): string {
  const { font } = size
  const small = smallFont(size)
  if (isPhone(size)) {
    const x = textWidth(lines.at(-1) ?? '', font) + font * 0.6
    const fits = x + textWidth(note, small) <= size.width
    return nameLines(lines, { x: 0, y: y - font, size: font }) + (fits ? label(note, { x, y: y - font, size: small, class: 'note' }) : '')
  }
  const lower = ((lines.length - 1) * font * LEADING) / 2
  return nameLines(lines, { x: 0, y: y - font * 0.1 + lower, size: font }) + label(note, { x: 0, y: y + font * 1.05 + lower, size: small, class: 'note' })
}

/** The room that names and notes need at the left: none on a phone, where they stand above. */
function labelColumn(rows: readonly Pair[], size: Size): number {
  if (isPhone(size)) return 0
  const widest = max(rows, (row) => Math.max(textWidth(row.label, size.font), textWidth(row.note ?? '', smallFont(size)))) ?? 0
  return Math.min(widest, size.width * 0.34)
}

/** Two values of one place: hollow first, solid second, the difference between them written out. */
export function drawDumbbell({ heads, unit, rows }: Dumbbell, size: Size): string {
  const { font, width } = size
  const phone = isPhone(size)
  const small = smallFont(size)
  const column = labelColumn(rows, size)
  const names = rows.map((row) => wrapped(row.label, phone ? width : column, font))
  const valueRoom = (max(rows, (row) => Math.max(textWidth(row.from.text, font), textWidth(row.to.text, font))) ?? 0) + font * 1.2
  const ends = [phone ? valueRoom * 0.5 : column + font, width - valueRoom * 0.6] as const
  const x = scaleLinear(domain(rows), tightened(ends, rows, phone ? 0 : column + font * 0.5, size))
  const top = font * 2
  const more = ((max(names, (lines) => lines.length) ?? 1) - 1) * font * LEADING
  const pitch = font * (phone ? 4.4 : 4.1) + more
  const bottom = top + rows.length * pitch
  const yOf = (index: number): number => top + index * pitch + (phone ? (pitch - more) * 0.55 + more : pitch * 0.55)
  const first = rows[0]
  const [headA, headB] = first ? separated([x(first.from.value), x(first.to.value)], heads, size) : [0, 0]
  return drawing(
    width,
    bottom + small * (isUnitBelow(x, unit, size) ? 3.1 : 1.9),
    gridlines(x, { top, bottom }, unit, size),
    label(heads[0], { x: headA, y: font, size: font, class: 'head', 'text-anchor': 'middle' }),
    label(heads[1], { x: headB, y: font, size: font, class: 'head', 'text-anchor': 'middle' }),
    ...rows.map((row, index) => rowLabel(row, names[index] ?? [], yOf(index), size) + marks(row, yOf(index), x, size)),
  )
}
