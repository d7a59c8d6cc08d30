/** Figures of tables: a cell's meaning is the path of headers to it. */
import { visible, type Block } from '../document.ts'
import { simplify } from './simplify.ts'

type Rows = Extract<Block, { kind: 'table' }>['rows']

export interface CellPath {
  readonly row: number
  readonly cell: number
  readonly text: string
  /** What the row is of, and the group of rows it stands in. */
  readonly rowHeader: string
  readonly group: string
  readonly columnHeader: string
  /** The unit as a header or a unit column prints it, or ''. */
  readonly unit: string
}

/** Labels stand in the first columns; words further right are remarks (预期性). */
const LABEL_COLUMNS = 3

const SERIAL = /^(?:序号|编号|代\s*码|No\.?)$/i
const UNIT = /^(?:计量)?单\s*位$/
const NUMERIC = /^[\d.,%≥≤<>+()（）[\]［］\-—–~～\s]*$/
/** 合计 and the like are of the group, 数量 says nothing. */
const TOTAL = /^(?:小计|合计|总计|总数)$/
const EMPTY_HEADER = /^(?:数\s*量|数值|数额|指标值|数据|实绩|指标|项目|类别|本[期月季]数?|本季度|(?:本年)?累计数?)$/
/** 年均增长, 占比: the column says what is told of the row, and in which unit. */
const STATISTIC = /占|增长|增幅|增速|增减|降幅|比重|占比|比例|率|同比|环比|%/

/**
 * Cells that hold figures, with their header paths. Header cells and serial numbers have none.
 * @param called what the table is called: a total that stands in no group is of that
 * @param units the units named above the table (单位：亿元、万件): one is of all rows, as many as rows are of each in turn
 */
export function cellPaths(rows: Rows, units: readonly string[] = [], called = ''): CellPath[] {
  const first = rows.findIndex((row) => !row.every((cell) => cell.header))
  // A list of statistics has no header.
  const opening = rows[0]?.map(({ runs }) => visible(runs).trim()).filter((text) => text !== '') ?? []
  const headerRows = first === 0 && (opening.length === 1 || opening.some(isFigure)) ? 0 : Math.max(1, first)
  const at = columnsOf(rows)
  const columns = columnHeaders(rows.slice(0, headerRows), at)
  const named = columns.findIndex((header) => UNIT.test(header))
  const unitColumn = named >= 0 || headerRows > 0 ? named : unitColumnOf(rows)
  let group = ''
  const whole = called.replace(/^(?:表\s*)?[\d.\-—–]*\s*/, '').replace(BRACKETS, '')
  let unit = units.length === 1 ? (units[0] ?? '') : ''
  const inTurn = units.length > 1 && units.length === rows.length - headerRows
  return rows.slice(headerRows).flatMap((row, index) => {
    const texts = row.map((cell) => simplify(visible(cell.runs).trim()))
    const told = row.some(
      (_, cell) => !SERIAL.test(columns[cell] ?? '') && cell !== unitColumn && /\d/.test(texts[cell] ?? '') && NUMERIC.test(texts[cell] ?? ''),
    )
    const labels = texts.filter(
      (text, at) => at !== unitColumn && text !== '' && (!NUMERIC.test(text) || (at === 0 && YEAR.test(text))) && !SERIAL.test(columns[at] ?? ''),
    )
    const [label = '', second] = labels
    const own = second !== undefined && texts.indexOf(second) < LABEL_COLUMNS ? second : label
    // 四、社会救助: a row without figures heads the rows below it.
    if (own !== label || !told) group = unmarked(label)
    if (inTurn) unit = units[index] ?? ''
    const printed = unitColumn >= 0 ? texts[unitColumn] : bracketed(own) || bracketed(label)
    // 镇 without a unit below a row in 亿元: what is counted one by one needs none.
    unit = printed || (unitColumn >= 0 && told && COUNTED.test(own) && /[元人次户]$/.test(unit) ? '个' : unit)
    return pathsOf(row, texts, { row: index + headerRows, at: at[index + headerRows] ?? [], columns, unitColumn, own, group, whole, unit })
  })
}

const isFigure = (text: string): boolean => /\d/.test(text) && NUMERIC.test(text) && !YEAR.test(text.trim())

/** The column that holds nothing but units, or -1. */
function unitColumnOf(rows: Rows): number {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  return Array.from({ length: columns }, (_, column) => rows.map((row) => visible(row[column]?.runs ?? []).trim()).filter((text) => text !== '')).findIndex(
    (texts, column) => column > 0 && texts.length > 0 && texts.every((text) => UNIT_LIKE.test(text)),
  )
}

interface RowContext {
  readonly row: number
  /** The column of each cell. */
  readonly at: readonly number[]
  readonly columns: readonly string[]
  readonly unitColumn: number
  readonly own: string
  readonly group: string
  /** What the table as a whole is of. */
  readonly whole: string
  readonly unit: string
}

function pathsOf(cells: Rows[number], texts: readonly string[], { row, at, columns, unitColumn, own, group, whole, unit }: RowContext): CellPath[] {
  return cells.flatMap((_, index) => {
    const column = at[index] ?? index
    const header = columns[column] ?? ''
    if (SERIAL.test(header) || column === unitColumn) return []
    // 1.提供住宿的民政机构: what the row is called holds no figure.
    if (
      index < LABEL_COLUMNS &&
      texts[index] === own &&
      (!/\d/.test(unmarked(own)) || texts.slice(index + 1).some((text) => /\d/.test(text) && NUMERIC.test(text)))
    )
      return []
    const rowHeader = TOTAL.test(own)
      ? group || whole
      : YEAR.test(own) && header === ''
        ? `${own}年${group || whole}`
        : withinGroup(unmarked(own).replace(BRACKETS, ''), group)
    const ownUnit = bracketed(header) || (STATISTIC.test(header) && !rowHeader.endsWith('率') ? '%' : '')
    const columnHeader = header.replace(BRACKETS, '')
    return [
      {
        row,
        cell: index,
        text: texts[index] ?? '',
        rowHeader: dated(rowHeader.replace(BRACKETS, '')),
        group,
        columnHeader: EMPTY_HEADER.test(columnHeader) ? '' : dated(columnHeader),
        // 张/千人: per thousand of whom, the row says.
        unit: (ownUnit || unit || countedIn(columnHeader) || countedIn(rowHeader)).replace(/^张\/千人$/, '张'),
      },
    ]
  })
}

/** Divisions, bodies and facilities. */
const COUNTED = /(?:镇|乡|街道|区公所|苏木|机构|中心|站|设施|单位|团体|基金会|委员会|居委会|村委会)$/

/** 人数, 户数: a header that says what is counted. */
const countedIn = (header: string): string => COUNTED_BY.find(([words]) => words.test(header))?.[1] ?? ''
const COUNTED_BY: readonly (readonly [RegExp, string])[] = [
  [/人次数?$/, '人次'],
  [/(?:人数|人口|人员)$/, '人'],
  [/户数$/, '户'],
  [/对数$/, '对'],
  [/件数$/, '件'],
  [/床位数?$/, '张'],
  [/(?:机构|单位|组织|社团|团体|基金会|中心|个)数$/, '个'],
]

/** 2015 over a column or before a row: the year. */
const YEAR = /^(?:19|20)\d{2}$/
const dated = (header: string): string => (YEAR.test(header) ? `${header}年` : header)

/** 一、 (二) 3. A、 II # 其中：: marks of order before a label. */
const MARK = /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．]|[A-Z][、.．\s]|[IVX]+\s|#|其中[:：]?|\s)+/
const unmarked = (label: string): string => label.replace(MARK, '')

const SIDE = /^(?:城市|农村|城镇|乡村)$/
const MANNER = /^(?:集中|分散)$/
const COUNT =
  /^(?:(?:机构|床位|职工|服务|在院|年末在院)?(?:数|床位数|人数|户数|职工人数|总数)|(?:当月|本月|全年|[年月])?(?:人均|户均|平均|计划|累计)*(?:支出|标准|水平|补差|补助|补助水平)(?:水平)?)$/

/** 城市 below 最低生活保障人数 is 城市最低生活保障人数, 集中 below 五保供养标准 五保集中供养标准. */
function withinGroup(own: string, group: string): string {
  const whole = group.replace(BRACKETS, '')
  if (SIDE.test(own)) return `${own}${whole}`
  if (MANNER.test(own)) return whole.replace(/供养|养育/, `${own}$&`)
  return COUNT.test(own) ? `${whole}${own}` : overlapped(whole, own)
}

/** 最低生活保障人数 below 城市最低生活保障 is 城市最低生活保障人数. */
function overlapped(group: string, own: string): string {
  const side = /^(?:城市|农村|城镇|乡村)(.{3,})$/.exec(group)?.[1]
  return side !== undefined && own.startsWith(side) ? `${group}${own.slice(side.length)}` : own
}

const BRACKETS = /[(（][^()（）]*[)）]/g
/** （万张）, （元/人·月）, （%）: no （救助管理站）. */
const UNIT_LIKE =
  /^[十百千万亿]*(?:元|美元|人次|户次|场次|平方米|平方公里|公顷|公里|公斤|小时|[人户张个件对具家所处台条块支项亩吨次岁间座辆份倍]|%|‰|百分点)(?:[/／·・、每].*)?$/u
const bracketed = (text: string): string =>
  [...text.matchAll(/[(（](?:单位[:：])?([^()（）]*)[)）]/g)].map(([, unit = '']) => unit).find((unit) => UNIT_LIKE.test(unit.trim())) ?? ''

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
    row.forEach((cell, cellIndex) => {
      const from = columns[index]?.[cellIndex] ?? 0
      for (let at = from; at < from + cell.colspan; at++) headers[at] = `${headers[at] ?? ''}${simplify(visible(cell.runs)).replace(/\s+/g, '')}`
    })
  })
  return headers
}

/**
 * The sentence a cell stands for: 「2010年社会组织为44.6万个」, 「社会组织2006—2010年年均增长为6.87%」.
 * @returns its words up to the cell's own text
 */
export function cellLead({ rowHeader, columnHeader }: CellPath): string {
  // 同比, 环比: how much it grew.
  if (/^(?:同比|环比)$/.test(columnHeader)) return `${rowHeader}${columnHeader}增长`
  return STATISTIC.test(columnHeader) ? `${rowHeader}${columnHeader}为` : `${columnHeader} ${rowHeader}为`.trimStart()
}
