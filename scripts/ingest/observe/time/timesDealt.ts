/** Times that a sentence deals out to its figures: 2014年、2015年分别救助9.6万户次和14.3万户次. */
import { countOf } from '../text/numeral.ts'
import { two } from './periodEnds.ts'
import type { TimeExpression } from './time.ts'

interface Span {
  readonly from: number
  readonly to: number
}

/** What stands between two of a list. */
const JOINT = /^[、,]?\s*[和与及]?\s*$/
const DEALS = /分别|依次/
/** 供养率、护理床位占比分别达到, 两项标准分别调至: nouns in a row, or counted, take as many figures, and leave none for years. */
const DEALS_YEARS = /^(?!.*[两二三四]项)[^、和与及]*(?:分别|依次)[^、]*$/
/** Without such a word a list of figures right behind the times is dealt out (一季度、二季度销售1.2亿元、1.6亿元). */
const STOP = /[,;:。]/

/** Each year of a span of years, or each month of a span of months in one year, or each quarter where they are called so. */
function partsOf(time: TimeExpression, text: string): TimeExpression[] {
  const period = time.period ?? ''
  const [, year = '', first, last] = /^()(\d{4})\/(\d{4})$/.exec(period) ?? /^(\d{4}-)(\d\d)\/\1(\d\d)$/.exec(period) ?? []
  if (first === undefined || last === undefined) return []
  if (text.slice(time.from, time.to).includes('季度'))
    return ['01', '04', '07', '10'].flatMap((month) =>
      month >= first && month < last ? [{ ...time, period: `${year}${month}/${year}${two(String(Number(month) + 2))}` }] : [],
    )
  const parts = Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) => String(Number(first) + index))
  return parts.map((part) => ({ ...time, period: `${year}${part.padStart(first.length, '0')}` }))
}

/** Spans in lists: one list ends where something other than a joining word stands before the next. */
function listsOf<S extends Span>(spans: readonly S[], text: string): S[][] {
  const lists: S[][] = []
  for (const span of spans) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list && last && last.to < span.from && JOINT.test(text.slice(last.to, span.from))) list.push(span)
    else lists.push([span])
  }
  return lists
}

/**
 * The time that is dealt to the figure at a place, or null: of a list of times and a list as long of figures each figure is of the time in its
 * place, and so is each of the lists that follow (支出1.28亿元、1.96亿元), until another time is named. 2016年至2020年依次为380、410、450、480、610元
 * deals out the years of a span, 1至3月依次为1203对、1654对和1534对 its months.
 */
export const timeDealt = (at: number, times: readonly TimeExpression[], figures: readonly Span[], text: string): TimeExpression | null =>
  dealt(
    at,
    times.filter(({ kind }) => kind !== 'base'),
    figures,
    text,
  )

/** The time that a change is dealt for its comparison, or null: 较2017年、2012年分别增加600家、860家. */
export const baseDealt = (at: number, times: readonly TimeExpression[], figures: readonly Span[], text: string): TimeExpression | null =>
  dealt(
    at,
    times.filter(({ kind }) => kind === 'base'),
    figures,
    text,
  )

function dealt(at: number, times: readonly TimeExpression[], figures: readonly Span[], text: string): TimeExpression | null {
  // 2018年、2019年…分别为4215人、3968人，当年支出4866万元、5023万元: each of its own year.
  const told = times.filter(({ from, to, dated }) => to <= at && dated && text.slice(from, to) !== '当年')
  const list = listsOf(told, text).at(-1) ?? []
  const behind = list.at(-1)?.to ?? 0
  const rows = listsOf(
    figures.filter(({ from }) => from >= behind),
    text,
  )
  const index = rows.findIndex((row) => row.some(({ from }) => from === at))
  const row = rows[index]
  if (!row) return null
  const [only] = list
  const parts = list.length === 1 && only ? partsOf(only, text) : list
  const words = text.slice(behind, rows[0]?.[0]?.from)
  const isOfList = parts.length > 1 && (DEALS.test(words) || (parts === list && !STOP.test(words)))
  const counted = yearsCounted(told, text.slice(rows[index - 1]?.at(-1)?.to ?? behind, row[0]?.from), text)
  if (counted.length === row.length) return counted[row.findIndex(({ from }) => from === at)] ?? null
  const isOfYears = parts.length < 2 && DEALS_YEARS.test(text.slice(rows[index - 1]?.at(-1)?.to ?? behind, row[0]?.from))
  const shares = isOfList ? parts : isOfYears ? yearsEach(told) : []
  return shares.length > 1 && shares.length === row.length ? (shares[row.findIndex(({ from }) => from === at)] ?? null) : null
}

/** 2021年至2023年，…；今年…；三年分别为58.1%、60.3%和63.7%: the years of the span told last that has as many, or none. */
function yearsCounted(times: readonly TimeExpression[], words: string, text: string): TimeExpression[] {
  const count = countOf(COUNTED.exec(words)?.[1] ?? '')
  const isOfYears = ({ period }: TimeExpression): boolean => /^\d{4}\/\d{4}$/.test(period ?? '')
  return count === null
    ? []
    : (times
        .filter(isOfYears)
        .map((time) => partsOf(time, text))
        .findLast(({ length }) => length === count) ?? [])
}

const COUNTED = /([两三四五])年[^,;。\d]{0,4}(?:分别|依次)[^,;。、\d]*$/

/** 2018年872人次，2019年745人次，2020年1630人次，支出分别为211万元、198万元、476万元: years that follow one another, each with figures of its own, or none. */
function yearsEach(times: readonly TimeExpression[]): TimeExpression[] {
  const years = times.filter(({ kind, period }) => kind === 'at' && /^\d{4}$/.test(period ?? ''))
  return years.every(({ period }, index) => index === 0 || Number(period) === Number(years[index - 1]?.period) + 1) ? years : []
}
