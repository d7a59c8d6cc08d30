/** The names that the rules find for a figure. */
import { isOfChange } from '../../../../src/domain/change.ts'
import type { Indicator } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { OF_LINE } from '../frame/clause.ts'
import { deedOf, namesOf, nominalName, type Frame } from '../frame/frame.ts'
import { composeName } from '../frame/name.ts'
import { AGE, ONLY_AGE } from '../frame/part.ts'
import { isOfThings } from '../measure/measure.ts'
import type { Told } from '../statement.ts'
import { clauseAhead } from '../text/sentence.ts'
import type { Tools } from '../tools.ts'
import { apartFrom } from './apart.ts'
import { asPrinted } from './asPrinted.ts'
import { indicatorOf, unlessLost, YEARLY } from './entry.ts'
import { ofOwnSide } from './namedBefore.ts'
import { wordsSince } from './ownWords.ts'
import { isSaidOfBoth } from './plainly.ts'
import { isMonthlyMean, MONTHLY, RUNNING } from './setApart.ts'

/** Names the rules find, the best first, and whether the catalogue has the first. */
export interface Ruled {
  readonly names: readonly string[]
  readonly indicator: Indicator | null
  /** What no name of it may lose, as it sets it apart from others. */
  readonly kept: readonly string[]
}

/** What nothing names. */
export const UNNAMED = '未写明'

/** The names the rules find for a frame. */
export function ruledNames(frame: Frame, measure: Measure, told: Told): Ruled {
  const { discourse, tools } = told
  const { fact, twin, changed } = frame
  const restored = (name: string): string => asPrinted(name, told, fact.mention.from)
  const composed = namesOf(frame, measure).map(restored)
  const apart = apartFrom(frame, composed[0] ?? UNNAMED, measure, told)
  if (apart) return { names: [restored(apart.name), ...composed], indicator: null, kept: apart.kept.map(restored) }
  const parting = isAllThereAre(frame, told) ? '' : partingOf(frame, measure, tools)
  const known = deedOf(frame) === '' ? unlessLost(indicatorOf([...nominalName(frame, measure), ...composed], frame, measure, told), parting) : null
  const before = twin ? discourse.named.at(-1) : undefined
  const changing = changed === null ? undefined : discourse.named.at(-changed)
  const whose = changing && ofOwnSide(changing, wordsSince({ ...told, from: fact.mention.from }))
  const settled = before === undefined ? whose : composeName(before.replace(/(?:户数|人数|户次|人次|间数|数)$/, ''), '', fact.mention.unit, measure)
  const indicator = settled === undefined ? known : (indicatorOf([settled], frame, measure, told) ?? null)
  // 公墓有8个，后者增长60%: what grew is what was counted.
  const counted = isOfChange(measure) ? discourse.named.slice(-RECENT).findLast((name) => name.replace(STATISTIC, '') === composed[0]) : undefined
  const listed = indicator && frame.rule !== OF_LINE && isSaidOfBoth(indicator.name, told) ? indicator.name : undefined
  const first = listed ?? settled ?? counted ?? ofAge(composed[0], discourse.named.at(-1)) ?? composed[0] ?? UNNAMED
  const isYearly = (measure === 'flow' || measure === 'level') && YEARLY.test(clauseAhead(told.text, fact.mention.from))
  const isMonthly = isMonthlyMean(fact.mention, told.plain)
  // 年均救助18万人次 is no count of one year.
  const names = new Set<string>()
  if (isRunningTotal(first, frame, told) && !(indicator?.measure === 'level' && isAllThereAre(frame, told))) names.add(`${RUNNING}${first}`)
  for (const name of [first, ...composed]) {
    if (isYearly && !name.includes('年均')) names.add(`年均${name}`)
    if (isMonthly) names.add(name.includes(MONTHLY) ? name : `${MONTHLY}${name}`)
    names.add(name)
  }
  return { names: [...names], indicator, kept: [] }
}

/** 90至99岁老人高龄津贴每月100元，80至89岁50元: an age alone is that of what was named before. */
const ofAge = (noun: string | undefined, before: string | undefined): string | undefined =>
  noun !== undefined && before !== undefined && ONLY_AGE.test(noun) && AGE.test(before) ? before.replace(AGE, noun) : undefined

const STATISTIC = /[人户]?数$/
/** How many figures back that may stand. */
export const RECENT = 30

/** How many figures back a running total may stand behind the sum of its year. */
const LAST = 2

/** 募集善款3536万元，累计募集善款5.53亿元: what has been raised since is not the sum of the year, told just before by the same name or verb. */
function isRunningTotal(name: string, frame: Frame, { text, discourse }: Told): boolean {
  const { verb, fact } = frame
  const { from, unit } = fact.mention
  if (name.startsWith(RUNNING) || !/^\s*(?:全[国省市县区])?累计/.test(clauseAhead(text, from))) return false
  if (discourse.named.slice(-LAST).includes(name)) return true
  const before = text.slice(text.lastIndexOf('。', from) + 1, from).split(RUNNING)
  return verb !== null && discourse.unitBefore === (unit ?? '') && before.length === 2 && (before[0] ?? '').includes(verb.word) && /\d/.test(before[0] ?? '')
}

/** 建成老年食堂27个，累计达到1013个: things that were built up to now are all there are; of money and visits there is no stock. */
const isAllThereAre = ({ fact: { mention } }: Frame, { text }: Told): boolean =>
  isOfThings(mention.unit) && /^\s*(?:全[国省市县区])?累计/.test(clauseAhead(text, mention.from))

/** 新建养老机构12家, 低保停发538户: the verb that no name may lose, or ''. */
const partingOf = ({ verb }: Frame, measure: Measure, { catalogue }: Tools): string =>
  verb && measure === 'flow' && (verb.name === 'before' || catalogue.grammar.parting.includes(verb.word)) ? verb.word : ''
