/** Which names fit a figure at all: by what the words around it deal out, set apart and allow for. */
import { clauseAhead, DEALT_OUT, OF_EACH, OF_LINE } from '../clause.ts'
import { COMPLEMENT } from '../complement.ts'
import { RECIPIENT } from '../noun.ts'
import { LIMITED } from '../limited.ts'
import { SOURCE, type Candidate } from './candidates.ts'
import { likenessOf, pairsOf } from './choice.ts'
import { numbersIn } from './likeness.ts'
import { bothSaid, bothSummed } from './bothSides.ts'
import { drawnIn } from './drawnIn.ts'
import type { NameTask } from './naming.ts'
import { comparesOtherwise, deniesSaid, isUndone, meansUnsaid, ofOtherLevel, ofOtherOwner, rateBefore, ratioBefore, wordsSince } from './ownWords.ts'
import { excludedSides, ofAllSides, sidesBefore, sidesBehind, sidesOfNoun } from './sides.ts'
import { struckOff } from './struckOff.ts'

/** Rules that deal each number a noun of its own, not a side alone. */
const OWN_NAMES: ReadonlySet<string> = new Set([DEALT_OUT, OF_EACH, COMPLEMENT, 'former and latter', 'noun that was singled out', OF_LINE])

/** 护理补贴惠及老年人数, not 综合补贴惠及老年人数: a name given before is of what was dealt out only if it holds its beginning. */
const FIRST = 2

/** 日均153人次: no mean of a month. */
const MEAN = /[日月年季周]均/

/** Words that stand for a noun are no name. */
const isPointing = (name: string): boolean => name.includes('前者') || name.includes('后者')

/** 3个区新建…, 14个市…: the divisions behind a number are what it counts. */
const DIVISIONS = /^((?:县市|市县|区县|县区|区市)区?|[市县区])(?![级辖域内外直民委场政区市县(（])/

/** 社区, 小区, 景区 are no districts; nor is 海区 of 海曙、江东、江北3个区 one: a single character is what is left of a name. */
const OTHER_AREAS = /[社小园景校片库辖灾]区数$|^[\u4e00-\u9fff][区县市]数$/

/** The divisions that stand right behind a number and are what it counts (3个区 → 区), or undefined. */
export const divisionsBehind = ({ text, to }: Pick<NameTask['surrounding'], 'text' | 'to'>): string | undefined => DIVISIONS.exec(text.slice(to))?.[1]

/** 收入不超过低保标准2倍的: a rule that tells whom a figure is of is no part of its name. */
const isThreshold = (name: string): boolean => name.includes('不') && /不超过|不低于|不少于|不高于|不足\d/.test(name)

/** How much of its beginning and end a name shares with the one that was dealt out, and how much may stand between. */
const SHARED = { first: 3, last: 2, between: 3, more: 6 }

/** 高龄津贴护理补贴惠及人数 where 高龄津贴惠及人数 was dealt out: what was dealt to others got into it. */
const isStuffed = (name: string, dealt: string): boolean =>
  name.length - dealt.length > SHARED.more ||
  (name.length - dealt.length > SHARED.between && name.startsWith(dealt.slice(0, SHARED.first)) && name.endsWith(dealt.slice(-SHARED.last)))

/** Words that say which of several is meant, and those around a number that allow for each. */
const SIDES: readonly (readonly [side: string, support: RegExp])[] = [
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
const ALIKE = 0.45
/** What a line counts as the one before did has its name. */
const SAME = 0.8

/** Whether a name is of the side that was dealt out: 农村低保标准 is not for a number that was dealt 城市低保标准. */
function sideFitter(dealt: string, alike: number): (name: string) => boolean {
  if (dealt === '') return () => true
  const pairs = pairsOf(dealt)
  const sides = SIDES.map(([side]) => ({ side, isDealt: dealt.includes(side), isTown: TOWN.test(side) && TOWN.test(dealt) }))
  return (name) =>
    !(alike > 0 && likenessOf(name, pairs) < alike) &&
    sides.every(({ side, isDealt, isTown }) => name.includes(side) === isDealt || (isTown && TOWN.test(name)))
}

const TOWN = /城[市镇]/

/**
 * 全护理、半护理、全自理分为1030元、618元、206元: a name no more like what was dealt to this number than like what was dealt to another
 * of the row is not of it, nor one that holds what was dealt to another.
 */
function isOthers(noun: string, others: readonly string[]): (name: string) => boolean {
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
function kindOf(noun: string, others: readonly string[]): string {
  const persons = PERSONS.exec(noun)?.[0]
  const areAlike = persons !== undefined && others.length > 0 && others.every((other) => other.endsWith(persons))
  return areAlike ? noun.slice(0, -persons.length).slice(-SHARED.last) : ''
}

const PERSONS = /(?:老年人|老人|儿童|残疾人)$/

/** The last characters of a long noun may be of the whole row: 高龄津贴补贴, where 补贴 is said of the others. */
const HEAD = 2
const LONG = 5

/** Words of one time, which no name takes where the text has those of another. */
const ERAS: typeof SIDES = [
  ['特困人员', /特困|三无/],
  ['五保', /五保/],
]

/** Tells whether the words around, up to the next stop, speak of the side a name given before is of, in the words of its time. */
function supporter({ rules, nearby }: NameTask): (name: string) => boolean {
  let said: string | undefined
  const supports = new Map<string, boolean>()
  const isSupported = (side: string, support: RegExp): boolean => {
    let known = supports.get(side)
    if (known === undefined) {
      said ??= `${rules.join(' ')} ${nearby.flatMap(({ term, side, clauses }) => (side === 'R' && clauses > 0 ? [] : [term.text])).join(' ')}`
      supports.set(side, (known = support.test(said)))
    }
    return known
  }
  return (name) => {
    for (const [side, support] of ALL_SIDES) if (name.includes(side) && !isSupported(side, support)) return false
    return true
  }
}

/** 农村低保户数5200户、低保人数9011人，其中残疾人402人: a side is not handed on past a figure that is not of it. */
function borrowsSide({ surrounding: { text, heading, lead }, rules, named }: NameTask): (name: string) => boolean {
  const last = named.at(-1)
  if (last === undefined) return () => false
  const told = [text, ...rules, ...[...heading, ...lead].map(({ term }) => term.text)].join(' ')
  const unsaid = BORROWED_SIDES.filter(([side, support]) => !support.test(told) && !last.includes(side)).map(([side]) => side)
  return (name) => unsaid.some((side) => name.includes(side))
}

const BORROWED_SIDES = SIDES.filter(([side]) => side === '农村' || side === '城市')

/** 全年死亡2711人，火化2709人: beside funerals, and where nothing tells of a disaster, who died died of none. */
function victims({ text, heading, lead }: NameTask['surrounding']): (name: string) => boolean {
  const told = [text, ...[...heading, ...lead].map(({ term }) => term.text)].join(' ')
  const isPeaceful = FUNERAL.test(told) && !DISASTER.test(told)
  return (name) => isPeaceful && name.startsWith('因灾')
}

/** 因灾死亡4人、失踪2人: neither is of both. */
function ofBothLosses({ text, figures, from, to }: NameTask['surrounding']): (name: string) => boolean {
  const own = text.slice(figures.findLast(({ to }) => to <= from)?.to ?? 0, to)
  const isOfOne = DEAD.test(own) !== MISSING.test(own)
  return (name) => isOfOne && DEAD.test(name) && MISSING.test(name)
}

const DEAD = /死亡|遇难/
const MISSING = /失踪|失联/

const FUNERAL = /火化|遗体|殡|安葬/
const DISASTER = /灾|震|台风|洪|涝|暴雨|泥石流|滑坡/

/** What compares both sides is of both. */
const COMPARES = /比|占|差/

/** Words for a part, which no name takes where the text tells of the whole: not all services are of communities. */
const PARTS: typeof SIDES = [['社区', /社区|社会工作|社工/]]

/** Words that narrow a name, or say how it was reckoned; no figure is called so where nothing around says so: a share of all people is none of those registered. */
const NARROWING: typeof SIDES = [
  ['老年人口', /老|人口/],
  ['户籍', /户籍|户口/],
  ['每千', /每|千/],
  ['散居', /散居|分散/],
  ['居家', /居家/],
  ['持证', /证|资格/],
  ['平均', /均/],
  ['总数', /总|共/],
  ['总额', /总|共/],
]

const ALL_SIDES = [...SIDES, ...ERAS, ...PARTS, ...NARROWING]

/** 建成“两站”的社区有454个: a noun that a deed narrows; a name of the noun alone, of 社区总数, is of all. */
const NARROWED =
  /(?:建[成有立]|设[立有置]|开展|参[加与]|完成|实[现行施]|得到|享受|接受|取得|获|通过|符合|创建|达到|被|遭|未|资产|收入|规模)[^,;。:、的]{1,16}的([\u4e00-\u9fff]{2,6}?)(?:共有|已有|有|达到?|共|为)?$/
const STATISTIC = /(?:总[人户]?数|[人户]?数)$/

/** Programmes that one figure is of together only where the text joins them: 低保、特困人员. */
const APART: readonly (readonly [one: string, other: string, joined: RegExp])[] = [
  ['低保', '特困', /(?:低保|最低生活保障)[^,;:。]{0,8}[、和与及或以][^,;:。]{0,8}特困|特困[^,;:。]{0,8}[、和与及或以][^,;:。]{0,8}(?:低保|最低生活保障)/],
  ['低保', '孤儿', /(?:低保|最低生活保障)[^,;:。]{0,24}[、和与及或以][^,;:。]{0,8}孤儿|孤儿[^,;:。]{0,24}[、和与及或以][^,;:。]{0,8}(?:低保|最低生活保障)/],
  ['特困', '临时救助', /特困[^,;:。]{0,16}临时救助|临时救助[^,;:。]{0,16}特困/],
  ['低保', '临时救助', /(?:低保|最低生活保障)[^,;:。]{0,16}临时救助|临时救助[^,;:。]{0,16}(?:低保|最低生活保障)/],
]

/** Tells of a name whether it is of programmes that the text tells apart: 低保特困人员供养标准 where 相当于低保标准的2倍;特困人员…. */
function mixes(text: string): (name: string) => boolean {
  const apart = APART.filter(([one, other, joined]) => text.includes(one) && text.includes(other) && !joined.test(text))
  // What a standard is to that of another programme is of both.
  return (name) => apart.some(([one, other]) => name.includes(one) && name.includes(other)) && !/之比|占/.test(name)
}

/** 100、90、80周岁以上每月300、100、50元, 一、二、三类对象: a name dealt to one age or class is of no other. */
function gradeFitter(dealt: string, isOwn: boolean): (name: string) => boolean {
  const grades = (isOwn ? [AGE, CLASS] : [AGE]).map((pattern) => ({ pattern, own: pattern.exec(dealt)?.[1] }))
  return (name) => grades.every(({ pattern, own }) => own === undefined || pattern.exec(name)?.[1] === own)
}

const AGE = /(\d{1,3})周?岁/
const CLASS = /([一二三四五六七八][类级档])/

/** 没有发生1起纠纷, 一例确诊病例: what happened stands behind the number, and its name ends in it. */
const HAPPENED = /^([\u4e00-\u9fff]{2,10})(?=[,;。)]|$)/
const HAPPENINGS: ReadonlySet<string> = new Set(['起', '例', '宗'])
const LAST = 2

/** Ages that need not be said: 老年人口 is of those from 60, or 65, on. */
const UNSAID: ReadonlySet<string> = new Set(['60', '65'])

/**
 * Tells whether all numbers of a name given before are said around, by the figure's own words where these hold any:
 * 95至99周岁老人高龄津贴标准 is not for those of 80至89岁.
 */
function numberFitter({ surrounding: { text, heading, lead }, rules }: NameTask): (name: string) => boolean {
  const own = rules.map(numbersIn).find(({ length }) => length > 0) ?? []
  const around = own.length > 0 ? own : [text, ...[...heading, ...lead].map(({ term }) => term.text)].flatMap(numbersIn)
  const isAged = own.length > 0 && !own.includes('100')
  // 90—99岁每月120元、百岁以上200元
  const isHundred = rules[0]?.includes('百岁') === true
  return (name) =>
    !(isHundred && /\d岁/.test(name) && !name.includes('100')) &&
    !(isAged && name.includes('百岁')) &&
    (!/\d/.test(name) || numbersIn(name).every((number) => UNSAID.has(number) || around.includes(number)))
}

/** 台风“威马逊”受灾区数 is for no report that does not speak of it: what stands in quotes in a name given before must be said. */
function quoteFitter({ surrounding: { text, heading, lead, named }, rules }: NameTask): (name: string) => boolean {
  let said: string | undefined
  const saidAround = (): string => [text, ...rules, ...[...heading, ...lead, ...named.flat()].map(({ term }) => term.text)].join(' ')
  return (name) => !MARKED.test(name) || [...name.matchAll(QUOTED)].every(([, quoted = '']) => (said ??= saidAround()).includes(quoted))
}

const MARKED = /[“"]/
const QUOTED = /[“"]([^“”"]+)[”"]/g

/** 城乡的各类养老服务设施，…已有2000余个: what is told of all kinds is of none that the words before do not say. */
function narrows(clause: string): (name: string) => boolean {
  const kind = /各类([\u4e00-\u9fff]{2,10})/.exec(clause)?.[1]
  if (kind === undefined) return () => false
  return (name) => name.replace(STATISTIC, '').endsWith(kind) && NARROWER.some((word) => name.includes(word) && !clause.includes(word))
}

const NARROWER = ['社区', '居家', '城市', '农村']

/** 建成“两站”的社区: a name that begins inside a quoted word, behind its numeral (站社区数), is broken. */
function breaksQuoted(text: string): (name: string) => boolean {
  const quoted = [...text.matchAll(/["“]([一二两三四五六七八九十])([\u4e00-\u9fff]+)["”]/g)].map(([, numeral = '', word = '']) => ({
    word,
    whole: `${numeral}${word}`,
  }))
  return (name) => quoted.some(({ word, whole }) => name.startsWith(word) && !name.includes(whole))
}

/** 结婚离婚登记离婚登记对数: what is said twice over. */
const REPEATED = /([\u4e00-\u9fff]{4,}).*\1/

/** （男740人、女2160人）: a part that its sex alone tells is named before the whole, 男社会工作者人数; 女性 and 女委员 are nouns of their own. */
const SEX = /^[男女](?=[\u4e00-\u9fff])(?![性委])/

/** 和重度残疾人, 量养老机构数, 建部门改造户数: a name does not begin with what joins it to another, nor with the end of another's statistic or body (住建部门). */
const BROKEN_OFF = /^(?:建部门|政部门|和(?![谐平睦解美田县顺龙静硕布林政])|及(?![时格])|[数量率份额](?![字据码量化身先额度尔济仪]))/

/** 每万人拥有社会组织6.7个。寿光812家: what is counted by itself is of no so many people. */
const PER_MANY = /每[\d百千万]/
const THINGS = /^[个家所处座张人名户]$/
const PER_REACH = 40

/** 用房面积不足300平方米的社区: what falls short of something does not reach it. */
const SHORT_OF = /不足|未达|不达标|达不到/
const REACHES = /(?<![未不])达标/

/** 结婚离婚比为2.84∶1, 离结比: which of the two stands first, or ''. */
const RATIO_OF = /([结离])婚?[与和对]?[结离]婚?[^,;。\d]{0,6}比[^,;。\d]{0,6}$/
const isTurnedRound = (name: string, first: string): boolean =>
  first !== '' && name.includes('比') && name.includes('结') && name.includes('离') && name.indexOf('结') < name.indexOf('离') !== (first === '结')

/** 90岁以上1.68万人: how many there are is no standard, sum or share. */
const PERSONS_COUNTED = /^(?:[人户]次?|间)$/
const OF_MONEY = /(?:标准|金额|支出|占比|比例)$/

/** 孤儿生活补贴标准集中: a side that stands behind the statistic is no name. */
const ENDS_IN_SIDE = /(?:标准|金额|人数|[户次]数|[率额])(?:集中|分散|散居|城[市镇乡]|农村)$/

/** Tells which candidates fit. */
export function fitter(task: NameTask): (candidate: Candidate) => boolean {
  const { surrounding, dealt, parted, taken, named } = task
  const ahead = surrounding.text.slice(0, surrounding.from)
  const divisions = divisionsBehind(surrounding)
  const whole =
    dealt === '' ? [...bothSaid(ahead, task.contrasts), ...bothSummed(ahead, surrounding.text.slice(surrounding.to), task.unit === '元', task.contrasts)] : []
  const rate = rateBefore(ahead)
  const mean = MEAN.exec(clauseAhead(ahead, ahead.length))?.[0]
  const isOwn = OWN_NAMES.has(surrounding.rule)
  // 26000对（结婚）、9000对（离婚）: what was dealt out, and what the noun itself says, tells more than the words before.
  const behind = [...sidesOfNoun(surrounding.rule === RECIPIENT ? task.noun : '', task.contrasts), ...sidesBehind(surrounding, task.contrasts)]
  const beside = isOwn || behind.length > 0 ? [] : sidesBefore(surrounding, task.contrasts)
  const excluded = isOwn ? [] : behind.length > 0 ? behind : excludedSides(surrounding, task.contrasts)
  const last = named.at(-1)
  const isOfSide = sideFitter(dealt, surrounding.rule === OF_LINE ? SAME : isOwn ? ALIKE : 0)
  const isOfGrade = gradeFitter(dealt, isOwn)
  const isOfOthers = isOthers(task.noun, task.others)
  const kind = kindOf(task.noun, task.others)
  const isNarrower = narrows(/[^;。]*$/.exec(ahead)?.[0] ?? '')
  const isSupported = supporter(task)
  const isOfNumbers = numberFitter(task)
  const isQuoteSaid = quoteFitter(task)
  const isMixed = mixes(surrounding.text)
  const isVictims = victims(surrounding)
  const isOfBothLosses = ofBothLosses(surrounding)
  const isBroken = breaksQuoted(surrounding.text)
  const isBorrowed = borrowsSide(task)
  const isOfAll = ofAllSides(task)
  const isDrawnIn = task.isStrict ? drawnIn(task) : () => false
  const isShort = SHORT_OF.test(`${clauseAhead(ahead, ahead.length)}${/^[^,;。:]*/.exec(surrounding.text.slice(surrounding.to))?.[0] ?? ''}`)
  const isDenied = deniesSaid(surrounding.text)
  const own = wordsSince(surrounding)
  const isOfOther = [ofOtherLevel(own), ofOtherOwner(own), comparesOtherwise(surrounding.text), meansUnsaid(surrounding.text, named)]
  const ratio = ratioBefore(ahead)
  const isNotDone = isUndone(clauseAhead(ahead, ahead.length))
  const isOfMany = task.unit !== null && PERSONS_COUNTED.test(task.unit)
  const isStruck = struckOff(clauseAhead(ahead, ahead.length), task.parting)
  const isCounted = task.unit !== null && THINGS.test(task.unit) && !ahead.slice(-PER_REACH).includes('每')
  const ratioOf = RATIO_OF.exec(ahead)?.[1] ?? ''
  const narrowed = NARROWED.exec(ahead)?.[1]
  const sex = SEX.exec(task.rules[0] ?? '')?.[0] ?? ''
  const happened = HAPPENINGS.has(task.unit ?? '') ? (HAPPENED.exec(surrounding.text.slice(surrounding.to))?.[1]?.slice(-LAST) ?? '') : ''
  return ({ name, sources }) =>
    (sources < SOURCE.given || rate === undefined || name.endsWith(rate)) &&
    (!dealt.endsWith('率') || name.endsWith('率')) &&
    name.includes(kind) &&
    (mean === undefined || !MEAN.test(name) || name.includes(mean)) &&
    (divisions === undefined || (name.endsWith(`${divisions}数`) && !OTHER_AREAS.test(name))) &&
    !taken.includes(name) &&
    whole.every(([one, other]) => name.includes(one) === name.includes(other)) &&
    // 农村低保平均标准提高10%: neither 城市低保标准 nor 城市低保农村低保平均标准.
    excluded.every(({ said, other, isOwn: isSaid }) => !name.includes(other) || (name.includes(said) && (!isSaid || COMPARES.test(name)))) &&
    [...behind, ...beside].every(({ said }) => name.includes(said) || (TOWN.test(said) && TOWN.test(name))) &&
    !isPointing(name) &&
    (surrounding.rule === LIMITED || !isThreshold(name)) &&
    !isMixed(name) &&
    !isVictims(name) &&
    !isOfBothLosses(name) &&
    !isBroken(name) &&
    !isBorrowed(name) &&
    !isOfAll(name) &&
    !isDrawnIn(name) &&
    !ENDS_IN_SIDE.test(name) &&
    !BROKEN_OFF.test(name) &&
    !isDenied(name) &&
    !isOfOther.some((isOther) => isOther(name)) &&
    name.includes(ratio) &&
    (!isNotDone || name.includes('未')) &&
    !(isOfMany && OF_MONEY.test(name)) &&
    !isStruck(name) &&
    !(isCounted && PER_MANY.test(name)) &&
    !(isShort && REACHES.test(name)) &&
    !isTurnedRound(name, ratioOf) &&
    name.startsWith(sex) &&
    name.includes(happened) &&
    !(isOwn && REPEATED.test(name)) &&
    (narrowed === undefined || name.replace(STATISTIC, '') !== narrowed) &&
    !(isOwn && (isStuffed(name, dealt) || (name === last && name !== dealt) || (sources >= SOURCE.given && !name.includes(task.noun.slice(0, FIRST))))) &&
    parted.every((word) => name.includes(word)) &&
    isOfSide(name) &&
    isOfGrade(name) &&
    !isOfOthers(name) &&
    !isNarrower(name) &&
    (sources < SOURCE.given || (isSupported(name) && isOfNumbers(name) && isQuoteSaid(name)))
}
