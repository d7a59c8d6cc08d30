/** Of what an amount in 元 is: a sum, or so much a month, a year, a person … where the unit beside the number does not say it. */
import type { Frame } from '../frame/frame.ts'
import { classOf } from '../learnt/classes.ts'
import { codeOf, step, type Features } from '../learnt/features.ts'
import { outvoted } from '../learnt/ruling.ts'
import type { Mention } from '../mention/mention.ts'
import { LARGEST_RATE } from '../mention/unit.ts'
import type { Told } from '../statement.ts'
import { clauseAhead } from '../text/sentence.ts'
import { isMealPrice } from './mealPrice.ts'
import { withUnit } from '../unit/impliedUnit.ts'

/** What is decided between. */
export const RATES = ['元', '元/月', '元/年', '元/人', '元/户', '元/人次', '元/天', '元/户次'] as const

/** Whether the number's own unit leaves the rate open: 元 alone is printed behind it, it is no large sum, and no household is named. */
export function isOpenRate({ fact: { mention } }: Frame, text: string): boolean {
  const { unit, value, from, numberTo, to } = mention
  if (unit === null || value === null || value > LARGEST_RATE || !RATES.some((rate) => rate === unit)) return false
  if (unit === '元' && SUM.test(clauseAhead(text, from))) return false
  return !/[/每]/.test(text.slice(numberTo, to)) && !(unit === '元/户' && HOUSEHOLD.test(text.slice(Math.max(0, from - REACH), from)))
}

/** 共筹集善款6.5万元: a sum, unless it is said of each. */
const SUM = /^[^每均]*(?:(?<!公)共(?![同建享有])|合计|累计|总计)[^每均]{0,8}$/
/** How far before a number the words of its rate may stand. */
const REACH = 32
/** 户均补助, 每户由1.5万元加到: of the household, and of no time. */
const HOUSEHOLD = /(?:每户|一户|户均|单户)(?:平均|[^,;。:每均共月年天日]){0,18}$/
/** 每人发, 人均: of the person, where it is of no time. */
const PERSON = /(?:每人|每名|每位|人均)(?!次)(?:平均|[^,;。:每均共月年天日]){0,18}$/

type Unit = (typeof RATES)[number]

const VALUES = [10, 50, 100, 200, 400, 700, 1200, 2500, 5000, 10_000, 20_000, 50_000]
const SAID = [
  '每人每月',
  '每人每年',
  '每月',
  '每年',
  '每人',
  '每户',
  '人均',
  '户均',
  '月人均',
  '年人均',
  '每人次',
  '次均',
  '按月',
  '一次性',
  '每天',
  '标准',
  '补差',
  '共',
  '合计',
  '累计',
]
const LEFT = 8
const AROUND = 6

/** What speaks for the rate of an amount. */
export function rateFeatures(features: Features, frame: Frame, since: number, { text, words, tools, discourse, cell }: Told): void {
  const { unit, from, to, value } = frame.fact.mention
  const rule = RATES.findIndex((rate) => rate === unit)
  const size = step(value ?? 0, VALUES)
  const clause = Math.max(since, ...[',', ';', ':', '。'].map((stop) => text.lastIndexOf(stop, from - 1) + 1))
  const own = text.slice(clause, from)
  const statement = text.slice(Math.max(0, text.lastIndexOf(';', from - 1)), from)
  const before = codeOf(discourse.unitBefore)
  const { change, reached, origin } = frame.link
  features.clear()
  features.add(401, rule)
  features.add(402, rule, size)
  features.add(403, codeOf(discourse.rate ?? ''))
  features.add(404, codeOf(discourse.rate ?? ''), size)
  features.add(405, before, size)
  features.add(406, rule, before)
  features.add(407, codeOf(frame.verb?.word ?? ''))
  features.add(408, codeOf(frame.noun.slice(-2)))
  features.add(409, codeOf(frame.noun.slice(-2)), size)
  features.add(410, rule, (change === null ? 0 : 1) + (reached ? 2 : 0) + (origin ? 4 : 0))
  features.add(411, codeOf(text.slice(to, to + 2)))
  features.add(412, codeOf(text.slice(from - 2, from)))
  features.add(413, cell ? 1 : 0)
  features.add(414, codeOf(frame.rule), rule)
  SAID.forEach((word, index) => {
    if (own.includes(word)) features.add(415, index, size)
    if (statement.includes(word)) features.add(416, index, rule)
    if (discourse.before.includes(word)) features.add(417, index)
  })
  let count = 0
  for (let index = words.length - 1; index >= 0 && count < LEFT; index--) {
    const word = words[index]
    if (!word || word.at >= from) continue
    features.add(word.at >= clause ? 418 : 419, word.term.code, size > 7 ? 1 : 0)
    if (word.at >= clause) features.add(420, word.term.code, rule)
    count++
  }
  for (const { term } of words.filter(({ at }) => at >= to).slice(0, AROUND)) features.add(421, term.code)
  for (const { term } of tools.lexicon.words(frame.noun)) features.add(422, term.code, rule)
  for (const { term } of discourse.heading.words.slice(0, AROUND)) features.add(423, term.code)
}

/** Between 小学生每人2000元共391人 and what comes next, 初中生3000元: how many got it, and who are next. */
const NEXT_GROUP = /^(?:[共计]?[\d.,]+万?[人名])?[,、;](?!最|共|合计|累计|总|支出|发放|投入|下拨)[\u4e00-\u9fff]{2,8}$/
/** So many times the amount for one group is that for another. */
const ALIKE = 10

/** 小学生每人2000元，初中生3000元: of the person as the one before, which its own words do not say. */
function isPerPerson({ fact: { mention } }: Frame, { text, read }: Told): boolean {
  const before = read.findLast(({ unit }) => unit !== '人')
  const [value, other] = [mention.value ?? 0, before?.value ?? 0]
  return (
    mention.unit === '元' && before?.unit === '元/人' && value < other * ALIKE && value * ALIKE > other && NEXT_GROUP.test(text.slice(before.to, mention.from))
  )
}

/** 每千名老人养老床位由2012年的24张、2013年的28张增加到31张: of so many people as the one right before. */
function ofMany({ fact: { mention }, noun, link }: Frame, { text, read }: Told): string | null {
  const [{ unit }, before] = [mention, read.at(-1)]
  if (unit === null || unit.includes('/') || !before?.unit?.startsWith(`${unit}/`) || !MANY.test(before.unit)) return null
  const isGoal = /^的?目标/.test(text.slice(mention.to))
  const between = text.slice(before.to, mention.from)
  const goesOn = link.origin || link.reached || ROW.test(between)
  return (isGoal || (goesOn && /每[百千万]/.test(noun))) && !/[;。]/.test(between) ? before.unit : null
}

const MANY = /\/[百千万]/
/** 、2013年的 */
const ROW = /^[、和](?:(?:19|20)\d{2}年[底末]?的?)?$/

const OF_MEAL = '元/餐'

/** The frame with the rate its amount is likeliest of. */
export function withRate(frame: Frame, since: number, told: Told): Frame {
  const many = ofMany(frame, told)
  if (many !== null) return withUnit(frame, many, 'rate of the number before')
  if (!isOpenRate(frame, told.text)) return frame
  if (isMealPrice(frame.fact.mention, told.text)) return withUnit(frame, told.read.at(-1)?.unit === OF_MEAL ? OF_MEAL : '元', 'price of a meal')
  if (isPerPerson(frame, told)) return withUnit(frame, '元/人', 'rate of the group before')
  const { features, learnt } = told.tools
  rateFeatures(features, frame, since, told)
  const likeliest = RATES[classOf(features, RATES.length, learnt.rate).index] ?? '元'
  const unit =
    likeliest === '元' || isOnce(frame, told.text)
      ? plainRate(told.text.slice(Math.max(0, frame.fact.mention.from - REACH), frame.fact.mention.from))
      : likeliest
  const { unit: before, unitRule } = frame.fact.mention
  return unit === before ? frame : withUnit(frame, unit, outvoted(unitRule, before, unit))
}

/** 春节一次性补贴，城市每人200元; 2000元、1500元的一次性奖励: given once, it is of no time. */
const isOnce = ({ fact: { mention } }: Frame, text: string): boolean =>
  ONCE_BEHIND.test(text.slice(mention.to)) ||
  (/一次性(?![^;。]*(?:月|年|天|日))[^;。]*$/.test(text.slice(Math.max(0, mention.from - REACH), mention.from)) &&
    !/月|年/.test(text.slice(mention.to, mention.to + 3)))

const ONCE_BEHIND = /^(?:[、和与及]\d[\d.,]*万?元)*的?一次性/

/** What an amount that is of no time is of: its own words say the person or the case. */
const plainRate = (ahead: string): Unit =>
  PERSON.test(ahead) || (ahead.includes('一次性') && /每人|每名|每位/.test(ahead)) ? '元/人' : /次均[^,;。:]{0,6}$/.test(ahead) ? '元/人次' : '元'

/** Of one standard no amount is more than so many times another. */
const RAISED = 3

/** 标准提高到850元, where 年人均600元 was told of it before: an amount that does not say its time is for that of the one before which did. */
export function rateAsBefore(frame: Frame, name: string, { plain, discourse: { standards } }: Told): Pick<Mention, 'unit' | 'unitRule'> {
  const { unit, unitRule, value, from, numberTo, to } = frame.fact.mention
  const isStandard =
    (unit === '元' || unit === '元/月' || unit === '元/年') && frame.link.change === null && name.endsWith('标准') && value !== null && value > 0
  if (!isStandard) return { unit, unitRule }
  const before = standards.get(name)
  const isSaid = /[/每]/.test(plain.slice(numberTo, to)) || /[每均月年]/.test(clauseAhead(plain, from))
  const isClosed = /^(?:$|[,;。、)])/.test(plain.slice(to, to + 1))
  const isAlike = before !== undefined && value < before.value * RAISED && value * RAISED > before.value
  const told = isSaid ? unit : isAlike && isClosed ? before.unit : null
  if (told !== null && told !== '元') standards.set(name, { value, unit: told })
  return told === null || told === unit ? { unit, unitRule } : { unit: told, unitRule: 'rate of the standard before' }
}
