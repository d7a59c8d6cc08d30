/** Chooses the period of a figure among those that the words, the document and the rules offer, by a learnt linear model. */
import { isOfChange } from '../../../../src/domain/change.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Features } from '../learnt/features.ts'
import { sum, type Weights } from '../learnt/weights.ts'
import type { TimeExpression } from '../time/time.ts'
import { endOf, MONTH, monthOf, YEAR } from '../time/periodEnds.ts'
import { eachPeriod } from './periodFeatures.ts'
import { periodOptions, SOURCE, type PeriodOption } from './periodOptions.ts'
import { reportedOf, type PeriodQuestion } from './periodQuestion.ts'
import { isAfterChange, isDaySpent, isPast, periodOfRules } from './periodRules.ts'
import { closesYear } from './when.ts'

/** What flowed in 2022-01/2022-12 did so in the year 2022; what there is was counted at its end. */
const inFull = (period: string | null, measure: Measure): string | null =>
  period === null || !WHOLE_YEAR.test(period) ? period : measure === 'flow' || isOfChange(measure) ? period.slice(0, YEAR) : endOf(period)
const WHOLE_YEAR = /^(\d{4})-01\/\1-12$/

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
  const isOfPoint = measure !== 'flow' && !isOfChange(measure)
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
    if (isOfClosing(question, option) || isOfMonthBefore(question, option)) return
    // 占比较2010年“六普”上升5.43个百分点: no change is of the time with which it is compared.
    if (isOfChange(question.measure) && period !== null && period === question.ruled.base) return
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
  if (isOfChange(measure) || period === null || !said?.closing || !said.dated || said.from > 0 || (said.period?.length ?? 0) < MONTH) return false
  return text.charAt(said.to) === ',' && (sources & ~OTHERS) === 0
}

/** Whether an option is of the end of a year that the sentence which opens the paragraph told, and the figure of what flowed or is meant. */
const isOfClosing = ({ measure, frame: { fact }, told: { carried } }: PeriodQuestion, { period, sources }: PeriodOption): boolean =>
  (measure === 'flow' || fact.role === 'target') && closesYear(carried.time) && period === carried.time?.period && (sources & (SAID | SOURCE.document)) === 0

/** 年初15个镇，2023年9月撤销…，年末为16个镇: what there is at the end of the year is of no month told before that. */
function isOfMonthBefore({ around: { said, before, clause }, measure, told: { text } }: PeriodQuestion, { period, sources }: PeriodOption): boolean {
  if (measure === 'flow' || isOfChange(measure) || period === null || period.length <= YEAR || said?.dated !== false) return false
  const word = text.slice(said.from, said.to)
  // 全年救助2.05万人次，支出3160万元，次均1541元
  const opens = ({ from }: TimeExpression): boolean => /^[,;。]?$/.test(text.charAt(from - 1))
  if (word === '全年' && opens(said)) {
    const isUntil = before !== undefined && opens(before) && /^(?:截|[到至])/.test(text.slice(before.from))
    return (sources & ~(SOURCE.carried | SOURCE.asOf | (isUntil ? 0 : SOURCE.before | SOURCE.month))) === 0
  }
  return said.from >= clause && /^(?:年[末底]|期末)$/.test(word) && (sources & ~(SOURCE.before | SOURCE.carried | SOURCE.month)) === 0
}

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
