/** The periods that the words, the document and the rules offer for a figure. */
import { DAY, endOf, MONTH, monthOf, YEAR } from '../time/periodEnds.ts'
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

type Options = Map<string | null, PeriodOption>

function offer(options: Options, told: string | null | undefined, source: number): void {
  if (told === undefined) return
  const period = told && inMonths(told)
  const known = options.get(period)
  if (known) known.sources |= source
  else options.set(period, { period, sources: source })
}

/** A time, its end, and the month of an end that is a day. */
function offerWithEnd(options: Options, period: string | null | undefined, whole: number, end = whole): void {
  if (!period) return
  offer(options, period, whole)
  offer(options, endOf(period), end)
  if (endOf(period).length === DAY) offer(options, monthOf(endOf(period)), SOURCE.month)
}

/** The time the document reports on; of many years their end alone. */
function offerReported(options: Options, question: PeriodQuestion): void {
  const reported = reportedOf(question)
  if (reported && !isLong(reported)) offerWithEnd(options, reported, SOURCE.document, SOURCE.end)
  else if (reported && question.measure !== 'flow' && !question.frame.link.origin) offer(options, endOf(reported), SOURCE.end)
}

/** The times told before and behind the number. */
function offerAround(options: Options, { around: { said, before, after }, frame: { fact }, told }: PeriodQuestion): void {
  const { calendar } = told.setting
  // 五年累计达到30亿元 of what a plan sets: of its years, not of those it reports on.
  const isSet = fact.role === 'target' && said?.dated === false && said.period === calendar.done
  offerWithEnd(options, isSet ? calendar.period : said?.period, SOURCE.said, SOURCE.saidEnd)
  offerWithEnd(options, before?.period, SOURCE.before)
  offerWithEnd(options, after?.period, SOURCE.after)
}

/** The time from the beginning of the year to the month that is said. */
function offerToDate(options: Options, said: string | null | undefined): void {
  const last = said ? endOf(said) : ''
  if (last.length >= MONTH && !monthOf(last).endsWith('-01')) offer(options, `${last.slice(0, YEAR)}-01/${monthOf(last)}`, SOURCE.toDate)
}

/** The periods to choose from, each once, in an order that the choice among equals rests on. */
export function periodOptions(question: PeriodQuestion): PeriodOption[] {
  const { ruled, told, around } = question
  const { spoken } = told.setting.calendar
  const options: Options = new Map()
  offer(options, ruled.period, SOURCE.rule)
  offerReported(options, question)
  offerAround(options, question)
  offerWithEnd(options, told.carried.time?.period, SOURCE.carried)
  offerWithEnd(options, told.carried.asOf?.period, SOURCE.asOf)
  if (spoken) offer(options, monthOf(spoken), SOURCE.spoken)
  offerToDate(options, around.said?.period)
  offer(options, null, SOURCE.none)
  return [...options.values()]
}
