/** Figures of tables: a cell's meaning is the path of headers to it. */
import {
  BRACKETS,
  bracketed,
  choosesUnit,
  countableIn,
  countedIn,
  innerOf,
  isCount,
  isUnitLike,
  namedUnit,
  pairOf,
  STATISTIC,
  type PartOfPair,
} from './headerUnit.ts'
import { simplify } from './simplify.ts'
import { changeAlone, CHANGES, toldInPercent } from './tableChange.ts'
import { headerOf, NUMERIC, printedIn, SERIAL, type Rows, type TableHeader } from './tableHeader.ts'
import { areDivisions, EMPTY_HEADER, isBarePart, isPart, rowHeaderOf, TOTAL, undrawn, unmarked, YEAR } from './tableRow.ts'

export interface CellPath {
  readonly row: number
  readonly cell: number
  readonly text: string
  /** What the row is of, and the group of rows it stands in. */
  readonly rowHeader: string
  readonly group: string
  readonly columnHeader: string
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

/** Labels stand in the first columns; words further right are remarks (预期性). */
const LABEL_COLUMNS = 3

/**
 * Cells that hold figures, with their header paths. Header cells and serial numbers have none.
 * @param called what the table is called: a total that stands in no group is of that
 * @param units the units named above the table (单位：亿元、万件): one is of all rows, as many as rows are of each in turn
 */
export function cellPaths(rows: Rows, units: readonly string[] = [], called = ''): CellPath[] {
  const header = headerOf(rows)
  const { rows: headerRows, at, columns, unitColumn } = header
  const body = rows.slice(headerRows)
  const reaching = reachingDown(body, at.slice(headerRows))
  let group = ''
  const whole = nameOf(called)
  // 对象（万人）: the unit in the corner is of all columns.
  const ofAll = units.length === 1 ? (units[0] ?? '') : units.length === 0 && columns.length > 1 ? bracketed(columns[0] ?? '') : ''
  const byColumn = units.length > 1 ? unitsByColumn(body, at.slice(headerRows), columns, units) : null
  const inTurn = byColumn === null && units.length > 1 && units.length === body.length && !columns.some((one) => choosesUnit(one, units))
  const pointed = columns.some((one) => POINTS.test(one))
  let unit = ofAll
  let unitOfGroup = ofAll
  let parent = ''
  let above = ''
  let part = false
  return body.flatMap((row, index) => {
    const cells = [...(reaching[index] ?? []), ...row.map((cell, place) => ({ text: textOf(cell), column: at[index + headerRows]?.[place] ?? place }))]
    const before = cells.length - row.length
    const texts = cells.map(({ text }) => text)
    const headOf = (cell: number): string => columns[cells[cell]?.column ?? cell] ?? ''
    const isAside = (cell: number): boolean => (SERIAL.test(headOf(cell)) && !OF_ALL.test(texts[cell] ?? '')) || (pointed && GRADE.test(headOf(cell)))
    const isUnit = (cell: number): boolean => cells[cell]?.column === unitColumn
    const isYear = (cell: number): boolean => YEAR.test(texts[cell] ?? '') && TIME_COLUMN.test(headOf(cell))
    const told = texts.some((text, cell) => !isAside(cell) && !isUnit(cell) && /\d/.test(text) && NUMERIC.test(text))
    const labels = labelsIn(
      texts,
      (cell) => isUnit(cell) || isAside(cell) || (cell > 0 && /\d/.test(texts[cell] ?? '') && bracketed(headOf(cell)) !== ''),
      isYear,
    )
    const [label = '', second] = labels
    const between = second === undefined ? [] : texts.slice(texts.indexOf(label) + 1, texts.indexOf(second))
    const led = second !== undefined && texts.indexOf(second) < LABEL_COLUMNS && !between.some((text) => /\d/.test(text))
    const own = nameIn(labels, texts, headOf) ?? (led && !COUNTED_FIGURE.test(second) ? second : label)
    // 四、社会救助: a row without figures heads the rows below it.
    if (own !== label || !told) group = unmarked(label)
    part = isPart(own, part)
    if (!part && told) parent = unmarked(own)
    if (inTurn) unit = units[index] ?? ''
    const printed = unitColumn >= 0 ? texts.find((_, cell) => isUnit(cell)) : bracketed(own) || bracketed(label)
    if (unitColumn < 0 && (own !== label || !told)) unitOfGroup = bracketed(label) || ofAll
    // 镇 without a unit below a row in 亿元: what is counted one by one needs none.
    if (unitColumn >= 0) unit = printed || (told && COUNTED.test(own) && /[元人次户]$/.test(unit) ? '个' : unit)
    // 特困人数 below 低保资金（万元）: the unit in a row's label is of that row and its parts.
    else if (!inTurn) unit = printed || (part || isBarePart(own) ? unit : unitOfGroup)
    const tellsChange = changeAlone(unmarked(own)) && !areDivisions(columns[0] ?? '')
    const context: RowContext = {
      ...header,
      row: index + headerRows,
      cells,
      before,
      own,
      group,
      parent: part ? parent : '',
      above: tellsChange ? above : '',
      whole,
      unit,
      units: inTurn || printed ? [] : units,
      byColumn,
      time: texts.map((text, cell) => (isYear(cell) && label !== text ? `${text}年` : '')).join(''),
      isAside: (cell) => isAside(cell) || (isYear(cell) && label !== texts[cell]),
    }
    if (told && !tellsChange) above = rowHeaderOf('', context).replace(BRACKETS, '')
    return pathsOf(row, context)
  })
}

/** What a table is of: its caption without number, year and brackets. */
const nameOf = (called: string): string =>
  called.replace(/^(?:附?表\s*[一二三四五六七八九十]*)?(?:[\d.\-—–]+(?![\d年]))?\s*[:：]?\s*(?:(?:19|20)\d{2}年度?)?/, '').replace(BRACKETS, '')

/** 全市, 合计: names a row, though it stands where rows are numbered. */
const OF_ALL = /^(?:全[国省市县区州旗]|.{0,2}[合小总]计|平均)/
/** 分值, 权重: points that a table of results gives for them. */
const POINTS = /^(?:标准|指标)?(?:分值|分数|权重|权数)(?:[(（].*[)）])?$/
/** What such a table grades with. */
const GRADE = /分值|分数|权重|权数|得分|[自考]评分|扣分/
/** Headers of columns that tell a time. */
const TIME_COLUMN = /^(?:年[度份]?|时间|时期)$/

const textOf = (cell: Rows[number][number]): string => undrawn(simplify(printedIn(cell)))

/** The texts of a row that may name it: no numbers and no counts where others stand; a year that stands alone in the first column does. */
function labelsIn(texts: readonly string[], isOther: (cell: number) => boolean, isYear: (cell: number) => boolean): string[] {
  const told = texts.map((text, cell) => ({ text, cell })).filter(({ text, cell }) => text !== '' && !isOther(cell))
  const words = told.filter(({ text }) => !NUMERIC.test(text))
  const names = words.filter(({ text }) => !isCount(text))
  const years = told.filter(({ text, cell }) => cell === 0 && YEAR.test(text) && (names.length === 0 || !isYear(cell)))
  return [...years, ...(names.length + years.length > 0 ? names : words)].map(({ text }) => text)
}

/** 产出指标 | 数量指标 | 城乡低保保障人数: where a column of names stands third, before any figure, it names the row. */
function nameIn(labels: readonly string[], texts: readonly string[], headOf: (cell: number) => string): string | undefined {
  const third = labels[2]
  const cell = third === undefined ? -1 : texts.indexOf(third)
  const isName = cell >= 0 && cell <= LABEL_COLUMNS && NAMES.test(headOf(cell)) && !texts.slice(0, cell).some((text) => /\d/.test(text) && NUMERIC.test(text))
  return isName ? third : undefined
}
const NAMES = /指标|项目|名称|内容|事项/

interface ToldCell {
  readonly text: string
  readonly column: number
}

/** For each row the cells of rows above that reach down to it left of its first own cell (a district over several years). */
function reachingDown(rows: Rows, at: readonly (readonly number[])[]): ToldCell[][] {
  const reaching: (ToldCell & { until: number })[] = []
  return rows.map((row, index) => {
    const first = at[index]?.[0] ?? 0
    const told = reaching.filter(({ column, until }) => column < first && until > index).map(({ text, column }) => ({ text, column }))
    row.forEach((cell, place) => {
      const column = at[index]?.[place] ?? place
      if (cell.rowspan > 1 && column < LABEL_COLUMNS) reaching.push({ text: textOf(cell), column, until: index + cell.rowspan })
    })
    return told
  })
}

/** 24所, 4万人次, 281(30.1): a figure and no label. */
const COUNTED_FIGURE = /^\d[\d,. ]*(?:(?!\p{Script=Han}*岁)[\p{Script=Han}%％]{0,3}|[(（][\d.%％]+[)）])$/u

/** 单位：户、人、万元 above as many columns of figures, none of them a year: their units in turn, by column; else null. */
function unitsByColumn(rows: Rows, at: readonly (readonly number[])[], columns: readonly string[], units: readonly string[]): string[] | null {
  const figures = columns.flatMap((header, column) => {
    const texts = rows.map((row, index) => printedIn(row[at[index]?.indexOf(column) ?? -1]))
    return !SERIAL.test(header) && texts.some((text) => /\d/.test(text) && NUMERIC.test(text)) ? [column] : []
  })
  if (figures.length !== units.length || figures.some((column) => /\d{4}|同期|上年|本年/.test(columns[column] ?? ''))) return null
  return columns.map((_, column) => units[figures.indexOf(column)] ?? '')
}

interface RowContext extends Pick<TableHeader, 'columns' | 'unitColumn' | 'counted'> {
  readonly row: number
  /** Its cells, and how many of them are of rows above. */
  readonly cells: readonly ToldCell[]
  readonly before: number
  readonly own: string
  readonly group: string
  /** What the row is a part of (其中：女性), or ''. */
  readonly parent: string
  /** What the row above is called where this one tells how that changed, or ''. */
  readonly above: string
  /** What the table as a whole is of. */
  readonly whole: string
  /** The unit of the row, or of the rows above it. */
  readonly unit: string
  /** The units named above the table, where no row prints its own. */
  readonly units: readonly string[]
  /** The units named above the table where they are of the columns in turn. */
  readonly byColumn: readonly string[] | null
  readonly time: string
  /** Whether a cell numbers or grades the row, or tells its time. */
  readonly isAside: (cell: number) => boolean
}

function pathsOf(row: Rows[number], context: RowContext): CellPath[] {
  const { cells, before, columns, unitColumn, own, group, time } = context
  const texts = cells.map(({ text }) => text)
  return row.flatMap((_, place) => {
    const index = place + before
    const column = cells[index]?.column ?? index
    const header = columns[column] ?? ''
    const text = texts[index] ?? ''
    if (context.isAside(index) || column === unitColumn || namesRow(text, index, texts, own)) return []
    const label = besideIn(index, cells, columns) ?? own
    const rowHeader = rowHeaderOf(header, { ...context, own: label })
    const plain = header.replace(WITHOUT_YEAR, '')
    // 户 over a column: the unit, and no name.
    const headUnit = isUnitLike(plain) ? plain : ''
    const columnHeader = headUnit === '' ? dated(plain) : ''
    return [
      {
        row: context.row,
        cell: place,
        text,
        rowHeader: dated(rowHeader.replace(BRACKETS, '').replace(/[%％]$/, '')),
        group,
        columnHeader: EMPTY_HEADER.test(columnHeader) ? '' : TOTAL.test(columnHeader) ? totalOf(column, context) : columnHeader,
        time,
        isChange: changeAlone(unmarked(own)) || changeAlone(header) || CHANGES.test(header.replace(/[%％±]/g, '')) || toldInPercent(header),
        // 张/千人: per thousand of whom, the row says.
        unit: (headUnit || unitIn(column, { ...context, own: label }, { text, rowHeader, columnHeader })).replace(/^张\/千人$/, '张'),
        inner: innerOf(header),
        pair: pairOf(header) ?? pairOf(label),
      },
    ]
  })
}

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
  const isFigure = ({ text }: ToldCell): boolean => /\d/.test(text) && (NUMERIC.test(text) || isCount(text))
  const at = cells.slice(0, index).findLastIndex((cell) => cell.text !== '' && !isFigure(cell))
  const label = cells[at]
  if (!label || !cells.slice(0, at).some(isFigure)) return undefined
  const header = columns[label.column] ?? ''
  return header === '' || columns.indexOf(header) < label.column ? label.text : undefined
}

/** The unit of a figure: what its headers print or tell, before what is named above the table. */
function unitIn(column: number, context: RowContext, { text, rowHeader, columnHeader }: Pick<CellPath, 'text' | 'rowHeader' | 'columnHeader'>): string {
  const { columns, counted, own, whole, unit, units, byColumn } = context
  const header = columns[column] ?? ''
  const plain = header.replace(BRACKETS, '')
  const ofRow = countedIn(rowHeader)
  // 同比增减: 增加122: in percent it would be said to grow by 122.
  const inPercent = STATISTIC.test(header) && !rowHeader.endsWith('率') && !counted.has(column) && (toldInPercent(header) || !/^\D{1,4}\d+$/.test(text))
  return (
    percentOf(own) ||
    bracketed(header) ||
    countedIn(CHANGES.exec(plain)?.[1] ?? '') ||
    (inPercent ? '%' : '') ||
    // 特困人数 in a table in 万元: people are no money.
    (unit.endsWith('元') && bracketed(own) === '' && /^[人户]/.test(ofRow) ? ofRow : '') ||
    (units.length > 0 ? (byColumn?.[column] ?? namedUnit(columnHeader, units)) : unit) ||
    countedIn(columnHeader.replace(HOW_FAR, '')) ||
    ofRow ||
    countedIn(whole) ||
    countableIn(columnHeader) ||
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
