/** Days and months that are said to be the very ones: 当天, 当月. */
import { DAY, MONTH } from '../time/periodEnds.ts'
import type { PeriodQuestion } from './periodQuestion.ts'

/** 广东：5月20日当天，全省办理1.86万对: what flowed on a day that is said to be the very day; else null. */
export function veryDay({ around: { said }, measure, told: { text } }: PeriodQuestion): string | null {
  if (measure !== 'flow' || said?.kind !== 'at' || !said.dated || said.period?.length !== DAY) return null
  // 5月20日办结143对，七夕当天61对
  if (FESTIVAL.test(text.slice(0, said.from))) return null
  return /当[天日]$/.test(text.slice(said.from, said.to)) || /^当[天日](?!起)/.test(text.slice(said.to)) ? said.period : null
}

const FESTIVAL = /(?:春节|元旦|元宵|清明|端午|七夕|中秋|重阳|国庆|除夕)节?$/

/** 9月份，享受低保3.8万人，当月支出1326万元: what flowed in a month that is said to be the very month; else null. */
export function veryMonth({ around: { said }, measure, told: { text } }: PeriodQuestion): string | null {
  return measure === 'flow' && said?.period?.length === MONTH && /^当月$/.test(text.slice(said.from, said.to)) ? said.period : null
}
