/** The header lines of a table of plain text: which columns each of their pieces stands over. */
import type { GapLine, Layout, Piece, Range } from './gapLine.ts'

/** A piece of a header and over how many columns it stands; null where nothing does. */
export interface Head {
  readonly piece: Piece | null
  readonly columns: number
}

/** 表1  资金安排, 单位：万元: what the table is called is no header of it. */
const CAPTION = /^[续續附]?[表图圖]|^\d+[-—.]\d+$|单\s*位\s*[:：]|單\s*位\s*[:：]/u

/** The header by rows, or null where the lines are no header of such columns. */
export function headerRows(lines: readonly GapLine[], layout: Layout, tabbed: boolean): Head[][] | null {
  const last = lines.at(-1)
  if (!last) return []
  if (lines.some(({ apart }, index) => index > 0 && apart) || lines.some(({ pieces }) => pieces.some(({ text }) => CAPTION.test(text)))) return null
  const lowest = tabbed ? byTabs(last, layout) : inPlace(last, layout)
  if (!lowest) return null
  const rows = lines.slice(0, -1).map((line) => (tabbed ? byTabs(line, layout, lowest) : spread(line, layout)))
  if (rows.some((row) => row === null || (row[0]?.piece && lowest[0]?.piece && lowest[0].piece.text !== ''))) return null
  return [...rows.filter((row) => row !== null), lowest]
}

/** Each tab is a column; above another header a piece reaches over the blanks behind it. */
function byTabs({ pieces }: GapLine, { kinds }: Layout, below?: readonly Head[]): Head[] | null {
  if (pieces.length > kinds.length) return null
  if (!below) return kinds.map((_, column) => ({ piece: pieces[column] ?? null, columns: 1 }))
  const heads: Head[] = []
  kinds.forEach((_, column) => {
    const piece = pieces[column] ?? null
    const before = heads.at(-1)
    if ((piece?.text ?? '') === '' && before?.piece && before.piece.text !== '' && (below[column]?.piece?.text ?? '') !== '')
      heads[heads.length - 1] = { ...before, columns: before.columns + 1 }
    else heads.push({ piece, columns: 1 })
  })
  return heads
}

/** A piece a column, the corner left out or not. */
function inPlace({ pieces, parted, indented }: GapLine, { kinds }: Layout): Head[] | null {
  const found =
    [pieces, parted].find(({ length }) => length === kinds.length) ??
    (indented ? [pieces, parted].find(({ length }) => length === kinds.length - 1) : undefined)
  if (!found) return null
  const corner: Head[] = found.length < kinds.length ? [{ piece: null, columns: 1 }] : []
  return [...corner, ...found.map((piece) => ({ piece, columns: 1 }))]
}

/** Headings of groups of columns: each column belongs to the piece nearest to it. */
function spread({ pieces, indented }: GapLine, { kinds, ranges }: Layout): Head[] | null {
  const corner: Head[] = indented ? [{ piece: null, columns: 1 }] : []
  const columns = kinds.length - corner.length
  if (!ranges) {
    const share = columns / pieces.length
    return Number.isInteger(share) ? [...corner, ...pieces.map((piece) => ({ piece, columns: share }))] : null
  }
  const nearest = ranges.slice(corner.length).map((range) => nearestOf(pieces, range))
  const heads = pieces.map((piece, index) => ({ piece, columns: nearest.filter((found) => found === index).length }))
  return heads.some((head) => head.columns === 0) ? null : [...corner, ...heads]
}

function nearestOf(pieces: readonly Piece[], range: Range): number {
  const gaps = pieces.map(({ left, right }) => Math.abs(left + right - range.left - range.right))
  return gaps.indexOf(Math.min(...gaps))
}
