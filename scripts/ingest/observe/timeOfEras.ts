/** Times long past that name no year of their own: 改革开放初期, 建国之初, 上世纪80年代. */
import type { Calendar, Meaning } from './time.ts'
import { since } from './timeSince.ts'

const BEGINNINGS = '新中国成立|建国|解放|改革开放|土地改革|土改|建制|建政|建县|建市|建省|开办|创办|成立|建立|组建|恢复高考'

/** Their forms, as patterns. */
export const ERAS = [
  String.raw`(?<!\d{4}年[^,;。]{0,10})(?<era>(?:${BEGINNINGS})(?:之初|初期|初(?![步级中一二三])|伊始|当初)|(?:新中国成立|建国|解放|改革开放|建省)(?:以前|之前|前(?=,)))`,
  String.raw`(?<![于是])(?:上|20)个?世纪(?<decade>[5-9]0)年代(?:初期?|中期|末期?|后期|中后期)?(?<decadeSince>以来|起|开始|以后|之后|后)?(?![的建出])`,
  String.raw`(?<![\d.])19(?<decadeYear>[5-9]0)年代(?:初期?|中期|末期?|后期|中后期)?(?<decadeSince>以来|起|开始|以后|之后|后)?(?![的建出])`,
]

/** 上世纪80年代: 1980 to 1989; 上世纪80年代以来: from 1980 on. */
export function decade(groups: Readonly<Record<string, string | undefined>>, calendar: Calendar): Meaning {
  const first = `19${groups['decade'] ?? groups['decadeYear'] ?? ''}`
  if (groups['decadeSince'] !== undefined) return { period: since(first, calendar), kind: 'since', dated: true }
  return { period: `${first}/${first.slice(0, 3)}9`, kind: 'at', dated: true }
}
