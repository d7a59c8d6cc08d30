/** What speaks for each time that a document may report on. */
import { codeOf, step, type Features } from '../learnt/features.ts'
import { two } from '../time/periodEnds.ts'
import { lastYearOf, namedTimes, oneMonthOf, yearsOf, type NamedTimes } from './namedTimes.ts'
import { EVENT_WORDS, reportPeriodOptions, SOURCE, type ReportPeriodOption, type ReportPeriodQuestion } from './reportPeriodOptions.ts'

/** The features of each option; `take` is told of them one after the other. */
export function eachReportPeriod(question: ReportPeriodQuestion, features: Features, take: (option: ReportPeriodOption) => void): void {
  const document = documentOf(question)
  for (const option of reportPeriodOptions(question, document.named)) {
    const offered = offeredOf(option, document)
    features.clear()
    addSources(features, offered, document)
    addTime(features, offered, document)
    addWords(features, offered, document)
    addMonths(features, offered, document)
    addFile(features, offered, document)
    take(option)
  }
}

/** What is the same for all options of a document. */
interface Told {
  readonly named: NamedTimes
  /** The years that are named, the most frequent first, and how often. */
  readonly years: ReadonlyMap<string, number>
  readonly ranks: readonly string[]
  readonly titleWords: readonly number[]
  readonly headWords: readonly number[]
  /** Whether title or text hold each cue, and title or beginning the words of each kind of event. */
  readonly cues: readonly number[]
  readonly events: readonly number[]
  readonly rule: number
  /** How often any month is named, and which is named first. */
  readonly monthsNamed: number
  readonly firstMonth: string
}

const CUES = ['全年', '上半年', '前三季度', '一季度', '今年', '去年', '一年来', '本月', '同比', '年度', '总结', '规划', '目前', '昨', '五年', '截至'] as const
const HEAD = 120

function documentOf(question: ReportPeriodQuestion): Told {
  const named = namedTimes(question)
  const { title, head, text, monthCounts } = named
  const years = yearsOf(named)
  const codesOf = (told: string): number[] => question.lexicon.words(told).map(({ term }) => term.code)
  return {
    named,
    years,
    ranks: [...years.keys()],
    titleWords: codesOf(title),
    headWords: [...new Set(codesOf(head.slice(0, HEAD)))],
    cues: CUES.map((cue) => (title.includes(cue) ? 2 : text.includes(cue) ? 1 : 0)),
    events: EVENT_WORDS.map((words) => (words.test(title) ? 2 : words.test(head) ? 1 : 0)),
    rule: codeOf(question.rule),
    monthsNamed: [...monthCounts.values()].reduce((sum, count) => sum + count, 0),
    firstMonth: [...monthCounts.keys()][0] ?? '',
  }
}

/** An option, its form, its last year with its rank among the years named, how far it lies behind the year of speaking, whether the title names it. */
interface Offered {
  readonly option: ReportPeriodOption
  readonly form: number
  readonly last: string
  readonly rank: number
  readonly lag: number
  readonly isInTitle: number
}

function offeredOf(option: ReportPeriodOption, { named: { title, year }, ranks }: Told): Offered {
  const { period } = option
  const last = lastYearOf(period ?? '')
  return {
    option,
    form: formOf(period),
    last,
    rank: Math.min(FEW, ranks.indexOf(last)),
    lag: lagOf(period, year),
    isInTitle: title.includes(last) && last !== '' ? 1 : 0,
  }
}

const FEW = 4
const SOME = 5

/** Where it comes from, and which rule says it. */
function addSources(features: Features, { option: { sources }, form, lag }: Offered, { rule, named: { month } }: Told): void {
  features.add(601, sources)
  for (let bit = 1; bit <= SOURCE.day; bit *= 2) if (sources & bit) features.add(602, bit, form)
  features.add(603, sources & SOURCE.rule, form, rule)
  features.add(619, sources & SOURCE.rule, rule)
  features.add(620, sources & SOURCE.rule, rule, Math.min(SOME, month))
  features.add(612, sources & (SOURCE.half | SOURCE.until | SOURCE.toDate | SOURCE.spokenMonth | SOURCE.before), form, lag)
}

/** How far it lies behind the time of speaking, and how often it is named. */
function addTime(features: Features, { option: { period, named: count }, form, last, rank, lag, isInTitle }: Offered, { named, years }: Told): void {
  const { month, first, head } = named
  features.add(604, form, lag, Math.min(SOME, month))
  features.add(605, form, monthsBehind(period, named))
  features.add(606, rank, form)
  features.add(607, rank, lag)
  features.add(608, step(count, SHARES), form)
  features.add(609, period === first ? 1 : 0, form, isInTitle)
  features.add(610, head.includes(last) && last !== '' ? 1 : 0, lag, form)
  features.add(611, step(years.get(last) ?? 0, SHARES), lag)
  features.add(618, month, form, lag)
}

/** The words of title and beginning, and those that tell of a time. */
function addWords(features: Features, { option: { sources }, form, lag }: Offered, { cues, titleWords, headWords }: Told): void {
  const telling = sources & (SOURCE.rule | SOURCE.half | SOURCE.until | SOURCE.spokenMonth)
  for (const [index, cue] of cues.entries()) {
    if (cue === 0) continue
    features.add(613, index * 3 + cue, form, lag)
    features.add(614, index * 3 + cue, telling)
  }
  for (const code of titleWords) {
    features.add(615, code, form)
    features.add(616, code, lag)
  }
  for (const code of headWords) features.add(617, code, form)
}

/** How the months named, and the events told of, agree with it. */
function addMonths(features: Features, { option: { period }, form }: Offered, { named, years, events, monthsNamed, firstMonth }: Told): void {
  const { monthCounts, year, month, text } = named
  const own = oneMonthOf(period)
  const share = own === '' ? UNKNOWN : Math.floor((SOME * (monthCounts.get(own) ?? 0)) / Math.max(1, monthsNamed))
  const months = Math.min(FEW, monthCounts.size)
  features.add(626, form, share, months)
  features.add(627, form, own === '' ? 2 : own === firstMonth ? 1 : 0, year === '' ? 0 : own === `${year}-${two(month)}` ? 1 : 2)
  for (const [index, event] of events.entries()) features.add(628, index * 3 + event, form, share)
  features.add(629, form, months, step(years.size, SHARES))
  features.add(630, form, step(monthsNamed, SHARES), step(text.length, TEXT_LENGTHS))
}

/** How it agrees with the time that the file is named after. */
function addFile(features: Features, { option: { period }, form, rank, lag, isInTitle }: Offered, { named: { file, counts }, rule }: Told): void {
  if (file === '') return
  const behind = lagOf(period, lastYearOf(file))
  features.add(621, behind, form, formOf(file))
  features.add(622, period === file ? 1 : 0, form, counts.size > 0 ? 1 : 0)
  features.add(623, behind, lag, form)
  features.add(624, behind, rank, isInTitle)
  features.add(625, behind, rule)
}

const SHARES = [0, 1, 2, 4, 8]
const TEXT_LENGTHS = [200, 400, 800, 1600]
const UNKNOWN = 9

/** The form of a time: a year, a month, a day; years, a part of a year, a span over years; or none. */
const formOf = (period: string | null): number => {
  if (period === null) return 0
  const [first = '', last] = period.split('/')
  if (last === undefined) return first.length
  if (first.slice(0, 4) !== last.slice(0, 4)) return last.length === 4 ? 20 + Math.min(6, Number(last) - Number(first)) : 30
  return first.slice(4) === '-01' && last.length === 7 ? 11 : 12
}

/** How many years lie between the end of a time and a year. */
const lagOf = (period: string | null, year: string): number =>
  period === null || year === '' ? UNKNOWN : Math.max(-5, Math.min(3, Number(lastYearOf(period)) - Number(year)))

/** How many months lie between the end of a period and the month of speaking. */
const monthsBehind = (period: string | null, { year, month }: NamedTimes): number => {
  const last = period?.split('/').at(-1) ?? ''
  if (last.length < 7 || year === '') return 13
  return Math.max(-2, Math.min(12, (Number(year) - Number(last.slice(0, 4))) * 12 + month - Number(last.slice(5, 7))))
}
