/** Figures of a time of which nobody said when it was. */
import type { PeriodQuestion } from './periodQuestion.ts'

/** 建国初期，全省有灾民630万人; 四十年来累计…; 一度高达6930人: of a time that the words tell, though not by its years. */
export const isUntold = ({ around: { said, clause }, measure, frame: { fact, link }, told: { text } }: PeriodQuestion): boolean =>
  (said?.period === null && (said.kind === 'at' || (said.kind === 'origin' && link.origin)) && said.dated) ||
  (measure === 'level' &&
    !(said?.dated && said.from >= clause) &&
    (ONCE.test(text.slice(clause, fact.mention.from)) || BEFORE_IT.test(text.slice(Math.max(0, fact.mention.from - REACH), fact.mention.from))))

const ONCE = /(?:一度|曾经?)[^,;。\d]{0,6}$/
/** 试点前，全区仅有养老机构9家、床位4130张: when that was, nobody said. */
const BEFORE_IT = /(?:^|[,;。])\s*(?:试点|改革|攻坚|整治|撤并|换届)前(?:,[^;。后]*|[^,;。后]*)$/
/** How far before a number, in characters, that may stand. */
const REACH = 60
