/** Which names fit what the words deal out to a number of a row: 分别, 前者, 其中农村. */
import { ATTRIBUTE, MONEY_BUILT } from '../frame/attribute.ts'
import { DEALT_OUT, OF_EACH, OF_LINE } from '../frame/clause.ts'
import { COMPLEMENT } from '../frame/complement.ts'
import { SINGLED_OUT } from '../frame/inherited.ts'
import { GOAL_OF_HEADING } from '../frame/runIn.ts'
import { likenessOf, pairsOf } from './pairs.ts'

/** Rules that deal each number a noun of its own, not a side alone. */
export const OWN_NAMES: ReadonlySet<string> = new Set([
  DEALT_OUT,
  OF_EACH,
  COMPLEMENT,
  ATTRIBUTE,
  MONEY_BUILT,
  GOAL_OF_HEADING,
  'former and latter',
  SINGLED_OUT,
  OF_LINE,
])

/** Rules by which the words themselves deal names out to numbers. */
export const DEALT: ReadonlySet<string> = new Set([
  ...OWN_NAMES,
  'side of the noun before',
  'side of the programme before',
  'manner of the noun before',
  'opposite of the noun before',
  'noun pointed at',
  'noun narrowed',
  'grade of the standard',
  'whole of the parts',
])

/** How much of its beginning and end a name shares with the one that was dealt out, and how much may stand between. */
const SHARED = { first: 3, last: 2, between: 3, more: 6 }

/** 高龄津贴护理补贴惠及人数 where 高龄津贴惠及人数 was dealt out: what was dealt to others got into it. */
export const isStuffed = (name: string, dealt: string): boolean =>
  name.length - dealt.length > SHARED.more ||
  (name.length - dealt.length > SHARED.between && name.startsWith(dealt.slice(0, SHARED.first)) && name.endsWith(dealt.slice(-SHARED.last)))

/**
 * 幸福院日间照料中心任务完成率 where 日间照料中心任务完成率 was dealt out and 互助幸福院 to another: what that one is stands before it; so do those
 * whom another is for before its own (困难残疾人重度残疾人护理补贴, 低保特困供养标准, 低保标准城市低保补助水平).
 */
export const beginsWithOther = (name: string, dealt: string, others: readonly string[]): boolean => {
  const added = name.endsWith(dealt) ? name.slice(0, -dealt.length) : ''
  if (added !== '' && others.some((other) => other.endsWith(added))) return true
  const before = name.slice(0, Math.max(0, name.indexOf(dealt.slice(0, SHARED.first)))).replace(/[、和与及]$/, '')
  return WHOM.some(({ any, last }) => any.test(dealt) && last.test(before))
}

/** Words that say which of several is meant, and those around a number that allow for each. */
export const SIDES: readonly (readonly [side: string, support: RegExp])[] = [
  ['城乡', /城乡|城市|城镇|农村/],
  ['城市', /城[市镇乡区]/],
  ['城镇', /城[市镇乡区]/],
  ['城区', /城区/],
  ['农村', /农村|乡村|城乡|乡镇|村/],
  ['集中', /集中|机构|入住/],
  ['分散', /分散|散居/],
  ['男', /男/],
  ['女', /女/],
  ['一级', /一级|1级/],
  ['二级', /二级|2级/],
]
/** How much of its character pairs a name shares at least with the one that is dealt out. */
export const ALIKE = 0.45
/** What a line counts as the one before did has its name. */
export const SAME = 0.8

/** Whether a name is of the side that was dealt out: 农村低保标准 is not for a number that was dealt 城市低保标准. */
export function sideFitter(dealt: string, alike: number): (name: string) => boolean {
  if (dealt === '') return () => true
  const pairs = pairsOf(dealt)
  const sides = SIDES.map(([side]) => ({ side, isDealt: dealt.includes(side), isTown: TOWN.test(side) && TOWN.test(dealt) }))
  return (name) =>
    !(alike > 0 && likenessOf(name, pairs) < alike) &&
    sides.every(({ side, isDealt, isTown }) => name.includes(side) === isDealt || (isTown && TOWN.test(name)))
}

export const TOWN = /城[市镇]/

/**
 * 全护理、半护理、全自理分为1030元、618元、206元: a name no more like what was dealt to this number than like what was dealt to another
 * of the row is not of it, nor one that holds what was dealt to another.
 */
export function isOthers(noun: string, others: readonly string[]): (name: string) => boolean {
  if (others.length === 0) return () => false
  const own = pairsOf(noun)
  const pairs = others.filter((other) => other !== noun).map(pairsOf)
  const foreign = others
    .flatMap((other) => [other.length > LONG ? other.slice(0, -HEAD) : other, ownPart(other, noun)])
    .filter((other) => other.length > 1 && !noun.includes(other))
  return (name) => {
    const like = likenessOf(name, own)
    return pairs.some((other) => likenessOf(name, other) >= like) || foreign.some((other) => name.includes(other))
  }
}

/** 孤儿 of 孤儿基本生活费标准, beside 困境儿童基本生活费标准: a noun without the end that it shares with another. */
function ownPart(noun: string, other: string): string {
  let shared = 0
  while (shared < noun.length && noun.at(-1 - shared) === other.at(-1 - shared)) shared++
  return shared < SHARED.last ? '' : noun.slice(0, noun.length - shared)
}

/** 独居 of 农村独居老年人, beside 空巢老年人: what sets persons of one kind apart from those of the others is said in their name; else ''. */
export function kindOf(noun: string, others: readonly string[]): string {
  const persons = PERSONS.exec(noun)?.[0]
  const areAlike = persons !== undefined && others.length > 0 && others.every((other) => other.endsWith(persons))
  return areAlike ? noun.slice(0, -persons.length).slice(-SHARED.last) : ''
}

const PERSONS = /(?:老年人|老人|儿童|残疾人)$/
/** Whom things are for: persons, and those whom a programme supports. 低保残疾人 are both, 困难残疾人重度残疾人 is of two. */
const WHOM = ['老年人|老人|儿童|孤儿|残疾人', '低保|特困|五保'].map((words) => ({ any: new RegExp(words), last: new RegExp(`(?:${words})(?:标准)?$`) }))

/** The last characters of a long noun may be of the whole row: 高龄津贴补贴, where 补贴 is said of the others. */
const HEAD = 2
const LONG = 5

/** 100、90、80周岁以上每月300、100、50元, 一、二、三类对象: a name dealt to one age or class is of no other. */
export function gradeFitter(dealt: string, isOwn: boolean): (name: string) => boolean {
  const grades = (isOwn ? [AGE, CLASS] : [AGE]).map((pattern) => ({ pattern, own: pattern.exec(dealt)?.[1] }))
  return (name) => grades.every(({ pattern, own }) => own === undefined || pattern.exec(name)?.[1] === own)
}

const AGE = /(\d{1,3})周?岁/
const CLASS = /([一二三四五六七八][类级档])/
