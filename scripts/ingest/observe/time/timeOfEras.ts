/** Times that name no year of their own: 改革开放初期, 建国之初, 较上届, 较试点初期, 上世纪80年代, 新冠肺炎疫情发生后. */
import { endOf, spansYears, yearOf } from './periodEnds.ts'
import type { Calendar, Meaning } from './time.ts'
import { since } from './timeSince.ts'

const BEGINNINGS = '新中国成立|建国|解放|改革开放|土地改革|土改|建制|建政|建县|建市|建省|开办|创办|成立|建立|组建|恢复高考'

/** Their forms, as patterns. */
export const ERAS = [
  String.raw`(?<start>(?:较|比|与|同|由|从)(?:上一?届|(?:试点|改革|启动|创建|推行|起步|整治|活动)(?:开展)?(?:初期?|之初|伊始|前|时))(?:相比|同期)?)(?![期级])`,
  String.raw`(?<!\d{4}年[^,;。]{0,10})(?<era>(?:${BEGINNINGS})(?:之初|初期|初(?![步级中一二三])|伊始|当初)|(?:新中国成立|建国|解放|改革开放|建省)(?:以前|之前|前(?=,)))`,
  String.raw`(?<![于是])(?:上|20)个?世纪(?<decade>[5-9]0)年代(?:初期?|中期|末期?|后期|中后期)?(?<decadeSince>以来|起|开始|以后|之后|后)?(?![的建出])`,
  String.raw`(?<![\d.])19(?<decadeYear>[5-9]0)年代(?:初期?|中期|末期?|后期|中后期)?(?<decadeSince>以来|起|开始|以后|之后|后)?(?![的建出])`,
  String.raw`(?<!\d{4}年[^,;。]{0,10})(?<![年月日])(?<!猪瘟|禽流感|非典)(?<event>疫情)(?:(?:防控)?期间|(?:发生|[爆暴]发)(?:后|以来|之后))`,
  String.raw`(?<!\d{4}年[^,;。]{0,10})(?<event>脱贫攻坚)战?期间`,
  String.raw`(?<base>较|比|与)?(?:规划)?(?<eve>基期)(?![值数年])`,
]

type Groups = Readonly<Record<string, string | undefined>>

/** Whether a form of a time is one of these. */
export const isOfEra = (groups: Groups): boolean =>
  ['era', 'start', 'event', 'eve', 'census', 'decade', 'decadeYear'].some((name) => groups[name] !== undefined)

/** What such a time means; undefined where it is none of the years reported on. */
export function ofEra(groups: Groups, kind: Meaning['kind'], calendar: Calendar): Meaning | undefined {
  if (groups['era'] !== undefined) return { period: null, kind: 'at', dated: true }
  // 较上届, 较试点初期的74%: what is compared with has a time that nothing tells.
  if (groups['start'] !== undefined) return { period: null, kind: /^[由从]/.test(groups['start']) ? 'origin' : 'base', dated: true }
  // 较规划基期: the year before those of the plan.
  if (groups['eve'] !== undefined)
    return spansYears(calendar.period) ? { period: String(Number(yearOf(calendar.period ?? '')) - 1), kind, dated: true } : undefined
  if (groups['census'] !== undefined) return { period: census(groups['census']), kind, dated: true }
  return groups['event'] === undefined ? decade(groups, calendar) : event(groups['event'], calendar)
}

/** 第七次全国人口普查, 六普: a census of the whole nation, taken every ten years. */
export const CENSUS = '"?第?(?<census>[五六七])(?:次(?:全国)?人口普查|普(?![查遍法通及惠]))(?!员|办|工作|登记|入户)"?'

/** The year of the fifth to the seventh census: 2000, 2010 and 2020. */
const census = (number: string): string => String(2000 + 10 * '五六七'.indexOf(number))

/** Events that everybody knows the years of. */
const YEARS_OF: Readonly<Record<string, readonly [first: string, last: string]>> = { 疫情: ['2020', '2022'], 脱贫攻坚: ['2016', '2020'] }

/**
 * 疫情期间 in a review of 2016 to 2020: 2020. In the report of a single year it is of that, unless the event began only after it, by the time the
 * report was given; undefined where it was none of the years reported on.
 */
function event(name: string, { period, spoken }: Calendar): Meaning | undefined {
  const [begun = '', over = ''] = YEARS_OF[name] ?? []
  const [first, last] = [yearOf(period ?? ''), yearOf(endOf(period ?? ''))]
  if (first === last) return last < begun && spoken?.startsWith(begun) ? { period: begun, kind: 'at', dated: true } : undefined
  const [from, to] = [first > begun ? first : begun, last < over ? last : over]
  return from > to ? undefined : { period: from === to ? from : `${from}/${to}`, kind: 'at', dated: true }
}

/** 上世纪80年代: 1980 to 1989; 上世纪80年代以来: from 1980 on. */
function decade(groups: Groups, calendar: Calendar): Meaning {
  const first = `19${groups['decade'] ?? groups['decadeYear'] ?? ''}`
  if (groups['decadeSince'] !== undefined) return { period: since(first, calendar), kind: 'since', dated: true }
  return { period: `${first}/${first.slice(0, 3)}9`, kind: 'at', dated: true }
}

/** 面对2013年岷县地震等重特大灾害，先后启动响应38次: whether a time is of one of those that were faced over all the years. */
export const isOneOfMany = (text: string, from: number, to: number): boolean =>
  FACED.test(text.slice(Math.max(0, from - LONGEST), from)) && AMONG_OTHERS.test(text.slice(to, to + LONGEST))

const FACED = /(?:面对|应对)[^,;。\d]{0,4}$/
const AMONG_OTHERS = /^[^,;。]{2,24}等[^,;。]{0,10}(?:灾害|灾情|事件|挑战|考验|形势|影响),/
const LONGEST = 40
