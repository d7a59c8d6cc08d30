/** Since when a standard holds: the day or the month from which on its sentence says so. */
import { isOfChange } from '../../../../src/domain/change.ts'
import { DAY } from '../time/periodEnds.ts'
import type { PeriodQuestion } from './periodQuestion.ts'

/** Whether something is told in 元. */
export const isYuan = (unit: string | null): boolean => unit?.startsWith('元') === true

/** 从7月1日起，标准由765元调整为825元: a standard holds from the day on that its sentence names; else null. */
export function dayOfStandard({ around: { said }, measure, frame: { fact, link }, told: { text } }: PeriodQuestion): string | null {
  if (measure !== 'level' || link.change !== null || !isYuan(fact.mention.unit) || said?.kind !== 'since' || said.period?.length !== DAY) return null
  // 拟从7月1日起调整，城市850元，农村6900元
  return link.reached || (!link.origin && ADJUSTED.test(text.slice(said.to, fact.mention.from))) ? said.period : null
}

const ADJUSTED = /^(?:调整|上调|提高|提标|执行)[,:][^;。]*$/

/** 2020年7月起上调为910元; 从7月起，四项标准上调：…735元；…: a standard holds from the month on that its sentence names; else null. */
export function monthOfStandard({ around: { said }, measure, since, frame: { fact, link, changed }, told: { text, read } }: PeriodQuestion): string | null {
  const isReached = measure === 'level' && !link.origin && link.change === null && isYuan(fact.mention.unit)
  const [, first] = /^(\d{4}-\d\d)(?:\/\d{4}-\d\d)?$/.exec(said?.period ?? '') ?? []
  // 自7月起提高到每人每月653元，比上年提高46元: what a standard rose by is of when it holds.
  const level = isOfChange(measure) && isYuanOrShare(fact.mention.unit) ? read.at(-(changed ?? 1)) : undefined
  // 自1月起上调10元，达到每月110元: by how much it rose then.
  if (
    measure === 'change_abs' &&
    isYuan(fact.mention.unit) &&
    said?.kind === 'since' &&
    first !== undefined &&
    RISES.test(text.slice(said.to, fact.mention.from))
  )
    return first
  if (level?.unit?.startsWith('元/') && said?.kind === 'since' && first !== undefined && level.period === first) return first
  // 从1月起, which names no year, in a report of January to June: in force all the while.
  if (!isReached || said?.kind !== 'since' || first === undefined || (said.period === first && first.endsWith('-01'))) return null
  const between = text.slice(said.to, fact.mention.from)
  return said.from >= since || isRow(between) || RAISED_FROM.test(between) || RAISED_BELOW.test(between) || RAISED_TOO.test(between) || RAISED_BY.test(between)
    ? first
    : null
}

/** 1月起，80至89岁每月50元，90至99岁每月150元: a row of rates by age or grade, with nothing done between. */
const isRow = (between: string): boolean =>
  !/[;。]/.test(between) &&
  between.includes('元') &&
  between
    .replace(/^,/, '')
    .split(',')
    .every((member) => OF_ONE.test(member))
const OF_ONE = /^[^发支惠共投]*(?:岁|[一二三四]档|[一二三四]级)[^发支惠共投]*$/

const isYuanOrShare = (unit: string | null): boolean => isYuan(unit) || unit === '%'

/** 7月起，…由2200元、1650元调整为2350元: within one member of a sentence. */
const RAISED_FROM = /^[^;。]*[由从][^;。]*$/
/** 自1月起上调10元，达到每人每月110元 */
const RISES = /^[^;。\d]*(?:上调|提高|增加|提标)$/
const RAISED_BY = /^[^;。\d]*(?:上调|提高|增加|提标)\d[\d.]*元,[^,;。\d]*$/
/** 自1月起，生活补贴由110元提高到130元；护理补贴分别提高到130元和110元 */
const RAISED_TOO = /^[^;。]*[由从][^;。]*(?:;[^;。]*(?:提高|调整|上调|增加)(?:到|至|为)[^;。]*)+$/
/** 从7月起，四项标准上调：城市低保728元，变为735元；… */
const RAISED_BELOW = /^,?[^,;。:\d]{0,12}标准[^,;。:\d]{0,4}(?:上调|提高|调整)[^,;。:\d]{0,4}:/
