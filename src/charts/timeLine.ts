/** When: which years reports tell of, and how many figures each year has. */
import { extent, max } from 'd3-array'
import { scaleLinear, scaleSqrt } from 'd3-scale'

import type { Size } from './chart.ts'
import { fitted, smallFont, textWidth } from './chart.ts'
import { drawing, element, label } from './svg.ts'

export interface Lane {
  readonly label: string
  /** The years its reports are about, first and last; several where they are apart. */
  readonly spans: readonly (readonly [number, number])[]
  /** How many figures there are of each year. */
  readonly years: readonly { readonly year: number; readonly count: number }[]
}

/** Every year where there are few, else the round ones, as far apart as their labels need. */
function ticks(first: number, last: number, most: number): number[] {
  if (last - first < most) return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return scaleLinear([first, last], [0, 1]).ticks(most).filter(Number.isInteger)
}

/** A lane a line: its name, a band for the years its reports are about, a dot for each year with figures, the larger the more. */
export function drawTimeLine(lanes: readonly Lane[], size: Size): string {
  const { font, width } = size
  const small = smallFont(size)
  const [first = 0, last = 1] = extent(lanes.flatMap(({ spans, years }) => [...spans.flat(), ...years.map(({ year }) => year)]))
  const margin = textWidth('2020', small) / 2
  const x = scaleLinear([first, Math.max(last, first + 1)], [margin, width - margin])
  const radius = scaleSqrt([1, max(lanes, ({ years }) => max(years, ({ count }) => count)) ?? 1], [font * 0.2, font * 0.52]).clamp(true)
  const [pitch, bottom] = [font * 2.9, lanes.length * font * 2.9 + font * 0.3]
  const axis = ticks(first, last, Math.floor(width / textWidth('2020', small) / 2)).map(
    (year) =>
      element('line', { class: 'grid', x1: x(year), x2: x(year), y1: 0, y2: bottom }) +
      label(String(year), { x: x(year), y: bottom + small * 1.3, size: small, class: 'axis', 'text-anchor': 'middle' }),
  )
  const drawn = lanes.map(({ label: name, spans, years }, index) => {
    const y = index * pitch + font * 2
    const bands = spans.map(([from, to]) =>
      element('line', { class: 'band', x1: x(from) - (from === to ? font * 0.5 : 0), x2: x(to) + (from === to ? font * 0.5 : 0), y1: y, y2: y }),
    )
    const dots = years.map(({ year, count }) => element('circle', { class: 'dot', cx: x(year), cy: y, r: radius(count) }))
    return label(fitted(name, width, font), { x: 0, y: index * pitch + font, size: font, class: 'name' }) + bands.join('') + dots.join('')
  })
  return drawing(width, bottom + small * 1.7, ...axis, ...drawn)
}
