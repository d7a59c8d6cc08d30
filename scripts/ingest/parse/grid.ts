/** Tables of data in a page. */
import type { Cell } from '../document.ts'
import { isElement, isUnseen } from './content.ts'
import { piecesIn } from './pieces.ts'

/** Longer text in a cell means that the table only lays out the page. */
const LONGEST_CELL = 300
const WIDEST_SPAN = 100

/** Elements that a rule takes away, with its name. */
type Taken = ReadonlyMap<Element, string>

export interface Grid {
  /** The cells, their runs not yet placed. */
  readonly rows: Cell[][]
  readonly caption: Element | undefined
  /** What stands in the table but in no cell; a browser shows it before the table. */
  readonly stray: readonly Node[]
  /** What a rule takes away from within the cells (a struck-out number); parts of the table that it takes as a whole stay with it. */
  readonly dropped: readonly Element[]
}

/** A table of data; null for a table that only lays out the page. */
export function gridOf(table: Element, dropped: Taken): Grid | null {
  if (table.querySelector('table')) return null
  const sorted: Sorted = { rows: [], captions: [], stray: [] }
  sortInto(sorted, table, undefined)
  const rows = sorted.rows.filter((row) => row.length > 0)
  const cells = rows.flat()
  if (!isDataTable(rows, (cell) => cell.textContent.length)) return null
  const [caption, ...more] = sorted.captions
  const titled = cells.some((cell) => cell.localName === 'th')
  return {
    rows: rows.map((row, index) => row.map((cell) => cellOf(cell, titled ? cell.localName === 'th' : index === 0, dropped))),
    caption,
    stray: [...sorted.stray, ...more],
    dropped: cells.flatMap((cell) => [...cell.children].flatMap((child) => takenIn(child, dropped))),
  }
}

/** Whether rows are a table of data, by how many cells they have and how long these are. */
export const isDataTable = <T>(rows: readonly (readonly T[])[], lengthOf: (cell: T) => number): boolean =>
  rows.length >= 2 && rows.flat().length >= 4 && rows.flat().every((cell) => lengthOf(cell) <= LONGEST_CELL)

interface Sorted {
  readonly rows: Element[][]
  readonly captions: Element[]
  readonly stray: Node[]
}

/** Sorts what stands in a table, or in a part of it; a form around cells or rows counts as such a part. */
function sortInto(sorted: Sorted, part: Element, row: Element[] | undefined): void {
  for (const node of part.childNodes) {
    if (!isElement(node)) sorted.stray.push(node)
    else if (isUnseen(node)) continue
    else if (node.localName === 'caption') sorted.captions.push(node)
    else if (node.localName === 'tr') sortInto(sorted, node, sorted.rows[sorted.rows.push([]) - 1])
    else if (row && isCell(node)) row.push(node)
    else if (!isCell(node) && node.querySelector('tr, td, th')) sortInto(sorted, node, row)
    else sorted.stray.push(node)
  }
}

const isCell = ({ localName }: Element): boolean => localName === 'td' || localName === 'th'

function cellOf(cell: Element, header: boolean, dropped: Taken): Cell {
  const runs = piecesIn(cell, dropped).map((piece) => ({ ...piece, start: 0, end: piece.text.length }))
  return { runs, header, colspan: spanOf(cell.getAttribute('colspan')), rowspan: spanOf(cell.getAttribute('rowspan')) }
}

function takenIn(element: Element, dropped: Taken): Element[] {
  if (isUnseen(element)) return []
  return dropped.has(element) ? [element] : [...element.children].flatMap((child) => takenIn(child, dropped))
}

/** How many columns or rows a cell reaches over, from its attribute. */
export const spanOf = (attribute: string | null): number => Math.min(WIDEST_SPAN, Math.max(1, Number.parseInt(attribute ?? '', 10) || 1))
