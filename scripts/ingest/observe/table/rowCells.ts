/** The cells of a table's row: which of them name it, which number, grade, register or date it, and whether any holds a figure. */
import { simplify } from '../text/simplify.ts'
import { bracketed, isCount } from './headerUnit.ts'
import { NUMERIC, printedIn, SERIAL, type Rows, type TableHeader } from './tableHeader.ts'
import { undrawn, YEAR } from './tableRow.ts'

export interface ToldCell {
  readonly text: string
  readonly column: number
}

export interface RowCells {
  /** Its cells, with those of rows above that reach down to it on the left; how many these are. */
  readonly cells: readonly ToldCell[]
  readonly before: number
  /** What the row is called, and its first label, which is of a group of rows where another names it. */
  readonly own: string
  readonly label: string
  /** Whether it holds a bare figure; with its unit one tells no less by what stands above. */
  readonly told: boolean
  /** The unit in its column of units, or ''. */
  readonly unit: string
  /** The time that a column of the row tells (2020年 below 年度), or ''. */
  readonly time: string
  /** Whether a cell numbers or grades the row, is a code, or tells its time. */
  readonly isAside: (cell: number) => boolean
}

/** Labels stand in the first columns; words further right are remarks (预期性). */
export const LABEL_COLUMNS = 3

/** 全市, 合计: names a row, though it stands where rows are numbered. */
const OF_ALL = /^(?:全[国省市县区州旗]|.{0,2}[合小总]计|平均)/
/** 分值, 权重, 满分: how many points a table of results can give; 扣分: how many of them it takes. */
const POINTS = /^(?:标准|指标|考核)?(?:分值|分数|权重|权数|满分|标准分|扣分)(?:[(（].*[)）])?$/
/** 统一社会信用代码, 文号, 备案号, 联系电话, 邮编: numbers that stand for something and count nothing. */
const CODE = /(?:代码|编码|号|号码|邮编|电话|传真|手机)$/
/** 备注: a number alone is that of a note. */
const REMARKS = /^(?:备注|附注|注|说明)$/
/** 联系人, 法定代表人: whom a row names beside what it is of. */
const PERSON = /(?:联系人|负责人|法定代表人|法人代表|法人|经办人)$/
/** 印发时间, 成立日期: columns of days, which name no row. */
const DAYS = /.(?:时间|日期)$/
/** Headers of columns that tell a time. */
const TIME_COLUMN = /^(?:年[度份]?|时间|时期)$/
/** 24所, 4万人次, 281(30.1): a figure and no label. */
const COUNTED_FIGURE = /^\d[\d,. ]*(?:(?!\p{Script=Han}*岁)[\p{Script=Han}%％]{0,3}|[(（][\d.%％]+[)）])$/u

const textOf = (cell: Rows[number][number]): string => undrawn(simplify(printedIn(cell))).replace(MONTHS, '$1年$2')

/** 2018（1-9月）: the months of the last year. */
const MONTHS = /^((?:19|20)\d{2})年?[（(](\d{1,2}[-—–~～至]\d{1,2}月)份?[)）]$/

/** A number, with or without its unit. */
export const isTold = (text: string): boolean => /\d/.test(text) && (NUMERIC.test(text) || isCount(text))

/** The cells of each row below the header. */
export function rowCells(rows: Rows, { rows: headerRows, at, columns, unitColumn }: TableHeader): RowCells[] {
  const body = rows.slice(headerRows)
  const below = at.slice(headerRows)
  const reaching = reachingDown(body, below)
  return body.map((row, index) => {
    const own = row.map((cell, place) => ({ text: textOf(cell), column: below[index]?.[place] ?? place }))
    const cells = [...(reaching[index] ?? []), ...own]
    return { before: cells.length - own.length, ...readCells(cells, columns, unitColumn) }
  })
}

function readCells(cells: readonly ToldCell[], columns: readonly string[], unitColumn: number): Omit<RowCells, 'before'> {
  const texts = cells.map(({ text }) => text)
  const headOf = (cell: number): string => columns[cells[cell]?.column ?? cell] ?? ''
  const isUnit = (cell: number): boolean => cells[cell]?.column === unitColumn
  const isNote = (cell: number): boolean => REMARKS.test(headOf(cell)) && NUMERIC.test(texts[cell] ?? '')
  const isNumbered = (cell: number): boolean => (SERIAL.test(headOf(cell)) || CODE.test(headOf(cell))) && !OF_ALL.test(texts[cell] ?? '')
  const isGrade = (cell: number): boolean => POINTS.test(headOf(cell)) || isNumbered(cell) || isNote(cell)
  const isYear = (cell: number): boolean => YEAR.test(texts[cell] ?? '') && TIME_COLUMN.test(headOf(cell))
  // 中央612 below 资金（万元）: a part of a sum, though it begins with a word.
  const isPartOfSum = (cell: number): boolean => cell > 0 && /\d/.test(texts[cell] ?? '') && bracketed(headOf(cell)) !== ''
  const isNoName = (cell: number): boolean => PERSON.test(headOf(cell)) || (DAYS.test(headOf(cell)) && /^\d/.test(texts[cell] ?? ''))
  const labels = labelsIn(texts, (cell) => isUnit(cell) || isGrade(cell) || isPartOfSum(cell) || isNoName(cell), isYear)
  const [label = ''] = labels
  const isTime = (cell: number): boolean => isYear(cell) && texts[cell] !== label
  return {
    cells,
    own: thirdName(labels, texts, headOf) ?? secondName(labels, texts) ?? label,
    label,
    told: texts.some((text, cell) => !isGrade(cell) && !isUnit(cell) && /\d/.test(text) && NUMERIC.test(text)),
    unit: texts.find((_, cell) => isUnit(cell)) ?? '',
    time: texts.map((text, cell) => (isTime(cell) ? `${text}年` : '')).join(''),
    isAside: (cell) => isGrade(cell) || isTime(cell),
  }
}

/** The texts of a row that may name it: no numbers, and no counts where others stand; a year that stands alone in the first column does. */
function labelsIn(texts: readonly string[], isOther: (cell: number) => boolean, isYear: (cell: number) => boolean): string[] {
  const told = texts.map((text, cell) => ({ text, cell })).filter(({ text, cell }) => text !== '' && !isOther(cell))
  const words = told.filter(({ text }) => !NUMERIC.test(text))
  const names = words.filter(({ text }) => !isCount(text))
  const years = told.filter(({ text, cell }) => cell === 0 && YEAR.test(text) && (names.length === 0 || !isYear(cell)))
  return [...years, ...(names.length + years.length > 0 ? names : words)].map(({ text }) => text)
}

/** 嵩县 | 低保人数: the second label names a row where it stands beside the first, before any figure. */
function secondName([label = '', second]: readonly string[], texts: readonly string[]): string | undefined {
  if (second === undefined || texts.indexOf(second) >= LABEL_COLUMNS || COUNTED_FIGURE.test(second)) return undefined
  return texts.slice(texts.indexOf(label) + 1, texts.indexOf(second)).some((text) => /\d/.test(text)) ? undefined : second
}

/** 产出指标 | 数量指标 | 城乡低保保障人数: so does the third where its column holds names. */
function thirdName([, , third]: readonly string[], texts: readonly string[], headOf: (cell: number) => string): string | undefined {
  if (third === undefined) return undefined
  const cell = texts.indexOf(third)
  return cell <= LABEL_COLUMNS && NAMES.test(headOf(cell)) && !texts.slice(0, cell).some((text) => /\d/.test(text) && NUMERIC.test(text)) ? third : undefined
}
const NAMES = /指标|项目|名称|内容|事项/

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
