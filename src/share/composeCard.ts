/**
 * Draws a share image as SVG in the look of the pages: mark and name of the site over a rule, the title, the figure large in
 * the colour of its theme, below it what it is, where and when.
 */
import { element, label } from '../charts/svg.ts'
import { LIGHT } from '../styles/plainColours.ts'
import { escapeMarkup, plainText } from '../typography/escapeMarkup.ts'
import type { Card, CardFigure } from './card.ts'
import { boldWidth, breakLines, cut, withoutPictures } from './lines.ts'

export const WIDTH = 1200
export const HEIGHT = 630
const MARGIN = 72
const INNER = WIDTH - 2 * MARGIN
const RULE = 122
/** How far the comma of the largest figure hangs below its line. */
const TAIL = 42
/** Lines of writing below the figure. */
const CAPTION_LINE = 530
const FOOT_LINE = 582

/** An image knows no other mode. */
const { paper: PAPER, ink: INK, ink2: INK2, ink3: INK3 } = LIGHT

export interface CardFrame {
  /** Name of the site. */
  readonly name: string
  /** Its mark: a path on a grid 24 wide and 32 high. */
  readonly mark: string
  /** Words of the field in which no line breaks. */
  readonly terms: readonly string[]
}

/** Sizes of a title, the largest first, and how many lines it may take at each. */
const TITLES_OVER_FIGURE = [
  { size: 72, lines: 1 },
  { size: 54, lines: 2 },
  { size: 44, lines: 3 },
]
const TITLES_ALONE = [
  { size: 92, lines: 2 },
  { size: 72, lines: 3 },
  { size: 60, lines: 4 },
]

/** @returns an SVG document of 1200 × 630 */
export function composeCard(card: Card, frame: CardFrame): string {
  const title = drawTitle(card, frame.terms)
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT, viewBox: `0 0 ${WIDTH} ${HEIGHT}`, 'font-family': 'Noto Sans SC' },
    element('rect', { width: WIDTH, height: HEIGHT, fill: PAPER }),
    ...drawHead(card, frame),
    ...title.parts,
    ...(card.figure ? drawFigure(card.figure, title.end) : drawText(card.text ?? '', title.end, frame.terms)),
    card.note === undefined ? '' : write(card.note, { x: WIDTH - MARGIN, y: FOOT_LINE, size: 28, fill: INK3, 'text-anchor': 'end' }),
  )
}

interface Writing {
  readonly x: number
  readonly y: number
  readonly size: number
  readonly fill: string
  readonly 'font-weight'?: number
  readonly 'text-anchor'?: 'end'
  readonly 'letter-spacing'?: number
}

const write = (text: string, writing: Writing): string => label(text, { ...writing })

function drawHead({ kicker }: Card, { name, mark }: CardFrame): string[] {
  const size = 34
  const start = MARGIN + 42
  const room = (INNER - 42 - 1.08 * size * boldWidth(name) - 40) / 28
  return [
    element('path', { d: mark, fill: INK, transform: `translate(${MARGIN} 50) scale(1.2)` }),
    write(name, { x: start, y: 82, size, fill: INK, 'font-weight': 700, 'letter-spacing': size * 0.08 }),
    write(cut(kicker, Math.max(room, 0)), { x: WIDTH - MARGIN, y: 80, size: 28, fill: INK2, 'text-anchor': 'end' }),
    element('rect', { x: MARGIN, y: RULE - 2, width: INNER, height: 2, fill: INK }),
  ]
}

function drawTitle({ title, icon, figure }: Card, terms: readonly string[]): { parts: string[]; end: number } {
  const indent = icon ? 92 : 0
  const width = INNER - indent
  const { size, lines } = fitTitle(withoutPictures(plainText(title)), width, figure ? TITLES_OVER_FIGURE : TITLES_ALONE, terms)
  const step = size * 1.27
  const first = RULE + 34 + size
  const parts = lines.map((line, index) => write(line, { x: MARGIN + indent, y: first + index * step, size, fill: icon?.accent ?? INK, 'font-weight': 700 }))
  if (icon) parts.unshift(drawIcon(icon.path, icon.accent, first - size * 0.36))
  return { parts, end: first + (lines.length - 1) * step }
}

/** @param middle of the icon, from above */
function drawIcon(path: string, accent: string, middle: number): string {
  const size = 76
  return element('path', {
    d: path,
    fill: 'none',
    stroke: accent,
    'stroke-width': 1.6,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    transform: `translate(${MARGIN - 4} ${Math.round(middle - size / 2)}) scale(${(size / 24).toFixed(3)})`,
  })
}

/** The largest size at which the title fits; at the smallest, what is too long is cut. */
function fitTitle(title: string, width: number, sizes: readonly { size: number; lines: number }[], terms: readonly string[]) {
  const fits = sizes.map(({ size, lines: most }) => ({ size, most, lines: breakLines(title, width / size, terms) }))
  const fit = fits.find(({ lines, most }) => lines.length <= most) ?? fits.at(-1)
  if (!fit) throw new RangeError('A title needs at least one size to be set in.')
  const { size, most, lines } = fit
  if (lines.length <= most) return { size, lines }
  return { size, lines: [...lines.slice(0, most - 1), cut(lines.slice(most - 1).join(''), width / size)] }
}

/** @param below where the title ends: the figure keeps a distance from it */
function drawFigure({ before, number, unit, after, caption, setting, accent }: CardFigure, below: number): string[] {
  const small = unit === '%' ? 0.55 : 0.4
  const beside = (text: string): number => boldWidth(text) * small + (text === '' ? 0 : 0.12)
  const line = CAPTION_LINE - TAIL - 36
  const size = Math.min(160, (line - below - 40) / 0.85, INNER / (beside(before) + boldWidth(number) + beside(unit + after)))
  const unitSize = Math.round(size * small)
  const span = (text: string, attributes: Record<string, string | number>): string => (text === '' ? '' : element('tspan', attributes, escapeMarkup(text)))
  const minor = { 'font-size': unitSize, fill: INK2 }
  const captionSize = Math.max(26, Math.min(36, INNER / boldWidth(caption)))
  return [
    element(
      'text',
      { x: MARGIN - 4, y: line, 'font-size': Math.floor(size), 'font-weight': 700, fill: accent },
      span(before, minor),
      span(number, before === '' ? {} : { dx: Math.round(size * 0.08) }),
      span(unit + after, { ...minor, dx: Math.round(size * 0.1) }),
    ),
    write(cut(caption, INNER / captionSize), { x: MARGIN, y: CAPTION_LINE, size: captionSize, fill: INK, 'font-weight': 700 }),
    write(cut(setting, 30), { x: MARGIN, y: FOOT_LINE, size: 28, fill: INK3 }),
  ]
}

function drawText(text: string, below: number, terms: readonly string[]): string[] {
  const size = 36
  const lines = breakLines(withoutPictures(plainText(text)), INNER / size, terms)
  const room = Math.max(0, Math.floor((FOOT_LINE - 50 - below) / (size * 1.7)))
  return lines.slice(0, room).map((line, index) => write(line, { x: MARGIN, y: below + 84 + index * size * 1.7, size, fill: INK2 }))
}
