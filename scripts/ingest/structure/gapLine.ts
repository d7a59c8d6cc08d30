/** A line of a plain text as the pieces that tabs or wide gaps part it into, each with the columns of the screen it takes up. */
import { visible, type Run } from '../document.ts'
import type { Line } from '../draft.ts'
import { isSpace } from '../observe/text/character.ts'

export interface Piece {
  readonly text: string
  /** Offsets in the visible line. */
  readonly from: number
  readonly to: number
  /** Columns of the screen, a Han character being two wide. */
  readonly left: number
  readonly right: number
}

export interface GapLine {
  readonly runs: readonly Run[]
  readonly text: string
  readonly pieces: readonly Piece[]
  /** The pieces with 合  计 taken for two. */
  readonly parted: readonly Piece[]
  /** White space stands before it. */
  readonly indented: boolean
  /** An empty line stands before it. */
  readonly apart: boolean
}

/** The columns of a table: what stands in them, and where. */
export interface Layout {
  readonly kinds: readonly ('figure' | 'word')[]
  /** The columns of the screen from where to where they reach; null where they overlap. */
  readonly ranges: readonly Range[] | null
  /** As many columns have a header: a row may have words for one of its figures. */
  readonly headed: boolean
}

export interface Range {
  readonly left: number
  readonly right: number
}

/** What parts the pieces: each tab on its own, tabs however many, gaps of two and more spaces, also one full-width space, or any space. */
export type Gap = 'tab' | 'tabs' | 'wide' | 'full' | 'single'

const GAPS: Readonly<Record<Gap, RegExp>> = {
  tab: /(?:(?<![ \u3000])[ \u3000]+)?\t[ \u3000]*/gu,
  tabs: /(?:(?<![ \u3000])[ \u3000]+)?\t[ \u3000\t]*/gu,
  wide: /[ \u00a0\u3000]{2,}/gu,
  full: /[ \u00a0]*\u3000[ \u00a0\u3000]*|[ \u00a0]{2,}/gu,
  single: /[ \u00a0\u3000]+/gu,
}
/** Bars part cells by themselves. */
const BAR = /[|｜│┃]/u
/** How many columns of the screen each character takes up; the second half of a pair takes none. */
const WIDTHS = new Uint8Array(0x10000).fill(1)
for (const [first, last] of [
  [0x1100, 0x115f],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x2014, 0x2014],
  [0x2026, 0x2026],
  [0x2018, 0x201d],
  [0x2264, 0x2265],
] as const)
  WIDTHS.fill(2, first, last + 1)
WIDTHS.fill(0, 0xdc00, 0xe000)

/** A line as pieces, or null for one that is not plain text or is parted by bars. What stands before it is looked up in the source. */
export function gapLineOf(line: Line | undefined, source: string, gap: Gap): GapLine | null {
  const text = line?.mark.kind === 'line' ? visible(line.runs) : ''
  const start = line?.runs[0]?.start
  if (!line || text === '' || start === undefined || BAR.test(text)) return null
  const indent = source.slice(blanksBefore(source, start, '\r\n'), start)
  const tabs = gap === 'tab' ? indent.replaceAll(/[^\t]/g, '').length : 0
  const blanks = Array.from({ length: tabs }, (): Piece => ({ text: '', from: 0, to: 0, left: 0, right: 0 }))
  const parted = [...blanks, ...partsOf(text, GAPS[gap], widthOf(indent))]
  return {
    runs: line.runs,
    text,
    pieces: joined(parted, text),
    parted,
    indented: indent !== '',
    apart: followsEmptyLine(source, start),
  }
}

/** Where the white space before a place begins, as far as it holds none of some characters. */
function blanksBefore(source: string, at: number, without: string): number {
  const least = Math.max(0, at - LONGEST_INDENT)
  let from = at
  while (from > least && isSpace(source.charCodeAt(from - 1)) && !without.includes(source.charAt(from - 1))) from--
  return from
}

function followsEmptyLine(source: string, start: number): boolean {
  const begins = blanksBefore(source, start, '\n') - 1
  return source.charAt(begins) === '\n' && source.charAt(blanksBefore(source, begins, '\n') - 1) === '\n'
}

const LONGEST_INDENT = 200

function partsOf(text: string, gap: RegExp, indent: number): Piece[] {
  const edges = [...text.matchAll(gap)].map((found) => ({ from: found.index, to: found.index + found[0].length }))
  let left = indent
  let at = 0
  return [...edges, { from: text.length, to: text.length }].map((edge) => {
    const piece = { text: text.slice(at, edge.from), from: at, to: edge.from, left, right: left + widthOf(text.slice(at, edge.from)) }
    left = piece.right + widthOf(text.slice(edge.from, edge.to))
    at = edge.to
    return piece
  })
}

function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) width += WIDTHS[text.charCodeAt(at)] ?? 1
  return width
}

/** So many columns may part the characters of one word. */
const WIDEST_WITHIN = 8
const ONE_HAN = /^\p{Script=Han}$/u

/** 合  计, 指    标: a word drawn apart is one piece. */
function joined(pieces: readonly Piece[], text: string): Piece[] {
  const words: Piece[] = []
  for (let index = 0; index < pieces.length; index++) {
    const [piece, next, after] = [pieces[index], pieces[index + 1], pieces[index + 2]]
    if (!piece) continue
    const pair =
      next &&
      next.left - piece.right <= WIDEST_WITHIN &&
      !text.slice(piece.to, next.from).includes('\t') &&
      ONE_HAN.test(piece.text) &&
      ONE_HAN.test(next.text) &&
      !(after && ONE_HAN.test(after.text) && !ONE_HAN.test(pieces[index + 3]?.text ?? ''))
    if (pair) {
      words.push({ text: text.slice(piece.from, next.to), from: piece.from, to: next.to, left: piece.left, right: next.right })
      index++
    } else words.push(piece)
  }
  return words
}
