/**
 * Quantity mentions: every numeral of a text with its unit, bound and kind.
 * A mention is not yet a fact: `role.ts` tells facts from dates, rules and names.
 */
import type { Grammar } from '../../../src/domain/catalogue.ts'
import type { Bound } from '../../../src/domain/observation.ts'
import { findNumerals, type Numeral } from './numeral.ts'
import type { TimeExpression } from './time.ts'
import type { UnitMatch } from './unit.ts'

export interface Mention {
  /** Offsets in the folded text: number, scale and unit. */
  readonly from: number
  readonly to: number
  /** Where the number itself ends and the unit begins. */
  readonly numberTo: number
  readonly value: number | null
  readonly unit: string | null
  readonly bound: Bound
  readonly script: Numeral['script']
  /** A time expression covers it. */
  readonly time: boolean
  /** 翻一番: the words carry number and sense at once. */
  readonly doubling: boolean
}

/** Reads the unit that begins at an offset. */
export type UnitAt = (text: string, at: number) => UnitMatch | undefined

/**
 * All mentions of a folded text, in order.
 * @param times the text's time expressions; numerals inside one are dates
 */
export function findMentions(text: string, times: readonly TimeExpression[], unitAt: UnitAt, grammar: Grammar): Mention[] {
  const found = findNumerals(text).flatMap((numeral) => {
    const time = times.find((expression) => numeral.from >= expression.from && numeral.from < expression.to)
    if (time) return /\d/.test(text.slice(numeral.from, numeral.to)) ? [dateMention(text, numeral)] : []
    return [quantity(text, numeral, unitAt, grammar)]
  })
  return fillUnits(text, [...found, ...doublings(text)].sort((a, b) => a.from - b.from).filter(notInside))
}

const notInside = (mention: Mention, index: number, all: readonly Mention[]): boolean =>
  !all.some((other, at) => at !== index && other.from <= mention.from && other.to >= mention.to && (other.doubling || at < index))

/** A date's span: 2020年, 2020年7月1日, 2016-2020年. */
function dateMention(text: string, numeral: Numeral): Mention {
  const rest = /^(?:[./-]\d{1,2}){1,2}(?!\d)|^(?:\s*[-~至]\s*\d{2,4})?\s*(?:年(?:\d{1,2}月(?:\d{1,2}日)?)?|月(?:\d{1,2}日)?|日)?/.exec(text.slice(numeral.to))?.[0] ?? ''
  const to = numeral.to + rest.length
  return { from: numeral.from, to, numberTo: numeral.to, value: null, unit: null, bound: 'exact', script: numeral.script, time: true, doubling: false }
}

function quantity(text: string, numeral: Numeral, unitAt: UnitAt, grammar: Grammar): Mention {
  const match = numeral.share ? undefined : unitAt(text, numeral.to)
  const years = match ? '' : (/^(?:年代|年|个月|周年|学期|学年)/.exec(text.slice(numeral.to))?.[0] ?? '')
  const to = numeral.to + (match?.length ?? years.length)
  const unit = numeral.share ? '%' : match ? rate(text, numeral.from, match.unit) : null
  const bound = boundOf(text, numeral, to, grammar)
  return { from: numeral.from, to, numberTo: numeral.to, value: numeral.value, unit, bound, script: numeral.script, time: false, doubling: false }
}

/** 每人每月750元 is 750 元/月: the words before the number belong to the unit. */
function rate(text: string, from: number, unit: string): string {
  const before = text.slice(Math.max(0, from - 14), from)
  if (unit === '元') {
    const per = /(?:每户每次|每人每次|每人次|户均|每人每年|每人每月|每人月|每月|每年|月人均|人月均|人均月|年人均|每人每天|每天|每张床位每月|每床每年)[^,;。:]{0,8}$/.exec(before)?.[0] ?? ''
    if (/^每户每次/.test(per)) return '元/户次'
    if (/^每人(?:每)?次/.test(per)) return '元/人次'
    if (/^(每人每月|每人月|每月|月人均|人月均|人均月)/.test(per)) return '元/月'
    if (/^(每人每年|年人均)/.test(per)) return '元/年'
    if (/^每人每天|^每天/.test(per)) return '元/天'
  }
  if (unit === '张' && /每千名?(?:户籍)?(?:老年人口|老年人|老人)(?:[^,;。]{0,6},)?[^,;。]{0,12}$/.test(text.slice(Math.max(0, from - 32), from))) return '张/千名老人'
  return unit
}

function boundOf(text: string, numeral: Numeral, to: number, grammar: Grammar): Bound {
  const before = text.slice(Math.max(0, numeral.from - 6), numeral.from).replace(/(?:每人每月|每人每年|每月|每年|人均|的?比[例重]|人民币|达到?|了|\s)+$/, '')
  const after = text.slice(to, to + 4)
  for (const bound of ['max', 'min', 'approx'] as const) {
    const { before: heads, after: tails } = grammar.bounds[bound]
    if (heads.some((word) => before.endsWith(word)) || tails.some((word) => after.startsWith(word))) return bound
  }
  return numeral.round ? 'approx' : 'exact'
}

const MULTIPLE: Readonly<Record<string, number>> = { 一: 1, 两: 3, 二: 3, 三: 7 }

/** 翻一番 is +100 %, 翻两番 +300 %. */
function doublings(text: string): Mention[] {
  return [...text.matchAll(/翻了?([一两二三])番(还多|以上)?/g)].map((match) => {
    const to = match.index + match[0].length - (match[2]?.length ?? 0)
    return { from: match.index, to, numberTo: to, value: MULTIPLE[match[1] ?? ''] ?? null, unit: '倍', bound: match[2] ? 'min' : 'exact', script: 'han', time: false, doubling: true }
  })
}

/** 1246、748元: a number without a unit takes that of the next in the same row of numbers. */
function fillUnits(text: string, mentions: readonly Mention[]): Mention[] {
  const filled = [...mentions]
  for (let index = filled.length - 2; index >= 0; index--) {
    const [mention, next] = [filled[index], filled[index + 1]]
    if (!mention || !next || mention.unit !== null || mention.time || next.unit === null || mention.script !== 'arabic') continue
    if (/^(?:、|,|和|与|及)$/.test(text.slice(mention.to, next.from))) filled[index] = { ...mention, unit: next.unit }
  }
  return filled
}
