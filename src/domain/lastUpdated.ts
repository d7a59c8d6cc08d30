/**
 * When a page was last updated: the newest day on which something it shows was published or corrected. The clock of the
 * build has no part in it, so that two builds are the same.
 *
 * Dates are those of the reports' originals and of the editor's corrections. A whole day goes before a date of which only
 * month or year is known: no day is made up.
 */
import type { Report } from './report.ts'

const WHOLE_DAY = 'yyyy-mm-dd'.length

/** @returns 2021-06-24, or 2021-06 or 2021 where no day is known; undefined where no report has a date */
export function lastUpdated(reports: readonly Report[]): string | undefined {
  const dates = reports.flatMap(({ origin, corrections }) => [...(origin.date === undefined ? [] : [origin.date]), ...corrections.map(({ date }) => date)])
  const days = dates.filter((date) => date.length === WHOLE_DAY)
  return (days.length > 0 ? days : dates).toSorted().at(-1)
}
