/** What the numbers of a row, or of one statement, share: the unit and scale said at its end, the rate said at its beginning. */
import { exact } from '../text/numeral.ts'
import { inUnit } from './inUnit.ts'
import type { Mention } from './mention.ts'
import { isBehindStroke } from './stroke.ts'
import { LARGEST_RATE, type UnitReader } from './unit.ts'

/** 每月分别发50、100、300元, 50元、100元三档按月发放: the rate said of a row is of each of its numbers. */
export function shareRates(text: string, mentions: readonly Mention[], units: UnitReader): Mention[] {
  const shared = [...mentions]
  for (let from = 0; from < shared.length;) {
    let to = from + 1
    while (to < shared.length && inRow(text, shared[to - 1], shared[to])) to++
    const row = shared.slice(from, to)
    const [first, last] = [row[0], row.at(-1)]
    if (first && last && row.length > 1 && row.every(({ unit, value }) => unit === '元' && (value ?? 0) <= LARGEST_RATE)) {
      const rate = MONTHLY.test(text.slice(last.to)) ? '元/月' : units.rate(text, first.from, '元', first.value ?? 0)
      row.forEach((mention, index) => (shared[from + index] = inUnit(mention, rate, 'rate of its row')))
    }
    from = to
  }
  return shared
}

/** 每千名老人床位由24张提高到30张，离35张的目标差5张: of what the first of a statement is so many, so are those compared with it. */
export function carryRates(text: string, mentions: readonly Mention[]): Mention[] {
  const carried: Mention[] = []
  for (const mention of mentions) carried.push(carriedUnit(mention, carried, text))
  return carried
}

function carriedUnit(mention: Mention, before: readonly Mention[], text: string): Mention {
  const last = before.at(-1)
  if (last && goesOn(last, mention, text)) return inUnit(mention, last.unit, 'unit of the number it fell or rose from')
  const source = before.findLast(({ unit }) => unit !== null && (unit === mention.unit || unit.startsWith(`${mention.unit ?? ''}/`)))
  const follows = mention.unit !== null && source !== undefined && source.unit !== mention.unit && ownRate(mention.unit, source, mention, text)
  return follows ? inUnit(mention, source.unit, 'rate of the number it is compared with') : mention
}

/** 由30个工作日压减到15个: the second of a change says no more than 个. */
function goesOn(last: Mention, mention: Mention, text: string): boolean {
  const isShort = mention.unit === '个' && last.unit !== '个' && /^\s*个/.test(text.slice(last.numberTo)) && /^(?:[,;。)]|$)/.test(text.slice(mention.to))
  return isShort && /^[^,;:。\d]{0,6}[到至为]$/.test(text.slice(last.to, mention.from))
}

/** Whether a number of the unit alone goes on with the rate of one before it. */
function ownRate(unit: string, source: Mention, mention: Mention, text: string): boolean {
  const between = text.slice(source.to, mention.from)
  if (REACHED.test(between)) return true
  const lead = /[^,;:。]*$/.exec(between)?.[0] ?? ''
  if (OTHER_NOUN.test(lead)) return false
  if (!isAlike(source, mention, CHANGED.test(lead)) || SUM.test(lead.replace('平均', '')) || lead.length > LEAD || BY_TIME.test(source.unit ?? '')) return false
  // 补贴每具650元，外地500元: an amount right behind, of another group.
  if (unit === '元') return /^[,、][^,;:。]*$/.test(between)
  // 每万人拥有持证社工3.5人，石家庄5.8人: no whole numbers of people.
  const isOfPlace = OF_DIVISION.test(between) || (OF_PLACE.test(between) && [source, mention].every(({ value }) => value !== null && !Number.isInteger(value)))
  if (isOfPlace && /[百千万]/.test(source.unit ?? '')) return true
  return /[百千万]/.test(source.unit?.slice(unit.length) ?? '') && (COMPARED.test(lead) || CHANGED.test(lead) || /^[、和与及]$/.test(between))
}

/** Of one statistic no value is ten times another, but what it changed by (较上年提高2.7张) may be a small part of it. */
const isAlike = ({ value: one }: Mention, { value: other }: Mention, isChange: boolean): boolean => {
  const [less, more] = [Math.min(Math.abs(one ?? 0), Math.abs(other ?? 0)), Math.max(Math.abs(one ?? 0), Math.abs(other ?? 0))]
  return more > 0 && less * (isChange || (other !== null && Math.abs(other) < Math.abs(one ?? 0)) ? 60 : 10) >= more
}

const OF_PLACE = /^[,、;][\u4e00-\u9fff]{1,7}(?![士师员者工人生])[\u4e00-\u9fff]$/
/** 每千名老年人拥有床位：城固县33张，西乡县19张 */
const OF_DIVISION = /^[,、;][\u4e00-\u9fff]{1,6}[市县区旗](?:则|仅|只有|为|达到?)*$/
const LEAD = 14
/** Words before a number that is a sum, or a rate of its own. */
const SUM = /[共总每均]|合计|累计|投入|支出|发放|下拨|金额|新[建增]/
const CHANGED = /[较比].*[增提升多高减降少]/
const COMPARED = /[达至到差比较与少多离距仅才合为是有添增升降缺]|实际|[高低](?:[出于过]|$)|不足|不及|依次|分别|目标/
/** Rates by time are of standards: what stands beside one is told by what it is said of. */
const BY_TIME = /\/[^/]*[月年天季]/
const REACHED = /^(?:增加|提高|增长|上升|升|增|调整|调|提|涨|加|降)?(?:到|至)了?$/

/** 慈善组织达到30个 is of no 10,000 people: another noun is counted. */
const OTHER_NOUN = /^[\u4e00-\u9fff]{2,8}(?:组织|机构|中心|单位|站|设施|团体)(?:已|共)?(?:达到?|有|为)$/

const MONTHLY = /^(?:[一二两三四五]档)?(?:按月|每月)/

/** 涉及人口2.3万、面积86.4平方公里: of another statistic, in another unit. */
export const OTHER_STATISTIC = /(?:面积|金额|资金|长度|里程)(?:共|达|为|约)?$/

/** Between the numbers of a row: 1246、748元; 10→13→16个; 助理社工师6940、社工师2655、高级社工师17人. */
const ROW = /^(?:、|,|和|与|及|[~～]|→|-+>)$|^、\s?[\u4e00-\u9fff]{2,10}\s?$/
const inRow = (text: string, one: Mention | undefined, next: Mention | undefined): boolean =>
  one !== undefined &&
  next !== undefined &&
  ((ROW.test(text.slice(one.to, next.from)) && !OTHER_STATISTIC.test(text.slice(one.to, next.from))) ||
    (one.to + 1 === next.from && isBehindStroke(text, next.from)))

/** 从900涨至1400元, 由30到110元不等. */
const BEGUN = /[从由]\s?$/
const GROWN = /^[^,;:。、\d]{0,4}[到至]$/
/** No one is older: 总人口386.4万，60岁以上62.6万 has no row of ages. */
const OLDEST = 130

/** 1246、748元: a number without a unit takes that of the next in the same row of numbers, and the scale said at the end. */
export function fillUnits(text: string, mentions: readonly Mention[]): Mention[] {
  const filled = [...mentions]
  for (let index = filled.length - 2; index >= 0; index--) {
    const [mention, next] = [filled[index], filled[index + 1]]
    if (!mention || !next) continue
    const between = text.slice(mention.to, next.from)
    const isNext = next.script === 'arabic' && (inRow(text, mention, next) || (GROWN.test(between) && BEGUN.test(text.slice(0, mention.from))))
    if (!isNext || mention.unit !== null || mention.time || next.time || mention.script !== 'arabic') continue
    if (text.slice(0, mention.from).trim() === '' || (next.unit === '岁' && (mention.value ?? 0) > OLDEST)) continue
    const value = mention.value === null ? null : exact(mention.value * rowScale(mention, next, text))
    filled[index] = inUnit(mention, next.unit, 'unit of the next number in its row', value)
  }
  return filled
}

/** How many times its digits a number is: 10000 of 851.5万, and of the 114.9 that stands in a row with it. */
export function scaleIn({ value, from, numberTo }: Mention, text: string): number {
  const digits = Number(/[\d., ]+/.exec(text.slice(from, numberTo))?.[0].replace(/[, ]/g, '') ?? '')
  return value === null || digits === 0 || Number.isNaN(digits) ? 1 : Math.round(Math.abs(value) / digits) || 1
}

/** How many times as large as the number with the scale one without it may be: of 9400、1.2万件 the first is of ones. */
const SPREAD = 100

/** 114.9、851.5万: the scale of the last number is that of the row, where a number before has none and is of its size. */
function rowScale(mention: Mention, next: Mention, text: string): number {
  const scale = scaleIn(next, text)
  if (scaleIn(mention, text) > 1) return 1
  const [own, other] = [Math.abs(mention.value ?? 0), Math.abs((next.value ?? 0) / scale)]
  return own * 50 > other && own < other * SPREAD ? scale : 1
}
