/** Periods that no time expression names but the words, the figures before or the document imply: 三年累计, 五年前, 由甲升至乙. */
import { readHan } from './numeral.ts'
import { planYears, type Calendar, type TimeExpression } from './time.ts'

/** What implies a period; one may be implied by several. */
export const IMPLIED = {
  /** The period of the figure before, as it was read. */
  figure: 1,
  /** What the figure is compared with (与2016年相比，由甲升至乙). */
  base: 2,
  /** The year before the document's period: where its changes began. */
  eve: 4,
  /** From the beginning of a year to a month that is named or reported. */
  toDate: 8,
  /** A time named further back in the sentence. */
  earlier: 16,
  /** A length of time (三年累计, 五个月发了). */
  span: 32,
  /** So many years ago. */
  ago: 64,
  /** The plan the title names, and the one after it. */
  plan: 128,
  /** From a time named to the end of what is reported (7月试点，已申领), or the month it began (7月起每月730元). */
  since: 256,
  /** From the time before to the time named last. */
  between: 512,
  /** The first time the document names, and the last one before this sentence. */
  first: 1024,
  last: 2048,
  /** A month without a year, in the year named before it. */
  sameYear: 4096,
} as const

export interface ImpliedPeriod {
  readonly period: string
  readonly source: number
}

/** What is known around a figure, as far as it implies a period. */
export interface Surroundings {
  readonly text: string
  readonly title: string
  readonly setting: { readonly calendar: Calendar }
  readonly discourse: { readonly period: string | null; readonly said: readonly string[] }
  readonly carried: { readonly time: TimeExpression | null; readonly asOf: TimeExpression | null }
}

export interface Implication {
  readonly told: Surroundings
  /** Where the figure begins in its sentence. */
  readonly at: number
  /** The times named before it, without bases; and the last base. */
  readonly own: readonly TimeExpression[]
  readonly base: TimeExpression | undefined
}

const ending = (period: string): string => period.split('/').at(-1) ?? period
const beginning = (period: string): string => period.split('/')[0] ?? period
const yearOf = (period: string): number => Number(period.slice(0, 4))
const monthOf = (period: string): string => period.slice(0, 7)
/** The month so many months before or after another. */
function monthsFrom(month: string, count: number): string {
  const index = yearOf(month) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
const span = (first: string, last: string): string[] => (first < last ? [`${first}/${last}`] : [])

/** The periods that are implied, in no order; one may come twice. */
export function impliedPeriods({ told, at, own, base }: Implication): ImpliedPeriod[] {
  const { text, setting, discourse, title } = told
  const { period: reported, spoken } = setting.calendar
  const [said, before, ...earlier] = own.map(({ period }) => period).reverse()
  const ahead = text.slice(0, at)
  // 到2018年，五年累计: the length is itself a time; what it runs to is named before it.
  const point = [said, before].find((period) => period && !period.includes('/')) ?? said
  const last = reported === null ? null : ending(reported)
  const implied = (source: number, periods: readonly (string | null | undefined)[]): ImpliedPeriod[] =>
    periods.flatMap((period) => (period ? [{ period, source }] : []))
  return [
    ...implied(IMPLIED.figure, [discourse.period]),
    ...implied(IMPLIED.base, base?.period ? [base.period, ending(base.period)] : []),
    ...implied(IMPLIED.eve, reported === null ? [] : [String(yearOf(reported) - 1)]),
    ...implied(IMPLIED.toDate, [last, before, told.carried.time?.period, told.carried.asOf?.period].flatMap(toDate)),
    ...implied(IMPLIED.earlier, earlier.slice(0, 2)),
    ...implied(IMPLIED.span, spans(ahead, point ?? null, last, spoken ?? null)),
    ...implied(IMPLIED.ago, last === null ? [] : ago(ahead, yearOf(last))),
    ...implied(IMPLIED.plan, plans(title)),
    ...implied(IMPLIED.since, last === null || !said ? [] : since(said, last, spoken ?? null)),
    ...implied(IMPLIED.between, said && before ? span(beginning(before), ending(said)) : []),
    ...implied(
      IMPLIED.first,
      discourse.said.slice(0, 1).flatMap((period) => [period, ending(period)]),
    ),
    ...implied(
      IMPLIED.last,
      discourse.said.slice(-1).flatMap((period) => [period, ending(period)]),
    ),
    ...implied(IMPLIED.sameYear, said && before && said.length >= 7 && !said.includes('/') ? [`${beginning(before).slice(0, 4)}${said.slice(4)}`] : []),
  ]
}

/** 2023-10 → 2023-01/2023-10. */
function toDate(period: string | null | undefined): string[] {
  const month = period ? monthOf(ending(period)) : ''
  return month.length === 7 ? span(`${month.slice(0, 4)}-01`, month) : []
}

const LENGTH = /(?<![第十百\d])([一两二三四五六七八九十]|\d{1,2})\s?(?:年(半)?(?![级代度底初末]|[前后](?!累))|个月)(?!以[上下内])/g

/** The times of the last length named: to the end of what is reported, or from or to the time named last. */
function spans(ahead: string, said: string | null, last: string | null, spoken: string | null): string[] {
  const [words, number = '', half] = [...ahead.matchAll(LENGTH)].at(-1) ?? []
  const count = /^\d/.test(number) ? Number(number) : readHan(number)
  if (words === undefined || last === null || count === null || count === 0 || count > LONGEST) return []
  const ends = new Set([last, spoken ?? ''].filter((point) => point.length >= 7).map(monthOf))
  if (words.endsWith('个月')) return ofMonths(count, said, last)
  const year = yearOf(last)
  if (half) return [...ends].flatMap((month) => span(monthsFrom(month, 1 - count * 12 - 6), month))
  const months = count > 3 ? [] : [...ends].flatMap((month) => span(monthsFrom(month, -12 * count), month))
  if (count === 1) return months
  const named = said === null ? [] : [`${yearOf(said)}/${yearOf(said) + count - 1}`, `${yearOf(ending(said)) - count + 1}/${yearOf(ending(said))}`]
  return [...new Set([`${year - count + 1}/${year}`, `${year - count}/${year - 1}`, `${year + 1}/${year + count}`, ...months, ...named])]
}

/** A longer time looks back on history. */
const LONGEST = 30

/** 五个月: from the beginning of the year, or from the month named. */
function ofMonths(count: number, said: string | null, last: string): string[] {
  const first = `${last.slice(0, 4)}-01`
  const named = said && beginning(said).length >= 7 ? span(monthOf(said), monthsFrom(monthOf(said), count - 1)) : []
  return count > 12 ? [] : [...span(first, monthsFrom(first, count - 1)), ...named]
}

/** 两年前还是6.3万户, 五年前的一半. */
function ago(ahead: string, year: number): string[] {
  const number = [...ahead.matchAll(/(?<![十\d])([两二三四五六七八九十]|\d{1,2})年前/g)].at(-1)?.[1]
  const count = number === undefined ? null : /^\d/.test(number) ? Number(number) : readHan(number)
  return count === null || count > LONGEST ? [] : [String(year - count)]
}

/** “十三五”规划: the years it is for, and their end. */
function plans(title: string): string[] {
  const [first, last] = planYears(/(十[一二三四五]|[十九])五/.exec(title)?.[1] ?? '') ?? []
  return first === undefined || last === undefined ? [] : [`${first}/${last}`, String(last)]
}

/** From the beginning of the time named to the end of what is reported, in months where both are known to the month. */
function since(said: string, last: string, spoken: string | null): string[] {
  const first = beginning(said)
  if (first.length === 4) return span(first, last.slice(0, 4)).concat(last.length >= 7 ? span(`${first}-01`, monthOf(last)) : [])
  const end = [last, spoken ?? ''].find((point) => point.length >= 7) ?? `${last.slice(0, 4)}-12`
  return [monthOf(first), ...span(monthOf(first), monthOf(end))]
}
