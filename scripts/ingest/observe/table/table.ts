/** Figures of tables: a cell's meaning is the path of headers to it. */
import {
  BRACKETS,
  bracketed,
  choosesUnit,
  countableIn,
  countedIn,
  innerOf,
  isUnitLike,
  mayBeInTurn,
  namedUnit,
  pairOf,
  STATISTIC,
  sumOf,
  type PartOfPair,
} from './headerUnit.ts'
import { isTold, LABEL_COLUMNS, rowCells, type RowCells, type ToldCell } from './rowCells.ts'
import { changeAlone, CHANGES, endsInChange, toldInPercent } from './tableChange.ts'
import { headerOf, levelBeside, NUMERIC, printedIn, SERIAL, type Rows, type TableHeader } from './tableHeader.ts'
import { areDivisions, EMPTY_HEADER, isKind, isPaidOut, isPart, rowHeaderOf, tellBothSides, TOTAL, asTown, unmarked, WHERE_OR_WHEN, YEAR } from './tableRow.ts'

export interface CellPath {
  readonly row: number
  readonly cell: number
  readonly text: string
  /** What the row is of, and the group of rows it stands in. */
  readonly rowHeader: string
  readonly group: string
  readonly columnHeader: string
  /** The column, where its row tells a place, a time, a total or a change alone; else ''. */
  readonly column: string
  /** The time that a column of the row tells (2020年 below 年度), or ''. */
  readonly time: string
  /** Whether it tells how much something changed. */
  readonly isChange: boolean
  /** The unit as a header or a unit column prints it, or ''. */
  readonly unit: string
  /** What a second figure, in brackets behind the first, is called, and its unit; null where the header does not say. */
  readonly inner: { readonly name: string; readonly unit: string } | null
  /** What two figures in one cell are of (低保（户/人）: 210/420), or null where the header names no two. */
  readonly pair: readonly [PartOfPair, PartOfPair] | null
}

/**
 * Cells that hold figures, with their header paths. Header cells and serial numbers have none.
 * @param called what the table is called: a total that stands in no group is of that
 * @param units the units named above the table (单位：亿元、万件): one is of all rows, as many as rows are of each in turn
 */
export function cellPaths(rows: Rows, units: readonly string[] = [], called = ''): CellPath[] {
  const header = headerOf(rows)
  const body = rows.slice(header.rows)
  const table = { ...header, ...unitsOf(body, header, units), whole: tableName(called) }
  let above: Above = { group: '', parent: '', name: '', part: false, unit: table.ofAll }
  const told = rowCells(rows, header)
  return told.flatMap((read, index) => {
    const next = goneOn(above, read, index, table)
    const { own } = read
    const printed = printedUnit(read, table)
    const context: RowContext = {
      ...table,
      ...read,
      row: index + header.rows,
      group: next.group,
      parent: next.part ? next.parent : '',
      above: tellsChange(own, table) || isPaidOut(own) ? above.name : '',
      isOfBoth: TOTAL.test(own) && tellBothSides(told.slice(0, index).map((one) => one.own)),
      unit: next.unit,
      isPrinted: printed !== '',
      units: table.inTurn || printed ? [] : units,
    }
    above = read.told && !tellsChange(own, table) ? { ...next, name: rowHeaderOf('', context).replace(BRACKETS, '') } : next
    return pathsOf(body[index] ?? [], context)
  })
}

/** What a table is of: its caption without number, year and brackets. */
export const tableName = (called: string): string =>
  called
    .replace(/^(?:附?表\s*[一二三四五六七八九十]*)?(?:[\d.\-—–]+(?![\d年]))?\s*[:：]?\s*(?:(?:19|20)\d{2}年度?)?/, '')
    .replace(BRACKETS, '')
    .replace(/^各(?:县市区|县市|县区|区县|市县|市州|镇街|乡镇|街道|[市县区镇])/, '')

/** The units that a table names for more than one figure. */
interface TableUnits {
  /** That of all rows, or ''. */
  readonly ofAll: string
  /** Those named above the table where they are of the columns in turn. */
  readonly byColumn: readonly string[] | null
  /** Whether they are of the rows in turn, and all of them. */
  readonly inTurn: boolean
  readonly named: readonly string[]
}

type Table = TableHeader & TableUnits & { readonly whole: string }

function unitsOf(body: Rows, { rows, at, columns }: TableHeader, named: readonly string[]): TableUnits {
  // 对象（万人）: the unit in the corner is of all columns.
  const corner = named.length === 0 && columns.length > 1 ? bracketed(columns[0] ?? '') : ''
  const byColumn = named.length > 1 ? unitsByColumn(body, at.slice(rows), columns, named) : null
  // Two counties below 对、件 are in no unit each.
  const arePlaces = body.every(([first]) => WHERE_OR_WHEN.test(printedIn(first)))
  const isOfRows = named.length > 1 && named.length === body.length && !arePlaces
  const inTurn = byColumn === null && isOfRows && !columns.some((header) => choosesUnit(header, named))
  return { ofAll: named.length === 1 ? (named[0] ?? '') : corner, byColumn, inTurn, named }
}

/** What the rows above leave to a row. */
interface Above {
  readonly group: string
  /** What may have parts, and whether the row before told of one. */
  readonly parent: string
  readonly part: boolean
  /** What the last row with figures of its own is called. */
  readonly name: string
  readonly unit: string
}

/** What goes on with a row, and with those below it. */
function goneOn(above: Above, read: RowCells, index: number, table: Table): Above {
  const { own, label, told } = read
  const { unitColumn, inTurn, named } = table
  const part = isPart(own, above.part)
  const before = inTurn ? (named[index] ?? '') : above.unit
  // 低保对象（户/人） prints two, for its own row; 元/月 is one.
  const printed = unitColumn < 0 && pairOf(own) && !/元[/／]/.test(own) ? '' : printedUnit(read, table)
  // 镇 without a unit below a row in 亿元: what is counted one by one needs none.
  const isCounted = unitColumn >= 0 && told && COUNTED.test(own) && /[元人次户]$/.test(before)
  return {
    ...above,
    // 四、社会救助: a row without figures heads the rows below it.
    group: own !== label || !told ? unmarked(label) : above.group,
    parent: !part && told ? unmarked(own) : above.parent,
    part,
    // 比上年增加（元） below a standard in 元/年: as the standard is.
    unit: printed === '元' && above.unit.startsWith('元/') && tellsChange(own, table) ? above.unit : printed || (isCounted ? '个' : before),
  }
}

/** The unit that a row prints in its column of units or its label, or ''. */
const printedUnit = ({ own, label, unit }: RowCells, { unitColumn }: Table): string => (unitColumn >= 0 ? unit : bracketed(own) || bracketed(label))

/** Whether a row tells nothing but how the row above changed. */
const tellsChange = (own: string, { columns }: Pick<TableHeader, 'columns'>): boolean => changeAlone(unmarked(own)) && !areDivisions(columns[0] ?? '')

/** 单位：户、人、万元 above as many columns of figures, none of them a year: their units in turn, by column; else null. */
function unitsByColumn(rows: Rows, at: readonly (readonly number[])[], columns: readonly string[], units: readonly string[]): string[] | null {
  const figures = columns.flatMap((header, column) => {
    const texts = rows.map((row, index) => printedIn(row[at[index]?.indexOf(column) ?? -1]))
    return !SERIAL.test(header) && texts.some((text) => /\d/.test(text) && NUMERIC.test(text)) ? [column] : []
  })
  if (figures.length !== units.length || figures.some((column) => /\d{4}|同期|上年|本年/.test(columns[column] ?? ''))) return null
  const headers = figures.map((column) => (columns[column] ?? '').replace(BRACKETS, ''))
  return mayBeInTurn(headers, units) ? columns.map((_, column) => units[figures.indexOf(column)] ?? '') : null
}

interface RowContext
  extends Pick<Table, 'columns' | 'unitColumn' | 'counted' | 'signed' | 'whole' | 'byColumn'>, Pick<RowCells, 'cells' | 'before' | 'own' | 'time' | 'isAside'> {
  readonly row: number
  readonly group: string
  /** What the row is a part of (其中：女性), or ''. */
  readonly parent: string
  /** What the row above is called where this one tells how that changed, or ''. */
  readonly above: string
  /** Whether it totals rows of town and of country. */
  readonly isOfBoth: boolean
  /** The unit of the row, or of the rows above it, and whether its own label or column prints it. */
  readonly unit: string
  readonly isPrinted: boolean
  /** The units named above the table, where no row prints its own. */
  readonly units: readonly string[]
}

function pathsOf(row: Rows[number], context: RowContext): CellPath[] {
  const { cells, before, columns, unitColumn, own, group, time } = context
  const texts = cells.map(({ text }) => text)
  return row.flatMap((_, place) => {
    const index = place + before
    const column = cells[index]?.column ?? index
    const sum = sumOf(column, columns, context.units)
    const header = sum < 0 ? (columns[column] ?? '') : `${unmarked(columns[column] ?? '')}${columns[sum] ?? ''}`
    const text = texts[index] ?? ''
    if (context.isAside(index) || column === unitColumn || namesRow(text, index, texts, own)) return []
    const label = besideIn(index, cells, columns) ?? own
    const grown = grownIn(index, cells, columns)
    const rowHeader = rowHeaderOf(header, { ...context, own: label })
    const plain = header.replace(WITHOUT_YEAR, '')
    // 户 over a column: the unit, and no name.
    const headUnit = isUnitLike(plain) ? plain : ''
    // 护理型占比%
    const columnHeader = headUnit === '' ? dated(plain.replace(/(?<=占比|比例|比重|率)[%％]$/, '')) : ''
    return [
      {
        row: context.row,
        cell: place,
        text,
        rowHeader: asTown(dated(rowHeader.replace(BRACKETS, '').replace(/[%％]$/, '')), columns[0] ?? ''),
        group,
        column: !UNTOLD.test(columnHeader) && isOfColumns(own, context) ? `${group}/${columnHeader}` : '',
        columnHeader: grown !== null ? grown.since : EMPTY_HEADER.test(columnHeader) ? '' : TOTAL.test(columnHeader) ? totalOf(column, context) : columnHeader,
        time: grown?.then ?? time,
        isChange: grown !== null || changeAlone(unmarked(own)) || endsInChange(header),
        // 张/千人: per thousand of whom, the row says.
        unit: (headUnit || unitIn(sum < 0 ? column : sum, { ...context, own: label }, { text, rowHeader, columnHeader }))
          .replace(/^张\/千人$/, '张')
          .replace(/^[%％]$/, grown === null ? '$&' : '个百分点'),
        inner: innerOf(header),
        pair: pairOf(header) ?? pairOf(label),
      },
    ]
  })
}

/** By how much a goal lies above what there was, as the row of a plan prints it behind both. */
interface Grown {
  readonly since: string
  readonly then: string
}

/** 2020年 23.5 | 2025年目标 30 | 〔6.5〕: whether brackets of six sides hold how far the goal before them lies above where it begins; else null. */
function grownIn(index: number, cells: readonly ToldCell[], columns: readonly string[]): Grown | null {
  const by = CUMULATED.exec(cells[index]?.text ?? '')?.[1]
  const [from, to] = by === undefined ? [] : cells.slice(0, index).slice(-2)
  if (by === undefined || from === undefined || to === undefined || from.text.trim() === '') return null
  const [since, then] = [from, to].map(({ column }) => YEAR_IN.exec(columns[column] ?? '')?.[0])
  const isSum = Math.abs(Number(to.text) - Number(from.text) - Number(by)) < ROUNDED
  return isSum && since !== undefined && then !== undefined ? { since: `比${since}`, then } : null
}

const CUMULATED = /^\s*〔\s*(\d[\d.]*)\s*[%％]?\s*〕\s*$/
const YEAR_IN = /(?:19|20)\d{2}年/
/** Differences are reckoned in binary fractions. */
const ROUNDED = 1e-6

/** Columns that tell a time, how much something changed, or nothing. */
const UNTOLD = /^(?:.*(?:\d|[本上去今同]期|[本上去今]年|[本上]月|同比|环比|增减|增长|增幅|变化).*)?$/

/** Whether the columns alone tell what a row's figures are. */
const isOfColumns = (own: string, context: Pick<TableHeader, 'columns'>): boolean =>
  !isKind(own) &&
  (areDivisions(context.columns[0] ?? '') || TOTAL.test(own) || (own !== '' && WHERE_OR_WHEN.test(own) && !own.startsWith('其')) || tellsChange(own, context))

/** 社会团体 | 民非 | 基金会 | 小计: a total is of what the table is called, else of the columns before it, where rows do not say what is counted. */
function totalOf(column: number, { columns, unitColumn, whole }: RowContext): string {
  const header = columns[column] ?? ''
  if (!areDivisions(columns[0] ?? '')) return header
  const parts = columns.slice(1, column).filter((one, index) => !SERIAL.test(one) && index + 1 !== unitColumn && !/\d/.test(one))
  const isNamed = whole !== '' && !/(?:统计|总结|报告|[公月快年季]报)$/.test(whole)
  return isNamed ? whole : parts.length > 1 && parts.length <= MOST_PARTS ? `${parts.map((one) => one.replace(BRACKETS, '')).join('、')}${header}` : header
}

const MOST_PARTS = 5

/** 1.提供住宿的民政机构: what the row is called holds no figure. */
const namesRow = (text: string, index: number, texts: readonly string[], own: string): boolean =>
  index < LABEL_COLUMNS && text === own && (!/\d/.test(unmarked(own)) || texts.slice(index + 1).some((one) => /\d/.test(one) && NUMERIC.test(one)))

/** 低保标准 | 625元/月 | 特困标准 | 938元/月: in a table of pairs the nearest label on the left names a figure; undefined in others. */
function besideIn(index: number, cells: readonly ToldCell[], columns: readonly string[]): string | undefined {
  const at = cells.slice(0, index).findLastIndex(({ text }) => text !== '' && !isTold(text))
  const label = cells[at]
  if (!label || !cells.slice(0, at).some(({ text }) => isTold(text))) return undefined
  const header = columns[label.column] ?? ''
  return header === '' || columns.indexOf(header) < label.column ? label.text : undefined
}

/** The unit of a figure: what its headers print or tell, before what is named above the table. */
function unitIn(column: number, context: RowContext, { text, rowHeader, columnHeader }: Pick<CellPath, 'text' | 'rowHeader' | 'columnHeader'>): string {
  const { columns, counted, signed, own, whole, unit, isPrinted, units, byColumn } = context
  const header = columns[column] ?? ''
  const plain = header.replace(BRACKETS, '')
  const ofRow = countedIn(rowHeader)
  // 同比增减: 增加122: in percent it would be said to grow by 122; 456 below 7.8% is none.
  const isNumber = counted.has(column) || (signed.has(column) && !text.includes('%'))
  const inPercent = STATISTIC.test(header) && !rowHeader.endsWith('率') && !isNumber && (toldInPercent(header) || !/^\D{1,4}\d+$/.test(text))
  return (
    percentOf(own) ||
    percentOf(header) ||
    bracketed(header) ||
    countedIn(CHANGES.exec(plain)?.[1] ?? '') ||
    (inPercent ? '%' : '') ||
    // 特困人数 in a table in 万元, or below 低保资金（万元）: people are no money.
    (!isPrinted && unit.endsWith('元') && /^[人户]/.test(ofRow) ? ofRow : '') ||
    (units.length > 0 ? (byColumn?.[column] ?? namedUnit(columnHeader, units)) : unit) ||
    countedIn(columnHeader.replace(HOW_FAR, '')) ||
    ofRow ||
    countedIn(whole) ||
    countableIn(columnHeader) ||
    (changeAlone(header) ? countedIn((levelBeside(columns, column) ?? '').replace(BRACKETS, '')) : '') ||
    (/^(?:(?:19|20)\d{2}年?)?$/.test(columnHeader) && /^\d[\d,]*$/.test(text) ? countableIn(rowHeader) : '')
  )
}

/** 新增床位数目标值: how far it came is no part of what is counted. */
export const HOW_FAR = /(?<=.{2})(?:实际)?(?:目标|任务|计划|完成)[值数]?$/

/** Divisions, bodies and facilities. */
const COUNTED = /(?:镇|乡|街道|区公所|苏木|机构|中心|站|设施|单位|团体|基金会|委员会|居委会|村委会)$/

/** 累计同比（%）, 总数增长%: a row of per cent is so in every column. */
const percentOf = (label: string): string => (/(?:[(（]%[)）]|[%％])$/.test(label) && STATISTIC.test(label.replace(BRACKETS, '')) ? '%' : '')

/** Brackets but those that hold a year: 目标值（2025年）. */
const WITHOUT_YEAR = /[(（［[](?!(?:19|20)\d{2}年?[)）\]］])[^()（）[\]［］]*[)）\]］]/g

const dated = (header: string): string =>
  YEAR.test(header) ? `${header}年` : header.replace(/^(\p{Script=Han}[^\d]*?)[(（]?((?:19|20)\d{2})年?[)）]?$/u, '$2年$1')
