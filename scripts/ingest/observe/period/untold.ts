/** Figures of a time of which nobody said when it was. */
import type { PeriodQuestion } from './periodQuestion.ts'

/** 建国初期，全省有灾民630万人; 四十年来累计…; 一度高达6930人: of a time that the words tell, though not by its years. */
export function isUntold({ around: { said, clause }, measure, frame: { fact, link }, told: { text } }: PeriodQuestion): boolean {
  if (said?.period === null && (said.kind === 'at' || (said.kind === 'origin' && link.origin)) && said.dated) return true
  if (measure !== 'level' || (said?.dated && said.from >= clause)) return false
  const { from } = fact.mention
  const ahead = text.slice(Math.max(0, from - REACH), from)
  return ONCE.test(text.slice(clause, from)) || AT_FIRST.test(ahead) || BEFORE_IT.test(ahead)
}

const ONCE = /(?:一度|曾经?)[^,;。\d]{0,6}$|^\s*而?(?:过去|以往|原先|原来)(?:平均|只|仅|才|每[人户月年])[^,;。\d]{0,8}$/
/** 任职之初，全县低保对象4318人 */
const AT_FIRST = /(?:^|[,;。])\s*(?:任职|上任|到任|成立|开办|启动|组建)之初,?[^,;。\d]*$/
/** 试点前，全区仅有养老机构9家、床位4130张: when that was, nobody said. */
const BEFORE_IT = /(?:^|[,;。])\s*(?:试点|改革|攻坚|整治|撤并|换届)前(?:,[^;。后]*|[^,;。后]*)$/
/** How far before a number, in characters, that may stand. */
const REACH = 60
