/** Which names fit what is said around a number: no name tells of a side, a programme, an age or a name in quotes that nothing around tells of. */
import { clauseAhead } from '../text/sentence.ts'
import { SIDES } from './dealtTo.ts'
import { wordsSince } from './ownWords.ts'
import { numbersIn } from './likeness.ts'
import type { NameTask } from './naming.ts'
import { BOTH_SIDES, isBehindPart } from './sideTold.ts'

/** Words of one time, which no name takes where the text has those of another. */
const ERAS: typeof SIDES = [
  ['特困人员', /特困|三无/],
  ['五保', /五保/],
]

/** Tells whether the words around, up to the next stop, speak of the side a name given before is of, in the words of its time. */
export function supporter({ rules, nearby }: NameTask): (name: string) => boolean {
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
export function borrowsSide({ surrounding, rules, named }: NameTask): (name: string) => boolean {
  const { text, heading, lead } = surrounding
  const last = named.at(-1)
  if (last === undefined) return () => false
  const own = wordsSince(surrounding)
  // 支出依次为1.96亿元、2.47亿元: what is dealt out may be of the one and of the other.
  const isDealt = /(?:依次|分别)[^;。]*$/.test(text.slice(0, surrounding.from))
  const isAlone = isBehindBoth(surrounding, named) || isBehindPart(surrounding, last) || (!isDealt && isBehindNone(surrounding, named))
  const [headed, opened] = [heading, lead].map((words) => words.map(({ term }) => term.text).join(' '))
  // 特困人员2418人（农村2376人、城市42人）。集中供养标准1150元: an opening that tells of both sides hands on neither.
  const isOfBoth = !isDealt && BORROWED_SIDES.every(([, support]) => support.test(opened ?? ''))
  const told = [isAlone ? `${own} ${text.slice(surrounding.to)}` : text, ...(isAlone ? [] : rules), headed, ...(isOfBoth ? [] : [opened])].join(' ')
  // 城市低保标准…。全区现有低保对象4387户: where the whole is spoken of, what was told before says nothing of a side.
  const isOfWhole = OF_WHOLE.test(own)
  const isSaid = (side: string, support: RegExp): boolean => (isOfWhole ? text.includes(side) : support.test(told) || (last.includes(side) && !isAlone))
  const unsaid = BORROWED_SIDES.filter(([side, support]) => !isSaid(side, support)).map(([side]) => side)
  return (name) => unsaid.some((side) => name.includes(side))
}

/** 其中农村26105人，城市1333人。集中供养5216人: behind both sides, a member or sentence of its own is of neither. */
function isBehindBoth({ text, from }: NameTask['surrounding'], named: readonly string[]): boolean {
  const member = text.slice(text.lastIndexOf(';', from - 1) + 1, from)
  const before = text.slice(0, from - member.length)
  if (BOTH_SIDES.some((side) => member.includes(side))) return false
  return before === '' ? OPENS.test(member) && endInBoth(named.slice(0, named.findLastIndex((name) => !isOfNone(name)) + 1)) : BEHIND_BOTH.test(before)
}

/** （农村2376人、城市42人）。集中供养标准1150元，分散供养标准890元: behind both sides and a figure of neither, nor is another of which no word tells one. */
const isBehindNone = ({ text, from }: NameTask['surrounding'], named: readonly string[]): boolean =>
  isOfNone(named.at(-1)) && !BOTH_SIDES.some((side) => text.slice(0, from).includes(side)) && (endInBoth(named.slice(0, -1)) || endInBoth(named.slice(0, -2)))

const isOfNone = (name = ''): boolean => !BOTH_SIDES.some((side) => name.includes(side))

/** Whether the last names are of one side and of the other. */
function endInBoth(named: readonly string[]): boolean {
  const last = named.slice(-BOTH_SIDES.length)
  return BOTH_SIDES.every((side) => last.some((name) => name.includes(side)))
}

const OF_WHOLE = /全[国省市县区州旗](?:现有|共有|有|在册)低保/
/** No figure stands before in its sentence but those of its row: 其中全护理、半护理、全自理的分别占7.1%、15.8%和77.1%. */
const OPENS = /^[^\d]*$|^\s*其中[^\d]*(?:分别|依次)[^,;。]*$/
const BEHIND_BOTH = /其中[^;。]*(?:农村\d[^;。]*城[市镇]|城[市镇]\d[^;。]*农村)\d[^;。,]*;$/

const BORROWED_SIDES = SIDES.filter(([side]) => side === '农村' || side === '城市')

/** 全年死亡2711人，火化2709人: beside funerals, and where nothing tells of a disaster, who died died of none. */
export function victims({ text, heading, lead }: NameTask['surrounding']): (name: string) => boolean {
  const told = [text, ...[...heading, ...lead].map(({ term }) => term.text)].join(' ')
  const isPeaceful = FUNERAL.test(told) && !DISASTER.test(told)
  return (name) => isPeaceful && name.startsWith('因灾')
}

/** 因灾死亡4人、失踪2人: neither is of both. */
export function ofBothLosses({ text, figures, from, to }: NameTask['surrounding']): (name: string) => boolean {
  const own = text.slice(figures.findLast(({ to }) => to <= from)?.to ?? 0, to)
  const isOfOne = DEAD.test(own) !== MISSING.test(own)
  return (name) => isOfOne && DEAD.test(name) && MISSING.test(name)
}

/** 生活补贴1046万元, behind 两项补贴3127万元: one of the two is not both. */
export function ofBothAllowances({ text, figures, from, to }: NameTask['surrounding']): (name: string) => boolean {
  const own = text.slice(figures.findLast(({ to }) => to <= from)?.to ?? 0, to)
  const isOfOne = own.includes('生活补贴') !== own.includes('护理补贴') && !/两[项类种]|两补|[均都各]/.test(own)
  return (name) => isOfOne && /两项?补贴/.test(name)
}

const DEAD = /死亡|遇难/
const MISSING = /失踪|失联/

const FUNERAL = /火化|遗体|殡|安葬/
const DISASTER = /灾|震|台风|洪|涝|暴雨|泥石流|滑坡/

/** Words for a part, which no name takes where the text tells of the whole: not all services are of communities. */
const PARTS: typeof SIDES = [['社区', /社区|社会工作|社工/]]

/** Words that narrow a name, or say how it was reckoned; no figure is called so where nothing around says so: a share of all people is none of those registered. */
const NARROWING: typeof SIDES = [
  ['老年人口', /老|人口/],
  ['户籍', /户籍|户口/],
  ['每千', /每|千/],
  ['抚恤', /抚恤|优抚|烈|伤残|残疾军人|复员|复退/],
  ['散居', /散居|分散/],
  ['居家', /居家/],
  ['一日捐', /一日捐/],
  ['持证', /证|资格/],
  ['平均', /均/],
  ['总数', /总|共/],
  ['总额', /总|共/],
]

const ALL_SIDES = [...SIDES, ...ERAS, ...PARTS, ...NARROWING]

/** The statistic that a name ends in. */
export const STATISTIC = /(?:总[人户]?数|[人户]?数)$/

/** Programmes that one figure is of together only where the text joins them: 低保、特困人员. */
const APART: readonly (readonly [one: string, other: string, joined: RegExp])[] = [
  ['低保', '特困', /(?:低保|最低生活保障)[^,;:。]{0,8}[、和与及或以][^,;:。]{0,8}特困|特困[^,;:。]{0,8}[、和与及或以][^,;:。]{0,8}(?:低保|最低生活保障)/],
  ['低保', '孤儿', /(?:低保|最低生活保障)[^,;:。]{0,24}[、和与及或以][^,;:。]{0,8}孤儿|孤儿[^,;:。]{0,24}[、和与及或以][^,;:。]{0,8}(?:低保|最低生活保障)/],
  ['特困', '临时救助', /特困[^,;:。]{0,16}临时救助|临时救助[^,;:。]{0,16}特困/],
  ['低保', '临时救助', /(?:低保|最低生活保障)[^,;:。]{0,16}临时救助|临时救助[^,;:。]{0,16}(?:低保|最低生活保障)/],
]

/** Tells of a name whether it is of programmes that the text tells apart: 低保特困人员供养标准 where 相当于低保标准的2倍;特困人员…. */
export function mixes(text: string): (name: string) => boolean {
  const apart = APART.filter(([one, other, joined]) => text.includes(one) && text.includes(other) && !joined.test(text))
  // What a standard is to that of another programme is of both.
  return (name) => apart.some(([one, other]) => name.includes(one) && name.includes(other)) && !/之比|占/.test(name)
}

/** The age of whom a clause tells, and a name of an age. */
const AGE_SAID = /(?:(?<=满)(\d{2,3})周?岁|(?<![\d、和与及至到-])(\d{2,3})周?岁(?:及?以上))[^,;。\d]*$/
const AGED = /\d岁|\d周岁/

/** 70岁以上老人每餐再减3元, 满100岁每月300元: tells whether a name is of another age than the clause tells. */
export function ofOtherAge({ text, from }: Pick<NameTask['surrounding'], 'text' | 'from'>): (name: string) => boolean {
  const clause = clauseAhead(text, from)
  // 80—89周岁、90—99周岁分别月发50元: of several ages each is dealt its own.
  const [, full, age = full] = clause.split('岁').length === 2 ? (AGE_SAID.exec(clause) ?? []) : []
  return (name) => age !== undefined && AGED.test(name) && !name.includes(age)
}

/** Ages that need not be said: 老年人口 is of those from 60, or 65, on. */
const UNSAID: ReadonlySet<string> = new Set(['60', '65'])

/**
 * Tells whether all numbers of a name given before are said around, by the figure's own words where these hold any:
 * 95至99周岁老人高龄津贴标准 is not for those of 80至89岁.
 */
export function numberFitter({ surrounding: { text, heading, lead }, rules }: NameTask): (name: string) => boolean {
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
export function quoteFitter({ surrounding: { text, heading, lead, named }, rules }: NameTask): (name: string) => boolean {
  let said: string | undefined
  const saidAround = (): string => [text, ...rules, ...[...heading, ...lead, ...named.flat()].map(({ term }) => term.text)].join(' ')
  return (name) => !MARKED.test(name) || [...name.matchAll(QUOTED)].every(([, quoted = '']) => (said ??= saidAround()).includes(quoted))
}

const MARKED = /[“"]/
const QUOTED = /[“"]([^“”"]+)[”"]/g

/** 城乡的各类养老服务设施，…已有2000余个: what is told of all kinds is of none that the words before do not say. */
export function narrows(clause: string): (name: string) => boolean {
  const kind = /各类([\u4e00-\u9fff]{2,10})/.exec(clause)?.[1]
  if (kind === undefined) return () => false
  return (name) => name.replace(STATISTIC, '').endsWith(kind) && NARROWER.some((word) => name.includes(word) && !clause.includes(word))
}

const NARROWER = ['社区', '居家', '城市', '农村']

/** “福彩圆梦·孤儿助学”: a name that runs over the dot within quotes, without the words before it (梦孤儿), is broken. */
export function breaksAtDot(text: string): (name: string) => boolean {
  const dotted = [...text.matchAll(/["“]([\u4e00-\u9fff]{2,8})[·・]([\u4e00-\u9fff]{2,10})["”]/g)].map(([, first = '', second = '']) => ({
    first,
    across: `${first.slice(-1)}${second.slice(0, 2)}`,
  }))
  return (name) => dotted.some(({ first, across }) => name.includes(across) && !name.includes(first))
}

/** 建成“两站”的社区, 试点“三事分流”: a name that begins inside a quoted word, behind its numeral (站社区数), or leaves that out (试点事分流), is broken. */
export function breaksQuoted(text: string): (name: string) => boolean {
  const quoted = [...text.matchAll(/["“]([一二两三四五六七八九十])([\u4e00-\u9fff]+)["”]/g)].map(([, numeral = '', word = '']) => ({
    word,
    whole: `${numeral}${word}`,
  }))
  return (name) => quoted.some(({ word, whole }) => (word.length > 1 ? name.includes(word) : name.startsWith(word)) && !name.includes(whole))
}
