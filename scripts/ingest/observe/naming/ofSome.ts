/** Figures of some, of the rest, or of more than what an indicator counts all of. */
import type { Indicator } from '../../../../src/domain/catalogue.ts'
import { clauseAhead } from '../text/sentence.ts'

/** 26个乡镇中有9个没有敬老院: some of those counted. */
const OF_SOME = /(?:当?中|里),?[还仍已只仅]?有$/
/** 213个幸福院有186个常年开门 */
const OF_THINGS = /\d[个所家处座][\u4e00-\u9fff]{2,8}?(?<![的另])有$/
/** 其余六市州均为738元: what holds of the rest, and not of all. */
const OF_REST = /(?:其余|其他|其它|余下|剩下)的?[^,;。\d]{0,10}(?:均|都|各|则)[^,;。\d]{0,4}$/
/** 覆盖18个乡镇231个村: so many divisions that something reached. */
const REACHED = /(?:覆盖|涉及|惠及|走进|走遍|深入|延伸到|辐射|分布在)(?:了|到|全[省市县区])*的?(?:\d[\d.,]*[^\d,;。]{1,8}[、和与及]?)*$/
const DIVISIONS = /镇|乡|村|社区|街道|[县市区]数/

/** 3个县不足40%: the divisions of which something is told, behind their number. */
const OF_WHICH = /^[县市区旗乡镇村]{1,3}(?:街道|社区)?[^,;。\d]{0,7}(?:[高低多少]于|超过|不足|不到|未达|达不?到)/
/** 全省89个县（市、区）受灾: the divisions that a disaster struck. */
const STRUCK = /受灾|遭[受遇]?|重灾|成灾|受淹|内涝|受影响|波及/

/** 轮训养老护理员1500名, 低保下调类别56户: whom something was done for, or to, of those there are. */
const TREATED = /轮训|培训|表彰|公示|复核|抽查|[下上]调类别/

/** 村委会1541个、居委会364个，村居委会成员1.02万人: of both. */
const OF_BOTH = /村[(（]?居[)）]?委会/
/** 各类社会服务机构1846个: not only those that are registered as social service institutions. */
const OF_ALL_KINDS = /各类社会服务(?:机构|组织)/
const REGISTERED = /^(?:社会服务机构|民办非企业)/

/** 城六区为56.8%，三县一市仅29.4%: some of a place's divisions. */
const OF_DIVISIONS =
  /^(城[二三四五六七八九]区|[主老新]城区|中心城区|山区|坝区|川区|[两二三四五六七八九]县[一二两三四五]市|[两二三四五六七八九]区[一二两三四五六七八九][县市])(?!共|合计|全)[^,;:。\d]{0,6}$/

/**
 * Whether the words before a number narrow it to some of what an indicator counts, or tell of more.
 * @param ahead the text before the number, folded
 * @param behind the text behind it
 */
export function isOfSome({ name, measure, theme, unit }: Indicator, ahead: string, behind = ''): boolean {
  const clause = clauseAhead(ahead, ahead.length)
  const isOfDivisions = theme === 'admin-divisions' && unit === '个'
  if (isOfDivisions && (OF_WHICH.test(behind) || STRUCK.test(`${clause}${/^[^,;。]*/.exec(behind)?.[0] ?? ''}`))) return true
  if (/^[个所家处座]$/.test(unit) && OF_THINGS.test(ahead)) return true
  if (OF_SOME.test(ahead) || OF_REST.test(ahead) || (REACHED.test(ahead) && DIVISIONS.test(name) && !name.includes('受灾'))) return true
  const divisions = OF_DIVISIONS.exec(clause)?.[1]
  if (divisions !== undefined && !name.includes(divisions)) return true
  if (OF_ALL_KINDS.test(clause) && REGISTERED.test(name)) return true
  // 轮训 has a name that says 培训.
  const deed = TREATED.exec(clause)?.[0].at(-1)
  return (measure === 'level' && deed !== undefined && !name.includes(deed)) || (name.startsWith('居委会') && OF_BOTH.test(clause))
}
