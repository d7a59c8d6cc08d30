/** The year of a goal, beside goals of other times. */
import { isGoalReached } from '../frame/goalReached.ts'
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

/** 到2025年, which opens a sentence, is of all of it. */
const OPENING = /^\s*到?\s*$/

/** 提前达到“十四五”55%的规划目标, 提前完成了55%的“十四五”目标: a goal of a plan, whenever it was reached, is of the plan's last year; null for others. */
export function goalOfPlan({ around: { clause }, frame: { fact }, told: { text } }: PeriodQuestion): string | null {
  const { from, to } = fact.mention
  const [, plan] = OF_PLAN.exec(text.slice(clause, from)) ?? PLAN_BEHIND.exec(text.slice(to)) ?? []
  const years = plan === undefined || fact.role !== 'target' || !isGoalReached(text.slice(0, from), text.slice(to)) ? null : planYears(plan)
  return years === null ? null : endOf(years)
}

const OF_PLAN = /(十[一二三四五])五/
const PLAN_BEHIND = /^的?["'“”]?(十[一二三四五])五/
