/**
 * Tables copied out of a page with one cell a line: headers, then rows of labels and figures. A row may leave out its first
 * label where it is that of the row above, or the unit.
 */
import { visible, type Cell, type Run } from '../document.ts'
import type { Line } from '../draft.ts'
import { isProse } from '../punctuation.ts'

const FIGURE = /^[[［≥≤<>]?[-−－]?(?:\d{1,3}(?: \d{3})+(?:\.\d+)?|[\d,.]+)%?[\]］]?$/u
const DASH = /^[—–-]{1,2}$/u
const BRACKETED = /^[(（][^()（）]+[)）]$/u
/** Of a header a year may be told, and nothing else with digits. */
const YEAR = /^[^\d]*(?:19|20)\d{2}(?:[-—–](?:19|20)?\d{2})?年?[^\d]*$/u
/** 60岁以上: an age that a header names. */
const AGE = /\d{1,3}(?:[-—–~～至]\d{1,3})?周?[岁歲]/gu
const UNIT = /^(?:计量)?单\s?位$/u
const LONGEST_CELL = 24
const MOST_COLUMNS = 9
const FEWEST_COLUMNS = 3

/** A cell of one line, or of a label and its unit in brackets on the next. */
interface Piece {
  readonly text: string
  readonly runs: readonly Run[]
  readonly lines: number
}

interface Found {
  readonly columns: number
  /** The pieces of each row by column; null where the row leaves one out. */
  readonly rows: readonly (readonly (Piece | null)[])[]
  readonly pieces: number
}

/**
 * The table that begins at a line, or null. The first `k` cells are its headers if what follows falls into rows of the form
 * of the first; of several `k` the one that takes the most cells is the table's.
 */
export function cellTableAt(lines: readonly Line[], from: number): { rows: Cell[][]; length: number } | null {
  const pieces = new Pieces(lines, from)
  let best: Found | null = null
  for (let columns = FEWEST_COLUMNS; columns <= MOST_COLUMNS; columns++) {
    const found = rowsOf(pieces, columns)
    if (found && found.pieces > (best?.pieces ?? 0)) best = found
  }
  if (!best) return null
  const { columns } = best
  const cells = (row: readonly (Piece | null)[], header: boolean): Cell[] => row.map((piece) => ({ runs: piece?.runs ?? [], header, colspan: 1, rowspan: 1 }))
  const length = pieces.slice(0, columns + best.pieces).reduce((total, piece) => total + piece.lines, 0)
  return { rows: [cells(pieces.slice(0, columns), true), ...best.rows.map((row) => cells(row, false))], length }
}

/** The short lines that stand together from a line on, taken one by one: of most, a few show that they make no table. */
class Pieces {
  readonly #lines: readonly Line[]
  readonly #pieces: Piece[] = []
  #next: number

  constructor(lines: readonly Line[], from: number) {
    this.#lines = lines
    this.#next = from
  }

  at(index: number): Piece | undefined {
    // What is behind a piece in brackets may belong to it.
    while (this.#pieces.length <= index + 1 && this.#take());
    return this.#pieces[index]
  }

  slice(from: number, to: number): readonly Piece[] {
    this.at(to - 1)
    return this.#pieces.slice(from, to)
  }

  #take(): boolean {
    const line = this.#lines[this.#next]
    const text = line?.mark.kind === 'line' ? visible(line.runs) : ''
    if (!line || text === '' || text.length > LONGEST_CELL || isProse(text)) return false
    const last = this.#pieces.at(-1)
    if (last && BRACKETED.test(text) && !isFigure(last.text))
      this.#pieces[this.#pieces.length - 1] = { text: last.text + text, runs: [...last.runs, ...line.runs], lines: last.lines + 1 }
    else this.#pieces.push({ text, runs: line.runs, lines: 1 })
    this.#next++
    return true
  }
}

const isFigure = (text: string): boolean => FIGURE.test(text)

/** The rows below `columns` headers, or null where they make no table. */
function rowsOf(pieces: Pieces, columns: number): Found | null {
  const head = pieces.slice(0, columns)
  const first = pieces.slice(columns, 2 * columns)
  if (
    first.length < columns ||
    head.some(({ text }) => isFigure(text) || (/\d/.test(text.replace(AGE, '')) && !YEAR.test(text))) ||
    isFigure(first[0]?.text ?? '') ||
    !first.some(({ text }) => isFigure(text))
  )
    return null
  const form = first.map(({ text }) => (isFigure(text) || DASH.test(text) ? 'figure' : 'label'))
  const units = head.map(({ text }) => UNIT.test(text))
  const rows: (readonly (Piece | null)[])[] = []
  let at = columns
  for (let row = rowAt(pieces, at, form, units); row; row = rowAt(pieces, at, form, units)) {
    rows.push(row)
    at += row.filter((piece) => piece !== null).length
  }
  return rows.length === 0 || (rows.length === 1 && form.filter((kind) => kind === 'figure').length < columns - 1)
    ? null
    : { columns, rows, pieces: at - columns }
}

type Form = readonly ('figure' | 'label')[]

/** The row at a piece: whole, without its unit, or without its first label. */
function rowAt(pieces: Pieces, at: number, form: Form, units: readonly boolean[]): (Piece | null)[] | null {
  const labels = form.findIndex((kind) => kind === 'figure')
  const left = [
    new Set<number>(),
    ...units.flatMap((isUnit, column) => (isUnit && form[column] === 'label' ? [new Set([column])] : [])),
    ...(labels >= 2 ? [new Set([0])] : []),
  ]
  for (const omitted of left) {
    let next = at
    const row = form.map((kind, column) => {
      if (omitted.has(column)) return null
      const piece = pieces.at(next++)
      return piece && (DASH.test(piece.text) || isFigure(piece.text) === (kind === 'figure')) ? piece : undefined
    })
    if (row.every((piece): piece is Piece | null => piece !== undefined) && !DASH.test(row.find((piece) => piece !== null)?.text ?? '')) return row
  }
  return null
}
