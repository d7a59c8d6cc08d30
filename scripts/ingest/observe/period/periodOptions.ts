/** The periods that the words, the document and the rules offer for a figure. */
import { endOf, MONTH, monthOf, YEAR } from '../time/periodEnds.ts'
import { isLong } from './periodRules.ts'
import { reportedOf, type PeriodQuestion } from './periodQuestion.ts'

/** Where a period comes from; one may come from several. */
export const SOURCE = {
  rule: 1,
  document: 2,
  end: 4,
  said: 8,
  saidEnd: 16,
  before: 32,
  carried: 64,
  asOf: 128,
  spoken: 256,
  month: 512,
  none: 1024,
  after: 2048,
  toDate: 4096,
} as const

/** The rules and the end of the time reported on; and these with that time itself and the one said before the number. */
export const RULED = SOURCE.rule | SOURCE.end
export const TOLD = SOURCE.rule | SOURCE.document | SOURCE.end | SOURCE.said | SOURCE.saidEnd

export interface PeriodOption {
  readonly period: string | null
  sources: number
}

/** 2022-06-01/2022-12: a span is told by its months where its end is; one month is none. */
const inMonths = (period: string): string => period.replace(/^(\d{4}-\d\d)-\d\d(?=\/\d{4}-\d\d$)/, '$1').replace(/^(\d{4}-\d\d)\/\1$/, '$1')

/** The periods to choose from, each once. */
export function periodOptions(question: PeriodQuestion): PeriodOption[] {
  const { ruled, told } = question
  const { calendar } = told.setting
  const reported = reportedOf(question)
  const { said, before, after } = question.around
  const options = new Map<string | null, PeriodOption>()
  const add = (told: string | null | undefined, source: number): void => {
    if (told === undefined) return
    const period = told && inMonths(told)
    const known = options.get(period)
    if (known) known.sources |= source
    else options.set(period, { period, sources: source })
  }
  const withEnd = (period: string | null | undefined, whole: number, end: number): void => {
    if (!period) return
    add(period, whole)
    add(endOf(period), end)
    if (endOf(period).length === 10) add(monthOf(endOf(period)), SOURCE.month)
  }
  add(ruled.period, SOURCE.rule)
  if (reported && !isLong(reported)) withEnd(reported, SOURCE.document, SOURCE.end)
  else if (reported && question.measure !== 'flow' && !question.frame.link.origin) add(endOf(reported), SOURCE.end)
  // 五年累计达到30亿元 of what a plan sets: of its years, not of those it reports on.
  const isSet = question.frame.fact.role === 'target' && said?.dated === false && said.period === calendar.done
  const meant = isSet ? calendar.period : said?.period
  withEnd(meant, SOURCE.said, SOURCE.saidEnd)
  withEnd(before?.period, SOURCE.before, SOURCE.before)
  withEnd(after?.period, SOURCE.after, SOURCE.after)
  withEnd(told.carried.time?.period, SOURCE.carried, SOURCE.carried)
  withEnd(told.carried.asOf?.period, SOURCE.asOf, SOURCE.asOf)
  if (calendar.spoken) add(monthOf(calendar.spoken), SOURCE.spoken)
  const last = said?.period ? endOf(said.period) : ''
  if (last.length >= MONTH && !monthOf(last).endsWith('-01')) add(`${last.slice(0, YEAR)}-01/${monthOf(last)}`, SOURCE.toDate)
  add(null, SOURCE.none)
  return [...options.values()]
}
