/** The header of a table: how many rows it takes, what each column is called, and which columns hold units, serial numbers or changes. */
import { visible, type Block } from '../../document.ts'
import { unnoted } from '../text/character.ts'
import { fold } from '../text/fold.ts'
import { simplify } from '../text/simplify.ts'
import { BRACKETS, bracketed, isCount, isUnitLike } from './headerUnit.ts'
import { changeAlone, CHANGED_SINCE, CHANGES, toldInNumbers, toldInPercent } from './tableChange.ts'
import { areDivisions, EMPTY_HEADER, partOf, YEAR } from './tableRow.ts'

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
  /** The columns of changes in which some figures print %: those that do not are no percentages. */
  readonly signed: ReadonlySet<number>
}

/** Headers of columns that number the rows. */
export const SERIAL = /^(?:序号?|编号|排[名序位]|[名位]次(?:变化|升降)?|代\s*码|No\.?)$/i
const UNIT = /^(?:计量)?单\s*位$/
export const NUMERIC = /^[\d.,%≥≤<>+()（）[\]［］\-—–~～/\s]*$/

/** What a cell says without the mark of a note; a number in the characters of half its width. */
export function printedIn(cell: Rows[number][number] | undefined): string {
  const text = unnoted(visible(cell?.runs ?? []).trim())
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
  const at = columnsOf(rows)
  const further = Math.max(1, first) + furtherHeaders(rows, at, Math.max(1, first))
  const count = opensWithData(rows, first) ? 0 : further + (isCountOfColumns(rows[further]) ? 1 : 0)
  const [body, below] = [rows.slice(count), at.slice(count)]
  const texts = textsByColumn(body, below)
  const printed = columnHeaders(rows.slice(0, Math.min(count, further)), at)
  const columns = ofOneSide(areNumbered(body) ? ['序号', ...printed.slice(1)] : printed)
  // 单位 over 福利院, 12个县: those whom a row is of.
  const named = columns.findIndex((header, column) => UNIT.test(header) && (texts[column] ?? []).filter(isUnitLike).length * 2 >= (texts[column]?.length ?? 0))
  const counted = countedChanges(columns, texts)
  const signed = new Set(columns.flatMap((header, column) => (changeAlone(header) && (texts[column] ?? []).some((text) => /\d%$/.test(text)) ? [column] : [])))
  return { rows: count, at, columns: ofLevels(sinceNewYear(columns), counted), unitColumn: named >= 0 ? named : unitColumnOf(texts), counted, signed }
}

/** 农村低保户数 | 农村低保人数 | 低保金: of the one side that the columns beside it tell of; 农村低保人数 | 支出资金: what was spent on those beside it. */
function ofOneSide(columns: readonly string[]): string[] {
  const sides = new Set(columns.flatMap((header) => /^(城市|农村|城乡)低保/.exec(header)?.[1] ?? []))
  const [side = ''] = sides
  const sided = sides.size === 1 && side !== '城乡' ? columns.map((header) => header.replace(/^低保(?=金|资金|标准|补差)/, `${side}低保`)) : [...columns]
  return sided.map((header, column) => (SPENT.test(header) ? `${COUNTED.exec(sided[column - 1] ?? '')?.[1] ?? ''}${header}` : header))
}

const SPENT = /^(?:上半年|全年|当年|本月|累计)?(?:支出|发放)(?:资金|金额)?(?:[(（][^()（）]*[)）])?$/
const COUNTED = /^((?:城市|农村|城乡)低保)(?:户数|人数)/

/** Whether the first row is data and no header: one text alone or a figure opens a list of statistics, 城市低保人数 | 13,001人 a list of figures. */
function opensWithData(rows: Rows, first: number): boolean {
  const opening = rows[0]?.map(printedIn).filter((text) => text !== '') ?? []
  if (first === 0) return opening.length === 1 || opening.some(isFigure) || opening.some(isCount)
  return first === 1 && opening.slice(1).some((text) => isCount(text) || LARGE.test(text)) && !NUMERIC.test(opening[0] ?? '')
}

/** 61,002, 5.6: no number of a column, and no year. */
const LARGE = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+\.\d+$/

/** 甲 | 乙 | 1 | 2 | 3: a row below the header that counts the columns. */
function isCountOfColumns(row: Rows[number] | undefined): boolean {
  const told = row?.map(printedIn).filter((text) => text !== '' && !/^[甲乙丙丁戊己A-E]$/.test(text)) ?? []
  return told.length >= FEWEST_COUNTED && told.every((text, index) => text === String(index + 1))
}

const FEWEST_COUNTED = 2

/**
 * How many rows below the header go on with it where it has groups of columns: those that the corner reaches down to, or, as formats
 * that know one row of headers print it, one with a blank corner or the same. None holds a figure.
 */
function furtherHeaders(rows: Rows, at: readonly (readonly number[])[], first: number): number {
  const [corner, ...tops] = rows[first - 1] ?? []
  const isGrouped = tops.some((cell, index) => cell.colspan > 1 || printedIn(cell) === '' || printedIn(cell) === printedIn(tops[index - 1]))
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

/**
 * The columns of changes that are told in numbers: those that say so (增减额), those beside one in percent (增减: 金额 | %), and those
 * (较上月增减) that hold nothing but whole numbers, since a change in percent would have a fraction somewhere.
 */
function countedChanges(columns: readonly string[], texts: readonly (readonly string[])[]): Set<number> {
  const isWhole = (text: string): boolean => /^[-+−]?\d[\d,]*$/.test(text)
  const inPercent = (column: number): boolean => {
    const header = columns[column] ?? ''
    return changeAlone(header) && (toldInPercent(header) || (texts[column] ?? []).some((text) => text.includes('%')))
  }
  return new Set(
    columns.flatMap((header, column) => {
      const figures = (texts[column] ?? []).filter((text) => /\d/.test(text))
      if (toldInPercent(header) || figures.some((text) => text.includes('%'))) return []
      if (toldInNumbers(header)) return [column]
      if (!CHANGES.test(header) && !CHANGED_SINCE.test(header)) return []
      return inPercent(column + 1) || (figures.length > 0 && figures.every(isWhole)) ? [column] : []
    }),
  )
}

/** 本月 | 累计: beside a month what came together since the year began. */
function sinceNewYear(columns: readonly string[]): string[] {
  const isMonthly = columns.some((header) => /[本当]月|(?<![\d\-—–~～至])\d{1,2}月/.test(header))
  return columns.map((header) => (isMonthly ? header.replace(/^(.*?)累计(?=数?$)/, (_, of: string) => `${of.replace(/本年$/, '')}本年累计`) : header))
}

/**
 * 结婚登记 | 同比 | 离婚登记 | 同比: each change is of the nearest column on its left that tells none, where rows do not say what is counted.
 * @param counted the columns of changes in numbers, which are of its unit too
 */
function ofLevels(columns: readonly string[], counted: ReadonlySet<number>): string[] {
  const changes = columns.filter(changeAlone)
  if (!areDivisions(columns[0] === '序号' ? (columns[1] ?? '') : (columns[0] ?? '')) && new Set(changes).size === changes.length) return [...columns]
  return columns.map((header, column) => {
    const level = changeAlone(header) ? levelBeside(columns, column) : undefined
    if (level === undefined || AT_SOME_TIME.test(level.replace(BRACKETS, '')) || EMPTY_HEADER.test(level.replace(BRACKETS, ''))) return header
    return `${counted.has(column) ? level : level.replace(BRACKETS, '')}${header}`
  })
}

/** The nearest column on the left of a change that tells none, without its time (本月人数). */
export const levelBeside = (columns: readonly string[], change: number): string | undefined =>
  columns
    .slice(1, change)
    .findLast((one) => !changeAlone(one) && !SERIAL.test(one) && !UNIT.test(one))
    ?.replace(/^[本当][年月季期]末?(?=.{2})/, '')

/** 2021年, 本月, 累计, 完成数: when and how far, and not what is counted. */
const AT_SOME_TIME = /\d|^(?:本|上|当|去|今|全)[年月季期]|累计|合计|小计|总数|完成|目标|任务|计划/

/** Whether the rows are numbered 1, 2, 3 in their first column, and labels stand in the second. */
function areNumbered(rows: Rows): boolean {
  const texts = rows.map((row) => row.map(printedIn))
  return (
    texts.length >= FEWEST_NUMBERED && texts.every(([first, second], index) => first === String(index + 1) && second !== undefined && !NUMERIC.test(second))
  )
}

const FEWEST_NUMBERED = 3

/** What the cells of each column say, without the blank ones. */
function textsByColumn(rows: Rows, at: readonly (readonly number[])[]): string[][] {
  const texts = Array.from({ length: 1 + Math.max(0, ...at.flat()) }, (): string[] => [])
  rows.forEach((row, index) => {
    row.forEach((cell, place) => {
      const text = printedIn(cell)
      if (text !== '') texts[at[index]?.[place] ?? place]?.push(text)
    })
  })
  return texts
}

/** The column, right of the first, that holds nothing but units, or -1. */
const unitColumnOf = (texts: readonly (readonly string[])[]): number =>
  texts.findIndex((column, index) => index > 0 && column.length > 0 && column.every(isUnitLike))

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
      const printed = unnoted(simplify(visible(cell.runs)).replace(/\s+/g, ''))
      // 城市低保 | | 农村低保 | | above 户数 | 人数 | 户数 | 人数: a blank is of the group to its left.
      const text = printed === '' && from > 1 && index < rows.length - 1 ? group : printed
      group = from > 0 ? text : ''
      for (let at = from; at < from + cell.colspan; at++) headers[at] = index > 0 ? below(headers[at] ?? '', text) : text
    })
  })
  return headers.map((header, column) => partOfColumn(header, headers.slice(0, column)))
}

/** 孤儿 over 散居, 特困供养（人） over 失能: those of a group who live or manage so. */
const PERSONS = /^(孤儿|特困(?:人员)?(?:供养)?)([(（][^()（）]*[)）])?$/
const OF_PERSONS = /^(?:(?:社会)?散居|(?:集中|分散)(?:供养|养育)?|(?:完?全|半|部分)?失能|(?:完?全|半|能)?自理|[全半]护理)$/

/** A header below another: 户 below 城市低保 is its unit, 农村 below 城乡低保 is 农村低保, 男 below 人数 男性人数, and 计 the whole. */
function below(above: string, text: string): string {
  if (isUnitLike(text)) return `${above}（${text}）`
  if (above === '' || text === '计') return text === '计' ? above : text
  const sex = /^([男女])性?$/.exec(text)?.[1]
  if (sex !== undefined) return `${sex}性${above}`
  const [, persons = '', unit = ''] = PERSONS.exec(above) ?? []
  if (persons !== '' && OF_PERSONS.test(text)) return `${text.replace(/^(?:集中|分散)$/, '$&供养')}${persons === '孤儿' ? persons : '特困人员'}${unit}`
  return /^(?:城市|农村|城镇|乡村)$/.test(text) ? `${text}${above.replace(/^城乡/, '')}` : `${above}${text}`
}

/** 低保人数 | 其中：残疾人 | 其中：女性: parts of the last column that is none. */
function partOfColumn(header: string, before: readonly string[]): string {
  const part = /^其中[:：]?(.+)$/.exec(header)?.[1]
  const whole = before.slice(1).findLast((one) => !one.startsWith('其中'))
  if (part === undefined || whole === undefined) return header
  const [bare, unit] = [whole.replace(BRACKETS, ''), BRACKETS_AT_END.exec(whole)?.[0] ?? '']
  const subject = /(?:人数|对象|人员)$/.test(bare) ? bare.replace(/人数$/, '') : ''
  const name = partOf(part, bare) || (subject === '' ? header : `${subject}中${part}`)
  return bracketed(name) === '' ? `${name}${unit}` : name
}

const BRACKETS_AT_END = /[(（][^()（）]*[)）]$/
