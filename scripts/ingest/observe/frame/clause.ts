/** The clause a number stands in: the text before and after it, and what earlier clauses and sentences leave to it. */
import type { Grammar, Indicator } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Region } from '../../../../src/domain/region.ts'
import type { Mention, MentionRole } from '../mention/mention.ts'
import type { Word } from '../text/words.ts'
import type { Phrase, PhraseReader, Verb } from './phrase.ts'

export interface Fact {
  readonly mention: Mention
  readonly role: MentionRole
}

/** What was made of a figure of the sentence. */
export interface FigureRead {
  readonly to: number
  readonly name: string
  readonly value: number | null
  readonly unit: string | null
  readonly measure: Measure
  readonly region: Region | null
  readonly time: string | null
  /** When it is held to be of. */
  readonly period: string | null
  readonly indicator: Indicator | null
}

/** A noun with the verb that belongs to it. */
export interface Head {
  readonly noun: string
  readonly verb: Verb | null
}

/** The noun of a number. */
export interface Noun extends Head {
  /** What the things counted did (完成“两站”建设). */
  readonly predicate?: string
  /** Wider phrases that may name it better, the best first. */
  readonly wider: readonly string[]
  /** Which rule gave the noun. */
  readonly rule: string
}

/** The rule by which the numbers of a row are dealt out to as many heads. */
export const DEALT_OUT = 'dealt out'
/** Where one number is said of several nouns. */
export const OF_EACH = 'said of each'
/** The rule by which a line counts what the one before counted. */
export const OF_LINE = 'noun of the line before'

/** What earlier sentences of the paragraph leave behind. */
export interface Discourse {
  /** Heads of the frames so far, newest last. */
  readonly recent: Head[]
  /** What 前者 and 后者 point to, where 前者 was said. */
  pair?: readonly [former: Head, latter: Head] | undefined
  /** What a line counts that tells no more than a place or a time before its first figure, or null. */
  line?: Head | null
  /** The sentence before, as far as it may name whom the next one is about. */
  before: string
  /** The heading the paragraph stands under. */
  readonly heading: Topic
  /** The unit of the last thing counted (人, 张), or null. */
  unit: string | null
  /** The unit of the last standard named (元/月), or null. */
  rate: string | null
  /** The last amount of each standard that was named, in what it is of (600元/年). */
  readonly standards: Map<string, { readonly value: number; readonly unit: string }>
  /** What the run of sentences is about: the opening of the paragraph, or of its latest numbered point (一是…). */
  lead: Topic
  /** The figures of the sentence before. */
  read: readonly FigureRead[]
  /** Names of the document's figures so far, newest last. */
  readonly named: string[]
  /** Measure and theme of the figure before, or ''. */
  measure: Measure | ''
  theme: string
  /** The period of the figure before, or null. */
  period: string | null
  /** The unit of the figure before, or ''. */
  unitBefore: string
}

/** Words that say what follows is about: as written, the noun in them, and the first term of the field. */
export interface Topic {
  readonly text: string
  readonly noun: string
  readonly term: string
  readonly words: readonly Word[]
}

export interface Scope {
  /** The sentence, folded, with the document's regions and its times blanked out. */
  readonly text: string
  readonly reader: PhraseReader
  readonly grammar: Grammar
  /** The noun of the sentence's first clause, if that has no figure. */
  readonly opening: string
  /** The catalogue's entry for what a noun counts in a unit, by its id. */
  readonly entryOf: (noun: string, unit: string | null, measure: Measure) => string | undefined
}

/** 连同活动设施, 按面积看: said beside what is counted. */
const ASIDE = /^(?:连同|包括|含|按)|^(?:从|就|分)?[^,]{0,6}看$/
/** What a character does to a clause: ends it, opens a bracket or quotes, or closes them. */
const PLAIN = 0
const STOP = 1
const OPENS = 2
const CLOSES = 3
const PARTS = new Uint8Array(0x10000)
for (const [characters, part] of [
  [',;:。！？!?\n】', STOP],
  ['(（《', OPENS],
  [')）》', CLOSES],
] as const)
  for (const character of characters) PARTS[character.charCodeAt(0)] = part
const OPENING = /[(（《]/
const BRACKETS = '(（'

export interface Context {
  /** Where the number stands in its sentence. */
  readonly at: number
  /** Text between the clause's beginning, or the number before, and the number. */
  readonly raw: string
  readonly left: Phrase
  /** The head of the number before it in the sentence. */
  readonly previous: PreviousHead | undefined
  /** What 其中, or a bracket, parts before the number; looked for where it is asked for. */
  readonly whole?: () => Head | undefined
  /** The figures before that a share can be reckoned from; looked for where it is asked for. */
  readonly shared?: () => { readonly part: Head; readonly whole: Head } | undefined
  /** Earlier clauses of the sentence without a number of their own, nearest first. */
  readonly clauses: readonly string[]
}

/** A head that was found, the number it was found for, and by which rule. */
export interface PreviousHead extends Head {
  readonly fact: Fact
  readonly rule: string
}

const blank = (words: string): string => ' '.repeat(words.length)

/** 由多到少为甲区34万人、乙区31万人: an order is no change. */
const IN_ORDER = /[由从][多高大远长][到至][少低小近短]/

/** 平均年龄43.6岁，比上届小了5.1岁, 年轻5.1岁: so much less; the time is blanked out. */
const OF_LESS_AGE = /( {2}|[比较](?:上届|上一届))(?:小了|年轻)(?=了?$)/

/** The context of a number, or of the first of several in a row. */
export function contextOf(scope: Scope, first: Fact, previous: PreviousHead | undefined): Context {
  const start = previous?.fact.mention.to ?? 0
  const piece = scope.text.slice(start, first.mention.from).replace(AFTERMATH, blank).replace(IN_ORDER, blank).replace(OF_LESS_AGE, '$1下降')
  // 灾害已造成全国1311万人受灾: what caused it is no part of what is counted.
  const caused = piece
    .slice(lastStop(piece))
    .replace(/^.*(?:造成|导致|致使)了?(?:全[国省市县区])?$/, blank)
    // 比省定标准高出10元: nor is what it is compared with.
    .replace(COMPARED, blank)
    .replace(THAN_STANDARD, blank)
    .replace(HIGHER, '$1高出')
  const raw = doneLess(differing(caused, scope.text, first.mention, previous?.fact.mention), scope.reader, previous?.fact.mention.unit === first.mention.unit)
  const clauses = piece
    .split(/[,;:。]/)
    .slice(0, -1)
    .reverse()
  const share = first.mention.unit === '%' || first.mention.unit === '倍'
  return {
    at: first.mention.from,
    raw,
    left: scope.reader.left(isSigned(first.mention, scope.text) ? raw.replace(/[+\s]*$/, '增长') : raw, share),
    previous,
    clauses: clauses.filter((clause) => clause.trim().length > 1 && !ASIDE.test(clause.trim())),
  }
}

/** (+4.1%), 同比-2.3万人: a sign says that it grew, in the sense of the sign. */
function isSigned({ from, unit, value }: Mention, text: string): boolean {
  const ahead = text.slice(Math.max(0, from - SIGN_REACH), from)
  const isNegative = (value ?? 0) < 0
  if (!isNegative && !ahead.endsWith('+')) return false
  const isShare = unit === '%' || unit === '百分点'
  // 51家↓3家, 4380人 ↑5.2%: an arrow behind a figure.
  if (text.charAt(from) === '−' || /\d[\u4e00-\u9fff]{1,3}\s?\+$/.test(ahead)) return true
  return SINCE.test(ahead) || /[(,]\+$/.test(ahead) || (isShare && (isNegative || /[、\u4e00-\u9fff]\+$/.test(ahead)))
}

const SIGN_REACH = 8
/** 同比, or a time that it is compared with, which is blanked out. */
const SINCE = /(?:同比|环比| {2})[为:]?\s*\+?$/

const COMPARED = /^[,\s]*[只仅]?比(?!例|重|率|值)[^,;:。]*?(?=(?:均|都|分别|各)?(?:高出|高(?!于)|低(?!于)|多出|多|少|增加|减少|提高|下降|增长)[^,;:。]{0,4}$)/

/** 比周边高3张: where it was compared. */
const HIGHER = /( )高(?=了?[近约]?$)/

/** What figures are compared with: a goal, a mean, what is due by then, or the same time before. */
const STANDARD = '(?:目标(?:任务|值)?|计划|任务|平均(?:水平|值|数|线)?|均值|进度|[国省市]定(?:最低)?标准|国家(?:扶贫|最低|规定)?标准|扶贫线|要求|机构|同期)'
/** 超规划目标4.4张, 低于省定50%的目标16.6个百分点, 低于平均值（97%）3个百分点: by how much a figure differs from it; */
const DIFFERENT = new RegExp(
  `(?:高于|高出|超过?|超出|多于|快于|低于|少于|慢于|落后于?)(?:20\\d\\d年)?[^,;:。、\\d]{0,8}(?:[\\d.]+[^,;:。、\\d]{1,2}的)?${STANDARD}(?:[(][^()]{1,8}[)])?(?:近|约|了|\\s)*$`,
)
/** 与市级要求尚差1.8名, 差规划目标5.7个百分点: how much is wanting; */
const WANTING = new RegExp(
  `(?:[^,;:。、\\d]{1,14}${STANDARD}(?:相比,?)?(?:[还尚仍]?差|[还尚仍]缺)|差[^,;:。、\\d]{0,8}${STANDARD}|[距离][^,;:。]{1,18}[还尚仍][差缺])(?:近|约|了|\\s)*$`,
)
/** 离目标30张尚差6.2张, 目标值100%，实际98.6%，差1.4个百分点: behind the number of the goal. */
const STILL_WANTING = /^[\s,;]*(?:[还尚仍][差缺]|(?<=[,;]\s*)差)(?=(?:近|约|了|\s)*$)/
const IS_WANTING = /(?:^|[,;])\s*(?:[去上]年)?(?:[还尚仍]?差|滞后|落后)(?:近|约|了|\s)*$/
/** 与成都相差120元: and by how much places differ. */
const APART = /[与和跟][^,;:。、\d]{1,12}(?:相差|差距(?:为|达)?)(?:近|约|了|\s)*$/

/** How far before a number, in characters, what it is compared with may stand. */
const REACH = 40

/** 超额7%, 超支126万元: beyond what was planned. */
const BEYOND = /超[额支用]了?$/

/** 床位总数比规划目标高1.2万张: how much more or less than what it is compared with. */
const THAN_STANDARD = new RegExp(`[比较][^,;:。、\\d]{0,6}${STANDARD}(?:[(][^()]{1,10}[)])?(?=[还仍要]?(?:高|低|多|少)出?(?:近|约|了|\\s)*$)`)

/** Whether the words before a number say that it tells by how much something differs. */
export const isDifference = (ahead: string): boolean => [DIFFERENT, WANTING, IS_WANTING, APART, BEYOND, THAN_STANDARD].some((said) => said.test(ahead))

/** The text before a number in which what it is compared with is no noun, and the difference is one up or down. */
function differing(raw: string, text: string, mention: Mention, previous: Mention | undefined): string {
  const wanting = raw.replace(APART, (standard) => `${' '.repeat(standard.length)}高出`).replace(WANTING, (standard) => `${' '.repeat(standard.length)}低`)
  const apart =
    previous && /[距离]|目标|任务/.test(text.slice(Math.max(0, mention.from - REACH), mention.from)) ? wanting.replace(STILL_WANTING, ' 低') : wanting
  const { unit } = mention
  // Of 床位35张，超过目标34张 the number is that of the goal: a difference is a small part of what differs.
  const isAlike = previous !== undefined && unit !== null && (previous.unit === unit || previous.unit?.startsWith(`${unit}/`) === true)
  const isPart = isAlike && Math.abs(mention.value ?? 0) * 2 < Math.abs(previous.value ?? 0)
  const isPoints = unit === '百分点' || unit === '千分点'
  // 高出全省均值四成, 超同期34%
  const isShare = unit === '%' && previous?.unit !== '%' && /均|同期/.test(raw)
  if (!isPart && !isPoints && !isShare) return apart
  const compared = DIFFERENT.exec(text.slice(Math.max(0, mention.from - REACH), mention.from))?.[0]
  if (compared === undefined) return apart
  const kept = apart.slice(0, Math.max(0, apart.length - compared.length))
  return `${kept}${' '.repeat(apart.length - kept.length)}${/^[低少慢落]/.test(compared) ? '低' : '高出'}`
}

/**
 * 同比少登记44对, 比上年多发放低保金300万元: so much less, or more, of what the verb says.
 * @param isAlike whether the number before is of the same unit: one character is enough for a verb then
 */
function doneLess(raw: string, reader: PhraseReader, isAlike: boolean): string {
  const [, since = '', less, done = ''] = DONE_LESS.exec(raw) ?? []
  if (less === undefined) return raw
  const word = less === '少' ? '减少' : '增加'
  // 同比多发210万元, 较2022年多收捐款830万元
  if (isAlike && SHORT_DEED.test(done)) return `${since}${done.slice(1)}${word}`
  if (HAPPENED.test(done)) return `${since}${done.slice(2)}${word}`
  return reader.verb(done.slice(0, 2)) ? `${since}${done}${word}` : raw
}

const HAPPENED = /^(?:发生|出现)/
const SHORT_DEED = /^[收发募支筹投拨补捐救](?!济|灾|护|放|放了|生|现|动|展|布|起|集|出|资|入|付|贴|助|赠|到)/

const DONE_LESS = /^(.*(?:同比|环比| {2}|[比较][^,;:。\d]{2,8}))(少|多)([\u4e00-\u9fff]{1,12})$/

/** 4000万人以上、特困人员: what is said of the number before. */
const AFTERMATH = /^(?:及?以上|及?以下|以内|左右|上下)(?=[、,;和])/

/** After the last stop outside brackets and quotes. */
function lastStop(piece: string): number {
  let cut = 0
  let depth = 0
  for (let at = 0; at < piece.length; at++) {
    const part = PARTS[piece.charCodeAt(at)] ?? PLAIN
    if (part === PLAIN) continue
    if (part === OPENS) depth++
    else if (part === CLOSES) {
      depth = Math.max(0, depth - 1)
      if (depth === 0 && piece.slice(0, at).search(OPENING) < 0) cut = at + 1
    } else if (depth === 0) cut = at + 1
  }
  // An open bracket (其中撤销登记 …: what stands before it belongs to another number.
  const open = depth > 0 ? Math.max(piece.lastIndexOf('('), piece.lastIndexOf('（')) + 1 : 0
  return Math.max(cut, open)
}

/** The text from a number to the end of its clause, or to the next number. */
export function rightOf(mention: Mention, scope: Scope, next: Mention | undefined): string {
  const open = scope.text.slice(mention.to, next?.from)
  // 5700人受伤（其中雅安市5500人）: the bracket is of the next number.
  const bracket = next ? /[(（][^()（）]*$/.exec(open)?.index : undefined
  const piece = bracket === undefined ? open : open.slice(0, bracket)
  let depth = 0
  for (let at = 0; at < piece.length; at++) {
    const part = PARTS[piece.charCodeAt(at)] ?? PLAIN
    if (part === PLAIN) {
      if (depth === 0 && at < 2 && piece.charAt(at) === '、') return piece.slice(0, at)
      continue
    }
    // What stands in a bracket right after a number is told of the number, and is no noun it counts.
    if (part === OPENS && BRACKETS.includes(piece.charAt(at)) && piece.slice(0, at).trim() === '') return ''
    if (part === OPENS) depth++
    else if (part === CLOSES) {
      if (depth === 0) return piece.slice(0, at)
      depth--
    } else if (depth === 0) return piece.slice(0, at)
  }
  return piece.replace(/(?:、|和|与|及|以及)\s*$/, '')
}

/** The divisions of a region, as reports count them. */
export const DIVISION = /^(?:市|县|区|镇|乡|村|乡镇|街道|县区|区县|县市区|县[(（](?:市、)?区[)）])$/

/** The text after a number, as far as it tells of the number: 3个区新建服务中心12家 tells of the centres what was done. */
export function toldAfter(mention: Mention, scope: Scope, next: Mention | undefined): string {
  const right = rightOf(mention, scope, next)
  const runsOn = next !== undefined && mention.to + right.length >= next.from
  // 42个重点项目总体完成率86%: the rate is of the next number.
  const rate = runsOn && next.unit === '%' ? RATE_BEHIND.exec(right) : null
  if (rate) return right.slice(0, rate.index)
  const { noun } = scope.reader.right(right)
  return runsOn && DIVISION.test(noun) ? noun : right
}

/** 重点项目总体完成率, 农村留守老人探访率 */
const RATE_BEHIND =
  /(?<=[\u4e00-\u9fff]{2})的?(?:总体|整体|综合|平均)[\u4e00-\u9fff]{2,4}率(?:为|达到?|超过?)?$|(?<=[\u4e00-\u9fff](?:老人|老年人|儿童|对象|人员|群众|家庭|残疾人))的?[\u4e00-\u9fff]{2,4}率(?:为|达到?|超过?)?$/

/** The last mention of each noun, in order. */
export const distinct = (heads: readonly Head[]): Head[] => heads.filter(({ noun }, index) => !heads.slice(index + 1).some((other) => other.noun === noun))
