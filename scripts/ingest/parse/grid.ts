import type { Cell } from '../document.ts'
import { isElement, UNSEEN } from './content.ts'
import type { Piece } from './flow.ts'
import { raisedIn } from './raised.ts'
import { collapsed } from './space.ts'

/** Longer text in a cell means that the table only lays out the page. */
const LONGEST_CELL = 300
const WIDEST_SPAN = 100

/** The cells of a table of data, their runs not yet placed; null for a table that only lays out the page. */
export function tableRows(table: Element): Cell[][] | null {
  if (table.querySelector('table')) return null
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children].filter(isCell)).filter((row) => row.length > 0)
  const cells = rows.flat()
  if (rows.length < 2 || cells.length < 4 || cells.some((cell) => cell.textContent.length > LONGEST_CELL)) return null
  const titled = cells.some((cell) => cell.localName === 'th')
  return rows.map((row, index) => row.map((cell) => cellOf(cell, titled ? cell.localName === 'th' : index === 0)))
}

const isCell = (element: Element): boolean => element.localName === 'td' || element.localName === 'th'

function cellOf(cell: Element, header: boolean): Cell {
  const runs = collapsed(piecesOf(cell, false)).map((piece) => ({ ...piece, start: 0, end: piece.text.length }))
  return { runs, header, colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan') }
}

function piecesOf(node: Node, strong: boolean): Piece[] {
  if (node.nodeType === 3) {
    const text = raisedIn(node.parentElement, node.textContent ?? '')
    return [strong ? { text, strong } : { text }]
  }
  if (!isElement(node) || UNSEEN.has(node.localName)) return []
  if (node.localName === 'br') return [{ text: '\n' }]
  return [...node.childNodes].flatMap((child) => piecesOf(child, strong || node.localName === 'b' || node.localName === 'strong'))
}

const span = (cell: Element, name: string): number => Math.min(WIDEST_SPAN, Math.max(1, Number.parseInt(cell.getAttribute(name) ?? '', 10) || 1))
