/** Tables drawn with characters: columns parted by bars, by tabs, by wide gaps, or by single spaces between numbers; or one cell a line. */
import type { Cell, Run } from '../document.ts'
import { visible } from '../document.ts'
import type { Line } from '../draft.ts'
import { holdsSentence, isProse } from '../punctuation.ts'
import { sliceRuns } from '../runs.ts'
import { cellTableAt } from './cellLines.ts'
import { gapTableAt } from './gapTable.ts'
import { indicatorTableAt } from './indicatorLines.ts'
import { statisticsAt } from './statisticLines.ts'

interface Way {
  readonly gap: RegExp
  readonly rows: number
  readonly columns: number
  /** All cells below the first row and right of the first column are figures. */
  readonly figures: boolean
}

/** Columns parted by bars. */
const BARS: Way = { gap: /(?:(?<![ \u3000])[ \u3000]+)?[|｜│┃][ \u3000]*/gu, rows: 2, columns: 2, figures: false }

const WAYS: readonly Way[] = [
  BARS,
  { gap: /(?:(?<![ \u3000])[ \u3000]+)?\t[ \u3000\t]*/gu, rows: 2, columns: 2, figures: false },
  { gap: /[ \u3000]/gu, rows: 3, columns: 3, figures: true },
]
const FIGURE = /^(?:[-−－]?[\d,.]+%?|[—–-]{1,2})$/u
/** A rule between rows: |---|:--:|; a dash alone says that there is nothing. */
const RULE = /^(?=.*(?:[|｜│+]|[—–=-]{2}))[\s|｜│+:—–=-]+$/u

/**
 * The lines with the tables among them found.
 * @param source the text their offsets count in
 */
export function findTables(lines: readonly Line[], source: string): Line[] {
  const found: Line[] = []
  for (let index = 0; index < lines.length;) {
    const line = lines[index]
    const caption = captionOf(line)
    const table = caption ? null : (rowTableAt(lines, index, source) ?? tableAt(lines, index) ?? statisticsAt(lines, index) ?? cellTableAt(lines, index))
    if (table) found.push({ mark: { kind: 'table', rows: table.rows }, runs: [], apart: true })
    else if (line) found.push(caption && isRow(lines[index + 1], cellsOf(line, BARS).length, BARS) ? { ...line, runs: caption, apart: true } : line)
    index += table?.length ?? 1
  }
  return found
}

/** A table with a row a line: where its header is known by its words and gaps part its cells, the reading that takes more lines. */
function rowTableAt(lines: readonly Line[], index: number, source: string): { rows: Cell[][]; length: number } | null {
  const [known, gapped] = [indicatorTableAt(lines, index), gapTableAt(lines, index, source)]
  return known && known.length > (gapped?.length ?? 0) ? known : gapped
}

/** | 民政事业统计季报表 | ||: a first row with one cell is what the table is called. */
function captionOf(line: Line | undefined): readonly Run[] | null {
  const cells = cellsOf(line, BARS)
  const told = cells.filter((runs) => visible(runs).trim() !== '')
  return cells.length >= 3 && told.length === 1 ? (told[0] ?? null) : null
}

function tableAt(lines: readonly Line[], from: number): { rows: Cell[][]; length: number } | null {
  for (const way of WAYS) {
    const first = cellsOf(lines[from], way)
    if (first.length < way.columns) continue
    let to = from + 1
    while (to < lines.length && (isRow(lines[to], first.length, way) || isHead(lines[to], lines[to + 1], first.length, way))) to++
    const rows = lines.slice(from, to).filter((line) => !RULE.test(visible(line.runs)))
    if (rows.length >= way.rows) return { rows: rows.map((line, row) => padded(rowCells(line, way), first.length, row === 0)), length: to - from }
  }
  return null
}

/** The cells of a line that is known to be of a table: one that reads like prose (一、救助) heads the rows below it. */
function rowCells(line: Line, way: Way): (readonly Run[])[] {
  const cells = cellsOf(line, way)
  return cells.length > 0 ? cells : [line.runs]
}

const padded = (cells: readonly (readonly Run[])[], columns: number, header: boolean): Cell[] =>
  Array.from({ length: columns }, (_, column) => ({ runs: cells[column] ?? [], header, colspan: 1, rowspan: 1 }))

const LONGEST_HEAD = 20

/** 四、社会救助 between rows: a short line without columns heads the rows below it. */
function isHead(line: Line | undefined, next: Line | undefined, columns: number, way: Way): boolean {
  const text = line?.mark.kind === 'line' ? visible(line.runs).trim() : ''
  return (
    text !== '' && text.length <= LONGEST_HEAD && cellsOf(line, way).length <= columns && !/\d/.test(text) && !holdsSentence(text) && isRow(next, columns, way)
  )
}

function isRow(line: Line | undefined, columns: number, way: Way): boolean {
  const cells = cellsOf(line, way)
  // A row of bars may end before the last column.
  if (way === BARS ? cells.length < 2 || cells.length > columns : cells.length !== columns) return false
  return !way.figures || cells.slice(1).every((cell) => FIGURE.test(visible(cell)))
}

/** The cells of a line; none where it is prose, or no line of text. */
function cellsOf(line: Line | undefined, { gap, figures }: Way): (readonly Run[])[] {
  const text = line?.mark.kind === 'line' ? visible(line.runs) : ''
  if (!line || text === '' || (figures && isProse(text))) return []
  if (text.search(gap) < 0) return [line.runs]
  const edges = [...text.matchAll(gap)].map((found) => ({ from: found.index, to: found.index + found[0].length }))
  const framed = edges.length > 1 && edges[0]?.from === 0 && edges.at(-1)?.to === text.length
  const inner = framed ? edges : [{ from: 0, to: 0 }, ...edges, { from: text.length, to: text.length }]
  return inner.slice(1).map((edge, index) => sliceRuns(line.runs, inner[index]?.to ?? 0, edge.from))
}
