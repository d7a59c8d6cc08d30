/** Where: the 34 provincial divisions as tiles. They show the rough direction, no border and no area. */
import { element, label } from './svg.ts'

/** Column and row of each division, by the first two digits of its code. */
const TILES: Readonly<Record<string, readonly [number, number]>> = {
  '23': [6, 0],
  '22': [6, 1],
  '65': [0, 2],
  '62': [1, 2],
  '64': [2, 2],
  '15': [3, 2],
  '11': [4, 2],
  '12': [5, 2],
  '21': [6, 2],
  '63': [1, 3],
  '61': [2, 3],
  '14': [3, 3],
  '13': [4, 3],
  '37': [5, 3],
  '54': [0, 4],
  '51': [1, 4],
  '50': [2, 4],
  '41': [3, 4],
  '34': [4, 4],
  '32': [5, 4],
  '31': [6, 4],
  '53': [1, 5],
  '52': [2, 5],
  '42': [3, 5],
  '36': [4, 5],
  '33': [5, 5],
  '45': [2, 6],
  '43': [3, 6],
  '44': [4, 6],
  '35': [5, 6],
  '71': [6, 6],
  '46': [3, 7],
  '82': [4, 7],
  '81': [5, 7],
}

export interface Tile {
  /** GB/T 2260 code of the division. */
  readonly code: string
  readonly name: string
  /** What is known there: 3份. An empty tile has none. */
  readonly value?: string
  readonly href?: string
}

const TILE = 46
const GAP = 2

/** Two pieces of a legend stand in the empty top left. */
export interface TileLegend {
  readonly filled: string
  readonly empty: string
}

function drawTile({ code, name, value, href }: Tile): string {
  const place = TILES[code.slice(0, 2)]
  if (!place) return ''
  const [x, y] = [place[0] * (TILE + GAP), place[1] * (TILE + GAP)]
  const size = name.length > 2 ? 13.2 : 14.5
  const middle = { x: x + TILE / 2, 'text-anchor': 'middle' }
  const square = element('rect', { x, y, width: TILE, height: TILE })
  if (value === undefined) return element('g', { class: 'tile' }, square, label(name, { ...middle, y: y + TILE / 2 + 5, size }))
  const filled = element('g', { class: 'tile filled' }, square, label(name, { ...middle, y: y + 21, size }), label(value, { ...middle, y: y + 37, size: 12.5 }))
  return href === undefined ? filled : element('a', { href, 'aria-label': `${name}，${value}` }, filled)
}

/** The map. Tiles with a link can be reached by keyboard; the list beside the map says the same. */
export function drawTileGrid(tiles: readonly Tile[], { filled, empty }: TileLegend): string {
  const entry = (words: string, y: number, kind: string): string =>
    element('g', { class: kind }, element('rect', { x: 0, y, width: 14, height: 14 })) + label(words, { x: 22, y: y + 12.5, size: 14.5, class: 'legend' })
  const map = [entry(filled, 8, 'tile filled'), entry(empty, 38, 'tile'), ...tiles.map(drawTile)]
  return element(
    'svg',
    { class: 'tiles', viewBox: '0 0 334 382', width: 334, height: 382, role: 'group', 'aria-label': '各地收录情况', xmlns: 'http://www.w3.org/2000/svg' },
    ...map,
  )
}
