/** Which figure before a change, a row of changes or a goal is of. */
import type { Mention } from '../mention/mention.ts'
import type { Context } from './clause.ts'
import type { Bound, Frame } from './frame.ts'
import { isGoalReached } from './goalReached.ts'
import { summedUp } from './whole.ts'

/** The rule of a total, behind its parts. */
export const TOTAL = 'whole of the parts'

/** Rules that borrow the noun of a number before. */
export const BORROWED = new Set(['noun of the number before', 'noun of the clause before', 'noun pointed at', TOTAL])

/** 儿童之家96个，其中四星级以上11个，比上年多18个: the figure right before, of which no more can have come than there are; else undefined. */
export function outgrownBy({ fact: { mention }, link }: Bound, frames: readonly Frame[]): Frame | undefined {
  const last = frames.at(-1)
  const isSmaller = last?.link.change === null && last.fact.mention.unit === mention.unit && (last.fact.mention.value ?? 0) < (mention.value ?? 0)
  return link.change === 'up' && isSmaller ? last : undefined
}

/** 两项指标分别增长41.7%和58.2%: those that were told before. */
const POINTS_BACK = /^(?:[两三四]项(?:指标|数据)?|[两二三]者|各项指标|上述[两三]项(?:指标|数据)?)$/
/** 个案2106个、小组873个，分别比上年增长31%和1.2倍: as many changes as figures before, each of its own. */
export function changedRow(
  count: number,
  index: number,
  { left }: Context,
  frames: readonly Frame[],
  { unit: own, value }: Mention,
  text: string,
): number | null {
  if (left.link.change === null || (left.object.length >= 2 && !POINTS_BACK.test(left.object))) return null
  const levels = frames.flatMap(({ link }, at) => (link.change === null && !link.origin ? [at] : []))
  // Of 由550提高到600元，…由4500提高到5040元（折合…420元） those that were reached.
  const reached = levels.filter((at) => frames[at]?.link.reached)
  // Of 集中供养3.1万人，标准3895元；分散供养18.2万人，标准2687元 the standards.
  const unit = frames[levels.at(-1) ?? 0]?.fact.mention.unit
  const standards = unit?.startsWith('元/') ? levels.filter((at) => frames[at]?.fact.mention.unit === unit) : []
  // Of 城市低保1316人，月标准900元；农村低保2478人，年标准4940元 persons, where it is persons of whom there are less and more.
  const alike = own === '%' || own === '倍' ? [] : levels.filter((at) => frames[at]?.fact.mention.unit === own && isOfSize(frames[at].fact.mention, value))
  // Of 低保对象718户1427人，低保边缘家庭153户412人，分别下降3.2%、增长11.8% the persons, each group told in both.
  const lastTwo = levels.slice(-count)
  const isMixed = new Set(lastTwo.map((at) => frames[at]?.fact.mention.unit?.replace(/^元.*/, '元'))).size > 1
  const ofLast = isMixed ? levels.filter((at) => frames[at]?.fact.mention.unit === unit) : []
  // Of 2015年城市490元/月、农村3600元/年；到2020年分别达到760元/月和7200元/年 the last two.
  const rates = lastTwo.map((at) => frames[at]?.fact.mention.unit ?? '')
  const isOfBothRates =
    new Set(rates).size === count && rates.every((one, at) => one.startsWith('元/') && !CONVERTED.test(leadOf(frames[lastTwo[at] ?? 0], text)))
  // Of 救助138人次，发放29.7万元，最高一户1.5万元 the number and the sum, and not what one was given.
  const sums = levels.filter((at) => !OF_ONE.test(leadOf(frames[at], text)))
  // Of 城市16.4万户23.1万人，减少5.3%、6.8%；农村74.2万户127.6万人，分别减少1.2%、2.4% those told since the last change.
  const lastChange = frames.findLastIndex(({ link }) => link.change !== null)
  const sinceChange = lastChange < 0 || !isMixed ? [] : levels.filter((at) => at > lastChange)
  const rows = [
    sinceChange,
    alike.slice(-count),
    isRowOf(lastTwo, frames) ? lastTwo : [],
    reached.slice(-count),
    isOfBothRates ? lastTwo : [],
    sums.length < levels.length ? sums : [],
    standards,
    ofLast,
    lastTwo,
  ]
  const at = rows.find(({ length }) => length === count)?.[index]
  return at === undefined || levels.length < count ? null : frames.length - at + index
}

/** 月人均补差分别达412元、301元，同比增加28元、35元: whether levels stand in a row right before, and were reached by no change. */
const isRowOf = (levels: readonly number[], frames: readonly Frame[]): boolean =>
  levels.length > 1 &&
  levels.at(-1) === frames.length - 1 &&
  levels.every((at, index) => {
    const [before, one] = [frames[levels[index - 1] ?? -1], frames[at]]
    return (
      one !== undefined &&
      !one.link.reached &&
      (before === undefined || (one.fact.mention.from - before.fact.mention.to <= LONGEST_JOINT && moneyAlike(one) === moneyAlike(before)))
    )
  })
const LONGEST_JOINT = 1

/** The words right before the number of a frame. */
const leadOf = (frame: Frame | undefined, text: string): string =>
  frame === undefined ? '' : text.slice(Math.max(0, frame.fact.mention.from - LEAD), frame.fact.mention.from)
const LEAD = 20
/** 5962.3元/年（折合每月496.9元）: the same once more. */
const CONVERTED = /(?:折合|合|约合|相当于)[^,;。\d]{0,6}$/
const OF_ONE = /(?:最[高低多大]|单笔|一[户人例])[^,;。\d]{0,6}$/
const moneyAlike = ({ fact: { mention } }: Frame): string => (mention.unit ?? '').replace(/^元.*/, '元')

/** 发放1.2亿元，月人均补助592元、484元，分别提高47元和52元: no sum changes by so little. */
const isOfSize = (level: Mention, change: number | null): boolean => Math.abs(level.value ?? 0) < Math.abs(change ?? 0) * LARGEST_LEVEL
const LARGEST_LEVEL = 1e4

/** 募集善款12.64亿元（含物资0.92亿元），同比增长9.7%; 低保1126户（城市12户，农村1114户），比年初净增37户: the frames up to a bracket that is told beside what changed. */
export function beforeBracket<T extends Pick<Frame, 'fact'>>(frames: readonly T[], text: string, at: number): readonly T[] {
  const close = CHANGED_OUTSIDE.exec(text.slice(0, at))?.index ?? -1
  const open = close < 0 ? -1 : Math.max(text.lastIndexOf('(', close), text.lastIndexOf('（', close))
  const count = open < 0 || !ASIDE_BEGINS.test(text.slice(open)) ? 0 : frames.findLastIndex(({ fact }) => fact.mention.to <= open) + 1
  return count > 0 && frames[count - 1]?.fact.mention.to === open ? frames.slice(0, count) : frames
}

/** 养老机构86家，其中公办32家、民办54家，比上年增加5家: the frames up to the whole, where its parts add up to it; else all. Times are blanked in the text. */
export function beforeParts<T extends Frame>(frames: readonly T[], text: string, at: number): readonly T[] {
  const whole = CHANGED_NEXT.test(text.slice(Math.max(0, at - LEAD), at)) ? summedUp(frames, text, at) : undefined
  return whole === undefined ? frames : frames.slice(0, frames.indexOf(whole) + 1)
}

const CHANGED_NEXT = /,\s*(?:同比|环比|[比较][^,;。\d]{0,10}?| {2,})(?:净?增[加长]?|下降|净?减少?|降低|上升|提高|多|少)了?$/

const CHANGED_OUTSIDE = /[)）],\s*(?:同比|环比|[比较]|净?增|降|下降|净?减|上升|提高)[^,;。()（）\d]{0,12}$/
const ASIDE_BEGINS = /^[(（](?:含|包括|其中|城[市镇]|农村)/

/** What changed: for 百分点 the share before it, for % what the change before is of, else the last figure that is of the unit or no share. */
export function changedBack(bound: Bound, frames: readonly Frame[]): number | null {
  const { fact, link, rule, noun } = bound
  if (link.change === null || !BORROWED.has(rule)) return null
  const { unit } = fact.mention
  const last = frames.at(-1)
  const outgrown = outgrownBy(bound, frames)
  const isOf = ({ fact: before, link: led }: Frame): boolean => {
    const own = before.mention.unit
    if (unit === '百分点') return own === '%' && led.change === null
    if (unit === '千分点') return own === '‰' && led.change === null
    if (unit === '%' || unit === '倍')
      return last && last.link.change !== null ? before === last.fact : own !== '%' || frames.every(({ fact: { mention } }) => mention.unit === '%')
    return own === unit && led.change === null && before !== outgrown?.fact
  }
  const at = rule === TOTAL ? frames.findLastIndex((before) => before.noun === noun) : frames.findLastIndex(isOf)
  return at < 0 ? null : frames.length - at
}

/** 护理型床位占比56.1%，提前达到“十四五”55%的规划目标: a goal is called as what came up to it, right before. */
export function goalBack({ from, to, unit }: Mention, frames: readonly Frame[], text: string): number | null {
  const last = frames.at(-1)?.fact.mention
  return last?.unit === unit && isGoalReached(text.slice(last.to, from), text.slice(to)) ? 1 : null
}
