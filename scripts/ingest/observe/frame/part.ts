/** Parts that a sex, an age or a grade alone tells: 特困人员600人，其中男320人、女280人，60岁以上512人; 5A级婚姻登记机关1个、4A级3个. */
import type { Context } from './clause.ts'
import { groupIn } from './share.ts'

/** 80岁以上, 6至14岁, 25-29周岁, 百岁. */
export const AGE = /(?:\d{1,3}周?岁?[-—~至到])?(?:\d{1,3}|百)周?岁(?:及?以[上下内])?/
export const ONLY_AGE = new RegExp(`^${AGE.source}$`)
/** 一类, 4A级: a grade of what was named before, which may have been of others (3A级以上社会组织). */
export const GRADED = /^(?:[一二三四]{1,2}[级类档]|(?:评定|评为|获评)?(?:国家)?[1-5]A级?(?:及?以上)?(?:等级)?的?)/
export const GRADE_ALONE = /^(?:[一二三四]{1,2}[级类档]|[1-5]A级)$/
/** 把城市社区划分为3186个网格: what something was divided into. */
export const DIVIDED = /[划细]分[为成]$/
/** 全护理, 半失能: grades of care, in a pattern. */
export const CARE_GRADE = '[全半](?:护理|自理|失能)'
const SEX = /^[男女]性?/
const ONLY_SEX = /^[男女]性?$/
/** 被救助人员1820人次中，…: how many there are is no part of what they are. */
const COUNT = /\d[\d.]*[万亿]?(?:人次?|名|户)$/
const COUNTED: ReadonlySet<string> = new Set(['人', '人次'])

/**
 * The noun of such a part, or null: of the group that the words ahead name (登记结婚当事人中，…), of what 其中 parts, or of what the number
 * before counted.
 */
export function partNoun(unit: string | null, { left, whole, previous }: Context, ahead: string): string | null {
  const object = left.object.replace(/^、/, '')
  if (!COUNTED.has(unit ?? '') || !(ONLY_AGE.test(object) || ONLY_SEX.test(object))) return null
  const told = previous?.fact.mention.unit === unit ? previous.noun : undefined
  const all = (groupIn(ahead)?.replace(COUNT, '') ?? whole?.()?.noun ?? told)?.replace(AGE, '').replace(SEX, '')
  return all !== undefined && all.length >= 2 ? `${object}${all}` : null
}
