/** The year of a goal, beside goals of other times. */
import { isGoalReached } from '../frame/goalReached.ts'
import { countOf } from '../text/numeral.ts'
import { endOf, spansYears, YEAR } from '../time/periodEnds.ts'
import { planYears } from '../time/time.ts'
import type { PeriodQuestion } from './periodQuestion.ts'

/**
 * 今年，农村低保标准要提到3500元 is meant of the year, in whichever month it is said; of 2022年工作安排, 到2025年达到70%；监测80万人 sets the second goal for the year of
 * the plan again, and so does 上半年完成换届；新建40处; null for others.
 */
export function goalOfYear({ around: { said }, frame: { fact }, told: { text, times, setting } }: PeriodQuestion): string | null {
  if (fact.role !== 'target' || !said?.dated || said.period === null) return null
  if (text.slice(said.from, said.to) === '今年' && said.period.length === YEAR) return said.period
  // The year that opened the sentence, or a heading above it.
  const opened = times.find(({ kind, dated, period, from }) => kind === 'at' && dated && period?.length === YEAR && from < said.from)?.period
  const headed = setting.reported === undefined || OPENING.test(text.slice(0, said.from)) ? undefined : setting.calendar.period
  const plan = opened ?? headed
  if (plan?.length !== YEAR || spansYears(setting.calendar.period) || !text.slice(said.to, fact.mention.from).includes(';')) return null
  // 上半年新建5所；…；下半年新建8所: each part has its own.
  const isOfParts = times.some(
    ({ dated, period, from }) => dated && from > said.to && period !== said.period && period !== null && period.length > YEAR && period.startsWith(plan),
  )
  const isOther = said.period.slice(0, YEAR) > plan || (said.period.length > YEAR && said.period.startsWith(plan) && !isOfParts)
  return isOther ? plan : null
}

/**
 * 下一步，我们将改造敬老院6所, in a report of a year that was not given in it: a goal that tells no time is of the year after; null for others.
 */
export function goalOfNext({ around: { said }, frame: { fact }, told: { text, setting, discourse, title } }: PeriodQuestion): string | null {
  const { period, spoken } = setting.calendar
  const isAhead = NEXT_STEP.test(text) || NEXT_STEP.test(discourse.lead.text)
  if (fact.role !== 'target' || said?.dated === true || setting.reported !== undefined || period?.length !== YEAR || !isAhead || !OF_YEAR.test(title))
    return null
  return spoken?.startsWith(period) ? null : String(Number(period) + 1)
}

/**
 * 今年，我们将办好十件实事。一是新增托位400个；二是建设照护中心，床位200张: what stands beside what an earlier sentence sets for a year ahead is of that year too; null for others.
 */
export function besideGoals({ around: { said }, frame: { link }, told: { carried, read, setting } }: PeriodQuestion): string | null {
  const { time } = carried
  const reported = endOf(setting.calendar.period ?? '').slice(0, YEAR)
  const isAhead = time?.to !== 0 && time?.kind === 'at' && time.period?.length === YEAR && reported !== '' && time.period > reported
  return isAhead && said === undefined && !link.origin && read.at(-1)?.period === time.period ? time.period : null
}

/**
 * 后两年半，计划新建养老服务中心1个, in a review of a plan that is under way: what is to be done flows from behind the time reviewed to the end of the plan, and what is to be
 * reached is of its last year; null for others.
 */
export function goalOfRest({ around: { said }, frame: { fact }, measure, told: { text, setting, title } }: PeriodQuestion): string | null {
  const plan = REVIEW_OF_PLAN.exec(title)?.[1]
  const reviewed = endOf(setting.calendar.period ?? '')
  if (fact.role !== 'target' || plan === undefined || said?.dated === true || !OF_REST.test(text) || reviewed.length < YEAR) return null
  const last = endOf(planYears(plan) ?? '')
  const [year, month = 12] = reviewed.split('-').map(Number)
  if (measure !== 'flow') return last
  return month === 12 ? `${Number(year) + 1}/${last}` : `${String(year)}-${String(month + 1).padStart(2, '0')}/${last}-12`
}

const OF_REST = /^\s*(?:规划|“?十[一二三四五]五”?)?(?:后(?:[一两二三四]年半?|半[期程段])|下半程|后期)/
const OF_YEAR = /总结|汇报|情况|报告|回顾|成效/
const NEXT_STEP = /^\s*(?:[(]?[一二三四五六七八]+[)、.]?)?(?:下一步|下步|下一阶段|接下来)/

/** 到2025年, which opens a sentence, is of all of it. */
const OPENING = /^\s*到?\s*$/

/**
 * 计划用三年时间改造敬老院35所, 三年内新建公墓12处: what is meant to be done in so many years is of those after the last that is reported; 力争两年内入住率提高到55%: and what is
 * to be reached, of the last of them; else null.
 */
export function yearsToCome({ around: { said }, measure, frame: { fact }, told: { text, setting } }: PeriodQuestion): string | null {
  const last = Number(endOf(setting.reported ?? setting.calendar.period ?? '').slice(0, YEAR))
  const [behind = '', count = ''] = WITHIN_YEARS.exec(text.slice(0, fact.mention.from).slice(-SENTENCE)) ?? []
  const years = countOf(count) ?? 0
  const isOther = said?.dated === true && said.from > fact.mention.from - behind.length
  // 五年内 of a plan of five years are its own.
  const isPlan = typeof setting.calendar.done === 'string'
  if (fact.role !== 'target' || isOther || isPlan || years <= 1 || last <= 0) return null
  return measure === 'flow' ? `${last + 1}/${last + years}` : String(last + years)
}

/** How far before a number, in characters, the years may stand in which a thing is to be done. */
const SENTENCE = 80
const WITHIN_YEARS = /(?<![前近过去的\d第每])([两三四五]|[2-5])年(?:之?内|时间)(?![的来])[^。]*$/

/** 提前达到“十四五”55%的规划目标, 提前完成了55%的“十四五”目标, “十四五”目标8000张: a goal of a plan, whenever it was reached, is of the plan's last year; null for others. */
export function goalOfPlan({ around: { clause }, frame: { fact }, told: { text } }: PeriodQuestion): string | null {
  const { from, to } = fact.mention
  const [, plan] = OF_PLAN.exec(text.slice(clause, from)) ?? PLAN_BEHIND.exec(text.slice(to)) ?? []
  const isOfPlan = GOAL_OF_PLAN.test(text.slice(clause, from)) || isGoalReached(text.slice(0, from), text.slice(to))
  const years = plan === undefined || fact.role !== 'target' || !isOfPlan ? null : planYears(plan)
  return years === null ? null : endOf(years)
}

/** 完成“十四五”目标8000张的77.5% */
const GOAL_OF_PLAN = /五["'“”]?(?:规划)?(?:总体)?(?:目标|任务)[值数]?$/

/**
 * 护理型床位占比：目标55%，实际63.5%, in a review of the “十四五” plan: a goal that tells no time is of the plan's last year, and a 基期值 of the year before the plan;
 * null for others.
 */
export function valueOfReview({ around: { said, clause }, frame: { fact }, told: { text, title } }: PeriodQuestion): string | null {
  const { from, to, unit } = fact.mention
  const plan = REVIEW_OF_PLAN.exec(title)?.[1]
  if (plan === undefined || unit === '百分点' || (said?.dated === true && said.from >= clause)) return null
  const [lead, years] = [text.slice(clause, from), planYears(plan) ?? '']
  if (BASE_LEADS.test(lead)) return String(Number(years.slice(0, YEAR)) - 1)
  return GOAL_LEADS.test(lead) || (lead.includes('规划') && GOAL_ENDS.test(text.slice(to))) ? endOf(years) : null
}

const REVIEW_OF_PLAN = /(十[一二三四五])五.*(?:评估|实施情况|执行情况|完成情况|进展)/
const BASE_LEADS = /基期[值数]?(?:为|是)*$/
const GOAL_LEADS = /目标[值数]?(?:为|是|定为|不低于|不少于|不超过|[≥≤]|由(?:\d[\d.]*[^,;。\d]{1,4}(?:调整|调|提高|上调|下调|降低)[为到至])?)*$/
const GOAL_ENDS = /^的(?:规划)?目标/

const OF_PLAN = /(十[一二三四五])五/
const PLAN_BEHIND = /^的?["'“”]?(十[一二三四五])五/
