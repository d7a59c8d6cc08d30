/** The entry of the catalogue that a figure's names lead to, unless the words around set it apart from what the entry is of. */
import type { Indicator } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { isDifference } from '../frame/clause.ts'
import { deedOf, type Frame } from '../frame/frame.ts'
import { PROGRAMME_OF, RECIPIENT } from '../frame/noun.ts'
import { isCapacity } from '../role/capacity.ts'
import type { Told } from '../statement.ts'
import { clauseAhead } from '../text/sentence.ts'
import { DEED } from './apart.ts'
import { isOfSome } from './ofSome.ts'

/** How far before a number the words stand that make it an average. */
const REACH = 40

export function indicatorOf(names: readonly string[], frame: Frame, measure: Measure, { text, tools }: Told): Indicator | null {
  const { unit, from, to } = frame.fact.mention
  const ahead = text.slice(Math.max(0, from - REACH), from)
  const averages = YEARLY.test(ahead) ? names.map((name) => `年均${name}`) : []
  const found = unlessNarrowed(ahead, unit, tools.findIndicator({ names: [...averages, ...names], unit, measure }))
  if (!found) return null
  const isPart = measure === 'flow' && found.measure === 'level' && OF_PART.test(ahead) && !OF_RECIPIENTS.test(ahead)
  const isOnlyAble = unit === '人' && !OF_CAPACITY.test(found.name) && isCapacity(frame.fact.mention, text)
  // 两者相差15.4个百分点: how far two are apart is no figure of either.
  const isApart = measure === 'change_abs' && (/相差(?:近|约|了)?$/.test(ahead) || isDifference(clauseAhead(text, from)))
  // 为1123名持证社工发放补贴: those who were given something are not all there are.
  const isGivenTo = frame.rule === RECIPIENT && frame.verb?.word === '发放' && found.measure === 'level' && !PROGRAMME_OF.test(frame.noun)
  // 尚缺1所: what there is not.
  const isWanting = WANTING.test(ahead)
  return isPart || isOnlyAble || isApart || isGivenTo || isWanting || isOfSome(found, ahead, text.slice(to)) ? null : found
}

const WANTING = /(?:[尚还仍]缺|(?<=^|[,;(])缺|[尚还]差|(?<![至最减])少建|欠缺)[^,;。\d]{0,2}$/

/** 631家社会组织参与乡村振兴。其中，行业协会商会118家: a part of those that did something is no count of all of their kind. */
const OF_PART = /(?:^|[,;。])\s*其中,?[^,;。\d]*$/
/** “两项补贴”惠及8.83万人，其中困难残疾人生活补贴3.61万人: those who get one of them. */
const OF_RECIPIENTS = /(?:惠及|享受|领取|纳入|保障)[^,;。]*\d[^,;。]*,\s*其中[^,;。\d]*$/
/** 可集中供养120名特困人员: who could be cared for is no count of who is. */
const OF_CAPACITY = /能力|容纳|可/

/** 41家养老机构恢复运营: those of which something is told are not all of their kind. */
export function unlessDeedLost(indicator: Indicator | null, frame: Frame): Indicator | null {
  const deed = deedOf(frame).slice(0, DEED)
  return indicator?.measure === 'level' && deed !== '' && !OF_ALL.test(frame.predicate) && !indicator.name.includes(deed) ? null : indicator
}

/** 18个社工站全部投入运行, 乡镇73个实现全覆盖: all there are. */
const OF_ALL = /^(?:全部|均|都|已?全|实现全)/

/** A stock is no name for what was done. */
export const unlessLost = (indicator: Indicator | null, parting: string): Indicator | null =>
  parting !== '' && indicator?.measure === 'level' && !indicator.name.includes(parting) ? null : indicator

export const YEARLY = /年均|平均每年|每年平均/

/**
 * No indicator where the words before the number narrow it: 每个社区平均10家 is no count of all (only an indicator that is
 * itself an average may be meant), and 润河、慎城等10个乡镇 counts those named.
 */
function unlessNarrowed(clause: string, unit: string | null, indicator: Indicator | null): Indicator | null {
  if (indicator === null || /等\s*$/.test(clause)) return null
  const isAverage =
    MAY_NARROW.test(clause) &&
    !unit?.includes('/') &&
    /(?:(?:每[个家所处村社县乡镇街百千万]|平均每[^年月]|(?<!月)人均|户均)[^,;。]{0,16}|[村镇乡县院站]均[^,;。]{0,2})$/.test(clause)
  return isAverage && !/每|均/.test(indicator.name) ? null : indicator
}

const MAY_NARROW = /[每均]/
