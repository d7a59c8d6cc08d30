/** When a change was, and when it began, where the words leave no choice of it: one rule a function. */
import { isOfChange } from '../../../../src/domain/change.ts'
import { endOf, MONTH, monthOf, spansYears, YEAR } from '../time/periodEnds.ts'
import type { PeriodQuestion } from './periodQuestion.ts'

/** 低保对象7581户，较上月减少1户、增加2人: a change since the month before is of that one month; else null. */
export function monthOfChange({ measure, frame: { fact }, ruled, around: { clause }, told: { text, setting } }: PeriodQuestion): string | null {
  if (!isOfChange(measure) || !/[较比]上个?月/.test(text.slice(clause, fact.mention.from))) return null
  const last = endOf(ruled.period ?? setting.calendar.period ?? '')
  return last.length >= MONTH ? monthOf(last) : null
}

/** 标准由上年同期的679元提高到708元: where a change began that is told from the same time a year before; else null. */
export function beganSameTime({ around: { said }, frame: { link }, measure, ruled, told: { text } }: PeriodQuestion): string | null {
  const isSame = link.origin && said?.kind === 'origin' && text.slice(said.from, said.to).includes('同期')
  return isSame && measure === 'level' ? ruled.period : null
}

/**
 * 截至6月底，孤儿3412人，比去年同期减少286人, in a report of half a year: how what there is changed is of the month in which it was counted; else null.
 */
export function monthOfStock({
  around: { said },
  since,
  measure,
  name,
  frame: { changed },
  told: { discourse, setting, read },
}: PeriodQuestion): string | null {
  const { period, named } = discourse
  const reported = setting.calendar.period
  if (!isOfChange(measure) || period?.length !== MONTH || !reported?.endsWith(`/${period}`) || spansYears(reported)) return null
  // 74.2万户127.6万人，同比分别减少1.2%、2.4%: in a row each of its own.
  const stock = changed === null ? undefined : read.at(-changed)
  const isOfStock = stock?.name === name && stock.measure === 'level' && stock.period === period && THINGS.test(stock.unit ?? '')
  const isSame = isOfStock || (named.at(-1) === name && (discourse.measure === 'level' || isOfChange(discourse.measure)))
  return isSame && (said === undefined || said.from < since) ? period : null
}

const THINGS = /^[人户家张个所]$/

/** 去年募集2870万元，同比增长14.6%: what grew since the same time is of the year of what it was told right behind; else null. */
export function yearOfGrowth({ measure, name, around: { clause }, frame: { fact }, told: { text, discourse, read } }: PeriodQuestion): string | null {
  const last = read.at(-1)
  const isBehind = last !== undefined && last.to <= clause && clause - last.to <= 1 && text.slice(clause, fact.mention.from).startsWith('同比')
  return isOfChange(measure) && isBehind && last.name === name && discourse.period?.length === YEAR ? discourse.period : null
}
