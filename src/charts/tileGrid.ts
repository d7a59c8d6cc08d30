/** Where: places as tiles. They show the rough direction, no border and no area. */
import { extent, max } from 'd3-array'
import { scaleQuantize } from 'd3-scale'

import type { Place } from '../domain/tiles.ts'
import { textWidth } from './chart.ts'
import { element, label } from './svg.ts'

export interface Tile {
  readonly at: Place
  readonly name: string
  /** What is known there: 3份. An empty tile has none. */
  readonly value?: string
  /** 1–5 from low to high, where the map shows how much and not only where. */
  readonly step?: number
  readonly href?: string
}

/** Words for a filled and an empty tile; with steps, the values at both ends of the ramp. */
export interface TileLegend {
  readonly filled: string
  readonly empty: string
  readonly ends?: readonly [string, string]
}

const TILE = 46
const GAP = 2
const STEPS = [1, 2, 3, 4, 5] as const
const FEWEST_FOR_STEPS = 3
/** Of seven columns; smaller maps are as wide, so that tiles are of one size. */
const WIDTH = 334
/** Tiles that the legend needs free in the top left corner. */
const CORNER = { columns: 4, rows: 2 }

/** The step of each value, in five equal parts from the least to the most; none for fewer than three values, or equal ones. */
export function stepsOf(values: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const [low = 0, high = 0] = extent(values.values())
  if (values.size < FEWEST_FOR_STEPS || low === high) return new Map()
  const scale = scaleQuantize([low, high], STEPS)
  return new Map([...values].map(([code, value]) => [code, scale(value)]))
}

function drawTile({ at, name, value, step, href }: Tile): string {
  const [x, y] = [at[0] * (TILE + GAP), at[1] * (TILE + GAP)]
  const size = name.length > 3 ? 10.8 : name.length > 2 ? 13.4 : 14.5
  const middle = { x: x + TILE / 2, 'text-anchor': 'middle' }
  const square = element('rect', { x, y, width: TILE, height: TILE })
  if (value === undefined) return element('g', { class: 'tile' }, square, label(name, { ...middle, y: y + TILE / 2 + 5, size }))
  const kind = step === undefined ? 'tile filled' : `tile filled step step-${step}`
  const small = textWidth(value, 13.4) > TILE ? 10.8 : 13.4
  const filled = element('g', { class: kind }, square, label(name, { ...middle, y: y + 21, size }), label(value, { ...middle, y: y + 37, size: small }))
  return href === undefined ? filled : element('a', { href, 'aria-label': `${name}，${value}` }, filled)
}

const swatch = (kind: string, x: number, y: number): string => element('g', { class: kind }, element('rect', { x, y, width: 14, height: 14 }))

const words = (text: string, x: number, y: number): string => label(text, { x, y: y + 12.5, size: 14.5, class: 'legend' })

/** Two lines: what a filled tile is, or the ramp with the values at its ends, and what an empty one is. */
function drawLegend({ filled, empty, ends }: TileLegend, y: number): string[] {
  const blank = [swatch('tile', 0, y + 30), words(empty, 22, y + 30)]
  if (!ends) return [swatch('tile filled', 0, y), words(filled, 22, y), ...blank]
  const from = textWidth(ends[0], 14.5) + 8
  const ramp = STEPS.map((step, index) => swatch(`tile filled step step-${step}`, from + index * 16, y))
  return [words(ends[0], 0, y), ...ramp, words(ends[1], from + STEPS.length * 16 + 6, y), ...blank]
}

/**
 * The map. Tiles with a link can be reached by keyboard; the list beside the map says the same.
 * The legend stands in the top left corner where that is free, else below.
 */
export function drawTileGrid(tiles: readonly Tile[], legend: TileLegend, name = '各地收录情况'): string {
  const edge = (axis: 0 | 1): number => ((max(tiles, ({ at }) => at[axis]) ?? 0) + 1) * (TILE + GAP) - GAP
  const corner = tiles.every(({ at: [column, row] }) => column >= CORNER.columns || row >= CORNER.rows)
  const height = edge(1) + (corner ? 0 : 70)
  const map = [...drawLegend(legend, corner ? 8 : edge(1) + 14), ...tiles.map(drawTile)]
  const width = Math.max(edge(0), WIDTH)
  return element(
    'svg',
    { class: 'tiles', viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': name, xmlns: 'http://www.w3.org/2000/svg' },
    ...map,
  )
}
