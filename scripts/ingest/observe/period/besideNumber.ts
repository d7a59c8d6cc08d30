/** Times that stand right beside a number, or beside the row it is a member of. */
import { isOfChange } from '../../../../src/domain/change.ts'
import { MONTH } from '../time/periodEnds.ts'
import type { PeriodQuestion } from './periodQuestion.ts'

/** 上半年收到捐款1046万元，去年同期为780万元: nothing but 是 or 有 stands between the same time of the year before and its number. */
export function sameTimeBefore({ around: { said }, frame: { fact }, told: { text } }: PeriodQuestion): string | null {
  if (!said?.dated || !/^[去上]年同期$/.test(text.slice(said.from, said.to))) return null
  return /^(?:则|仅|只|也)?(?:是|为|有|达到?)?$/.test(text.slice(said.to, fact.mention.from)) ? said.period : null
}

/** 3至11月每月在180具到215具之间，12月为208具: what flowed in the months that stand right before its number, or null. */
export function monthBefore({ around: { said, clause }, measure, frame: { fact }, told: { text } }: PeriodQuestion): string | null {
  if (measure !== 'flow' || said?.kind !== 'at' || !said.dated || said.closing || said.from < clause || said.period === null) return null
  const isMonth = /^\d{1,2}月份?$/.test(text.slice(said.from, said.to)) && said.period.length === MONTH
  return isMonth && /^[,;。]$/.test(text.charAt(said.from - 1)) && /^[则仅只也]?[是为有]$/.test(text.slice(said.to, fact.mention.from)) ? said.period : null
}

/** 71.8%，较2018年（46.5%）提高25.3个百分点: the year with which something is compared is that of its value in a bracket, or null. */
export function yearOfBase({ measure, frame: { fact }, told: { text } }: PeriodQuestion): string | null {
  const year = isOfChange(measure) ? undefined : BASE_IN_BRACKET.exec(text.slice(Math.max(0, fact.mention.from - BRACKET), fact.mention.from))?.[1]
  return year !== undefined && text.charAt(fact.mention.to) === ')' ? year : null
}

const BASE_IN_BRACKET = /[较比](?:[^,;。\d]{0,4})((?:19|20)\d{2})年[底末]?[(]$/
const BRACKET = 16

/** 与2012年的1个街道、9个镇、7个乡相比: the year of all members of a row that something is compared with, or null. */
export function yearOfRow({ measure, frame: { fact }, told: { text } }: PeriodQuestion): string | null {
  const year = isOfChange(measure) ? undefined : ROW_OF_YEAR.exec(text.slice(Math.max(0, fact.mention.from - ROW), fact.mention.from))?.[1]
  return year !== undefined && /^[^,;。]*相比/.test(text.slice(fact.mention.to)) ? year : null
}

const ROW_OF_YEAR = /[与和跟同]((?:19|20)\d{2})年[底末]?的\d[^,;。]*[、和与]$/
/** How far before a number, in characters, its row may begin. */
const ROW = 60
