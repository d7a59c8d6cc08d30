/** 时期: what a period says in prose and in tables, and how two of them are ordered. */

interface Point {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

const EN_RULE = '—'

function parsePoint(text: string): Point {
  const [year = 0, month, day] = text.split('-').map(Number)
  return { year, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}

/** @param period 2017, 2020-05, 2020-07-01 or an interval of two of these: 2016/2020 */
function parsePeriod(period: string): { readonly start: Point; readonly end: Point } {
  const [start = '', end = start] = period.split('/')
  return { start: parsePoint(start), end: parsePoint(end) }
}

/** The year a period ends in: 2020 for 2016/2020. */
export const periodYear = (period: string): number => parsePeriod(period).end.year

/** The years a period touches, first to last. */
export function periodYears(period: string): number[] {
  const { start, end } = parsePeriod(period)
  return Array.from({ length: end.year - start.year + 1 }, (_, index) => start.year + index)
}

/** A sortable number for the end of a period; a whole year ends in December. */
export function periodEnd(period: string | null): number {
  if (period === null) return 0
  const { year, month = 12, day = 31 } = parsePeriod(period).end
  return year * 10_000 + month * 100 + day
}

/** A sortable number for the beginning of a period, to be set against `periodEnd`; a whole year begins in January. */
export function periodStart(period: string): number {
  const { year, month = 1, day = 1 } = parsePeriod(period).start
  return year * 10_000 + month * 100 + day
}

/** How many months a period lasts: 12 for 2020, 6 for 2020-01/2020-06; 0 where it is unknown or a day. */
export function periodMonths(period: string | null): number {
  if (period === null) return 0
  const { start, end } = parsePeriod(period)
  if (start.day !== undefined && !period.includes('/')) return 0
  return (end.year - start.year) * 12 + (end.month ?? 12) - (start.month ?? 1) + 1
}

const prosePoint = ({ year, month, day }: Point): string => `${year}年${month ? `${month}月` : ''}${day ? `${day}日` : ''}`

/**
 * A period as prose prints it: 2020年7月1日, 2016—2020年, 2020年上半年.
 * @returns 时间未写明 for null
 */
export function periodText(period: string | null): string {
  if (period === null) return '时间未写明'
  if (!period.includes('/')) return prosePoint(parsePeriod(period).start)
  const { start, end } = parsePeriod(period)
  if (start.month === undefined || end.month === undefined) return start.year === end.year ? `${end.year}年` : `${start.year}${EN_RULE}${end.year}年`
  if (start.year === end.year && start.day === undefined && end.day === undefined) return monthsText(start.year, start.month, end.month)
  return `${prosePoint(start)}${EN_RULE}${prosePoint(end)}`
}

function monthsText(year: number, from: number, to: number): string {
  if (from === 1 && to === 6) return `${year}年上半年`
  if (from === 7 && to === 12) return `${year}年下半年`
  if (from === 1 && to === 12) return `${year}年`
  return from === to ? `${year}年${from}月` : `${year}年${from}${EN_RULE}${to}月`
}

/** A period as tables print it: 2020-07-01, 2016—2020; an empty cell is a dash. */
export const periodCell = (period: string | null): string => period?.replace('/', EN_RULE) ?? '–'
