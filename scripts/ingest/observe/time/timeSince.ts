/** How far a time reaches that has no end of its own (2018年以来): to that of what is reported, or to the day of speaking. */
import { endOf, yearOf } from './periodEnds.ts'
import type { Calendar } from './time.ts'

/** 2018年以来 in a report to 2020, and in a plan for 2021 to 2025, which tells what was done before: 2018/2020. A day something starts on stays that day (自7月1日起执行). */
export function since(point: string, calendar: Calendar): string {
  const { period, done } = calendar
  const reported = done && yearOf(endOf(done)) >= yearOf(point) ? done : period
  const last = reported && endOf(reported)
  if (!last || point.length === 10 || yearOf(last) < yearOf(point)) return point
  if (point.length === 4) return yearOf(last) === point ? point : `${point}/${yearOf(last)}`
  return `${point}/${last.length === 4 ? lastMonthOf(last, calendar) : last.slice(0, 7)}`
}

/** The month a report was given in, where it was in the year it reports on, else the last of that year. */
export const lastMonthOf = (year: string, { spoken }: Calendar): string => (spoken?.startsWith(`${year}-`) ? spoken.slice(0, 7) : `${year}-12`)

/** From a day to the end of a report of the same year or a later one, told by its month; else the day alone. */
export function daysOn(day: string, calendar: Calendar): string {
  const last = endOf(calendar.period ?? '')
  return yearOf(last) < yearOf(day) || last.length === 10 ? day : `${day}/${last.length === 4 ? lastMonthOf(last, calendar) : last}`
}
