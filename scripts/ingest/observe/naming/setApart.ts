/** What sets a figure apart from what it would else be called like: a word that no name of it may lose. */
import type { Measure } from '../../../../src/domain/observation.ts'
import { ATTRIBUTE, endOfThing } from '../frame/attribute.ts'
import { deedOf, type Frame } from '../frame/frame.ts'
import { LIMITED } from '../frame/limited.ts'
import { AFTER } from '../frame/noun.ts'
import { DIVIDED } from '../frame/part.ts'
import { PICKED } from '../frame/picked.ts'
import { endOfHeading, GOAL_OF_HEADING } from '../frame/runIn.ts'
import { SHARE_OF, TOGETHER } from '../frame/share.ts'
import { STANDS_TO } from '../frame/standing.ts'
import { isNewBesideAll } from '../measure/measure.ts'
import type { Mention } from '../mention/mention.ts'
import { LEVEL } from '../region/levels.ts'
import { capacityWord, isCapacity } from '../role/capacity.ts'
import type { Told } from '../statement.ts'
import { clauseAhead } from '../text/sentence.ts'
import { WRONGLY } from './wrongly.ts'

/** What sets a running total apart from the sum of its year; its name is the first that the rules find. */
export const RUNNING = '累计'
const isOfRunningTotal = ([first, second]: readonly string[]): boolean => second !== undefined && first === `${RUNNING}${second}`

/** 城市低保月均保障2986户: what there is in the mean of the months is not what there was at the end. */
export const MONTHLY = '月均'
export const isMonthlyMean = ({ unit, from }: Mention, text: string): boolean => !unit?.includes('/') && unit !== '%' && OF_MONTHS.test(clauseAhead(text, from))
const OF_MONTHS = /(?<![上每本当各\d])月均(?![增减降提上升下]|人均)[^,;。:\d]{0,6}(?:\d+户)?$/

/** 困难群众救助补助资金省级分配金额400万元: which level of government gave it. */
const LEVEL_SHARE = new RegExp(`(${LEVEL})(?:分配|下达|拨付|安排)(?:金额|资金|数额)[^,;。\\d]{0,8}$`)

/** 违规发放低保金136万元: what was done wrongly is none of what was done. */
const DONE_WRONGLY = new RegExp(WRONGLY)

/** 固定资产原值: how they are valued. */
const VALUED = /(?:原[价值]|净值)$/

/** 每人每月增发35元: so much more than the standard, and not the standard. */
const GIVEN_MORE = /([增加]发)(?:了|至多|每人|每户|每[月年]|一次性|[^,;。:\d]{0,6}标准|的|为)*$/

/** 累计募集善款5.53亿元, 退出低保538户: the word that no name of such a figure may lose, or ''. */
export function setApartBy(frame: Frame, measure: Measure, names: readonly string[], told: Told): string {
  const { noun, verb, rule } = frame
  const { mention } = frame.fact
  const clause = clauseAhead(told.plain, mention.from)
  if (isOfRunningTotal(names)) return RUNNING
  if (isCapacity(mention, told.text)) return capacityWord(noun)
  if (isNewBesideAll(mention, told.text) || rule === PICKED) return verb?.word ?? ''
  if (rule === LIMITED) return deedOf(frame)
  if (rule === AFTER && DIVIDED.test(clause)) return noun
  if (rule === STANDS_TO) return '相当于'
  if (rule === SHARE_OF && noun.includes(TOGETHER)) return TOGETHER
  const wrongly = DONE_WRONGLY.exec(clause)?.[0]
  if (wrongly !== undefined && measure === 'flow') return wrongly
  // 户籍人口死亡5.14万人: those of the people who died.
  if (clause.endsWith('人口死亡')) return '死亡'
  if (rule === ATTRIBUTE) return endOfThing(noun)
  if (rule === GOAL_OF_HEADING) return endOfHeading(noun)
  if (isMonthlyMean(mention, told.plain)) return MONTHLY
  const said = wordSaid(clause, noun, mention)
  if (said !== undefined) return said
  return verb && measure === 'flow' && told.tools.catalogue.grammar.parting.includes(verb.word) && !isOfOther(frame, told) ? verb.word : ''
}

/** The level, the deed or the manner of valuing that the words right before a number say, or undefined. */
const wordSaid = (clause: string, noun: string, { unit }: Mention): string | undefined =>
  LEVEL_SHARE.exec(clause)?.[1] ?? VALUED.exec(noun)?.[0] ?? (unit?.startsWith('元/') ? GIVEN_MORE.exec(clause)?.[1] : undefined)

/** 严重损坏房屋1021间，农作物受灾面积64.5万亩: a verb of the clause before is of the figure there where this one has a noun of its own. */
const isOfOther = ({ verb, rule, noun, fact: { mention } }: Frame, { plain, tools }: Told): boolean => {
  const clause = clauseAhead(plain, mention.from)
  // 注销34家，行政处罚5起: what happened is no side of what was struck off.
  const isOwn = noun.length > LONGEST_SIDE || tools.catalogue.grammar.events.some((event) => noun.endsWith(event))
  return verb !== null && rule === 'noun before the number' && isOwn && !clause.includes(verb.word) && !clause.includes('其中')
}

/** 农村低保, 城市居民: a noun no longer may be a side of the one before. */
const LONGEST_SIDE = 4
