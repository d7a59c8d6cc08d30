/**
 * Lines that say no more than a place or a time before their first figure (潍城区：281户430人；, 2020年38家): they count what the line before counted in
 * that unit, or what the line that introduces them tells of (近三年养老机构数量：).
 */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Tools } from '../tools.ts'
import type { Discourse, Fact, Head } from './clause.ts'

/** What a line counted. */
export interface Counted {
  readonly name: string
  readonly unit: string | null
  readonly measure: Measure
  readonly confidence: number
}

/** A line as it is read: its first sentence with places and times blanked out, its facts, and what introduces it. */
export interface Line {
  readonly plain: string
  readonly facts: readonly Fact[]
  readonly introduced: string
}

/** So sure the reading of a line is at least that hands on what it counted. */
const LEAST = 0.2

/** Nothing but blanks and marks before a figure. */
const ALONE = /^[\s:,;、()（）.—-]+$/

/** Lets the discourse of such a line begin with what its first figure counts. */
export function openLine(line: Line, before: readonly Counted[], discourse: Discourse, tools: Pick<Tools, 'phrases' | 'catalogue'>): void {
  const { plain, facts, introduced } = line
  const [fact] = facts
  if (!fact || !ALONE.test(plain.slice(0, fact.mention.from))) return
  const like = before.find(({ unit, confidence }) => unit === fact.mention.unit && confidence >= LEAST)
  discourse.line = like ? { noun: like.name, verb: null } : introducedHead(introduced, tools)
  if (like) Object.assign(discourse, { measure: like.measure, unitBefore: like.unit ?? '' })
}

/** 各区低保对象情况如下：, 近三年养老机构数量：of what the lines below tell. */
function introducedHead(introduced: string, { phrases, catalogue }: Pick<Tools, 'phrases' | 'catalogue'>): Head | null {
  const clause = introduced.split(/[,;。:]/).findLast((part) => part.trim() !== '') ?? ''
  const { object, verb } = phrases.left(clause.trim().replace(AROUND, ''), false)
  const noun = object.replace(/数量$/, '')
  return noun.length < 2 || catalogue.grammar.generic.includes(noun) ? null : { noun, verb }
}

/** 各区, 近三年; 情况如下, 分布: said around what is told of. */
const AROUND =
  /^(?:各[县市区镇乡街道地旗州]+|(?:近|过去)[一二两三四五六七八九十\d]+年(?:来|以来)?)|(?:的?(?:具体|有关|相关)?(?:情况|数据|统计|明细|分布)+)?(?:如下|分别)?$/g
