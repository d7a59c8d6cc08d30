/** Of which of two sides that exclude each other a figure is, by the words before and behind its number. */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import { AFTER } from '../frame/noun.ts'
import type { NameTask } from './naming.ts'
import type { Surrounding } from './relevance.ts'

/** A side that a figure is not of, the other one that is said, and whether the figure's own words say it. */
export interface Excluded {
  readonly said: string
  readonly other: string
  readonly isOwn: boolean
}

/**
 * 集中供养标准提高9.8%，达到7260元；分散供养标准…达到4831元: sides that the words before the number exclude, by the side these say:
 * the words since the figure before or, where they say none, those since the last stop.
 */
export function excludedSides({ text, figures, from }: Surrounding, contrasts: Grammar['contrasts']): readonly Excluded[] {
  const before = figures.findLast(({ to }) => to <= from)
  const own = text.slice(before?.to ?? 0, from)
  const clause = text.slice(Math.max(text.lastIndexOf(';', from), text.lastIndexOf('。', from)) + 1, from)
  return contrasts.flatMap(([one, other]) => {
    const isOwn = own.includes(one) || own.includes(other)
    const said = isOwn ? own : clause
    const [saysOne, saysOther] = [said.includes(one), said.includes(other)]
    return saysOne === saysOther ? [] : [{ said: saysOne ? one : other, other: saysOne ? other : one, isOwn }]
  })
}

/**
 * 12.3万城镇居民和98.5万农村居民享受低保, 640元（散居）、840元（机构）: the side that the noun or bracket right behind a number says, where that of the number
 * before or after it says the opposite.
 */
export function sidesBehind({ text, figures, from, rule }: Surrounding, contrasts: Grammar['contrasts']): readonly Excluded[] {
  const index = figures.findIndex((figure) => figure.from === from)
  const behind = (at: number): string => text.slice(figures[at]?.to ?? text.length, figures[at + 1]?.from)
  const isInBracket = IN_BRACKET.test(behind(index))
  if (rule !== AFTER && !isInBracket) return []
  const nounBehind = (at: number): string => (isInBracket ? IN_BRACKET : NOUN_BEHIND).exec(behind(at))?.[0] ?? ''
  const own = nounBehind(index)
  const beside = [nounBehind(index - 1), nounBehind(index + 1)]
  return contrasts.flatMap((sides) => {
    const said = sides.find((side) => own.includes(side))
    const other = sides.find((side) => side !== said)
    const isBeside = said !== undefined && other !== undefined && !own.includes(other) && beside.some((noun) => noun.includes(other) && !noun.includes(said))
    return isBeside ? [{ said, other, isOwn: true }] : []
  })
}

/** 为1132户1897名城市低保对象发放…: the side that the noun of those who get something says alone. */
export const sidesOfNoun = (noun: string, contrasts: Grammar['contrasts']): readonly Excluded[] =>
  contrasts.flatMap((sides) => {
    const [said, ...both] = sides.filter((side) => noun.includes(side))
    const other = sides.find((side) => side !== said)
    return said === undefined || other === undefined || both.length > 0 ? [] : [{ said, other, isOwn: true }]
  })

/** 其中结婚893对、离婚394对: the side that the words before a number say, where those before the number ahead of it say the opposite. */
export function sidesBefore({ text, figures, from }: Surrounding, contrasts: Grammar['contrasts']): readonly Excluded[] {
  const index = figures.findIndex((figure) => figure.from === from)
  const [before, ahead] = [figures[index - 1], figures[index - 2]]
  if (!before) return []
  const own = text.slice(before.to, from)
  if (own.length > LONGEST_SIDE || /[;。]/.test(own)) return []
  const beside = text.slice(ahead?.to ?? 0, before.from)
  return contrasts.flatMap((sides) => {
    const said = sides.find((side) => own.includes(side))
    const other = sides.find((side) => side !== said)
    const isBeside = said !== undefined && other !== undefined && !own.includes(other) && beside.includes(other) && !beside.includes(said)
    return isBeside ? [{ said, other, isOwn: true }] : []
  })
}

/** So many characters, a stop included, lead from one number of a row to the next at most. */
const LONGEST_SIDE = 10

const NOUN_BEHIND = /^[^,;。:()]*/
const IN_BRACKET = /^[(（][^()（）,;。\d]{2,8}[)）]/

/**
 * 农村低保标准每年5000元；全州共有低保对象4.2万人, 城乡低保标准提高到510元、350元，累计发放1.36亿元: what is told of the whole place, or counted behind both sides
 * in one word, is of both, where no heading is of one.
 */
export function ofAllSides({ surrounding: { text, from, heading }, dealt, unit, named }: NameTask): (name: string) => boolean {
  const member = text.slice(Math.max(text.lastIndexOf(';', from - 1), text.lastIndexOf('。', from - 1)) + 1, from)
  const isJoint = JOINT.test(member) && COUNTED.test(unit ?? '')
  // 城市、农村低保标准分别为885元和695元。全年支出低保资金97.3亿元: money behind both sides.
  const isBehindBoth = unit === '元' && SPENT.test(member) && named.some((name) => TOWN.test(name)) && named.some((name) => name.includes('农村'))
  const isWhole = (from > member.length && WHOLE.test(member)) || isJoint || isBehindBoth
  const isOfBoth = dealt === '' && isWhole && ![member, ...heading.map(({ term }) => term.text)].some((said) => ONE_SIDE.test(said))
  return (name) => isOfBoth && ONE_SIDE.test(name)
}

const JOINT = /城乡(?:居民)?(?:低保|最低生活|特困|困难|五保)/
const COUNTED = /^(?:元|[户人]次?)$/

/** What opens a sentence of its own with a time, which is blanked out. */
const SPENT = /^\s{2,},?(?:共|累计)?(?:支出|发放|拨付|支付|下拨)[^,;。\d]*$/
const TOWN = /城[市镇]/
const WHOLE = /^\s*全[国省市县区州旗盟](?:共|现|一共|总共|累计)/
const ONE_SIDE = /农村|城[市镇]/

/** 集中供养190人，另有784人实行分散供养: how those are cared for whom a number counts, where that is told behind it and no other way before. */
export function mannerBehind({ text, figures, from, to }: Surrounding, contrasts: Grammar['contrasts']): readonly Excluded[] {
  const [, said] = MANNER.exec(text.slice(to)) ?? []
  const own = text.slice(figures.findLast((figure) => figure.to <= from)?.to ?? 0, from)
  if (said === undefined || OF_MANNER.test(own)) return []
  return contrasts.flatMap((sides) => {
    const other = sides.includes(said) ? sides.find((side) => side !== said) : undefined
    return other === undefined ? [] : [{ said, other, isOwn: true }]
  })
}

const MANNER = /^(?:在家|居家|实行|选择|自愿|愿意)?(集中|分散|散居)(?:供养|养育|居住)/
const OF_MANNER = /集中|分散|散居/
