import type { Row } from './rows.ts'
import { COLUMNS } from './rows.ts'

const BOM = '\uFEFF'

/** Spreadsheets run a cell that begins like this as a formula. */
const FORMULA = /^[=+\-@\t\r]/

function cell(value: Row[string] | undefined): string {
  if (typeof value !== 'string') return value === null || value === undefined ? '' : String(value)
  const safe = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** CSV after RFC 4180 with a byte order mark, which Excel needs to read Chinese. Text that looks like a formula gets a leading apostrophe; numbers stay numbers. */
export function csv(rows: readonly Row[]): string {
  const head = COLUMNS.map(({ name }) => name).join(',')
  const lines = rows.map((row) => COLUMNS.map(({ name }) => cell(row[name])).join(','))
  return `${BOM}${[head, ...lines].join('\r\n')}\r\n`
}
