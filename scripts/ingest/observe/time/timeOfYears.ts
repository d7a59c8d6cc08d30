/** Times of several years: plans (“十三五”期间), the years before now (五年来) and those ahead (今后五年). */
import { countOf } from '../text/numeral.ts'
import { endOf, yearOf } from './periodEnds.ts'
import type { Calendar, Meaning } from './time.ts'

type Groups = Readonly<Record<string, string | undefined>>

const PLANS: Readonly<Record<string, number>> = {
  一: 1953,
  二: 1958,
  三: 1966,
  四: 1971,
  五: 1976,
  六: 1981,
  七: 1986,
  八: 1991,
  九: 1996,
  十: 2001,
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
}

export function plan(groups: Groups, kind: 'at' | 'since' | 'base', calendar: Calendar): Meaning | undefined {
  const start = PLANS[groups['plan'] ?? '']
  // “十三五”规划 names a plan, “十三五”期间 a time.
  if (start === undefined || (groups['tail'] === undefined && groups['planYears'] === undefined && kind !== 'base' && groups['opens'] === undefined))
    return undefined
  const first = '两二三四'.indexOf(groups['planYears']?.charAt(1) ?? '-')
  if (first >= 0) return { period: `${start}/${start + Math.max(1, first)}`, kind, dated: true }
  const period = /^(末|底|年底前|底前)$/.test(groups['tail'] ?? '') ? String(start + 4) : planToDate(start, groups['tail'], calendar)
  // 较“十一五”末; 较“十一五”时期的5.21亿元 is of all its years.
  return { period: kind === 'base' && !/^(?:时期|期间)$/.test(groups['tail'] ?? '') ? String(start + 4) : period, kind, dated: true }
}

/** How many years after the end of a plan one still looks back to its beginning. */
const LOOKED_BACK = 3

/** “十四五”以来, in a report to June 2025: 2021-01/2025-06; in one to 2023: 2021/2023; “十三五”以来 in that: 2016/2023; else, and in a report of the year right after it, the whole plan. */
function planToDate(start: number, tail: string | undefined, calendar: Calendar): string {
  const end = endOf(calendar.period ?? '')
  const year = Number(yearOf(end))
  if (tail !== '以来' || year <= start || year === start + 5 || year > start + 4 + LOOKED_BACK) return `${start}/${start + 4}`
  return end.length === 4 ? `${start}/${year}` : `${start}-01/${end.slice(0, 7)}`
}

/** Whether a period is of five years, as a plan is. */
export function isOfFive(period: string | null): boolean {
  const [, first, last] = /^(\d{4})\/(\d{4})$/.exec(period ?? '') ?? []
  return Number(last) - Number(first) === 4
}

/** 到规划期末: the last year of a plan that is reported as a whole, else of the five-year plan that goes on then. */
export function planEnd(period: string): string {
  const [first = 0, last = first] = years(period).split('/').map(Number)
  return String(last - first >= 4 ? last : Math.ceil(last / 5) * 5)
}

/** 五年来, 过去五年: the whole reporting period where it has several years, else as many years to its end. */
export function spanning(span: string, { period: reported, done }: Calendar): Meaning | undefined {
  const period = done ?? reported
  if (period === null) return undefined
  const count = countOf(span)
  const [first = 0, end = 0] = years(period).split('/').map(Number)
  // 六十年来, of a report of sixty years; in another it looks back on history, and 二十四年来累计 is of no year alone.
  if (count !== null && count > LONGEST_SPAN && Math.abs(end - first - count) > 1) return { period: null, kind: 'at', dated: true, closing: true }
  // 十年来, of a report of 2012 to 2022: a change began in 2012; 五年来 is of its last five years.
  if (end > 0 && count !== null && end - first === count) return { period: years(period), kind: 'at', dated: false, began: String(first) }
  if (end > 0 && (count === null || count < 2 || end - first <= count)) return { period: years(period), kind: 'at', dated: false }
  const last = Number(yearOf(endOf(period)))
  return count === null || count < 2 || count > LONGEST_SPAN ? undefined : { period: `${last - count + 1}/${last}`, kind: 'at', dated: true }
}

/** 四十年来 looks back on history: a figure under it is of no span that could be compared. */
const LONGEST_SPAN = 10

/** 五年火化遗体3万具, in a report of five years; 三年花了1860万元, in any. */
export function lasting(span: string, isDone: boolean, { period }: Calendar): Meaning | undefined {
  const [first = 0, last = first] = years(period ?? '')
    .split('/')
    .map(Number)
  const count = '两三四五'.indexOf(span) + 2
  if (last - first + 1 === count && period) return { period: years(period), kind: 'at', dated: false }
  if (!isDone || !period || (last > first && last - first <= LONGEST_SPAN)) return undefined
  return { period: `${last - count + 1}/${last}`, kind: 'at', dated: true, closing: true }
}

/** 五年前, 较十年前, 十年前（2012年）, in a report to 2022: the year 2017 and comparisons with 2012; none is of the sentences that follow. */
export function yearsAgo(groups: Groups, { period }: Calendar): Meaning | undefined {
  const count = countOf(groups['ago'] ?? '')
  const year = groups['agoYear'] ?? (period !== null && count ? String(Number(yearOf(endOf(period))) - count) : undefined)
  return year === undefined ? undefined : { period: year, kind: groups['agoBase'] === undefined ? 'at' : 'base', dated: true, closing: true }
}

/** 今后五年, said in 2017: 2017 to 2021; in a report of 2016 that does not say when it was given, the years after it. */
export function yearsAhead(span: string, { period: reported, now: spoken, done }: Calendar): Meaning | undefined {
  // 三年共需投入2.84亿元, of a plan: from the year on behind those before it.
  const [period, now] = done ? [done, null] : [reported, spoken]
  const last = period === null ? null : Number(yearOf(endOf(period)))
  const count = countOf(span)
  const first = now !== null && now !== last ? now : last === null ? null : last + 1
  if (first === null || count === null || count < 2 || count > LONGEST_SPAN) return undefined
  return { period: `${first}/${first + count - 1}`, kind: 'at', dated: true }
}

/** 2016-01/2020-12 → 2016/2020. */
const years = (period: string): string => [...new Set(period.split('/').map(yearOf))].join('/')
