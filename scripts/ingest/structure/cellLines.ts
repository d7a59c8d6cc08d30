/** Tables copied out of a page with one cell a line: as many headers as columns, then rows of a label and its figures. */
import { visible, type Cell } from '../document.ts'
import type { Line } from '../draft.ts'
import { isProse } from '../punctuation.ts'

const FIGURE = /^(?:[-−－]?[\d,.]+%?|[—–-]{1,2})$/u
const LONGEST_CELL = 24
const MOST_COLUMNS = 9

/**
 * The table that begins at a line, or null. The first `k` lines are its headers if all that follow fall into rows of `k`
 * lines, a label and then figures alone; of several `k` the one that takes the most lines is the table's.
 */
export function cellTableAt(lines: readonly Line[], from: number): { rows: Cell[][]; length: number } | null {
  const texts = cellsFrom(lines, from)
  let best = { columns: 0, rows: 0 }
  for (let columns = 3; columns <= MOST_COLUMNS; columns++) {
    const rows = rowsOf(texts, columns)
    if (rows * columns > best.rows * best.columns) best = { columns, rows }
  }
  if (best.rows === 0) return null
  const length = best.columns * (best.rows + 1)
  const cells = lines.slice(from, from + length).map(({ runs }, index): Cell => ({ runs, header: index < best.columns, colspan: 1, rowspan: 1 }))
  return { rows: Array.from({ length: best.rows + 1 }, (_, row) => cells.slice(row * best.columns, (row + 1) * best.columns)), length }
}

/** The texts of the short lines that stand together from a line on. */
function cellsFrom(lines: readonly Line[], from: number): string[] {
  const texts: string[] = []
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]
    const text = line?.mark.kind === 'line' ? visible(line.runs) : ''
    if (text === '' || text.length > LONGEST_CELL || isProse(text)) break
    texts.push(text)
  }
  return texts
}

/** How many whole rows follow `columns` headers. */
function rowsOf(texts: readonly string[], columns: number): number {
  if (texts.slice(0, columns).some((text) => FIGURE.test(text))) return 0
  let rows = 0
  for (let at = columns; at + columns <= texts.length; at += columns) {
    const [label = '', ...figures] = texts.slice(at, at + columns)
    if (FIGURE.test(label) || !figures.every((text) => FIGURE.test(text))) break
    rows++
  }
  return rows
}
