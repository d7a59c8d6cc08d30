/** Heads of a coordination: 城乡低保标准分别 → 城市低保标准, 农村低保标准. */
import type { Grammar } from '../../../../src/domain/catalogue.ts'
import { onceEach } from '../../../../src/onceEach.ts'
import { PROGRAMME } from './programmes.ts'

const JOINT = /、|和|与|及|以及|跟|或|\//g

/**
 * Splits a noun phrase into as many heads as there are numbers, each with the words they share.
 * @returns `count` heads, or null where the phrase holds no such coordination
 */
export function splitHeads(phrase: string, count: number, grammar: Pick<Grammar, 'contrasts' | 'both' | 'pairs'>): string[] | null {
  if (count < 2) return null
  return headsIn(
    phrase.replace(COUNTED, (said, number: string) => (NUMBERS.indexOf(number) === count ? '' : said)),
    count,
    grammar,
  )
}

/** 全护理、半护理、全自理三档照料护理标准 counts its grades; 一档、二档、三档 are grades. */
const COUNTED = /(?<![、和与及第级类档])([两三四五])[档类](?=照料|护理|补贴|补助|标准)/
const NUMBERS = '〇一两三四五'

/** Of a phrase that does not count its grades. */
function headsIn(phrase: string, count: number, grammar: Pick<Grammar, 'contrasts' | 'both' | 'pairs'>): string[] | null {
  return graded(phrase, count) ?? classed(phrase, count) ?? contrasted(phrase, count, grammar) ?? bothOf(phrase, count, grammar) ?? listed(phrase, count)
}

/** Contrasts, those of the longest words first. */
export const longestContrasts = onceEach((contrasts: Grammar['contrasts']) => [...contrasts].sort((a, b) => b[0].length - a[0].length))

/** 困难残疾人生活补贴和重度残疾人护理补贴标准: what stands behind the words that both have of their own. */
function sharedBehind(own: string, tail: string): string {
  const kind = own.slice(-KIND)
  return kind.length < KIND || !tail.includes(kind) ? tail : tail.slice(tail.lastIndexOf(kind) + KIND)
}

/** So many characters tell what kind of thing words end in: 补贴, 标准. */
const KIND = 2

/** 农村特困人员集中和分散供养标准: two words that are said against each other, the rest is shared. */
function contrasted(phrase: string, count: number, { contrasts }: Pick<Grammar, 'contrasts'>): string[] | null {
  if (count !== 2) return null
  for (const [one, other] of longestContrasts(contrasts)) {
    for (const [first, second] of [
      [one, other],
      [other, one],
    ] as const) {
      const start = phrase.indexOf(first)
      const next = phrase.indexOf(second, start + first.length)
      if (start < 0 || next < 0) continue
      const between = phrase.slice(start + first.length, next)
      const joint = /^(.*?)(?:、|和|与|及|以及|,|\/)(.*)$/.exec(between)
      if (!joint) continue
      const prefix = phrase.slice(0, start)
      const own = joint[1] ?? ''
      const tail = phrase.slice(next + second.length)
      const lead = joint[2] ?? ''
      const rest = tail.startsWith(own) ? tail.slice(own.length) : sharedBehind(own, tail)
      return [`${prefix}${first}${own === '' ? tail : own + rest}`, `${prefix}${lead}${second}${tail}`]
    }
  }
  return null
}

/** 城乡低保平均标准, 残疾人两项补贴标准 with two numbers. */
function bothOf(phrase: string, count: number, { both, pairs }: Pick<Grammar, 'both' | 'pairs'>): string[] | null {
  if (count !== 2) return null
  for (const [word, pair] of [...Object.entries(both), ...Object.entries(pairs)]) {
    if (phrase.includes(word)) return OF_TWO.test(phrase) ? null : pair.map((one) => phrase.replace(word, one))
  }
  return null
}

/** 城乡低保、特困供养标准: two numbers are of the two programmes. */
const OF_TWO = new RegExp(`${PROGRAMME}(?:对象|人员)?[、和与及](?:${PROGRAMME}|五保)`)

/** 护理补贴标准按全失能、半失能、能自理三档, 照料护理标准分为全自理、半护理、全护理三个档次: a noun and its grades. */
function graded(phrase: string, count: number): string[] | null {
  const [, noun = '', grades = '', given = ''] = GRADED.exec(phrase) ?? []
  const members = grades.split(JOINT).map((grade) => grade.trim())
  return members.length === count && members.every((grade) => grade !== '') ? members.map((grade) => `${grade}${noun}${given}`) : null
}

const GRADED =
  /^([^、]{2,}?)(?:按(?:照)?|(?<![部十积得百身成充])分(?![散别类布析摊])成?为?)(.{2,}?)(?:等?[两二三四五]个?(?:档次?|类别?|等级|级别?|层次|种|个){1,2}(?:标准)?|分)?((?:补助|补贴|资助)?)(?:执行|发放|确定|给予)?$/

/** 农村低保一、二类对象补助水平, 一、二、三级残疾人护理补贴: a noun of as many classes. */
function classed(phrase: string, count: number): string[] | null {
  const [, lead = '', classes = '', word = '', rest = ''] = CLASSES.exec(phrase) ?? []
  const members = classes.split(JOINT).map((member) => member.replace(/[类级档]$/, ''))
  return members.length === count ? members.map((member) => `${lead}${member}${word}${rest}`) : null
}

const CLASSES = /^(.*?)([一二三四五六七八1-8A-D][类级档]?(?:[、和与及][一二三四五六七八1-8A-D][类级档]?)*[、和与及][一二三四五六七八1-8A-D])([类级档])(.*)$/

/** 甲、乙和丙: as many members as numbers; what follows the last member's own word is shared when the others lack it. */
function listed(phrase: string, count: number): string[] | null {
  const parts = phrase.split(JOINT).map((part) => part.trim())
  if (parts.length < count || parts.some((part) => part === '')) return null
  const members = parts.slice(-count)
  const last = members.at(-1) ?? ''
  const shared = sharedTail(members)
  const lead = shared === '' ? '' : sharedLead(members, last.length - shared.length)
  return members.map(
    (member, index) => `${index > 0 ? lead : ''}${member === last || shared === '' || member.endsWith(shared) ? member : `${member}${shared}`}`,
  )
}

/** 城市特困人员 of 城市特困人员全自理、半自理、全护理照料标准: what stands before the first of members that are of one length and end alike. */
function sharedLead(members: readonly string[], length: number): string {
  const [first = '', ...others] = members
  const own = first.slice(-length)
  const isRow = members.length > 2 && first.length > length + 1 && others.every((other) => other.charAt(length - 1) === own.at(-1))
  return isRow ? first.slice(0, -length) : ''
}

const PERSONS = /(?:老年人|老人|儿童|残疾人|家庭|对象)$/
/** 散居孤儿 beside 事实无人抚养儿童: a noun of its own. */
const OF_PERSONS = /[人儿童员者户象]$/
const SHARED = /(?:标准|水平|率|人数|比例|补贴|津贴)$/

/** 农村低保和特困供养标准: who is on 低保 is not kept by others. */
const NOT_KEPT = /低保(?:对象)?$/
const KEPT = /^[人员对象]{0,2}(?:集中|分散)?供养|^养/

/** The statistic at the end of the last member that the others do not end in: 标准, 人数, 率. */
function sharedTail(members: readonly string[]): string {
  const last = members.at(-1) ?? ''
  const first = members[0] ?? ''
  // 全自理、半护理、全护理补贴标准: members of one length, but for what stands before the first, the last with what all share.
  const [middle = first] = members.slice(1, -1)
  const own = middle.length
  const isLed = first.length === own || (first.length > own && first.at(-1) === middle.at(-1))
  if (members.length > 2 && own >= 2 && isLed && last.length > own + 1 && members.slice(1, -1).every(({ length }) => length === own) && SHARED.test(last))
    return last.slice(own)
  // 农村独居、空巢、留守老年人: who they are is said once.
  const persons = members.slice(0, -1).every((member) => !OF_PERSONS.test(member)) ? (PERSONS.exec(last)?.[0] ?? '') : ''
  if (persons !== '' && last.length > persons.length + 1) return persons
  const tail = /(?:[一-鿿"“”]{0,8})(?:标准|水平|率|人数|比例|面积|床位|规模|登记|机构|补贴)$/.exec(last)?.[0] ?? ''
  if (tail === '' || first.length > last.length) return ''
  for (let length = Math.min(tail.length, last.length - 1); length >= 2; length--) {
    const candidate = last.slice(-length)
    if (NOT_KEPT.test(first) && KEPT.test(candidate)) continue
    if (last.length - length >= Math.min(2, first.length) && !first.endsWith(candidate.slice(-2)))
      return last.length - length <= first.length + 3 ? candidate : ''
  }
  return ''
}
