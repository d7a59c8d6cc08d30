/** Units that stand elsewhere: with the thing counted before, with the standard named before, or in the noun for people. */
import { DEALT_OUT, type Discourse } from '../frame/clause.ts'
import { namesOf, type Frame } from '../frame/frame.ts'
import { inUnit } from '../mention/inUnit.ts'
import type { Mention } from '../mention/mention.ts'
import { standsForPeople, tellsOfPeople, type RoleContext } from '../role/role.ts'
import { clauseAhead } from '../text/sentence.ts'
import type { Tools } from '../tools.ts'

/**
 * 城乡低保标准分别由月人均330元、年人均1800元提高到600元、5040元; 2012年每人每月285元和127元，已分别增至764元和485元: what each of a row reached is
 * in the unit it was told in before, where no word of time stands before it.
 */
export const inUnitsBegun = (frames: readonly Frame[], text: string): Frame[] =>
  frames.map((frame, index) => {
    const { from, unit } = frame.fact.mention
    const own = text.slice(frames[index - 1]?.fact.mention.to ?? 0, from)
    // 城市每人每月570元，农村每人每年4410元，分别提高30元和410元: each is of the time of what it changed.
    const changed = frame.changed === null ? undefined : frames[index - frame.changed]?.fact.mention.unit
    if (unit?.startsWith('元') && changed?.startsWith('元/') && changed !== unit && !OF_TIME.test(own)) return withUnit(frame, changed, 'unit of what changed')
    if (frame.rule !== DEALT_OUT || !frame.link.reached || !unit?.startsWith('元') || OF_TIME.test(own)) return frame
    const begun = frames.slice(0, index).findLast(({ noun }) => noun === frame.noun)?.fact.mention.unit
    return begun?.startsWith('元/') && begun !== unit ? withUnit(frame, begun, 'unit that the row began in') : frame
  })

/** 农村低保标准提高400元，达到每人每年6252元: what a standard rose by is in the unit of what it rose to. */
export const inUnitsReached = (frames: readonly Frame[], text: string): Frame[] =>
  frames.map((frame, index) => {
    const { to, unit } = frame.fact.mention
    const next = frames[index + 1]?.fact.mention
    if (frame.link.change === null || unit !== '元' || !next?.unit?.startsWith('元/') || !REACHED.test(text.slice(to, next.from))) return frame
    return withUnit(frame, next.unit, 'unit of what it rose to')
  })

const REACHED = /^,(?:分别)?(?:达到?|增加到|增至|提高到|升至|调整[到为])(?:每[人户床]?每?[年月]|[月年]人均)?$/
const OF_TIME = /[月年天日]/

/** What can be counted without saying it again: persons, households, beds, things, land and sums. */
const COUNTED = new Set(['people', 'people-times', 'households', 'beds', 'count', 'area', 'money'])

/** So much a month or a year is at most: a larger amount in 元 is a sum. */
const LARGEST_RATE = 20_000

/** 标准提高到600元: an amount that is a standard is of the rate named before, else of the rate its indicator is of. */
export function impliedRate(frame: Frame, discourse: Discourse, tools: Tools): Frame {
  const { mention } = frame.fact
  if (mention.unit?.startsWith('元/')) discourse.rate = mention.unit
  if (mention.unit !== null && COUNTED.has(tools.dimensionOf(mention.unit)) && !(mention.unit === '元' && (mention.value ?? 0) < 1e4))
    discourse.unit = mention.unit
  // 支出低保金3347万: an amount of money without its unit.
  const isSum =
    MONEY.test(frame.noun) || (frame.verb !== null && SPENT.test(frame.verb.word) && !tools.catalogue.grammar.people.some((noun) => frame.noun.endsWith(noun)))
  if (mention.unit === null && isSum && (mention.value ?? 0) >= 1e4 && frame.link.change === null) return withUnit(frame, '元', 'noun or verb of money')
  // 救助人次由114.9万增至1921.3万: the noun says what is counted.
  const counted = mention.unit === null && frame.link.change === null ? COUNTS.find(([noun]) => frame.noun.endsWith(noun))?.[1] : undefined
  if (counted !== undefined) return withUnit(frame, counted, 'noun that says its unit')
  const period = PERIODIC.exec(frame.noun)?.[1]
  const isAmount = (mention.unit === '元' || mention.unit === '元/人') && (mention.value ?? 0) <= LARGEST_RATE
  if (period !== undefined && isAmount && frame.verb?.measure !== 'flow')
    return withUnit({ ...frame, noun: frame.noun.replace(PERIODIC, '$2') }, period === '月' ? '元/月' : '元/年', 'noun that says its time')
  // 养老床位64.9万张，其中护理型26.5万: without a unit a large number, or a change, is of what was counted before.
  if (mention.unit === null && discourse.unit !== null && (mention.value ?? 0) >= 1000 && (frame.verb === null || frame.link.change !== null)) {
    return withUnit(frame, discourse.unit, 'unit counted before')
  }
  const standard =
    /(?:标准|津贴|补贴|生活费|养育费|保障金|尊老金)$/.test(frame.noun) ||
    frame.link.reached ||
    frame.link.origin ||
    (discourse.rate !== null && frame.verb === null && /(?:孤儿|儿童|人员|老人|老年人)$/.test(frame.noun))
  if (mention.unit !== '元' || mention.value === null || mention.value > LARGEST_RATE || !standard || frame.verb?.measure === 'flow') return frame
  const named = tools.findIndicator({ names: namesOf(frame, 'level'), unit: '元/月', measure: 'level' })
  const unit = named?.unit.startsWith('元/') ? named.unit : discourse.rate
  return unit === null ? frame : withUnit(frame, unit, named?.unit === unit ? 'rate of its indicator' : 'rate of the standard before')
}

/** Statistics that say their unit. */
const COUNTS: readonly (readonly [string, string])[] = [
  ['人次', '人次'],
  ['户次', '户次'],
  ['人数', '人'],
  ['户数', '户'],
  ['床位数', '张'],
  ['街道', '个'],
]
const MONEY = /(?:生产总值|财政收入|资金|资产|产值|经费|缺口|[^基]金|款|投资|支出|收入|销量|销售额|彩票|结余|善款|损失)$/
const SPENT = /^(?:多?花掉?|投入|支出|筹集|筹措|募集|下拨|拨付|兑付|结余|节约|节支)$/
/** 月保障标准, 年平均标准: the noun says of what time the standard is. */
const PERIODIC = /([月年])(?!度)((?:人均|平均|补助|供养|保障|发放)*(?:标准|水平|补差))$/

/** A frame whose amount is in the unit that a rule gives it. */
export const withUnit = (frame: Frame, unit: string, rule: string): Frame => ({
  ...frame,
  fact: { ...frame.fact, mention: inUnit(frame.fact.mention, unit, rule) },
})

/** 女性89.6万. */
const SEX = /[男女]性?(?:有|为|约|占)?$/

const OF_PERSONS = 'persons beside the number'

/** A bare number beside a noun for people is of 人. */
export function countedPeople(mention: Mention, context: RoleContext): Mention {
  if (mention.unit !== null || mention.time) return mention
  const ahead = clauseAhead(context.text, mention.from)
  const counted = context.text.slice(mention.numberTo)
  // 占全县总人口的5: the sign was lost.
  if (mention.script === 'arabic' && (mention.value ?? 101) <= 100 && /占[^,;:。\d]{2,20}的?约?$/.test(ahead) && !/^\s*[一-鿿%~—–-]/.test(counted))
    return inUnit(mention, '%', 'share without its sign')
  // 宁波、湖州等5市, 12.2万城镇困难户: divisions and households count themselves.
  if (/^[市县区镇乡村](?![级里民区])/.test(counted)) return inUnit(mention, '个', 'divisions that count themselves')
  if (/^[^,;:。、()\d]{0,8}(?:困难|贫困|受灾|农|低保|五保)户/.test(counted)) return inUnit(mention, '户', 'households that count themselves')
  const people = tellsOfPeople(ahead, context.grammar) && !/比[例重]?|率|占/.test(ahead)
  if (/\d岁(?:以上|以下|及以上)?(?:的|者|老人|老年人)?(?:有|为|达|共)?$/.test(ahead)) return inUnit(mention, '人', OF_PERSONS)
  if ((people || SEX.test(ahead)) && /[万亿]/.test(context.text.slice(mention.from, mention.to))) return inUnit(mention, '人', OF_PERSONS)
  return standsForPeople(mention, context) || /人口(?:[达为]|有|约)*$/.test(context.text.slice(0, mention.from)) ? inUnit(mention, '人', OF_PERSONS) : mention
}
