/** The times that a document may report on, which its text, its date, its file and the rules offer. */
import type { Document } from '../../document.ts'
import type { Lexicon } from '../text/words.ts'
import { DAY, two } from '../time/periodEnds.ts'
import { findTimes, planYears } from '../time/time.ts'
import { lastYearOf, yearsOf, type NamedTimes } from './namedTimes.ts'
import { BARE_YEAR } from './reportPeriod.ts'
import { timesReported } from './reportTimes.ts'

/** What the choice is made from. */
export interface ReportPeriodQuestion {
  readonly document: Document
  /** The day or month the document was given or published, or null. */
  readonly spoken: string | null
  /** What the rules say, and which of them. */
  readonly ruled: string | null
  readonly rule: string
  readonly lexicon: Lexicon
}

export interface ReportPeriodOption {
  readonly period: string | null
  sources: number
  /** How often the text names it. */
  named: number
}

/** Where an option comes from; one may come from several. */
export const SOURCE = {
  rule: 1,
  title: 2,
  opening: 4,
  body: 8,
  spoken: 16,
  before: 32,
  month: 64,
  toDate: 128,
  none: 256,
  until: 512,
  half: 1024,
  spokenMonth: 2048,
  span: 4096,
  file: 8192,
  event: 16384,
  day: 32768,
} as const

/** What happens on a day or in a month: a disaster, a festival, a day on which many marry. */
export const EVENT_WORDS = [
  /地震|洪|暴雨|强降雨|台风|风暴|雪灾|降雪|冰[冻雹]|低温|干旱|旱[情灾]|泥石流|滑坡|灾情|火灾/,
  /清明|七夕|情人节|重阳|春节|(?<!\d)520(?!\d)|5·20|当[天日]/,
]

/** How many of the years that a text names most are looked at. */
const YEARS = 4
const PARTS: readonly (readonly [words: RegExp, month: number])[] = [
  [/上半年|半年/, 6],
  [/前三季度/, 9],
  [/第?一季度|首季/, 3],
]

/** The months a text counts to: 1-9月, 截至6月底, 7月份; each with the sources that speak for it. */
function monthsOf({ title, head, text, month }: NamedTimes): Map<number, number> {
  const months = new Map<number, number>()
  const add = (value: number, source: number): void => {
    if (value >= 1 && value <= 12) months.set(value, (months.get(value) ?? 0) | source)
  }
  const top = `${title}\n${head}`
  for (const [words, value] of PARTS) {
    if (words.test(top)) add(value, SOURCE.half | SOURCE.opening)
    else if (words.test(text)) add(value, SOURCE.half)
  }
  for (const [, last] of top.matchAll(/(?<!\d)1\s?月?\s?[-~至到]\s?(\d{1,2})\s?月|前\s?(?:\d{1,2})\s?个月/g))
    add(Number(last ?? 0), SOURCE.toDate | SOURCE.opening)
  for (const [, last] of text.matchAll(/前\s?(\d{1,2})\s?个月/g)) add(Number(last), SOURCE.toDate)
  for (const [, last] of text.matchAll(/(?:截至|截止|到|至)(?:\d{4}年|今年)?(\d{1,2})月/g)) add(Number(last), SOURCE.until)
  for (const [, last] of text.matchAll(/(\d{1,2})月(?:底|末)/g)) add(Number(last), SOURCE.until)
  // 讲话（2019年9月5日）: a day is that on which it was given.
  for (const [, only] of title.matchAll(/(\d{1,2})月份?(?!\d{1,2}日)/g)) add(Number(only), SOURCE.title)
  add(month, SOURCE.spokenMonth)
  if (month > 1) add(month - 1, SOURCE.before)
  return months
}

type Offer = readonly [period: string | null, source: number]

/** The periods to choose from, each once, in an order that the choice among equals rests on. */
export function reportPeriodOptions({ ruled }: ReportPeriodQuestion, named: NamedTimes): ReportPeriodOption[] {
  const years = [...yearsOf(named).keys()].slice(0, YEARS)
  const months = monthsOf(named)
  const offers: Offer[] = [
    [ruled, SOURCE.rule],
    ...inTitle(named),
    ...inOpening(named),
    ...ofPlans(named),
    ...ofYears(named, years),
    ...toMonths(named, months, years),
    ...ofEvents(named),
    ...spans(named, months, years).map((period): Offer => [period, SOURCE.span]),
    [null, SOURCE.none],
  ]
  const options = new Map<string | null, ReportPeriodOption>()
  for (const [period, source] of offers) {
    const known = options.get(period)
    if (known) known.sources |= source
    else options.set(period, { period, sources: source, named: period === null ? 0 : (named.counts.get(period) ?? 0) })
  }
  return [...options.values()]
}

function inTitle({ title, calendar }: NamedTimes): Offer[] {
  const times = findTimes(title, calendar).flatMap(({ period, kind }) => (period !== null && kind !== 'base' ? [period] : []))
  const [bare] = BARE_YEAR.exec(title) ?? []
  return [...times, ...(bare === undefined ? [] : [bare])].map((period) => [period, SOURCE.title])
}

/** A day outside the title is that of an event or of the count, not what a whole report is about. */
const inOpening = ({ head, calendar }: NamedTimes): Offer[] =>
  timesReported(head, calendar).flatMap(({ period, kind }): Offer[] =>
    period !== null && period.length !== DAY && kind !== 'base' ? [[period, SOURCE.opening]] : [],
  )

/** 十三五: the years of the five-year plans that are named first. */
const ofPlans = ({ title, head }: NamedTimes): Offer[] =>
  [...`${title}\n${head}`.matchAll(/(十[一二三四五]|[十九])五(?!["']?(?:收官|结束)(?:以来|后|之后))/g)].flatMap(([plan, number = '']): Offer[] => {
    const period = planYears(number)
    return period ? [[period, title.includes(plan) ? SOURCE.title : SOURCE.opening]] : []
  })

/** The year of speaking and the one before, those that the text names most, and that of the file. */
function ofYears({ year, file }: NamedTimes, years: readonly string[]): Offer[] {
  const before = year === '' ? '' : String(Number(year) - 1)
  const told: Offer[] = [[year, SOURCE.spoken], [before, SOURCE.before], ...years.map((one): Offer => [one, SOURCE.body]), [file, SOURCE.file]]
  return told.filter(([period]) => period !== '')
}

/** Each year that is likely to each month the text counts to, and that month itself; then the spans that the text names. */
function toMonths({ year, file, counts }: NamedTimes, months: ReadonlyMap<number, number>, years: readonly string[]): Offer[] {
  const likely = [...new Set([year, ...years.slice(0, 2), lastYearOf(file)])].filter((one) => one !== '')
  const counted = likely.flatMap((one) =>
    [...months].flatMap(([month, source]): Offer[] => {
      // The month of speaking, and the one before, are of the year of speaking alone.
      if (one !== year && (source & ~(SOURCE.spokenMonth | SOURCE.before)) === 0) return []
      const sources = source | (one === year ? SOURCE.spoken : SOURCE.body)
      const only: Offer = [`${one}-${two(month)}`, sources | SOURCE.month]
      return month > 1 && month < 12 ? [[`${one}-01/${one}-${two(month)}`, sources], only] : [only]
    }),
  )
  const named = [...counts.keys()].filter((period) => period.includes('/'))
  return [...counted, ...named.map((period): Offer => [period, SOURCE.body])]
}

/** What is told of a flood or a wedding day is of its month, or of the day. */
function ofEvents({ counts, monthCounts }: NamedTimes): Offer[] {
  const months = [...monthCounts].sort((a, b) => b[1] - a[1]).slice(0, EVENTS)
  const days = [...counts].filter(([period]) => period.length === DAY)
  const [first, most] = [days[0], days.toSorted((a, b) => b[1] - a[1])[0]]
  return [...months.map(([month]): Offer => [month, SOURCE.event]), ...[first, most].flatMap((day): Offer[] => (day ? [[day[0], SOURCE.day]] : []))]
}

/** From the first time a text names, or the beginning of the plan it tells of, to the month it was told in or counts to. */
function spans({ counts, head, title, year, month }: NamedTimes, months: ReadonlyMap<number, number>, years: readonly string[]): string[] {
  const points = [...counts.keys()].filter((period) => !period.includes('/') && period.length >= 7)
  const starts = new Set(points.slice(0, STARTS).map((point) => point.slice(0, 7)))
  for (const [, number = ''] of `${title}\n${head}`.matchAll(/(十[一二三四])五/g)) {
    const period = planYears(number)
    if (period) starts.add(`${period.slice(0, 4)}-01`)
  }
  const ends = new Set<string>(points.slice(-2).map((point) => point.slice(0, 7)))
  if (year !== '' && month > 0) ends.add(`${year}-${two(month)}`)
  for (const one of new Set([year, ...years.slice(0, 1)]))
    for (const [value, source] of months) if (one !== '' && source & SOURCE.until) ends.add(`${one}-${two(value)}`)
  const between = [...starts].flatMap((first) => [...ends].filter((last) => last > first).map((last) => `${first}/${last}`))
  const days = points.filter((point) => point.length === 10)
  const daily = days
    .slice(0, 2)
    .flatMap((first) => [...new Set([...days.slice(1, 4), ...days.slice(-1)])].filter((last) => last > first).map((last) => `${first}/${last}`))
  const known = [...counts.keys()].map((period) => period.slice(0, 4)).sort()
  const [least = '', most = ''] = [known[0], year === '' ? known.at(-1) : year]
  const yearly = least < most ? [`${least}/${most}`] : []
  return [...between, ...daily, ...yearly]
}

/** How many of the months that a text names most may be that of an event. */
const EVENTS = 2
/** How many of the first months a text names may be its beginning. */
const STARTS = 3
