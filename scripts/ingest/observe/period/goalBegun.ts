/** When that held with which a goal begins: 到2025年，覆盖率由现在的86%提高到98%. */
import { isOfChange } from '../../../../src/domain/change.ts'
import { inheritable } from '../report/setting.ts'
import { YEAR } from '../time/periodEnds.ts'
import type { PeriodQuestion } from './periodQuestion.ts'

/** 由现在的86%, 从现有的126处. */
const NOW = /[从由](?:现在|目前|当前|眼下|如今|现有)的?[^,;。\d]{0,6}$/
/** 到2025年: when the goal is to be reached. */
const UNTIL = /^[到至]/

/**
 * What there is now is of the time reported on, in a plan of the years before it; with a goal's own time (到2025年每千名老人床位由35张增加到40张) nothing
 * says when its beginning held (null) unless that time is the next year; undefined where neither is said.
 */
export function goalBegun({ around: { said, clause }, measure, frame: { fact, link }, told: { text, setting } }: PeriodQuestion): string | null | undefined {
  if (!link.origin || isOfChange(measure)) return undefined
  const ahead = text.slice(0, fact.mention.from)
  const { period, done } = setting.calendar
  if (NOW.test(ahead))
    return inheritable(setting.reported ?? done ?? period)
      ?.split('/')
      .at(-1)
  const reported = (setting.reported ?? done ?? period)?.split('/').at(-1)?.slice(0, YEAR) ?? ''
  const isAhead = reported !== '' && (said?.period?.split('/').at(-1)?.slice(0, YEAR) ?? '') > reported
  // 2024年：持证率由52%升到65%, in a report of the year before.
  if (isAhead && said?.kind === 'at' && said.dated && said.period === String(Number(reported) + 1)) return reported
  const isGoal = said?.kind === 'at' && said.dated && (isAhead || said.from >= clause) && UNTIL.test(text.slice(said.from))
  return isGoal ? null : undefined
}
