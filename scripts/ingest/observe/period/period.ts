/** Chooses the period of a figure among those that the words, the document and the rules offer, by a learnt linear model. */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Frame } from '../frame/frame.ts'
import { codeOf, type Features } from '../learnt/features.ts'
import { sum, type Weights } from '../learnt/weights.ts'
import { calendarOf } from '../report/setting.ts'
import type { Told } from '../statement.ts'
import type { Term } from '../text/words.ts'
import { timesOutside } from '../time/bracketedTime.ts'
import { endOf, MONTH, monthOf, spansYears, YEAR } from '../time/periodEnds.ts'
import type { TimeExpression } from '../time/time.ts'
import { isAfterChange, isDaySpent, isLong, isPast, periodOfRules } from './periodRules.ts'
import { closesYear, type When } from './when.ts'

/** Where a period comes from; one may come from several. */
const SOURCE = {
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

export interface PeriodOption {
  readonly period: string | null
  sources: number
}

export interface PeriodQuestion extends DatedFigure {
  readonly around: Around
}

/** A figure whose period is asked for. */
export interface DatedFigure {
  readonly frame: Frame
  readonly measure: Measure
  readonly name: string
  readonly since: number
  readonly told: Told
  /** What the rules say. */
  readonly ruled: When
}

interface Around {
  readonly said: TimeExpression | undefined
  readonly before: TimeExpression | undefined
  readonly after: TimeExpression | undefined
  readonly clause: number
}

/** What is asked of a figure, with what stands around it. */
export function periodQuestion(figure: DatedFigure): PeriodQuestion {
  const { times, text } = figure.told
  const { from, to } = figure.frame.fact.mention
  const outside = timesOutside(times, text, from)
  const own = outside.filter((time) => time.to <= from && time.kind !== 'base')
  const next = outside.find((time) => time.from >= to && !/[,;:。]/.test(text.slice(to, time.from)))
  return { ...figure, around: { said: own.at(-1), before: own.at(-2), after: next, clause: clauseStart(text, from) } }
}

/** Where the clause begins that a place stands in: behind the last stop up to it. */
export function clauseStart(text: string, at: number): number {
  let start = Math.min(at + 1, text.length)
  while (start > 0 && !STOPS.includes(text.charAt(start - 1))) start--
  return start
}

const STOPS = ',;:'

/** 2022-06-01/2022-12: a span is told by its months where its end is; one month is none. */
const inMonths = (period: string): string => period.replace(/^(\d{4}-\d\d)-\d\d(?=\/\d{4}-\d\d$)/, '$1').replace(/^(\d{4}-\d\d)\/\1$/, '$1')

/** The time that the document reports on: of what was done, in a plan, the years before it. */
const reportedOf = ({ frame, told: { setting } }: PeriodQuestion): string | null => calendarOf(frame.fact.role, setting).period

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

/** What flowed in 2022-01/2022-12 did so in the year 2022; what there is was counted at its end. */
const inFull = (period: string | null, measure: Measure): string | null =>
  period === null || !WHOLE_YEAR.test(period) ? period : measure === 'flow' || measure.startsWith('change') ? period.slice(0, YEAR) : endOf(period)
const WHOLE_YEAR = /^(\d{4})-01\/\1-12$/

/** The form of a period: a year, a month, a day, years, months, days; or none. */
const formOf = (period: string | null | undefined): number => (period ? (period.includes('/') ? 10 : 0) + (period.split('/')[0]?.length ?? 0) : 1)

/** The features of each option; `take` is told of them one after the other. */
export function eachPeriod(question: PeriodQuestion, options: readonly PeriodOption[], features: Features, take: (option: PeriodOption) => void): void {
  const { frame, measure, name, since, told } = question
  const { text, carried, tools, discourse } = told
  const { fact, link, verb } = frame
  const { from, to } = fact.mention
  const { said, before, after, clause } = question.around
  const kind = codeOf(measure)
  const reported = reportedOf(question)
  const document = formOf(reported)
  const phrase = said ? codeOf(text.slice(said.from, said.to).replace(/\d+/g, '#')) : 0
  const place = said ? (said.from >= since ? 4 : 0) + (said.from >= clause ? 2 : 0) + (said.from === 0 ? 1 : 0) : 8
  const tie = said ? codeOf(said.kind) + (said.closing ? 1 : 0) + (said.dated ? 2 : 0) : 0
  const target = fact.role === 'target' ? 1 : 0
  const ends = codeOf(name.slice(-2))
  const ahead = text.slice(Math.max(since, clause), from)
  const total = /累计|[共总]/.exec(ahead)?.[0]
  const next = codeOf(text.slice(said?.to ?? 0, (said?.to ?? 0) + 1))
  const shape = (carried.time ? 1 : 0) + (carried.asOf ? 2 : 0) + (before ? 4 : 0) + (after ? 8 : 0)
  const apart = said ? told.figures.filter((figure) => figure.from >= said.to && figure.to <= from).length : 3
  const tied = (told.figures.some((figure) => figure.to <= from) ? 2 : 0) + (told.figures.some((figure) => figure.to <= from && figure.from >= clause) ? 1 : 0)
  const near = wordsBefore(told, Math.max(since, clause), from)
  const named = tools.lexicon.words(name)
  const theme = codeOf(discourse.theme)
  const deed = codeOf(verb?.word ?? '')
  const summed = codeOf(total ?? '')
  const behind = codeOf(text.slice(to, to + 1))
  const sense = (link.origin ? 1 : 0) + (link.reached ? 2 : 0) + (link.change === null ? 0 : 4)
  const saidForm = formOf(said?.period)
  const again = discourse.measure === measure ? 1 : 0
  // 2018年前全部达到；…: a time holds more for its own part of a sentence.
  const parted = said ? Math.min(2, text.slice(said.to, from).split(';').length - 1) : 3
  const long = spansYears(reported) ? 1 : 0
  for (const option of options) {
    const { period, sources } = option
    const form = formOf(period)
    const last = period ? endOf(period).slice(0, 4) : ''
    const lag = last === '' || !reported ? 9 : Math.max(-4, Math.min(4, Number(last) - Number(endOf(reported).slice(0, 4))))
    const same = period === discourse.period ? 1 : 0
    features.clear()
    features.add(501, sources)
    features.add(502, sources, kind)
    features.add(503, sources, kind, place)
    features.add(504, sources, document, kind)
    features.add(505, sources, tie, place)
    features.add(506, sources, phrase)
    features.add(507, form, kind, document)
    features.add(508, form, document)
    features.add(509, lag, kind)
    features.add(510, lag, target, sources)
    features.add(511, sources & 5, deed, form)
    features.add(512, sources & 31, ends, form)
    features.add(513, sources, sense, kind)
    features.add(514, sources, summed, kind)
    features.add(515, sources, next)
    features.add(516, sources, shape, place)
    features.add(517, form, theme, document)
    features.add(518, sources, theme, kind)
    features.add(519, sources, told.cell ? 1 : 0, kind)
    features.add(520, saidForm, form, kind)
    features.add(521, sources, behind)
    features.add(522, same, again, place)
    features.add(523, same, form, kind)
    features.add(525, sources, form, kind)
    features.add(526, sources, Math.min(apart, 3), place)
    features.add(527, same, tied, kind)
    features.add(528, same, tied, sources)
    features.add(529, sources, form, theme)
    features.add(531, sources, parted, kind)
    features.add(532, sources, long, place)
    features.add(533, sources, long * 4 + Math.min(apart, 3), kind)
    for (const term of near) features.add(530, term.code, sources)
    for (const { term } of named) features.add(524, term.code, sources & 31, form)
    take(option)
  }
}

const NEAR = 6

/** The last words between two places of a sentence. */
function wordsBefore({ words }: Told, from: number, to: number): Term[] {
  const near: Term[] = []
  let end = words.length
  while (end > 0 && (words[end - 1]?.at ?? 0) >= to) end--
  for (let index = Math.max(0, end - NEAR); index < end; index++) {
    const word = words[index]
    if (word && word.at >= from) near.push(word.term)
  }
  return near
}

/** Whether an option is a time or its end. */
const isOf = (period: string | null, time: string): boolean => period === time || period === endOf(time)

/**
 * What flows is of a whole time, never of its last month alone, nor of the month in which it is told, nor of the day to which an earlier
 * sentence counted (截至2021年12月31日，低保对象2.3万人。全年发放1.2亿元).
 */
const ENDS = SOURCE.end | SOURCE.saidEnd | SOURCE.spoken | SOURCE.asOf | SOURCE.month

/** What comes of the time that was said last. */
const SAID = SOURCE.said | SOURCE.saidEnd | SOURCE.toDate

/** What comes of the time that an earlier sentence set. */
const CARRIED = SOURCE.carried | SOURCE.month

/** A period, and by how much it leads the next best, as a logarithm of odds; Infinity where a rule decides. */
interface ChosenPeriod {
  readonly period: string | null
  readonly rule: string
  readonly lead: number
}

/** The likeliest period. */
export function choosePeriod(question: PeriodQuestion, weights: Weights, features: Features): ChosenPeriod {
  const chosen = likeliestPeriod(question, weights, features)
  const period = inFull(chosen.period, question.measure)
  const year = yearBehindMonth(period, question)
  return year === null ? { ...chosen, period } : { ...chosen, period: year, rule: 'year to whose last month a sentence before counted' }
}

/**
 * 到12月末，全市低保对象34.97万人。年内新增2.08万人: what flowed or changed is of the year, and not of the month to which a sentence before counted, unless
 * a word tells of the month; else null.
 */
function yearBehindMonth(period: string | null, question: PeriodQuestion): string | null {
  const { measure, around, told } = question
  const reported = reportedOf(question)
  const isOfPoint = measure !== 'flow' && !measure.startsWith('change')
  if (isOfPoint || OF_MONTH.test(told.text.slice(0, question.frame.fact.mention.from)) || reported?.length !== YEAR || period !== `${reported}-12`) return null
  const isThen = (time: TimeExpression | null | undefined): boolean => !!time?.period && monthOf(endOf(time.period)) === period
  if ([around.said, around.before, around.after].some(isThen)) return null
  const { asOf, time } = told.carried
  return isThen(asOf) || (time?.closing === true && isThen(time)) ? reported : null
}

/** 比上月减少218户, 当月新增218户 */
const OF_MONTH = /(?:环比|[比较与]上个?月|[当本]月)[^;。]*$/

function likeliestPeriod(question: PeriodQuestion, weights: Weights, features: Features): ChosenPeriod {
  const decided = periodOfRules(question)
  if (decided !== undefined) return { period: decided.value, rule: decided.rule, lead: Infinity }
  const { around } = question
  const options = periodOptions(question)
  const spent = isDaySpent(question) ? (question.told.carried.time?.period ?? null) : null
  const past = isPast(question) ? (around.said?.period ?? null) : null
  let [most, next] = [-Infinity, -Infinity]
  let likeliest: PeriodOption = { period: question.ruled.period, sources: SOURCE.rule }
  eachPeriod(question, options, features, (option) => {
    const { period, sources } = option
    if (question.measure === 'flow' && (sources & ~ENDS) === 0 && period !== null) return
    if (isOfClosing(question, option)) return
    // 占比较2010年“六普”上升5.43个百分点: no change is of the time with which it is compared.
    if (question.measure.startsWith('change') && period !== null && period === question.ruled.base) return
    if (spent !== null && (isOf(period, spent) || (sources & ~CARRIED) === 0)) return
    if (isAfterChange(question, period) || isOfOpening(question, option) || isClosingMonth(question, period) || isOfAnother(question, option)) return
    // 自2002年以来 ends in the year that is reported, of which the next may be.
    if (past !== null && ((isOf(period, past) && (period === past || !(sources & SOURCE.document))) || (sources & ~SAID) === 0)) return
    const score = sum(weights, features.codes, 0, features.length)
    if (score > most) [likeliest, most, next] = [option, score, most]
    else if (score > next) next = score
  })
  return { period: likeliest.period, rule: ruleOf(likeliest, question.ruled.rule), lead: most === -Infinity ? 0 : most - next }
}

/**
 * 去年，接收捐赠11.3亿元: what flowed is of the year that opens its sentence, and not of another that nothing in the sentence tells of.
 */
function isOfOpening({ around: { said }, measure, told: { text } }: PeriodQuestion, { period, sources }: PeriodOption): boolean {
  if (measure !== 'flow' || period === null || !said?.dated || said.kind !== 'at' || said.from > 0 || said.period?.length !== YEAR) return false
  return text.charAt(said.to) === ',' && (sources & ~(SOURCE.document | SOURCE.end | SOURCE.spoken)) === 0 && !period.includes(said.period)
}

/**
 * 截至2023年12月，建成公墓2941座，规划墓穴61万个: what a sentence counts up to the month or day that opens it is of no other time that nothing in it tells of.
 */
function isOfAnother({ around: { said }, measure, told: { text } }: PeriodQuestion, { period, sources }: PeriodOption): boolean {
  if (measure.startsWith('change') || period === null || !said?.closing || !said.dated || said.from > 0 || (said.period?.length ?? 0) < MONTH) return false
  return text.charAt(said.to) === ',' && (sources & ~OTHERS) === 0
}

/** Whether an option is of the end of a year that the sentence which opens the paragraph told, and the figure of what flowed or is meant. */
const isOfClosing = ({ measure, frame: { fact }, told: { carried } }: PeriodQuestion, { period, sources }: PeriodOption): boolean =>
  (measure === 'flow' || fact.role === 'target') && closesYear(carried.time) && period === carried.time?.period && (sources & (SAID | SOURCE.document)) === 0

/** What nothing in the sentence tells of. */
const OTHERS = SOURCE.document | SOURCE.end | SOURCE.spoken | SOURCE.carried | SOURCE.asOf | SOURCE.month

/** 截至今年7月底，共救助4.4万人次: what flowed up to the end of a month is not of that month alone, unless it is said to be (当月) or a disaster did it. */
function isClosingMonth({ around: { said }, measure, frame: { fact }, told: { text } }: PeriodQuestion, period: string | null): boolean {
  if (measure !== 'flow' || said?.period?.length !== MONTH || period !== said.period || period.endsWith('-01')) return false
  const isUntil = said.closing || (fact.role === 'metric' && /[到至][^到至]*[底末]$/.test(text.slice(said.from, said.to)))
  if (!isUntil) return false
  return !/[当本]月|[灾旱洪震]/.test(text.slice(said.to, fact.mention.to + 1))
}

/** Where the chosen period comes from: the rule that says it too, else what the words or the document offer. */
function ruleOf({ sources }: PeriodOption, ruled: string): string {
  if (sources & SOURCE.rule) return ruled
  return `${ruled}, but likelier ${OFFERS.find(([source]) => sources & source)?.[1] ?? 'another'}`
}

/** What each source offers, the nearest to the figure first. */
const OFFERS = [
  [SOURCE.said, 'the time before the number'],
  [SOURCE.saidEnd, 'the end of the time before the number'],
  [SOURCE.toDate, 'the year up to the time before the number'],
  [SOURCE.before, 'the time before that'],
  [SOURCE.after, 'the time behind the number'],
  [SOURCE.carried, 'the time of a sentence or heading before'],
  [SOURCE.asOf, 'the day counted to before'],
  [SOURCE.document, 'the time reported on'],
  [SOURCE.end, 'the end of the time reported on'],
  [SOURCE.spoken, 'the month of speaking'],
  [SOURCE.month, 'the month of a day told'],
  [SOURCE.none, 'none'],
] as const
