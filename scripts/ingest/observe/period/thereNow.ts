/** When there is what words say that there is now. */
import { inheritable, IS_THERE } from '../report/setting.ts'
import { endOf } from '../time/periodEnds.ts'
import type { PeriodQuestion } from './periodQuestion.ts'

/** 现有低保对象6万人, below 2022年工作打算 in a report of 2021: there are so many in the time that is reported on; else null. */
export function periodThere({ measure, around: { said }, frame: { fact }, told: { text, setting, carried } }: PeriodQuestion): string | null {
  const reported = inheritable(setting.reported ?? setting.calendar.period)
  if (reported === null || said !== undefined || !IS_THERE.test(text.slice(0, fact.mention.from).replace(SHARE, ''))) return null
  const headed = setting.reported === undefined && carried.time?.to === 0 ? carried.time.period : setting.calendar.period
  const isAhead = (headed ?? '') > endOf(reported)
  return !isAhead ? null : measure === 'flow' ? reported : endOf(reported)
}

/** 2025年目标值为800元，现为763元; 2025年：护理型床位60%（现52%）: what there is now, behind a time of something else; else null. */
export function periodNow({ around: { said, clause }, frame: { fact }, told: { text, setting } }: PeriodQuestion): string | null {
  const reported = inheritable(setting.reported ?? setting.calendar.done ?? setting.calendar.period)
  const ahead = text.slice(clause, fact.mention.from)
  const isNow = said !== undefined && (NOW_IN_BRACKET.test(ahead) || (said.from < clause && IS_NOW.test(ahead)))
  return isNow && reported !== null ? endOf(reported) : null
}

const IS_NOW = /^现(?:已|今)?(?:为|是|达到?)$/
const NOW_IN_BRACKET = /[(（](?:现|今|目前)(?:已|今|仅|只|才)?(?:为|是|有|达到?)?$/

/** 至2023年6月底，已提前达到2025年目标值的9项: how many there are is of the time before that of the goal they reached, or of now; else null. */
export function periodOfThoseAhead({ around: { said, before }, frame: { fact }, told: { text, setting } }: PeriodQuestion): string | null {
  if (said === undefined || !OF_GOAL.test(text.slice(said.to, fact.mention.from))) return null
  const reported = before?.dated === true ? before.period : inheritable(setting.reported ?? setting.calendar.period)
  return reported === null ? null : endOf(reported)
}

const OF_GOAL = /^(?:规划)?目标(?:值|任务)?的(?:有|共|指标)*$/

/** 社工站2021年6月揭牌，现有全职社工17名: there are so many at the end of what is reported, and not when it began; else null. */
export function periodSinceBegun({ measure, around: { said, clause }, since, frame: { fact }, told: { text, setting } }: PeriodQuestion): string | null {
  const reported = inheritable(setting.reported ?? setting.calendar.period)
  const isNow = said?.kind === 'at' && said.dated && said.from < clause && said.from >= since && NOW.test(text.slice(clause, fact.mention.from))
  return isNow && reported !== null && measure === 'level' && BEGAN.test(text.slice(said.to, clause)) ? endOf(reported) : null
}

const NOW = /^(?:[^,;。:\d]{0,6})(?:现有|现已|现在|如今|目前)/
const BEGAN = /^[^,;。\d]{0,10}(?:揭牌|挂牌|建成|成立|开业|开园|启用|运营|使用|创办|创建|组建|登记)[^,;。\d]{0,4}[,;]$/

/** 已达450万，占总人口的17%: a share of what was told right before it. */
const SHARE = /,占[^,;。:\d]{0,12}$/
