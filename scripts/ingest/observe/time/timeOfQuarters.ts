/** Quarters of a year, by their months. */
import { endOf, two, yearOf } from './periodEnds.ts'
import type { Meaning } from './time.ts'

/** 上季度 in a statistic of January to September: of January to June. */
export function lastQuarter(period: string | null): Omit<Meaning, 'kind'> {
  const [, first, year = '', month = ''] = /^(?:(\d{4}-\d\d)\/)?(\d{4})-(\d\d)$/.exec(period ?? '') ?? []
  if (Number(month) <= 3) return { period: null, dated: false }
  const last = `${year}-${two(String(Number(month) - 3))}`
  return { period: first === undefined ? last : `${first}/${last}`, dated: true }
}

/** 当季 in a statistic of January to September: of July to September; in one of a whole year it tells nothing. */
export function thisQuarter(last: string): Meaning | undefined {
  const month = Number(last.slice(5, 7))
  return month === 0 ? undefined : { period: quarterOf(yearOf(last), String(Math.ceil(month / 3))), kind: 'at', dated: true }
}

/** 二季度 of a year: its months. */
export function quarterOf(year: string, quarter: string): string {
  const index = Math.max('1234'.indexOf(quarter), '一二三四'.indexOf(quarter))
  return `${year}-${two(String(index * 3 + 1))}/${year}-${two(String(index * 3 + 3))}`
}

/** 二至四季度 of a year, or of the last year of a period. */
export function quarters(first: string, last: string, period: string | null): Meaning | undefined {
  if (period === null) return undefined
  const year = yearOf(endOf(period))
  const [begins = '', ends = ''] = [quarterOf(year, first).split('/')[0], quarterOf(year, last).split('/')[1]]
  return begins < ends ? { period: `${begins}/${ends}`, kind: 'at', dated: true } : undefined
}
