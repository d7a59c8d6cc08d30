import type { Cell } from '../document.ts'
import { isElement, UNSEEN } from './content.ts'
import type { Piece } from './flow.ts'
import { raisedIn } from './raised.ts'
import { collapsed } from './space.ts'

/** Longer text in a cell means that the table only lays out the page. */
const LONGEST_CELL = 300
const WIDEST_SPAN = 100

/** Elements that a rule takes away, with its name. */
type Taken = ReadonlyMap<Element, string>

/**
 * The cells of a table of data, their runs not yet placed; null for a table that only lays out the page.
 * @param dropped what is no part of its cells (a struck-out number)
 */
export function tableRows(table: Element, dropped: Taken): Cell[][] | null {
  if (table.querySelector('table')) return null
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].filter(isCell)).filter((row) => row.length > 0)
  const cells = rows.flat()
  if (rows.length < 2 || cells.length < 4 || cells.some((cell) => cell.textContent.length > LONGEST_CELL)) return null
  const titled = cells.some((cell) => cell.localName === 'th')
  return rows.map((row, index) => row.map((cell) => cellOf(cell, titled ? cell.localName === 'th' : index === 0, dropped)))
}

const isCell = (element: Element): boolean => element.localName === 'td' || element.localName === 'th'

/** What a rule takes away from within the cells of a table. */
export const droppedIn = (table: Element, dropped: Taken): Element[] =>
  [...dropped.keys()].filter((element) => table.contains(element) && !BLOCKS.has(element.localName))

/** Parts of a table that a rule takes as a whole stay with it. */
const BLOCKS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'])

function cellOf(cell: Element, header: boolean, dropped: Taken): Cell {
  const runs = collapsed(piecesOf(cell, false, dropped)).map((piece) => ({ ...piece, start: 0, end: piece.text.length }))
  return { runs, header, colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') }
}

function piecesOf(node: Node, strong: boolean, dropped: Taken): Piece[] {
  if (node.nodeType === 3) {
    const text = raisedIn(node.parentElement, node.textContent ?? '')
    return [strong ? { text, strong } : { text }]
  }
  if (!isElement(node) || UNSEEN.has(node.localName) || (dropped.has(node) && !BLOCKS.has(node.localName))) return []
  if (node.localName === 'br') return [{ text: '\n' }]
  return [...node.childNodes].flatMap((child) => piecesOf(child, strong || node.localName === 'b' || node.localName === 'strong', dropped))
}

const span = (cell: Element, name: string): number => Math.min(WIDEST_SPAN, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1))
