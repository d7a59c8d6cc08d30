import { extent, max } from 'd3-array'
import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'

import { axisTexts } from './axisText.ts'
import type { Chart, Point, Size } from './chart.ts'
import { isPhone, smallFont, textWidth } from './chart.ts'
import { drawing, element, label } from './svg.ts'

type Lines = Extract<Chart, { form: 'line' }>

/** Runs of points in years that follow each other: no line crosses a missing year. */
function runs(points: readonly Point[]): Point[][] {
  const result: Point[][] = []
  for (const point of points) {
    const last = result.at(-1)
    if (last && last.at(-1)?.year === point.year - 1) last.push(point)
    else result.push([point])
  }
  return result
}

/** Three or more times: an even time axis from zero, dots at the real points, values at both ends. */
export function drawLine({ unit, rows }: Lines, size: Size): string {
  const { font, width } = size
  const small = smallFont(size)
  const points = rows.flatMap((row) => row.points)
  const [firstYear = 0, lastYear = 1] = extent(points, (point) => point.year)
  const floor = font * (isPhone(size) ? 13 : 11)
  const [low = 0, high = 0] = extent(points, (point) => point.value)
  const y = scaleLinear([Math.min(low, 0), Math.max(high, 0) || (low < 0 ? 0 : 1)], [floor, font * 2.6]).nice(4)
  const ticks = y.ticks(4)
  const texts = axisTexts(ticks)
  const left = (max(texts, (text) => textWidth(text, small)) ?? 0) + font * 0.6
  const right = (max(rows, (row) => textWidth(row.label, small)) ?? 0) * (rows.length > 1 ? 1 : 0) + font * 2.2
  const endRoom = (which: 0 | -1): number => (max(rows, (row) => textWidth(row.points.at(which)?.text ?? '', font)) ?? 0) / 2
  const x = scaleLinear([firstYear, lastYear], [left + Math.max(font * 1.2, endRoom(0)), width - Math.max(right, endRoom(-1))])
  const tenth = (pixels: number): number => Math.round(pixels * 10) / 10
  const path = line<Point>(
    (point) => tenth(x(point.year)),
    (point) => tenth(y(point.value)),
  )
  const grid = ticks.map(
    (tick, index) =>
      element('line', { class: tick === 0 ? 'zero' : 'grid', x1: left, x2: width - right + font, y1: y(tick), y2: y(tick) }) +
      label(texts[index] ?? '', { x: left - font * 0.5, y: y(tick) + small * 0.35, size: small, class: 'axis', 'text-anchor': 'end' }),
  )
  const series = rows.map((row) => {
    const strokes = runs(row.points).map((run) => (run.length > 1 ? element('path', { class: 'stroke', d: path(run) ?? '' }) : ''))
    const dots = row.points.map((point) => element('circle', { class: 'dot', cx: x(point.year), cy: y(point.value), r: font * 0.24 }))
    const ends = [row.points[0], row.points.at(-1)].map((point) =>
      point ? label(point.text, { x: x(point.year), y: y(point.value) - font * 0.7, size: font, class: 'value', 'text-anchor': 'middle' }) : '',
    )
    const last = row.points.at(-1)
    const name = rows.length > 1 && last ? label(row.label, { x: x(last.year) + font * 0.7, y: y(last.value) + small * 0.35, size: small, class: 'note' }) : ''
    return [...strokes, ...dots, ...ends, name].join('')
  })
  const years = [...new Set(points.map((point) => point.year))].map((year) =>
    label(String(year), { x: x(year), y: floor + small * 1.5, size: small, class: 'axis', 'text-anchor': 'middle' }),
  )
  return drawing(width, floor + small * 2.1, label(unit, { x: 0, y: small, size: small, class: 'axis' }), ...grid, ...series, ...years)
}
