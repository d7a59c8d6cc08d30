/** What the text, the title and the file of a document tell of time, for the choice of the time it reports on. */
import { visible } from '../../document.ts'
import { fold } from '../text/fold.ts'
import { MONTH, two } from '../time/periodEnds.ts'
import type { Calendar, TimeExpression } from '../time/time.ts'
import { timeNamed } from './fileName.ts'
import { allText, opening } from './ground.ts'
import { withoutIssue } from './issue.ts'
import type { ReportPeriodQuestion } from './reportPeriodOptions.ts'
import { timesReported } from './reportTimes.ts'

const OPENING = 240

export interface NamedTimes {
  readonly title: string
  /** The beginning behind the title. */
  readonly head: string
  readonly text: string
  /** The year and month the document was given or published in, or '' and 0. */
  readonly year: string
  readonly month: number
  /** How often each time is named, in the order of the text. */
  readonly counts: ReadonlyMap<string, number>
  /** The first time that is named, or ''. */
  readonly first: string
  /** The time the file is named after, or ''. */
  readonly file: string
  /** How often each month is named, by itself or with a day, in the order of the text. */
  readonly monthCounts: ReadonlyMap<string, number>
  readonly calendar: Calendar
}

/** The times that a document names. */
export function namedTimes({ document, spoken }: ReportPeriodQuestion): NamedTimes {
  const title = withoutIssue(fold(visible(document.title)))
  const head = opening(document).slice(1).join('\n').slice(0, OPENING)
  const text = allText(document)
  const [year = '', month = ''] = spoken?.split('-') ?? []
  const file = timeNamed(document.file) ?? ''
  // 7月20日起的强降雨: of the year that the file is named after.
  const now = year === '' ? file.slice(0, 4) : year
  const calendar = { period: now === '' ? null : now, now: now === '' ? null : Number(now), spoken }
  const times = [...eventDays(title, calendar), ...timesReported(`${title}\n${text}`, calendar)]
  const [counts, monthCounts] = [new Map<string, number>(), new Map<string, number>()]
  for (const { period, kind } of times) {
    if (period === null || kind === 'base' || kind === 'later') continue
    counts.set(period, (counts.get(period) ?? 0) + 1)
    const last = oneMonthOf(period)
    if (last !== '') monthCounts.set(last, (monthCounts.get(last) ?? 0) + 1)
  }
  return {
    title,
    head,
    text,
    year,
    month: Number(month) || 0,
    counts,
    first: times.find(({ period }) => period !== null)?.period ?? '',
    file,
    monthCounts,
    calendar,
  }
}

/** “7·21”特大暴雨: the day that an event in the title is named after. 清明祭扫: of April. */
function eventDays(title: string, { period }: Calendar): Pick<TimeExpression, 'period' | 'kind'>[] {
  if (period === null) return []
  const [, month, day] = /["'](\d{1,2})[·.•](\d{1,2})["']/.exec(title) ?? []
  const days = month === undefined || day === undefined ? [] : [`${period}-${two(month)}-${two(day)}`]
  const months = title.includes('清明') ? [`${period}-04`] : []
  return [...days, ...months].map((one) => ({ period: one, kind: 'at' }))
}

/** The month of a month or day, or '' of any other time. */
export const oneMonthOf = (period: string | null): string => (period === null || period.includes('/') || period.length < MONTH ? '' : period.slice(0, MONTH))

/** The last year of a period. */
export const lastYearOf = (period: string): string => (period.split('/').at(-1) ?? '').slice(0, 4)

/** How often each year is the last of a time that is named, the most frequent first, of these the latest. */
export function yearsOf({ counts }: NamedTimes): ReadonlyMap<string, number> {
  const years = new Map<string, number>()
  for (const [period, count] of counts) {
    const year = lastYearOf(period)
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return new Map([...years].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0])))
}
