/** Figures of tables: a cell's meaning is the path of headers to it. */
import { BRACKETS, bracketed, choosesUnit, countableIn, countedIn, innerOf, isUnitLike, namedUnit, pairOf, STATISTIC } from './headerUnit.ts'
import { simplify } from './simplify.ts'
import { CHANGES, headerOf, NUMERIC, printedIn, SERIAL, YEAR, type Rows } from './tableHeader.ts'

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
  /** What a second figure, in brackets behind the first, is called, and its unit; null where the header does not say. */
  readonly inner: { readonly name: string; readonly unit: string } | null
  /** The units of two figures in one cell (低保（户/人）: 210/420), or null where the header names no two. */
  readonly pair: readonly [string, string] | null
}

/** Labels stand in the first columns; words further right are remarks (预期性). */
const LABEL_COLUMNS = 3

/** 合计 and the like are of the group, 数量 says nothing. */
const TOTAL = /^(?:小计|合计|总计|总数)$/
const EMPTY_HEADER = /^(?:数\s*量|数值|数额|指标值|数据|实绩|指标|项目|类别|本[期月季]数?|本季度|(?:本年)?累计数?)$/

/**
 * Cells that hold figures, with their header paths. Header cells and serial numbers have none.
 * @param called what the table is called: a total that stands in no group is of that
 * @param units the units named above the table (单位：亿元、万件): one is of all rows, as many as rows are of each in turn
 */
export function cellPaths(rows: Rows, units: readonly string[] = [], called = ''): CellPath[] {
  const { rows: headerRows, at, columns, unitColumn, counted } = headerOf(rows)
  let group = ''
  const whole = called.replace(/^(?:表\s*)?[\d.\-—–]*\s*/, '').replace(BRACKETS, '')
  // 对象（万人）: the unit in the corner is of all columns.
  let unit = units.length === 1 ? (units[0] ?? '') : units.length === 0 && columns.length > 1 ? bracketed(columns[0] ?? '') : ''
  const byColumn = units.length > 1 ? unitsByColumn(rows.slice(headerRows), at.slice(headerRows), columns, units) : null
  const inTurn = byColumn === null && units.length > 1 && units.length === rows.length - headerRows && !columns.some((header) => choosesUnit(header, units))
  let parent = ''
  let part = false
  return rows.slice(headerRows).flatMap((row, index) => {
    const texts = row.map((cell) => undrawn(simplify(printedIn(cell))))
    const places = at[index + headerRows] ?? []
    const isSerial = (cell: number): boolean => SERIAL.test(columns[places[cell] ?? cell] ?? '')
    const isUnit = (cell: number): boolean => (places[cell] ?? cell) === unitColumn
    const told = texts.some((text, cell) => !isSerial(cell) && !isUnit(cell) && /\d/.test(text) && NUMERIC.test(text))
    const labels = texts.filter((text, cell) => !isUnit(cell) && text !== '' && (!NUMERIC.test(text) || (cell === 0 && YEAR.test(text))) && !isSerial(cell))
    const [label = '', second] = labels
    const between = second === undefined ? [] : texts.slice(texts.indexOf(label) + 1, texts.indexOf(second))
    const led = second !== undefined && texts.indexOf(second) < LABEL_COLUMNS && !between.some((text) => /\d/.test(text))
    const own = led && !COUNTED_FIGURE.test(second) ? second : label
    // 四、社会救助: a row without figures heads the rows below it.
    if (own !== label || !told) group = unmarked(label)
    part = PART.test(own) || (part && (MANNER_OF.test(own) || KIND.test(own)))
    if (!part && told) parent = unmarked(own)
    if (inTurn) unit = units[index] ?? ''
    const printed = unitColumn >= 0 ? texts.find((_, cell) => isUnit(cell)) : bracketed(own) || bracketed(label)
    // 镇 without a unit below a row in 亿元: what is counted one by one needs none.
    unit = printed || (unitColumn >= 0 && told && COUNTED.test(own) && /[元人次户]$/.test(unit) ? '个' : unit)
    return pathsOf(row, texts, {
      row: index + headerRows,
      at: places,
      columns,
      unitColumn,
      counted,
      own,
      group,
      parent: part ? parent : '',
      whole,
      unit,
      units: inTurn || printed ? [] : units,
      byColumn,
    })
  })
}

/** 合  计: a word drawn apart. */
const undrawn = (text: string): string => (/^\p{Script=Han}(?:\s+\p{Script=Han})+$/u.test(text) ? text.replace(/\s+/g, '') : text)

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

interface RowContext {
  readonly row: number
  /** The column of each cell. */
  readonly at: readonly number[]
  readonly columns: readonly string[]
  readonly unitColumn: number
  /** The columns that tell changes in numbers, not in percent. */
  readonly counted: ReadonlySet<number>
  readonly own: string
  readonly group: string
  /** What the row is a part of (其中：女性), or ''. */
  readonly parent: string
  /** What the table as a whole is of. */
  readonly whole: string
  /** The unit of the row, or of the rows above it. */
  readonly unit: string
  /** The units named above the table, where no row prints its own. */
  readonly units: readonly string[]
  /** The units named above the table where they are of the columns in turn. */
  readonly byColumn: readonly string[] | null
}

function pathsOf(
  cells: Rows[number],
  texts: readonly string[],
  { row, at, columns, unitColumn, counted, own, group, parent, whole, unit, units, byColumn }: RowContext,
): CellPath[] {
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
    const rowHeader = rowHeaderOf(header, { own, group, parent, whole })
    const plain = header.replace(BRACKETS, '')
    // 户 over a column: the unit, and no name.
    const headUnit = isUnitLike(plain) ? plain : ''
    const ownUnit =
      headUnit ||
      percentOf(own) ||
      bracketed(header) ||
      countedIn(CHANGES.exec(plain)?.[1] ?? '') ||
      (STATISTIC.test(header) && !rowHeader.endsWith('率') && !counted.has(column) ? '%' : '')
    const columnHeader = headUnit === '' ? dated(plain) : ''
    return [
      {
        row,
        cell: index,
        text: texts[index] ?? '',
        rowHeader: dated(rowHeader.replace(BRACKETS, '').replace(/[%％]$/, '')),
        group,
        columnHeader: EMPTY_HEADER.test(columnHeader) ? '' : columnHeader,
        // 张/千人: per thousand of whom, the row says.
        unit: (
          ownUnit ||
          (units.length > 0 ? (byColumn?.[column] ?? namedUnit(columnHeader, units)) : unit) ||
          countedIn(columnHeader) ||
          countedIn(rowHeader) ||
          countedIn(whole) ||
          countableIn(columnHeader)
        ).replace(/^张\/千人$/, '张'),
        inner: innerOf(header),
        pair: pairOf(header),
      },
    ]
  })
}

/** What a row is called; a total is of its group, or of the whole table where its column does not say what it counts. */
function rowHeaderOf(header: string, { own, group, parent, whole }: Pick<RowContext, 'own' | 'group' | 'parent' | 'whole'>): string {
  const column = header.replace(BRACKETS, '')
  if (TOTAL.test(own))
    return group || (EMPTY_HEADER.test(column) || COUNT.test(column) || STATISTIC.test(column) || /\d/.test(column) || column === '' ? whole : '')
  if (YEAR.test(own) && header === '') return `${own}年${group || whole}`
  const bare = unmarked(own).replace(BRACKETS, '')
  return partOf(bare, parent.replace(BRACKETS, '')) || withinGroup(bare, group)
}

/** Divisions, bodies and facilities. */
const COUNTED = /(?:镇|乡|街道|区公所|苏木|机构|中心|站|设施|单位|团体|基金会|委员会|居委会|村委会)$/

/** 累计同比（%）, 总数增长%: a row of per cent is so in every column. */
const percentOf = (label: string): string => (/(?:[(（]%[)）]|[%％])$/.test(label) && STATISTIC.test(label.replace(BRACKETS, '')) ? '%' : '')

const dated = (header: string): string =>
  YEAR.test(header) ? `${header}年` : header.replace(/^(\p{Script=Han}[^\d]*?)[（(]?((?:19|20)\d{2})年?[)）]?$/u, '$2年$1')

/** 一、 (二) 3. A、 II # 其中：: marks of order before a label. */
const MARK =
  /^(?:[一二三四五六七八九十]+、|[(（][一二三四五六七八九十\d]+[)）]|\d+[.、．]|[A-Z][、.．\s]|[IVX]+\s|#|其中[:：]?|\d{1,2}\s+(?=\p{Script=Han})|\s)+/u
const unmarked = (label: string): string => label.replace(MARK, '')

/** 其中：女性. */
const PART = /^\s*#?\s*其中/
const MANNER_OF = /^(?:集中|分散)(?:供养|养育)$/
const KIND = /^(?:城市|农村|城镇|乡村|女性|男性)$/

/** What a part of a row is called: 城市低保 of 城乡低保, 农村特困人员集中供养, 女性从业人员. '' for one with a name of its own. */
function partOf(own: string, parent: string): string {
  if (parent === '') return ''
  if (MANNER_OF.test(own)) return `${parent}${own}`
  return KIND.test(own) ? `${own}${parent.replace(/^城乡/, '')}` : ''
}

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

/**
 * The sentence a cell stands for: 「2010年社会组织为44.6万个」, 「社会组织2006—2010年年均增长为6.87%」.
 * @returns its words up to the cell's own text
 */
export function cellLead(path: CellPath): string {
  const { rowHeader } = path
  const isShare = path.unit === '%' || path.text.includes('%')
  const changed = isShare ? undefined : (CHANGES.exec(path.columnHeader)?.[1] ?? SINCE.exec(path.columnHeader)?.[0])
  // 户数净增减, 比上年: how many more, the sign says whether.
  if (changed !== undefined && changed !== '') return `${rowHeader}${changed}增加 `
  // 同比增减, 较上年同期增减: how much it grew in percent.
  const columnHeader = path.columnHeader
    .replace(/增减|升降/, '增长')
    .replace(SINCE, (since) => (since.includes('月') || since.includes('季') ? '环比' : '同比'))
  if (/^(?:同比|环比)(?:增长)?$/.test(columnHeader)) return `${rowHeader}${columnHeader.slice(0, 2)}增长为`
  if (/(?:同比|环比|增长|增幅)$/.test(rowHeader)) return `${columnHeader}${rowHeader}为`
  const [, year] = SET.exec(columnHeader) ?? []
  if (year !== undefined) return `${year} ${rowHeader}目标为`.trimStart()
  if (rowHeader === '') return `${columnHeader}为`
  return STATISTIC.test(columnHeader) ? `${rowHeader}${columnHeader}为` : `${columnHeader} ${rowHeader}为`.trimStart()
}

/** 比上年, 较上月末: since when something changed. */
const SINCE = /^[比较](?:上年|去年|上月|上季度?)(?:末|同期)?(?=$|增长)/
/** 目标值, 2025年目标, 年度任务数: what is to be reached. */
const SET = /^((?:(?:19|20)\d{2}年)?)(?:全年|年度|本年度?)?(?:目标|任务|计划)(?:任务|目标)?[值数]?$/
