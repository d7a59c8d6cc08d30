/**
 * 养老机构120家，其中公办45家、民办75家，总数比上年净增8家; 结婚登记2.1万对，离婚登记0.8万对，合计2.9万对: what is said of the total, behind
 * the parts, is of what they are parts of.
 */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import type { Mention } from '../mention/mention.ts'
import { closesBetween } from '../text/sentence.ts'
import { distinct, type Context, type Fact, type Head, type Scope } from './clause.ts'
import { NARROW } from './nounBefore.ts'

/** A figure that was read before. */
interface Before extends Head {
  readonly fact: Fact
}

/** What a total is of, and what its parts are. */
export interface Whole extends Head {
  readonly parts: readonly string[]
}

/** A clause that begins with the total, and what it goes on with. */
const TOTAL =
  /^\s*(?:[至到]\s+)?(?:[两三四五六][项类][\u4e00-\u9fff]{0,4}?|三者|两者|以上)?(总(?:数量?|量|额|规模|[人户]数|[人户]次|个数)|合计|共计|总计|总共)(.*)$/

/** So many parts are told apart at most. */
const MOST = 40

/**
 * Where the parts begin that a sentence tells up to a place: at 其中, in a bracket (14320人（城市1820人、农村12500人）) or behind a colon (3980个：社会团体1720个…);
 * -1 where there are none.
 */
function partsBegin(frames: readonly Before[], text: string, at: number): number {
  const near = frames.slice(-MOST)
  const open = Math.max(text.lastIndexOf('(', at), text.lastIndexOf('（', at))
  const inside = near.filter(({ fact: { mention } }) => mention.from > open && !/[)）]/.test(text.slice(open, mention.from)))
  const isClosed = /[)）]/.test(text.slice(open, at))
  const isOfNumber = open >= 0 && near.some(({ fact: { mention } }) => mention.to === open)
  if (isOfNumber && (!isClosed || inside.length > 1)) return open
  const parted = text.lastIndexOf('其中', at)
  const colon = near.findLast(({ fact: { mention } }) => text.charAt(mention.to) === ':')?.fact.mention.to ?? -1
  return Math.max(parted, colon)
}

/** The place of the last of the figures before those that are parts of it; -1 where there is none. */
function lastWhole(frames: readonly Before[], text: string, at: number): number {
  const begin = partsBegin(frames, text, at)
  return frames.findLastIndex(({ fact }) => fact.mention.to <= begin)
}

/** The figure before the parts of which a number is one, the nearest of its unit, or undefined. */
export const partedFrom = (frames: readonly Before[], text: string, { from, unit }: Mention): Before | undefined =>
  frames.slice(0, lastWhole(frames, text, from) + 1).findLast(({ fact }) => fact.mention.unit === unit)

/** 养老机构302家（公办257家、民办45家），床位4.1万张: behind a bracket of parts a sentence goes on with what stands before it; else the last figure. */
export function lastTold<T extends Before>(frames: readonly T[], text: string, at: number): T | undefined {
  const last = frames.at(-1)
  const summed = last && summedUp(frames, text, at)
  if (summed) return { ...last, noun: summed.noun, verb: summed.verb }
  if (!last || !closesBetween(text, last.fact.mention.to, at)) return last
  const open = Math.max(text.lastIndexOf('(', last.fact.mention.from), text.lastIndexOf('（', last.fact.mention.from))
  const whole = frames.slice(-MOST).find(({ fact: { mention } }) => mention.to === open)
  const parts = whole === undefined ? [] : frames.slice(frames.indexOf(whole) + 1)
  const isParted = parts.length > 1 && parts.every(({ fact }) => fact.mention.unit === whole?.fact.mention.unit)
  return whole && isParted ? { ...last, noun: whole.noun, verb: whole.verb } : last
}

/**
 * 养老机构9家，其中公办4家、民办5家，床位1386张: where the parts behind 其中 add up to the whole, what comes behind a comma is of the whole again;
 * else undefined.
 */
export function summedUp<T extends Before>(frames: readonly T[], text: string, at: number): T | undefined {
  const last = frames.at(-1)
  const begin = text.lastIndexOf('其中', at)
  if (!last || begin < 0 || text.slice(begin, at).includes(';') || !/^[,，]/.test(text.slice(last.fact.mention.to, at).trim())) return undefined
  const index = frames.findLastIndex(({ fact }) => fact.mention.to <= begin)
  const whole = frames[index]
  const parts = frames.slice(index + 1)
  const isOfOne = parts.length > 1 && parts.every(({ fact }) => fact.mention.unit === whole?.fact.mention.unit)
  const sum = parts.reduce((total, { fact }) => total + (fact.mention.value ?? Number.NaN), 0)
  return whole && isOfOne && Math.abs(sum - (whole.fact.mention.value ?? Number.NaN)) <= ROUNDED * Math.abs(sum) ? whole : undefined
}
/** 3.18万人 of 0.62万人 and 2.57万人: parts that were rounded add up but for so much. */
const ROUNDED = 0.005

/** The whole of which a number tells the total, or null. */
export function wholeOf({ mention }: Fact, { raw }: Context, frames: readonly Before[], { text, reader, grammar }: Scope): Whole | null {
  const [, total = '', rest] = TOTAL.exec(raw) ?? []
  if (rest === undefined) return null
  const { object, verb, link } = reader.left(rest, mention.unit === '%')
  if (object.length >= 2 || (mention.unit === '%' && link.change === null)) return null
  const index = lastWhole(frames, text, mention.from)
  const unit = mention.unit === '%' ? frames.findLast(({ fact }) => fact.mention.unit !== '%')?.fact.mention.unit : mention.unit
  const parts = frames.slice(index + 1).filter(({ fact }) => fact.mention.unit === unit)
  const told = frames.slice(0, index + 1).findLast(({ fact }) => fact.mention.unit === unit)
  // 新登记社会组织88个、注销21个；总数3416个: of the things to which all that was done.
  const [deed] = parts
  if (deed && total.startsWith('总') && mention.unit !== '元' && parts.every((part) => part.verb?.measure === 'flow' && part.noun === deed.noun))
    return { noun: deed.noun, verb: null, parts: [] }
  const whole = partsBegin(frames, text, mention.from) < 0 ? (common(parts, grammar) ?? summed(parts, mention.value)) : told
  if (!whole || parts.length === 0 || (verb !== null && parts.some((part) => part.verb?.word !== verb.word))) return null
  // 新增助餐点20处（城区8处、农村12处），总数达到96处: of all there are, and not of the new ones.
  const isStock = total.startsWith('总') && whole.verb?.name === 'before'
  return { noun: whole.noun, verb: isStock ? null : whole.verb, parts: parts.map(({ noun }) => noun) }
}

/**
 * 城市低保对象 and 农村低保对象 are 城乡低保对象, 结婚登记 and 离婚登记 are 婚姻登记, 县级指导中心 and 街道级指导中心 are 指导中心: what parts have in common that
 * differ in a word alone; or null.
 */
function common(parts: readonly Before[], { both }: Grammar): Head | null {
  const [one, other] = parts
  if (!one || !other || distinct(parts).length < parts.length) return null
  const [bare, ...others] = new Set(parts.map(({ noun }) => noun.replace(NARROW, '')))
  const pair = Object.entries(both).find(([, sides]) => parts.length === 2 && sides.some((side) => swapped(one.noun, side, sides) === other.noun))
  if (pair) return { noun: pair[1].reduce((noun, side) => noun.replace(side, pair[0]), one.noun), verb: one.verb }
  return bare !== undefined && bare.length >= 2 && others.length === 0 ? { noun: bare, verb: one.verb } : null
}

/** 低保金7836万元、特困供养金1042万元、临时救助金365万元，合计9243万元: all the last parts whose sum a total is, or null. */
function summed(parts: readonly Before[], total: number | null): Head | null {
  let sum = 0
  for (let at = parts.length - 1; at >= 0; at--) {
    sum += parts[at]?.fact.mention.value ?? Number.NaN
    const members = parts.slice(at)
    const nouns = new Set(members.map(({ noun }) => noun))
    if (nouns.size > 1 && total !== null && Math.abs(sum - total) < NEAR * total) return { noun: [...nouns].join('、'), verb: members[0]?.verb ?? null }
  }
  return null
}

/** What rounding may make of a sum. */
const NEAR = 0.002

/** A noun with the other side for one that it says. */
const swapped = (noun: string, side: string, sides: readonly string[]): string => noun.replace(side, sides.find((one) => one !== side) ?? side)
