/**
 * Quantity mentions: every numeral of a text with its unit, bound and kind.
 * A mention is not yet a fact: `role.ts` tells facts from dates, rules and names.
 */
import type { Grammar } from '../../../src/domain/catalogue.ts'
import type { Bound } from '../../../src/domain/observation.ts'
import { findNumerals, readHan, scaleOf, type Numeral } from './numeral.ts'
import type { TimeExpression } from './time.ts'
import type { UnitReader } from './unit.ts'

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

/**
 * All mentions of a folded text, in order.
 * @param times the text's time expressions; numerals inside one are dates
 */
export function findMentions(text: string, times: readonly TimeExpression[], units: UnitReader, grammar: Grammar): Mention[] {
  const found = findNumerals(text).flatMap((numeral) => {
    const time = times.find((expression) => numeral.from >= expression.from && numeral.from < expression.to)
    if (time && /\d/.test(text.slice(numeral.from, numeral.to))) return [dateMention(text, numeral)]
    // 连续四年 is a length of time; the numerals of “十三五” are part of a name.
    if (time && !/^(?:年|个月)/.test(text.slice(numeral.to))) return []
    return [quantity(text, numeral, units, grammar)]
  })
  return carryDensity(text, shareRates(text, fillUnits(text, apart([...found, ...doublings(text)])), units))
}

/** Of mentions that overlap the first and longest stays. */
function apart(mentions: readonly Mention[]): Mention[] {
  let end = 0
  return [...mentions]
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      const free = from >= end
      if (free) end = to
      return free
    })
}

/** A date's span: 2020年, 2020年7月1日, 2016-2020年. */
function dateMention(text: string, numeral: Numeral): Mention {
  const rest =
    /^(?:[./-]\d{1,2}){1,2}(?!\d)|^(?:\s*[-~至]\s*\d{2,4})?\s*(?:年(?:\s?\d{1,2}\s?月(?:\s?\d{1,2}\s?日)?)?|月(?:\s?\d{1,2}\s?日)?|日)?/.exec(
      text.slice(numeral.to),
    )?.[0] ?? ''
  const to = numeral.to + rest.length
  return { from: numeral.from, to, numberTo: numeral.to, value: null, unit: null, bound: 'exact', script: numeral.script, time: true, doubling: false }
}

/** So much a month or a year is at most: a larger amount in 元 is a sum. */
export const LARGEST_RATE = 100_000

function quantity(text: string, numeral: Numeral, units: UnitReader, grammar: Grammar): Mention {
  const match = numeral.share ? undefined : units.at(text, numeral.to)
  // 最低标准为886/月: of 元.
  const perTime = match ? undefined : /^\/(?:人[·.]?)?([月年])(?!\d)/.exec(text.slice(numeral.to))
  const years = match ? '' : (/^(?:年代|年|个月|周年|学期|学年)/.exec(text.slice(numeral.to))?.[0] ?? '')
  const to = numeral.to + (match?.length ?? perTime?.[0].length ?? years.length)
  // 每月225元/人: so much a month.
  const perHead = match?.unit === '元/人' ? /每(?:人每)?([月年])\s?$/.exec(text.slice(Math.max(0, numeral.from - 6), numeral.from))?.[1] : undefined
  const rate = perHead ? `元/${perHead}` : match && (numeral.value ?? 0) <= LARGEST_RATE ? units.rate(text, numeral.from, match.unit) : match?.unit
  // 提到每人每月1450: so much a month is of 元.
  const implied =
    !match && !numeral.share && (numeral.value ?? 0) >= 50 && /每人每[月年]\s?$/.test(text.slice(Math.max(0, numeral.from - 6), numeral.from))
      ? units.rate(text, numeral.from, '元')
      : null
  const unit = numeral.share ? '%' : (rate ?? (perTime ? `元/${perTime[1] ?? '月'}` : implied))
  const bound = boundOf(text, numeral, to, grammar)
  return { from: numeral.from, to, numberTo: numeral.to, value: numeral.value, unit, bound, script: numeral.script, time: false, doubling: false }
}

const BOUNDS = ['max', 'min', 'approx'] as const

function boundOf(text: string, numeral: Numeral, to: number, grammar: Grammar): Bound {
  const before = text.slice(Math.max(0, numeral.from - 12), numeral.from).replace(/(?:每人每月|每人每年|每月|每年|人均|的?比[例重]|人民币|达到?|了|\s)+$/, '')
  const after = text.slice(to, to + 4)
  // 不低于当地人均收入的60%: the bound stands before what the share is of.
  if (text.charAt(to - 1) === '%' && /(?:不低于|不少于)[^,;。]{2,24}的\s*$/.test(text.slice(Math.max(0, numeral.from - 32), numeral.from))) return 'min'
  const said = BOUNDS.flatMap((bound) => {
    const { before: heads, after: tails } = grammar.bounds[bound]
    return [...heads.filter((word) => before.endsWith(word)), ...tails.filter((word) => after.startsWith(word))].map((word) => ({ bound, word }))
  })
  // 不低于 ends in 低于: the longest word decides.
  const [longest] = said.sort((a, b) => b.word.length - a.word.length)
  return longest?.bound ?? (numeral.round && !numeral.share ? 'approx' : 'exact')
}

const MULTIPLE: Readonly<Record<string, number>> = { 一: 1, 两: 3, 二: 3, 三: 7 }

/** 翻一番 is +100 %, 翻两番 +300 %. */
function doublings(text: string): Mention[] {
  return [...text.matchAll(/翻了?([一两二三])[番倍](还多|以上)?/g)].map((match) => {
    const to = match.index + match[0].length - (match[2]?.length ?? 0)
    return {
      from: match.index,
      to,
      numberTo: to,
      value: match[0].includes('倍') ? readHan(match[1] ?? '') : (MULTIPLE[match[1] ?? ''] ?? null),
      unit: '倍',
      bound: match[2] ? 'min' : 'exact',
      script: 'han',
      time: false,
      doubling: true,
    }
  })
}

/** 每月分别发50、100、300元, 50元、100元三档按月发放: the rate said of a row is of each of its numbers. */
function shareRates(text: string, mentions: readonly Mention[], units: UnitReader): Mention[] {
  const shared = [...mentions]
  for (let from = 0; from < shared.length;) {
    let to = from + 1
    while (to < shared.length && ROW.test(text.slice(shared[to - 1]?.to, shared[to]?.from))) to++
    const row = shared.slice(from, to)
    const [first, last] = [row[0], row.at(-1)]
    if (first && last && row.length > 1 && row.every(({ unit, value }) => unit === '元' && (value ?? 0) <= LARGEST_RATE)) {
      const rate = MONTHLY.test(text.slice(last.to)) ? '元/月' : units.rate(text, first.from, '元')
      row.forEach((mention, index) => (shared[from + index] = { ...mention, unit: rate }))
    }
    from = to
  }
  return shared
}

/** 每千名老人床位由24张提高到30张: where a change ended the unit is that of where it began. */
function carryDensity(text: string, mentions: readonly Mention[]): Mention[] {
  return mentions.map((mention, index) => {
    const before = mentions[index - 1]
    const reached = before?.unit?.startsWith(`${mention.unit ?? ''}/`) && mention.unit !== null && REACHED.test(text.slice(before.to, mention.from))
    return reached && before ? { ...mention, unit: before.unit } : mention
  })
}

const REACHED = /^(?:增加|提高|增长|上升|升|增|调整|降)?(?:到|至)了?$/

const MONTHLY = /^(?:[一二两三四五]档)?(?:按月|每月)/

const SCALE = /[万亿]+$/
/** Between the numbers of a row: 1246、748元; 助理社工师6940、社工师2655、高级社工师17人. */
const ROW = /^(?:、|,|和|与|及|[~～])$|^、\s?[\u4e00-\u9fff]{2,10}\s?$/

/** 1246、748元: a number without a unit takes that of the next in the same row of numbers. */
function fillUnits(text: string, mentions: readonly Mention[]): Mention[] {
  const filled = [...mentions]
  for (let index = filled.length - 2; index >= 0; index--) {
    const [mention, next] = [filled[index], filled[index + 1]]
    if (!mention || !next || mention.unit !== null || mention.time || next.time || mention.script !== 'arabic') continue
    if (next.script !== 'arabic' || !ROW.test(text.slice(mention.to, next.from)) || text.slice(0, mention.from).trim() === '') continue
    const value = mention.value === null ? null : mention.value * rowScale(mention, next, text)
    filled[index] = { ...mention, unit: next.unit, value }
  }
  return filled
}

/** 114.9、851.5万: the scale of the last number is that of the row, where the number before has none and is of its size. */
function rowScale(mention: Mention, next: Mention, text: string): number {
  if (SCALE.test(text.slice(mention.from, mention.numberTo))) return 1
  const scale = scaleOf(SCALE.exec(text.slice(next.from, next.numberTo))?.[0] ?? '')
  return Math.abs(mention.value ?? 0) * 50 > Math.abs((next.value ?? 0) / scale) ? scale : 1
}
