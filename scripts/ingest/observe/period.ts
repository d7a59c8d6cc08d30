/** Chooses the period of a figure among those that the words, the document and the rules offer, by a learnt linear model. */
import type { Measure } from '../../../src/domain/observation.ts'
import { timesOutside } from './bracketedTime.ts'
import type { Frame } from './frame.ts'
import { codeOf, type Features } from './learnt/features.ts'
import { sum, type Weights } from './learnt/weights.ts'
import type { Told } from './meaning.ts'
import type { Term } from './naming/words.ts'
import { goalBegun } from './goalBegun.ts'
import { inheritable, IS_THERE, spansYears } from './setting.ts'
import type { TimeExpression } from './time.ts'
import { timeDealt } from './timesDealt.ts'
import type { When } from './when.ts'

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

const ending = (period: string): string => period.split('/').at(-1) ?? period
const monthOf = (period: string): string => (period.length >= 7 ? period.slice(0, 7) : period)
/** A report of more years than this gives its figures no period. */
const LONGEST = 10

function isLong(period: string): boolean {
  const [first = '', last = first] = period.split('/')
  return Number(last.slice(0, 4)) - Number(first.slice(0, 4)) > LONGEST
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
  const own = timesOutside(times, text, from).filter((time) => time.to <= from && time.kind !== 'base')
  const next = times.find((time) => time.from >= to && !/[,;:。]/.test(text.slice(to, time.from)))
  return { ...figure, around: { said: own.at(-1), before: own.at(-2), after: next, clause: clauseStart(text, from) } }
}

/** Where the clause begins that a place stands in: behind the last stop up to it. */
export function clauseStart(text: string, at: number): number {
  let start = Math.min(at + 1, text.length)
  while (start > 0 && !STOPS.includes(text.charAt(start - 1))) start--
  return start
}

const STOPS = ',;:'

/** The periods to choose from, each once. */
export function periodOptions(question: PeriodQuestion): PeriodOption[] {
  const { ruled, told } = question
  const { calendar } = told.setting
  const { said, before, after } = question.around
  const options = new Map<string | null, PeriodOption>()
  const add = (period: string | null | undefined, source: number): void => {
    if (period === undefined) return
    const known = options.get(period)
    if (known) known.sources |= source
    else options.set(period, { period, sources: source })
  }
  const withEnd = (period: string | null | undefined, whole: number, end: number): void => {
    if (!period) return
    add(period, whole)
    add(ending(period), end)
    if (ending(period).length === 10) add(monthOf(ending(period)), SOURCE.month)
  }
  add(ruled.period, SOURCE.rule)
  if (calendar.period && !isLong(calendar.period)) withEnd(calendar.period, SOURCE.document, SOURCE.end)
  else if (calendar.period && question.measure !== 'flow' && !question.frame.link.origin) add(ending(calendar.period), SOURCE.end)
  // 五年累计达到30亿元 of what a plan sets: of its years, not of those it reports on.
  const isSet = question.frame.fact.role === 'target' && said?.dated === false && said.period === calendar.done
  const meant = isSet ? calendar.period : said?.period
  withEnd(meant, SOURCE.said, SOURCE.saidEnd)
  withEnd(before?.period, SOURCE.before, SOURCE.before)
  withEnd(after?.period, SOURCE.after, SOURCE.after)
  withEnd(told.carried.time?.period, SOURCE.carried, SOURCE.carried)
  withEnd(told.carried.asOf?.period, SOURCE.asOf, SOURCE.asOf)
  if (calendar.spoken) add(monthOf(calendar.spoken), SOURCE.spoken)
  const last = said?.period ? ending(said.period) : ''
  if (last.length >= 7 && monthOf(last).slice(5) !== '01') add(`${last.slice(0, 4)}-01/${monthOf(last)}`, SOURCE.toDate)
  add(null, SOURCE.none)
  return [...options.values()]
}

/** The form of a period: a year, a month, a day, years, months, days; or none. */
const formOf = (period: string | null | undefined): number => (period ? (period.includes('/') ? 10 : 0) + (period.split('/')[0]?.length ?? 0) : 1)

/** The features of each option; `take` is told of them one after the other. */
export function eachPeriod(question: PeriodQuestion, options: readonly PeriodOption[], features: Features, take: (option: PeriodOption) => void): void {
  const { frame, measure, name, since, told } = question
  const { text, setting, carried, tools, discourse } = told
  const { fact, link, verb } = frame
  const { from, to } = fact.mention
  const { said, before, after, clause } = question.around
  const kind = codeOf(measure)
  const reported = setting.calendar.period
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
    const last = period ? ending(period).slice(0, 4) : ''
    const lag = last === '' || !reported ? 9 : Math.max(-4, Math.min(4, Number(last) - Number(ending(reported).slice(0, 4))))
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

function isMasked({ around: { said }, told: { text } }: PeriodQuestion): boolean {
  return said?.period === null && /^20[xX×*○]{2}年/.test(text.slice(said.from, said.to))
}

/** 从7月1日起执行。自这一天起，标准为…; 7月1日起调。标准提高到…; 5月20日…，当天3462对。离婚登记29对: the day that the sentence before named, or null. */
function dayPointedTo({ around: { said }, frame: { fact, link }, told: { text, carried } }: PeriodQuestion): string | null {
  const time = said === undefined ? carried.time : null
  if (time?.period?.length !== DAY) return null
  if (time.lasts && !link.origin) return time.period
  const reached = time.kind === 'since' && link.reached && link.change === null
  return reached || /(?:自|从)(?:这|那|该|此)一?[天日]起|同一天|当[天日](?!起)/.test(text.slice(0, fact.mention.from)) ? time.period : null
}

/** 低保对象7581户，较上月减少1户、增加2人: a change since the month before is of that one month; else null. */
function monthOfChange({ measure, frame: { fact }, ruled, around: { clause }, told: { text, setting } }: PeriodQuestion): string | null {
  if (!measure.startsWith('change') || !/[较比]上个?月/.test(text.slice(clause, fact.mention.from))) return null
  const last = ending(ruled.period ?? setting.calendar.period ?? '')
  return last.length >= MONTH ? monthOf(last) : null
}

/** 累计发放3.12亿元，仅2020年就惠及3.47万人: a time set apart from the others, or null. */
function periodSetApart({ measure, around: { said }, told: { text } }: PeriodQuestion): string | null {
  if (!said?.period || !said.dated || !/[,;。]仅$/.test(text.slice(0, said.from))) return null
  return measure === 'flow' ? said.period : ending(said.period)
}

/** 2020, 2020-07, 2020-07-01 */
const YEAR = 4
const MONTH = 7
const DAY = 10

/**
 * Whether the time said last is of what stands before the figure alone: a change began then (从去年同期的6.2%升到9.45%, 从2006年的600元、
 * 2012年的1630元提高到3450元), or in a report of several years something was opened then (2023年3月投入使用，全市10个县区…).
 */
function isPast({ around: { said, clause }, frame: { fact, link }, told: { text, figures, setting } }: PeriodQuestion): boolean {
  if (said === undefined || link.origin) return false
  const next = figures.find(({ from }) => from >= said.to)
  const isOther = next !== undefined && next.from !== fact.mention.from
  if (said.kind === 'origin') return isOther
  const behind = text.slice(said.to)
  const isReached = /^[到至]/.test(text.slice(said.from)) || /[到至为]$/.test(text.slice(0, said.from))
  if (isOther && link.reached && !isReached && /^的\D{0,2}\d/.test(behind)) return true
  return said.from < clause && (said.period?.length ?? 0) >= MONTH && spansYears(setting.calendar.period) && EVENT.test(behind)
}

const EVENT = /^[^,;。\d]{0,10}(?:投入(?:使用|运营)|建成|成立|启用|开园|开业|揭牌|挂牌|印发|出台|施行|实施)[,;]/

/** Whether an option is a time or its end. */
const isOf = (period: string | null, time: string): boolean => period === time || period === ending(time)

/**
 * What flows is of a whole time, never of its last month alone, nor of the month in which it is told, nor of the day to which an earlier
 * sentence counted (截至2021年12月31日，低保对象2.3万人。全年发放1.2亿元).
 */
const ENDS = SOURCE.end | SOURCE.saidEnd | SOURCE.spoken | SOURCE.asOf | SOURCE.month

/** What comes of the time that was said last. */
const SAID = SOURCE.said | SOURCE.saidEnd | SOURCE.toDate

/** A period, and by how much it leads the next best, as a logarithm of odds; Infinity where a rule decides. */
interface ChosenPeriod {
  readonly period: string | null
  readonly lead: number
}

/** 2012年成立，8年募集…: what flowed in years that are counted up to the last one reported is of these; else null. */
function yearsCounted({ around: { said }, measure, since, told: { text } }: PeriodQuestion): string | null {
  if (!said?.dated || said.from < since || measure !== 'flow' || !said.period?.includes('/')) return null
  return COUNTED_YEARS.test(text.slice(said.from, said.to)) ? said.period : null
}

const COUNTED_YEARS = /^(?:\d{1,2}|[两二三四五六七八九十]{1,3})年$/

/** 截至2021年12月31日，全年新增床位320张: what flowed up to the end of a year is of the year, or of the years that are reported; else null. */
function yearCounted({ around: { said }, measure, told: { times, setting }, frame: { fact } }: PeriodQuestion): string | null {
  const closing = times.findLast((time) => time.closing && time.to <= fact.mention.from)
  const [, year] = /^(\d{4})-12(?:-31)?$/.exec(closing?.period ?? '') ?? []
  if (measure !== 'flow' || year === undefined || !said || (said !== closing && said.dated)) return null
  const reported = setting.calendar.period
  return reported !== null && ending(reported) === year && !isLong(reported) ? reported : year
}

/**
 * 到2020年，低保标准年均增长8%: a mean change is of all the years that end then: of those since the one named before it (从2012年的278元提高到2017年的
 * 483元), of the report's, else of the plan's; null where nothing says which.
 */
function yearsOfMean({ around: { said, clause }, measure, frame: { fact }, told: { text, times, setting } }: PeriodQuestion): string | null {
  if (!measure.startsWith('change') || !/年均[^,;。\d]{0,8}$/.test(text.slice(clause, fact.mention.from))) return null
  const { period, done } = setting.calendar
  const reported = (fact.role === 'metric' ? done : null) ?? period
  const last = said?.period ?? (reported === null || isLong(reported) ? null : ending(reported).slice(0, YEAR))
  if (last?.length !== YEAR) return null
  const first = times.find((time) => time.to <= fact.mention.from && time.period?.length === YEAR && time !== said)?.period
  if (first && Number(first) < Number(last) - 1) return `${Number(first) + 1}/${last}`
  if (spansYears(reported) && reported !== null && ending(reported).startsWith(last)) return `${reported.slice(0, YEAR)}/${last}`
  return said && fact.role === 'target' && Number(last) % 5 === 0 ? `${Number(last) - 4}/${last}` : null
}

/**
 * 640元→690元, in a report of one year: what an arrow leads away from held at a time that nothing tells, unless one stands right before it
 * (2020年640元→690元).
 */
function isLeft({ around: { said }, measure, frame: { fact }, told: { text, setting } }: PeriodQuestion): boolean {
  const { from, to } = fact.mention
  if (measure !== 'level' || spansYears(setting.calendar.period) || !/^\s?(?:→|-{1,2}>|=>)\s?\d/.test(text.slice(to))) return false
  return said === undefined || /[\u4e00-\u9fff]/.test(text.slice(said.to, from))
}

/** 2018年募款210万元，到2020年达到843万元；人次由4.1万增至8.3万: what else grew meanwhile began with the first of the two times; else null. */
function begunWith({ around: { said }, frame: { fact, link }, told: { times } }: PeriodQuestion): string | null {
  const own = times.filter((time) => time.to <= fact.mention.from && time.kind === 'at' && time.dated && time.period?.length === YEAR)
  const [first, last] = own
  return link.origin && own.length === 2 && first && last === said && (first.period ?? '') < (last?.period ?? '') ? first.period : null
}

/** 现有低保对象6万人, below 2022年工作打算 in a report of 2021: there are so many in the time that is reported on; else null. */
function periodThere({ measure, around: { said }, frame: { fact }, told: { text, setting } }: PeriodQuestion): string | null {
  const reported = inheritable(setting.reported ?? null)
  if (reported === null || said !== undefined || !IS_THERE.test(text.slice(0, fact.mention.from))) return null
  const isAhead = (setting.calendar.period ?? '') > ending(reported)
  return !isAhead ? null : measure === 'flow' ? reported : ending(reported)
}

/** The period the words leave no choice of, or undefined. */
function periodOfRules(question: PeriodQuestion): string | null | undefined {
  // 20xx年: the year was taken out on purpose.
  if (isMasked(question) || isLeft(question)) return null
  const begun = goalBegun(question)
  if (begun !== undefined) return begun
  const { frame, told } = question
  const period =
    dayPointedTo(question) ??
    monthOfChange(question) ??
    periodSetApart(question) ??
    yearsCounted(question) ??
    yearCounted(question) ??
    yearsOfMean(question) ??
    periodThere(question) ??
    begunWith(question)
  return period ?? timeDealt(frame.fact.mention.from, told.times, told.figures, told.text)?.period
}

/** The likeliest period. */
export function choosePeriod(question: PeriodQuestion, weights: Weights, features: Features): ChosenPeriod {
  const decided = periodOfRules(question)
  if (decided !== undefined) return { period: decided, lead: Infinity }
  const { around } = question
  const options = periodOptions(question)
  const past = isPast(question) ? (around.said?.period ?? null) : null
  let [most, next] = [-Infinity, -Infinity]
  let likeliest = question.ruled.period
  eachPeriod(question, options, features, ({ period, sources }) => {
    if (question.measure === 'flow' && (sources & ~ENDS) === 0 && period !== null) return
    if (past !== null && (isOf(period, past) || (sources & ~SAID) === 0)) return
    const score = sum(weights, features.codes, 0, features.length)
    if (score > most) [likeliest, most, next] = [period, score, most]
    else if (score > next) next = score
  })
  return { period: likeliest, lead: most === -Infinity ? 0 : most - next }
}
