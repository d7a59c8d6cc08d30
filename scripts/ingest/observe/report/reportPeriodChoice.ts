/** Chooses the time a document reports on among those its text, its date and the rules offer, by a learnt linear model. */
import { visible } from '../../document.ts'
import { codeOf, step, type Features } from '../learnt/features.ts'
import { likeliest, sum, type Weights } from '../learnt/weights.ts'
import { fold } from '../text/fold.ts'
import { DAY, MONTH } from '../time/periodEnds.ts'
import { findTimes, planYears, type Calendar, type TimeExpression } from '../time/time.ts'
import { timeNamed } from './fileName.ts'
import { allText, opening } from './ground.ts'
import { withoutIssue } from './issue.ts'
import { BARE_YEAR } from './reportPeriod.ts'
import { answeredIn, EVENT_WORDS, isOfSentence, SOURCE, type ReportPeriodOption, type ReportPeriodQuestion } from './reportPeriodOption.ts'
import { timesReported } from './reportTimes.ts'

/** How many of the years that a text names most are looked at. */
const YEARS = 4
const OPENING = 240
const CUES = ['全年', '上半年', '前三季度', '一季度', '今年', '去年', '一年来', '本月', '同比', '年度', '总结', '规划', '目前', '昨', '五年', '截至'] as const
const PARTS: readonly (readonly [words: RegExp, month: number])[] = [
  [/上半年|半年/, 6],
  [/前三季度/, 9],
  [/第?一季度|首季/, 3],
]

interface Looked {
  readonly title: string
  readonly head: string
  readonly text: string
  readonly year: string
  readonly month: number
  readonly counts: ReadonlyMap<string, number>
  readonly first: string
  /** The time the file is named after, or ''. */
  readonly file: string
  /** How often each month is named, by itself or with a day, in the order of the text. */
  readonly named: ReadonlyMap<string, number>
  readonly calendar: Calendar
}

function look({ document, spoken }: ReportPeriodQuestion): Looked {
  const title = withoutIssue(fold(visible(document.title)))
  const head = opening(document).slice(1).join('\n').slice(0, OPENING)
  const text = allText(document)
  const [year = '', month = ''] = spoken?.split('-') ?? []
  const file = timeNamed(document.file) ?? ''
  // 7月20日起的强降雨: of the year that the file is named after.
  const now = year === '' ? file.slice(0, 4) : year
  const calendar = { period: now === '' ? null : now, now: now === '' ? null : Number(now), spoken }
  const times = [...eventDays(title, calendar), ...timesReported(`${title}\n${text}`, calendar)]
  const [counts, named] = [new Map<string, number>(), new Map<string, number>()]
  for (const { period, kind } of times) {
    if (period === null || kind === 'base' || kind === 'later') continue
    counts.set(period, (counts.get(period) ?? 0) + 1)
    const last = monthOf(period)
    if (last !== '') named.set(last, (named.get(last) ?? 0) + 1)
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
    named,
    calendar,
  }
}

/** “7·21”特大暴雨: the day that an event in the title is named after. 清明祭扫: of April. */
function eventDays(title: string, { period }: Calendar): Pick<TimeExpression, 'period' | 'kind'>[] {
  if (period === null) return []
  const [, month, day] = /["'](\d{1,2})[·.•](\d{1,2})["']/.exec(title) ?? []
  const days = month === undefined || day === undefined ? [] : [`${period}-${two(Number(month))}-${two(Number(day))}`]
  const months = title.includes('清明') ? [`${period}-04`] : []
  return [...days, ...months].map((one) => ({ period: one, kind: 'at' }))
}

/** The month of a month or day, or ''. */
const monthOf = (period: string | null): string => (period === null || period.includes('/') || period.length < MONTH ? '' : period.slice(0, MONTH))

/** The last year of a period. */
const lastYearOf = (period: string): string => (period.split('/').at(-1) ?? '').slice(0, 4)

const yearsOf = (counts: ReadonlyMap<string, number>): Map<string, number> => {
  const years = new Map<string, number>()
  for (const [period, count] of counts) {
    const year = lastYearOf(period)
    years.set(year, (years.get(year) ?? 0) + count)
  }
  return years
}

const two = (month: number): string => String(month).padStart(2, '0')

/** The months a text counts to: 1-9月, 截至6月底, 7月份; each with the sources that speak for it. */
function monthsOf({ title, head, text, month }: Looked): Map<number, number> {
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

/** The periods to choose from, each once. */
export function reportPeriodOptions(question: ReportPeriodQuestion, looked = look(question)): ReportPeriodOption[] {
  const { ruled } = question
  const { title, head, year, counts, file, named, calendar } = looked
  const options = new Map<string | null, ReportPeriodOption>()
  const add = (period: string | null, source: number): void => {
    const known = options.get(period)
    if (known) known.sources |= source
    else options.set(period, { period, sources: source, named: period === null ? 0 : (counts.get(period) ?? 0) })
  }
  add(ruled, SOURCE.rule)
  for (const { period, kind } of findTimes(title, calendar)) if (period !== null && kind !== 'base') add(period, SOURCE.title)
  const [bare] = BARE_YEAR.exec(title) ?? []
  if (bare !== undefined) add(bare, SOURCE.title)
  // A day outside the title is that of an event or of the count, not what a whole report is about.
  for (const { period, kind } of timesReported(head, calendar)) if (period !== null && period.length !== DAY && kind !== 'base') add(period, SOURCE.opening)
  for (const [plan, number = ''] of `${title}\n${head}`.matchAll(/(十[一二三四五]|[十九])五(?!["']?(?:收官|结束)(?:以来|后|之后))/g)) {
    const period = planYears(number)
    if (period) add(period, title.includes(plan) ? SOURCE.title : SOURCE.opening)
  }
  const years = [...yearsOf(counts)]
    .sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0]))
    .slice(0, YEARS)
    .map(([one]) => one)
  if (year !== '') {
    add(year, SOURCE.spoken)
    add(String(Number(year) - 1), SOURCE.before)
  }
  for (const one of years) add(one, SOURCE.body)
  if (file !== '') add(file, SOURCE.file)
  const months = monthsOf(looked)
  for (const one of new Set([year, ...years.slice(0, 2), lastYearOf(file)].filter((value) => value !== '')))
    for (const [month, source] of months) {
      const own = one === year ? SOURCE.spoken : SOURCE.body
      // The month of speaking, and the one before, are of the year of speaking alone.
      if (one !== year && (source & ~(SOURCE.spokenMonth | SOURCE.before)) === 0) continue
      if (month > 1 && month < 12) add(`${one}-01/${one}-${two(month)}`, source | own)
      add(`${one}-${two(month)}`, source | own | SOURCE.month)
    }
  for (const period of counts.keys()) if (period.includes('/')) add(period, SOURCE.body)
  // What is told of a flood or a wedding day is of its month, or of the day.
  for (const one of [...named].sort((a, b) => b[1] - a[1]).slice(0, EVENTS)) add(one[0], SOURCE.event)
  const days = [...counts].filter(([period]) => period.length === DAY)
  for (const [day] of [...days.slice(0, 1), ...days.sort((a, b) => b[1] - a[1]).slice(0, 1)]) add(day, SOURCE.day)
  for (const period of spans(looked, months, years)) add(period, SOURCE.span)
  add(null, SOURCE.none)
  return [...options.values()]
}

/** From the first time a text names, or the beginning of the plan it tells of, to the month it was told in or counts to. */
function spans({ counts, head, title, year, month }: Looked, months: ReadonlyMap<number, number>, years: readonly string[]): string[] {
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

const formOf = (period: string | null): number => {
  if (period === null) return 0
  const [first = '', last] = period.split('/')
  if (last === undefined) return first.length
  if (first.slice(0, 4) !== last.slice(0, 4)) return last.length === 4 ? 20 + Math.min(6, Number(last) - Number(first)) : 30
  return first.slice(4) === '-01' && last.length === 7 ? 11 : 12
}

const lagOf = (period: string | null, year: string): number =>
  period === null || year === '' ? 9 : Math.max(-5, Math.min(3, Number(lastYearOf(period)) - Number(year)))
/** How many months lie between the end of a period and the month of speaking. */
const monthsBehind = (period: string | null, { year, month }: Looked): number => {
  const last = period?.split('/').at(-1) ?? ''
  if (last.length < 7 || year === '') return 13
  return Math.max(-2, Math.min(12, (Number(year) - Number(last.slice(0, 4))) * 12 + month - Number(last.slice(5, 7))))
}

const SHARES = [0, 1, 2, 4, 8]
const TEXT_LENGTHS = [200, 400, 800, 1600]
/** The features of each option; `take` is told of them one after the other. */
export function eachReportPeriod(question: ReportPeriodQuestion, features: Features, take: (option: ReportPeriodOption) => void): void {
  const looked = look(question)
  const { title, head, text, year, month, counts, first, file, named: months } = looked
  const options = reportPeriodOptions(question, looked)
  const years = yearsOf(counts)
  const ranks = [...years].sort((a, b) => b[1] - a[1] || Number(b[0]) - Number(a[0])).map(([one]) => one)
  const titleWords = question.lexicon.words(title).map(({ term }) => term.code)
  const headWords = [...new Set(question.lexicon.words(head.slice(0, 120)).map(({ term }) => term.code))]
  const cues = CUES.map((cue) => (title.includes(cue) ? 2 : text.includes(cue) ? 1 : 0))
  const rule = codeOf(question.rule)
  const allMonths = [...months.values()].reduce((sum, count) => sum + count, 0)
  const kinds = EVENT_WORDS.map((words) => (words.test(title) ? 2 : words.test(head) ? 1 : 0))
  const [firstMonth = ''] = months.keys()
  for (const option of options) {
    const { period, sources, named } = option
    const form = formOf(period)
    const lag = lagOf(period, year)
    const last = lastYearOf(period ?? '')
    const rank = Math.min(4, ranks.indexOf(last))
    const behind = monthsBehind(period, looked)
    features.clear()
    features.add(601, sources)
    for (let bit = 1; bit <= SOURCE.day; bit *= 2) if (sources & bit) features.add(602, bit, form)
    features.add(603, sources & SOURCE.rule, form, rule)
    features.add(619, sources & SOURCE.rule, rule)
    features.add(620, sources & SOURCE.rule, rule, Math.min(5, month))
    features.add(604, form, lag, Math.min(5, month))
    features.add(605, form, behind)
    features.add(606, rank, form)
    features.add(607, rank, lag)
    features.add(608, step(named, SHARES), form)
    features.add(609, period === first ? 1 : 0, form, title.includes(last) && last !== '' ? 1 : 0)
    features.add(610, head.includes(last) && last !== '' ? 1 : 0, lag, form)
    features.add(611, step(years.get(last) ?? 0, SHARES), lag)
    features.add(612, sources & (SOURCE.half | SOURCE.until | SOURCE.toDate | SOURCE.spokenMonth | SOURCE.before), form, lag)
    cues.forEach((cue, index) => {
      if (cue > 0) {
        features.add(613, index * 3 + cue, form, lag)
        features.add(614, index * 3 + cue, sources & (SOURCE.rule | SOURCE.half | SOURCE.until | SOURCE.spokenMonth))
      }
    })
    for (const code of titleWords) {
      features.add(615, code, form)
      features.add(616, code, lag)
    }
    for (const code of headWords) features.add(617, code, form)
    features.add(618, month, form, lag)
    const own = monthOf(period)
    const share = own === '' ? 9 : Math.floor((5 * (months.get(own) ?? 0)) / Math.max(1, allMonths))
    features.add(626, form, share, Math.min(4, months.size))
    features.add(627, form, own === '' ? 2 : own === firstMonth ? 1 : 0, year === '' ? 0 : own === `${year}-${two(month)}` ? 1 : 2)
    kinds.forEach((kind, index) => {
      features.add(628, index * 3 + kind, form, share)
    })
    features.add(629, form, Math.min(4, months.size), step(years.size, SHARES))
    features.add(630, form, step(allMonths, SHARES), step(text.length, TEXT_LENGTHS))
    if (file !== '') {
      const behindFile = lagOf(period, lastYearOf(file))
      features.add(621, behindFile, form, formOf(file))
      features.add(622, period === file ? 1 : 0, form, counts.size > 0 ? 1 : 0)
      features.add(623, behindFile, lag, form)
      features.add(624, behindFile, rank, title.includes(last) && last !== '' ? 1 : 0)
      features.add(625, behindFile, rule)
    }
    take(option)
  }
}

/** The likeliest period, and the model's probability that it is the right one. */
export function chooseReportPeriod(question: ReportPeriodQuestion, weights: Weights, features: Features): { period: string | null; probability: number } {
  const scored: { value: string | null; score: number }[] = []
  eachReportPeriod(question, features, (option) => {
    if (!isOfSentence(option, question)) scored.push({ value: option.period, score: sum(weights, features.codes, 0, features.length) })
  })
  const { value, probability } = likeliest(scored)
  return { period: answeredIn(value ?? null, question), probability }
}
