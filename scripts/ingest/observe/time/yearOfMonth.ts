/** The year of a month that is told without one. */
import { endOf, spansYears, yearOf } from './periodEnds.ts'
import type { Calendar } from './time.ts'

type Groups = Readonly<Record<string, string | undefined>>

/** The year of the last of the months that a text names: that in which it is told where the words count up to just then, else the last of the document's period. */
export const yearOfMonth = (groups: Groups, calendar: Calendar & { readonly period: string }): string =>
  isJustPast(groups, calendar) || isOfToday(groups, calendar) ? yearOf(calendar.spoken ?? '') : yearOf(endOf(calendar.period))

/** 截至5月底, told in June in a report of the year before: in the year it is told in. */
function isJustPast(groups: Groups, { period, spoken }: Calendar): boolean {
  const [year = 0, month = 0] = (spoken ?? '').split('-').map(Number)
  if (!/^截[至止]/.test(groups['until'] ?? '') || year !== Number(yearOf(endOf(period ?? ''))) + 1) return false
  const since = month - Number(groups['bareMonth'])
  return since >= 0 && since <= JUST_PAST
}

/** 1至2月, told in March 2021 by who says 今年 of 2021 in a review of the years before it. */
function isOfToday(groups: Groups, { period, spoken, today }: Calendar): boolean {
  const [year = 0, month = 0] = (spoken ?? '').split('-').map(Number)
  const last = Number(groups['bareMonthEnd'] ?? groups['bareMonth'])
  return today === year && spansYears(period) && last <= month && year === Number(yearOf(endOf(period ?? ''))) + 1
}

/** So many months back a report may count to. */
const JUST_PAST = 3
