/**
 * Tables of plain text with a row a line, whose cells stand apart by tabs or wide gaps. Rows are told by their figures: several
 * lines on end with as many pieces, most of them numbers. The header is what stands right above them.
 */
import { visible, type Cell } from '../document.ts'
import type { Line } from '../draft.ts'
import { endsSentence } from '../punctuation.ts'
import { sliceRuns } from '../runs.ts'
import { headerRows, type Head } from './gapHeader.ts'
import { gapLineOf, type Gap, type GapLine, type Layout, type Piece, type Range } from './gapLine.ts'
import { isFigure, isUnit, isYear } from './gapPiece.ts'

const GAPS: readonly Gap[] = ['tab', 'tabs', 'wide', 'full', 'single']
const FEWEST_COLUMNS: Readonly<Record<Gap, number>> = { tab: 2, tabs: 2, wide: 3, full: 3, single: 3 }
/** A table without a header shows itself by more rows; one of single spaces does not, they may set off thousands. */
const FEWEST_HEADLESS: Readonly<Record<Gap, number>> = { tab: 3, tabs: 3, wide: 3, full: 3, single: Infinity }
const MOST_HEADERS = 3
const LONGEST_LABEL = 30
const LONGEST_HEAD = 20
/** What may part pieces. */
const BLANK = /[ \t\u00a0\u3000]/u
/** So many lines show what the columns are. */
const SHOWING = 60

/** The pieces of a row by column, null where it has none; `sub` is a second label beside the first. */
interface Row {
  readonly line: GapLine
  readonly slots: readonly (Piece | null)[]
  readonly sub?: Piece | null
  readonly told: boolean
}

/** The table that begins at a line, or null: of the ways to part its lines the one that takes the most of them. */
export function gapTableAt(lines: readonly Line[], from: number, source: string): { rows: Cell[][]; length: number } | null {
  const line = lines[from]
  const text = line?.mark.kind === 'line' ? visible(line.runs) : ''
  // A longer line in one piece neither heads a table nor is a row of one.
  if (text.length > LONGEST_HEAD && !BLANK.test(text)) return null
  let best: { rows: Cell[][]; length: number } | null = null
  for (const gap of GAPS) {
    const found = tableBy(lines, from, source, gap)
    if (found && found.length > (best?.length ?? 0)) best = found
  }
  return best
}

function tableBy(lines: readonly Line[], from: number, source: string, gap: Gap): { rows: Cell[][]; length: number } | null {
  // Header, layout and rows each look at the same lines.
  const parted = new Map<number, GapLine | null>()
  const lineAt = (index: number): GapLine | null => {
    const known = parted.get(index)
    if (known !== undefined) return known
    const line = gapLineOf(lines[index], source, gap)
    parted.set(index, line)
    return line
  }
  const heads: GapLine[] = []
  for (let head = lineAt(from); head && isHeader(head) && heads.length < MOST_HEADERS; head = lineAt(from + heads.length)) heads.push(head)
  const first = from + heads.length
  // 项目  金额（万元）: two columns are enough where the header gives the unit of the second.
  const fewest = endsWithUnit(heads.at(-1)?.text ?? '') ? 2 : FEWEST_COLUMNS[gap]
  const layout = layoutOf(lineAt, first, fewest, heads.at(-1)?.pieces.length)
  if (!layout) return null
  const header = headerRows(heads, layout, gap === 'tab')
  if (!header) return null
  const rows: Row[] = []
  for (
    let row = rowAt(lineAt, first, layout, gap, null, heads.length > 0);
    row;
    row = rowAt(lineAt, first + rows.length, layout, gap, rows.at(-1) ?? null, true)
  )
    rows.push(row)
  const full = rows.filter(({ told, slots }) => told && slots.some((slot) => /\d/.test(slot?.text ?? '')))
  const fewestRows = gap === 'tab' ? 1 : layout.kinds.length > 2 ? 2 : 3
  if (full.length < (header.length === 0 ? FEWEST_HEADLESS[gap] : fewestRows)) return null
  return { rows: cellRows(header, heads, rows, layout), length: heads.length + rows.length }
}

const endsWithUnit = (text: string): boolean => isUnit(/[(（]([^()（）]+)[)）]$/u.exec(text)?.[1] ?? '')

/** No sentence: stops and commas stand in brackets alone (女性成员（名，括号内为占比%）). */
const isPlain = ({ text, pieces }: GapLine): boolean =>
  (!endsSentence(text) || isFigure(pieces.at(-1)?.text ?? '')) &&
  pieces.every((piece) => piece.text.length <= LONGEST_LABEL && !SENTENCE.test(piece.text.replace(BRACKETS, '')))
const SENTENCE = /[，；。！？;]|,(?!\d)/u
const BRACKETS = /[(（][^()（）]*[)）]/gu

/** No figure but years, or nothing but years right of its first piece. */
function isHeader(line: GapLine): boolean {
  const told = line.pieces.filter(({ text }) => text !== '')
  return told.length >= 2 && isPlain(line) && told.every(({ text }) => !isFigure(text) || isYear(text))
}

/** A label, maybe behind a number of order, and figures at least as many as there are other words. */
function isData(line: GapLine, fewest: number): boolean {
  const told = line.pieces.filter(({ text }) => text !== '')
  if (line.pieces.length < fewest || told.length < 2 || !isPlain(line)) return false
  const label = told.findIndex(({ text }) => !isFigure(text) || isYear(text))
  if (label < 0 || label > 1 || (label === 1 && !/^\d{1,3}$/.test(told[0]?.text ?? ''))) return false
  const rest = told.slice(label + 1).filter(({ text }) => !isUnit(text))
  const figures = rest.filter(({ text }) => isFigure(text))
  return figures.length > 0 && figures.length * 2 >= rest.length
}

/** Columns and kinds of the rows that begin at a line: as many as most of them have, or as the header has. */
function layoutOf(lineAt: (index: number) => GapLine | null, first: number, fewest: number, headed: number | undefined): Layout | null {
  const rows: GapLine[] = []
  let heads = 0
  // Two heads on end close a table.
  for (let index = first; index < first + SHOWING && heads < 2; index++) {
    const line = lineAt(index)
    if (!line) break
    if (headOf(line)) heads++
    else if (isData(line, fewest) || isWorded(line, headed, fewest)) {
      rows.push(line)
      heads = 0
    } else break
  }
  const counts = Map.groupBy(rows, ({ pieces }) => pieces.length)
  const columns = [...counts].reduce((best, [count, { length }]) => {
    const [most, as] = [counts.get(best)?.length ?? 0, count === headed ? 1 : 0]
    return length + as > most + (best === headed ? 1 : 0) ? count : best
  }, 0)
  const full = counts.get(columns) ?? []
  const kinds = full[0]?.pieces.map((_, column) => {
    const figures = full.filter(({ pieces }) => isFigure(pieces[column]?.text ?? '') && !(column === 0 && isYear(pieces[0]?.text ?? '')))
    return figures.length * 2 > full.length ? ('figure' as const) : ('word' as const)
  })
  return kinds?.includes('figure') ? { kinds, ranges: rangesOf(full, columns), headed: columns === headed } : null
}

/** 增幅（%）  4.9  不低于收入增幅  约束性: a row with as many pieces as the header, some figure among them, and words for another. */
const isWorded = (line: GapLine, headed: number | undefined, fewest: number): boolean =>
  line.pieces.length === headed && headed >= fewest && isPlain(line) && line.pieces.slice(1).some(({ text }) => isFigure(text) && /\d/.test(text))

function rangesOf(rows: readonly GapLine[], columns: number): Range[] | null {
  const ranges = Array.from({ length: columns }, (_, column) => ({
    left: Math.min(...rows.map(({ pieces }) => pieces[column]?.left ?? 0)),
    right: Math.max(...rows.map(({ pieces }) => pieces[column]?.right ?? 0)),
  }))
  return ranges.every((range, column) => column === 0 || (ranges[column - 1]?.right ?? 0) <= range.left) ? ranges : null
}

/** The row at a line: with figures, or a short line without columns that heads the rows below it. */
function rowAt(lineAt: (index: number) => GapLine | null, index: number, layout: Layout, gap: Gap, above: Row | null, within: boolean): Row | null {
  const line = lineAt(index)
  if (!line || !isPlain(line)) return null
  const row = gap === 'tab' ? tabbed(line, layout) : spaced(line, layout, above)
  if (row) return row
  const only = within && !(above && line.apart) ? headOf(line) : null
  const next = only ? lineAt(index + 1) : null
  const heads = next && isPlain(next) && (gap === 'tab' ? tabbed(next, layout) : (direct(next, layout) ?? placed(next, layout)))
  return only && heads ? { line, slots: layout.kinds.map((_, column) => (column === 0 ? only : null)), told: false } : null
}

/** 四、社会救助: the one piece of a short line without digits. */
function headOf({ text, pieces }: GapLine): Piece | null {
  const [only, ...more] = pieces.filter((piece) => piece.text !== '')
  return only && more.length === 0 && text.length <= LONGEST_HEAD && !/\d|\s{2}/.test(only.text) && !SENTENCE.test(text) ? only : null
}

/** Tabs say by themselves which column a piece stands in. */
function tabbed(line: GapLine, layout: Layout): Row | null {
  if (line.pieces.length > layout.kinds.length) return null
  const slots = layout.kinds.map((_, column) => line.pieces[column] ?? null)
  const label = slots.find((slot, column) => slot !== null && slot.text !== '' && layout.kinds[column] === 'word')
  return label && fits(slots, layout, layout.headed ? 1 : 0) ? { line, slots, told: true } : null
}

function direct(line: GapLine, layout: Layout): Row | null {
  return line.pieces.length === layout.kinds.length && fits(line.pieces, layout, layout.headed ? 1 : 0) ? { line, slots: line.pieces, told: true } : null
}

function spaced(line: GapLine, layout: Layout, above: Row | null): Row | null {
  const row = direct(line, layout)
  if (row || line.apart) return row
  return besides(line, layout) ?? (above ? (rightwards(line, layout, above) ?? placed(line, layout)) : null)
}

/** 覆盖率  城市  %  72: the label is in two parts. */
function besides(line: GapLine, layout: Layout): Row | null {
  const label = layout.kinds.indexOf('word')
  const slots = line.pieces.filter((_, index) => index !== label + 1)
  const sub = line.pieces[label + 1]
  return line.pieces.length === layout.kinds.length + 1 && sub && !isFigure(sub.text) && !isUnit(sub.text) && fits(slots, layout)
    ? { line, slots, sub, told: true }
    : null
}

/** A row that leaves out number and label, or the first part of a label, which are those of the row above. */
function rightwards(line: GapLine, layout: Layout, above: Row): Row | null {
  const missing = layout.kinds.length - line.pieces.length
  const slots = [...Array.from({ length: missing }, () => null), ...line.pieces]
  const label = layout.kinds.indexOf('word')
  if (missing < 1 || missing > label || !fits(slots, layout)) return null
  return above.sub
    ? { line, slots: slots.map((slot, column) => (column === label ? null : slot)), sub: slots[label] ?? null, told: true }
    : { line, slots, told: true }
}

/** A row that leaves out figures: its pieces stand below those of the rows above. */
function placed(line: GapLine, layout: Layout): Row | null {
  const { kinds, ranges } = layout
  if (!ranges || line.pieces.length < 2 || line.pieces.length >= kinds.length) return null
  const slots: (Piece | null)[] = kinds.map(() => null)
  let last = -1
  for (const piece of line.pieces) {
    const column = last < 0 && !isFigure(piece.text) ? kinds.indexOf('word') : nearest(ranges, piece)
    if (column <= last) return null
    slots[column] = piece
    last = column
  }
  return fits(slots, layout) ? { line, slots, told: true } : null
}

const middle = ({ left, right }: Range): number => (left + right) / 2

function nearest(ranges: readonly Range[], piece: Piece): number {
  const gaps = ranges.map((range) => Math.abs(middle(range) - middle(piece)))
  return gaps.indexOf(Math.min(...gaps))
}

/**
 * Figures stand where figures do, and there is one; or a dash in each of their columns.
 * @param worded so many of them may be words
 */
function fits(slots: readonly (Piece | null)[], { kinds }: Layout, worded = 0): boolean {
  const texts = kinds.flatMap((kind, column) => (kind === 'figure' ? [slots[column]?.text ?? ''] : []))
  const figures = texts.filter(isFigure)
  const words = texts.filter((text) => text !== '').length - figures.length
  return words <= worded && (figures.some((text) => /\d/.test(text)) || figures.length === texts.length)
}

const cell = (line: GapLine, piece: Piece | null, header: boolean, colspan = 1): Cell => ({
  runs: piece && piece.to > piece.from ? sliceRuns(line.runs, piece.from, piece.to) : [],
  header,
  colspan,
  rowspan: 1,
})

/** Where some labels are in two parts the others reach over both. */
function cellRows(header: readonly (readonly Head[])[], heads: readonly GapLine[], rows: readonly Row[], { kinds }: Layout): Cell[][] {
  const sub = rows.some((row) => row.sub) ? kinds.indexOf('word') : -1
  const headed = header.map((row, index) => {
    let at = 0
    return row.flatMap(({ piece, columns }) => {
      const wide = at <= sub && sub < at + columns ? columns + 1 : columns
      at += columns
      const line = heads[index]
      return line ? [cell(line, piece, true, wide)] : []
    })
  })
  const told = rows.map(({ line, slots, sub: second }) =>
    slots.flatMap((piece, column) =>
      column === sub ? (second ? [cell(line, piece, false), cell(line, second, false)] : [cell(line, piece, false, 2)]) : [cell(line, piece, false)],
    ),
  )
  return [...headed, ...told]
}
