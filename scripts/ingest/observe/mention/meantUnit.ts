/** What is meant by a classifier that can count several things, where the words beside the number say it. */
import { isSpace } from '../text/character.ts'
import type { Numeral } from '../text/numeral.ts'
import type { UnitMatch } from './unit.ts'

/** How far, in characters, the words beside a number are looked at. */
const REACH = 40

/**
 * The unit of a number that its words mean.
 * @param match the unit that is printed behind it, or undefined
 */
export function meantUnit(match: UnitMatch | undefined, text: string, { from, to }: Numeral): UnitMatch | undefined {
  // 户312  人318: it stands with the next number.
  if (match !== undefined && isSpace(text.charCodeAt(to)) && /\d/.test(text.charAt(to + match.length))) return undefined
  if (match?.unit !== '个' && match?.unit !== '床') return match
  const [ahead, behind] = [text.slice(Math.max(0, from - REACH), from), text.slice(to, to + REACH)]
  if (match.unit === '床') return isBed(ahead, behind) ? { ...match, unit: '张' } : match
  return pointsOf(ahead, behind) ?? (PERSONS.test(behind) ? { ...match, unit: '人' } : match)
}

/** 11个孩子, 值班的2个人: persons; of 个人捐赠 no. */
const PERSONS = /^个(?:小?孩子?|娃娃?|人(?=[,;。、)]|$|[值在来去每一管住]))/

/** 占比69.8%，上升31个点, 较上年提高9.1个、5.2个和3.3个百分点: points of a share that has changed, and no places. */
function pointsOf(ahead: string, behind: string): UnitMatch | undefined {
  const surface = /^个多?(?:百分点|点(?=$|[,;。、()和]))|^个(?=(?:[、和与]\d[\d.]*个)+百分点)/.exec(behind)?.[0]
  if (surface === undefined || (surface.endsWith('点') && !surface.endsWith('百分点') && !isOfShare(ahead))) return undefined
  return { unit: '百分点', length: surface.length }
}

const isOfShare = (ahead: string): boolean =>
  /[%率比].*(?:[升降]|提高|增长|下降|减少|降低|回落|高|低)了?[近约超]?过?$|[高低]于[^,;。]*(?:目标|要求|平均|水平|进度)$/.test(ahead)

/** 福利院二期（300床）, 养老院8所902床: beds; of 棉被300床 no. */
const isBed = (ahead: string, behind: string): boolean =>
  /院|中心|机构|规模|公寓|床位|养老|\d[所家处]\s?$/.test(ahead) && !/被|褥|毯|垫|席|帐|棉|衣|物资/.test(`${ahead}${behind}`)
