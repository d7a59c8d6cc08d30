/** The header of a table: how many rows it takes, what each column is called, and which columns hold units, serial numbers or changes. */
import { visible, type Block } from '../document.ts'
import { fold } from './fold.ts'
import { isUnitLike } from './headerUnit.ts'
import { simplify } from './simplify.ts'

export type Rows = Extract<Block, { kind: 'table' }>['rows']

export interface TableHeader {
  /** How many rows it takes. */
  readonly rows: number
  /** The column of each cell, by rows. */
  readonly at: readonly (readonly number[])[]
  /** What each column is called. */
  readonly columns: readonly string[]
  /** The column of units, or -1. */
  readonly unitColumn: number
  /** The columns that tell changes in numbers, not in percent. */
  readonly counted: ReadonlySet<number>
}

/** Headers of columns that number the rows. */
export const SERIAL = /^(?:序号?|编号|排[名序位]|名次|代\s*码|No\.?)$/i
const UNIT = /^(?:计量)?单\s*位$/
export const NUMERIC = /^[\d.,%≥≤<>+()（）[\]［］\-—–~～/\s]*$/
/** 2015 over a column or before a row, or below what several columns tell (设施数, 2015): the year. */
export const YEAR = /^(?:19|20)\d{2}$/
/** 户数净增减, 人数变化: by how many. */
export const CHANGES = /^(.*?)(?:净?增减|变化|变动)$/

/** What a cell says; a number in the characters of half its width. */
export function printedIn(cell: Rows[number][number] | undefined): string {
  const text = visible(cell?.runs ?? []).trim()
  const folded = fold(text)
  return NUMERIC.test(folded) ? folded : text
}

/** Whether a text is a figure, and no year. */
export const isFigure = (text: string): boolean => /\d/.test(text) && NUMERIC.test(text) && !YEAR.test(text.trim())

/** How many rows at the top are no header but what the table is called and its unit (社会救助情况统计表; 单位：户): one text each, and a header below. */
export function captionRows(rows: Rows): number {
  const told = rows.slice(0, MOST_CAPTIONS + 1).map((row) => row.map(printedIn).filter((text) => text !== ''))
  const header = told.findIndex((texts) => texts.length !== 1)
  return header > 0 && (told[header]?.length ?? 0) > 1 && !told[header]?.some(isFigure) ? header : 0
}

const MOST_CAPTIONS = 3

/** The header of a table without its captions; a list of statistics has none. */
export function headerOf(rows: Rows): TableHeader {
  const first = rows.findIndex((row) => !row.every((cell) => cell.header))
  // One text alone, or a figure, opens a list of statistics.
  const opening = rows[0]?.map(printedIn).filter((text) => text !== '') ?? []
  const headless = first === 0 && (opening.length === 1 || opening.some(isFigure))
  const at = columnsOf(rows)
  const count = headless ? 0 : Math.max(1, first) + furtherHeaders(rows, at, Math.max(1, first))
  const [body, below] = [rows.slice(count), at.slice(count)]
  const printed = columnHeaders(rows.slice(0, count), at)
  const columns = areNumbered(body) ? ['序号', ...printed.slice(1)] : printed
  const named = columns.findIndex((header) => UNIT.test(header))
  return { rows: count, at, columns, unitColumn: named >= 0 ? named : unitColumnOf(body, below), counted: countedChanges(body, below, columns) }
}

/**
 * How many rows below the header go on with it where it has groups of columns: those that the corner reaches down to, or, as formats
 * that know one row of headers print it, one with a blank corner or the same. None holds a figure.
 */
function furtherHeaders(rows: Rows, at: readonly (readonly number[])[], first: number): number {
  const [corner, ...tops] = rows[first - 1] ?? []
  const isGrouped = tops.some((cell) => cell.colspan > 1 || printedIn(cell) === '')
  const below = isGrouped ? rows.slice(first, first + MOST_FURTHER) : []
  const named = printedIn(corner)
  const own = below.findIndex((row, index) => {
    const texts = row.map(printedIn)
    const isUnder = (at[first + index]?.[0] ?? 0) > 0
    const told = (isUnder ? texts : texts.slice(1)).filter((text) => text !== '')
    return (!isUnder && texts[0] !== '' && texts[0] !== named) || told.length < 2 || told.some(isFigure)
  })
  return own < 0 ? below.length : own
}

const MOST_FURTHER = 2

/** The columns of changes (较上月增减) that hold nothing but whole numbers: these are counts, a change in percent would have a fraction somewhere. */
function countedChanges(rows: Rows, at: readonly (readonly number[])[], columns: readonly string[]): Set<number> {
  const textsOf = (column: number): string[] => rows.map((row, index) => printedIn(row[at[index]?.indexOf(column) ?? -1]))
  const isWhole = (text: string): boolean => /^[-+−]?\d[\d,]*$/.test(text)
  return new Set(
    columns.flatMap((header, column) => {
      const figures = CHANGES.test(header) ? textsOf(column).filter((text) => /\d/.test(text)) : []
      return figures.length > 0 && figures.every(isWhole) ? [column] : []
    }),
  )
}

/** Whether the rows are numbered 1, 2, 3 in their first column, and labels stand in the second. */
function areNumbered(rows: Rows): boolean {
  const texts = rows.map((row) => row.map(printedIn))
  return (
    texts.length >= FEWEST_NUMBERED && texts.every(([first, second], index) => first === String(index + 1) && second !== undefined && !NUMERIC.test(second))
  )
}

const FEWEST_NUMBERED = 3

/** The column, right of the first, that holds nothing but units, or -1. */
function unitColumnOf(rows: Rows, at: readonly (readonly number[])[]): number {
  const texts = Array.from({ length: 1 + Math.max(0, ...at.flat()) }, (): string[] => [])
  rows.forEach((row, index) => {
    row.forEach((cell, place) => {
      const text = printedIn(cell)
      if (text !== '') texts[at[index]?.[place] ?? place]?.push(text)
    })
  })
  return texts.findIndex((column, index) => index > 0 && column.length > 0 && column.every(isUnitLike))
}

/** The column of each cell, with the cells that reach down from rows above counted in. */
function columnsOf(rows: Rows): number[][] {
  const reaching: number[] = []
  return rows.map((row) => {
    let column = 0
    const columns = row.map((cell) => {
      while ((reaching[column] ?? 0) > 0) column++
      const at = column
      for (let span = 0; span < cell.colspan; span++) reaching[column++] = cell.rowspan
      return at
    })
    for (let at = 0; at < reaching.length; at++) reaching[at] = Math.max(0, (reaching[at] ?? 0) - 1)
    return columns
  })
}

/** Header texts by column, from the top down. */
function columnHeaders(rows: Rows, columns: readonly (readonly number[])[]): string[] {
  const headers: string[] = []
  rows.forEach((row, index) => {
    let group = ''
    row.forEach((cell, cellIndex) => {
      const from = columns[index]?.[cellIndex] ?? 0
      const printed = simplify(visible(cell.runs)).replace(/\s+/g, '')
      // 城市低保 | | 农村低保 | | above 户数 | 人数 | 户数 | 人数: a blank is of the group to its left.
      const text = printed === '' && from > 1 && index < rows.length - 1 ? group : printed
      group = from > 0 ? text : ''
      // 户 below 城市低保 is its unit.
      for (let at = from; at < from + cell.colspan; at++) headers[at] = `${headers[at] ?? ''}${index > 0 && isUnitLike(text) ? `（${text}）` : text}`
    })
  })
  return headers
}
