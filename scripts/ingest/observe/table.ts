/** Figures of tables: a cell's meaning is the path of headers to it. */
import { visible, type Block } from '../document.ts'

type Rows = Extract<Block, { kind: 'table' }>['rows']

export interface CellPath {
  readonly row: number
  readonly cell: number
  readonly text: string
  /** Header texts of the row and of the column. */
  readonly rowHeader: string
  readonly columnHeader: string
  /** The unit as the header or a unit column prints it, or ''. */
  readonly unit: string
}

/** Cells of a table with their header paths; header cells have no path. */
export function cellPaths(rows: Rows): CellPath[] {
  const headerRows = Math.max(
    1,
    rows.findIndex((row) => !row.every((cell) => cell.header)),
  )
  const columns = columnHeaders(rows.slice(0, headerRows))
  const unitColumn = columns.findIndex((header) => /^(?:计量)?单位$/.test(header.trim()))
  return rows.flatMap((row, rowIndex) => {
    if (rowIndex < headerRows) return []
    const texts = row.map((cell) => visible(cell.runs).trim())
    const headers = texts.filter((text, index) => index !== unitColumn && !/^[\d.,%≥≤<>()（）\-—~～\s]*$/.test(text))
    const rowHeader = headers[0] ?? ''
    let column = 0
    return row.map((cell, cellIndex) => {
      const columnHeader = columns[column] ?? ''
      column += cell.colspan
      const unit = unitColumn >= 0 ? (texts[unitColumn] ?? '') : inBrackets(rowHeader) || inBrackets(columnHeader)
      return {
        row: rowIndex,
        cell: cellIndex,
        text: texts[cellIndex] ?? '',
        rowHeader: rowHeader.replace(BRACKETS, ''),
        columnHeader: columnHeader.replace(BRACKETS, ''),
        unit,
      }
    })
  })
}

const BRACKETS = /[(（][^()（）]*[)）]/g
const inBrackets = (text: string): string => /[(（](?:单位[:：])?([^()（）]*)[)）]/.exec(text)?.[1] ?? ''

function columnHeaders(rows: Rows): string[] {
  const headers: string[] = []
  for (const row of rows) {
    let column = 0
    for (const cell of row) {
      for (let span = 0; span < cell.colspan; span++) headers[column + span] = `${headers[column + span] ?? ''}${visible(cell.runs).trim()}`
      column += cell.colspan
    }
  }
  return headers
}
