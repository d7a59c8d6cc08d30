/** The first step of reading a stretch of text: its sentences, each with its times, places and numerals. */
import { blanked, speakerIn } from './blanked.ts'
import type { Fact } from './frame/clause.ts'
import type { Counted } from './frame/lineBefore.ts'
import { numeralsOf, type Judged, type Standing } from './numerals.ts'
import { asOf, carriedTime, introducedTime, LIST_ITEM, opensPoint, sumsUpYear } from './period/carried.ts'
import { carriedRegion, countyOf, itemRegion, lastNamed } from './region/carriedRegion.ts'
import type { Place } from './region/place.ts'
import { findTowns, withTowns, zoneIn, type Towns } from './region/town.ts'
import { PLANNED, type Setting } from './report/setting.ts'
import type { Carried } from './statement.ts'
import { fold } from './text/fold.ts'
import { MARKER } from './text/marker.ts'
import { findSentences } from './text/sentence.ts'
import type { Word } from './text/words.ts'
import { DAYS, endOf, spansYears } from './time/periodEnds.ts'
import { findTimes, type TimeExpression } from './time/time.ts'
import { yearNamed, yearsNamed } from './time/timesTogether.ts'
import type { Tools } from './tools.ts'
import { headedBy, leadOf, ToldTopic } from './topic.ts'
import { statedBelow } from './unit/statedUnit.ts'

/** What the figures of a document leave to those after them. */
export interface Memory {
  /** Their names, newest last. */
  readonly named: string[]
  /** The day or month that a sentence counted to (截至2022年10月), or null. */
  asOf: TimeExpression | null
  /** The heading it was said below: in a report of several years the next one speaks of another time. */
  below?: string | undefined
  /** The time of the line that introduces a list (“十三五”末，力争实现以下目标：), or null. */
  introduced?: TimeExpression | null
  /** That line. */
  introduction?: string
  /** That line, with places and times blanked out. */
  introducedAs?: string
  /** Whether the text before introduces a list, and whether it is an item that others follow. */
  isIntroduced?: boolean
  isItem?: boolean
  /** What the line before counted. */
  counted?: readonly Counted[]
  /** The days over which a text counts (7月17日以来…截至7月21日…), until another time or section; or null. */
  days?: TimeExpression | null
  /** The days of an inspection whose findings the text tells. */
  inspected?: TimeExpression
  /** The towns of the document's county that were named. */
  readonly towns: Towns
}

export interface Surroundings {
  readonly setting: Setting
  /** Titles of the headings above, nearest last. */
  readonly headings: readonly string[]
  /** How many of the headings, nearest last, are no headings but items of a list that head those nested in them. */
  readonly items?: number
  readonly title: string
  /** The text is a table's cell with its headers: these name the figure. */
  readonly cell?: boolean
  /** What the row of that table is of. */
  readonly row?: string
  /** The unit that the line above states for numbers without one; without it, what the heading states. */
  readonly stated?: string
  /** What is remembered of the document so far; goes on with each figure read. */
  readonly memory?: Memory
}

/** A sentence with all that can be told of it without the figures before it. */
export interface PreparedSentence {
  /** Where it begins in its text. */
  readonly from: number
  readonly original: string
  readonly text: string
  readonly times: readonly TimeExpression[]
  readonly places: readonly Place[]
  /** The text with times and the document's own regions blanked out. */
  readonly plain: string
  readonly carried: Carried
  /** What its run of sentences is about. */
  readonly lead: ToldTopic
  /** Its numerals, and those of them that are facts. */
  readonly told: readonly Judged[]
  readonly facts: readonly Fact[]
  words: readonly Word[]
}

/** A text whose figures are still to be read. */
export interface PreparedText {
  readonly surroundings: Surroundings
  readonly memory: Memory
  /** The line that introduces it (2022年要办好以下实事：), or ''. */
  readonly introduction: string
  /** The same, with places and times blanked out. */
  readonly introducedAs: string
  /** Its first sentences, whose words are broken together. */
  readonly first: readonly PreparedSentence[]
  /** The portions after them, each prepared when it is asked for: few texts are so long that there are any. */
  readonly rest: Iterable<readonly PreparedSentence[]>
}

/** So many characters are read together: what is known of their sentences need not fit into memory for a whole long text. */
export const TOGETHER = 50_000

/**
 * The first step of reading: sentences with their times, places and numerals. Texts are prepared in the order of the document; one longer than
 * `TOGETHER` must be read before the next is prepared.
 */
export function prepareText(original: string, surroundings: Surroundings, tools: Tools): PreparedText {
  const { setting, headings, cell = false } = surroundings
  const memory: Memory = surroundings.memory ?? { named: [], asOf: null, towns: new Map() }
  const { time, region } = headedBy(tools)(surroundings)
  const section = headings.at(-1 - (surroundings.items ?? 0))
  if (spansYears(setting.calendar.period) && memory.below !== section) memory.asOf = null
  if (memory.below !== section) memory.days = null
  const introduction = memory.below === section ? (memory.introduction ?? '') : ''
  const introducedAs = memory.below === section ? (memory.introducedAs ?? '') : ''
  memory.below = section
  // 办好以下实事：/低保再提标，城市300元；/…: items that nothing marks part with a semicolon.
  const inList = LIST_ITEM.test(original) || (memory.isIntroduced === true && ENDS_ITEM.test(original)) || memory.isItem === true
  memory.isItem = ENDS_ITEM.test(original) && inList
  memory.isIntroduced = INTRODUCES.test(original)
  const carried: Carried = { time: time ?? (inList ? memory.introduced : null) ?? memory.days ?? null, region, named: null, asOf: memory.asOf }
  const standing = { setting, headings, cell, stated: surroundings.stated ?? statedBelow(headings.at(-1) ?? '') }
  const portions = prepareSentences(
    original,
    { carried, standing, isPlanned: PLANNED.test(section ?? ''), memory, title: surroundings.title, tools },
    (last) => {
      if (last && !inList) memory.introduced = introducedTime(last.times, last.text)
      const goesOn = !last || inList || MARKER.test(last.text) || MARKER.test(fold(original.slice(0, LONGEST_MARKER)).trimStart())
      memory.introduction = last?.text.trimEnd().endsWith(':') ? last.text : goesOn ? introduction : ''
      memory.introducedAs = last && INTRODUCES.test(last.text) ? last.plain : goesOn ? introducedAs : ''
    },
  )
  const { value: first } = portions.next()
  return { surroundings, memory, introduction, introducedAs, first: first ?? [], rest: portions }
}

/** （十二）, the longest mark of an item, and white space before it. */
const LONGEST_MARKER = 8

/** …：, 情况如下。: a line that introduces others. */
const INTRODUCES = /(?:[:：]|如下。?)\s*$/
const ENDS_ITEM = /[;；]\s*$/

/** Where the sentences of a text stand, and what is known when it begins. */
interface Opening {
  readonly carried: Carried
  readonly standing: Standing
  /** The document's. */
  readonly title: string
  readonly isPlanned: boolean
  readonly memory: Memory
  readonly tools: Tools
}

/**
 * The sentences of a text in portions of `TOGETHER` characters.
 * @param close told of the last sentence before the last portion is given
 */
function* prepareSentences(
  original: string,
  opening: Opening,
  close: (last: PreparedSentence | undefined) => void,
): Generator<readonly PreparedSentence[], undefined> {
  const { standing, isPlanned, memory, title, tools } = opening
  const { setting } = standing
  let { carried } = opening
  let lead = new ToldTopic('', tools)
  let ofWhole = false
  let counted: TimeExpression | null = null
  let year: string | null = null
  let years: string | null = null
  let portion: PreparedSentence[] = []
  let room = TOGETHER
  for (const { from, to } of findSentences(original)) {
    if (room <= 0) {
      yield portion
      portion = []
      room = TOGETHER
    }
    const text = fold(original.slice(from, to))
    lead = leadOf(text.slice(speakerIn(text, title).length), lead, tools)
    const times = findTimes(text, { ...setting.calendar, named: year, years })
    year = yearNamed(times) ?? year
    years = yearsNamed(times, years)
    const places = withTowns(tools.findPlaces(text, setting.region), [
      ...findTowns(text, countyOf(carried.region, setting.region), memory.towns),
      ...zoneIn(text, carried.region),
    ])
    const found = findingsTime(text, times, memory)
    if (from > 0 && opensPoint(text, carried.time, setting.calendar)) carried = { ...carried, time: null }
    if (sumsUpYear(text, times, carried.time, setting.calendar)) carried = { ...carried, time: null }
    carried = { ...carried, time: found ?? carried.time, region: itemRegion(places, text, setting.region) ?? carried.region }
    const told = numeralsOf(text, times, standing, tools)
    const facts = told.filter(({ role }) => role === 'metric' || role === 'target')
    const plain = blanked({ text, times, places, setting, title })
    portion.push({ from, original: original.slice(from, to), text, times, places, plain, carried, lead, told, facts, words: [] })
    room -= text.length
    const point = asOf(times, text, setting.calendar)
    counted = point ?? counted
    if (point && isNoEarlier(point, memory.asOf)) memory.asOf = point
    // 兰州市列入试点，加盟企业126家。孤儿基本生活费…: a place named after figures of the whole is an example, and hands on nothing.
    const isExample = carried.region === null && ofWhole
    carried = {
      time: carriedTime(times, text, carried.time, setting.calendar, { isPlanned, isFirst: from === 0 }),
      asOf: counted ?? memory.asOf,
      region: isExample ? null : carriedRegion(places, text, carried.region, setting.region, carried.named),
      named: lastNamed(places, text, carried.named, setting.region),
    }
    ofWhole ||= facts.length > 0
  }
  memory.days = carried.time?.lasts && carried.time.closing ? carried.time : null
  close(portion.at(-1))
  yield portion
}

/** 截至12月底…。截至11月底支出5.7亿元。: to an earlier day than the document's a single paragraph counts. */
const isNoEarlier = ({ period }: TimeExpression, known: TimeExpression | null): boolean => endOf(period ?? '') >= endOf(known?.period ?? '')

/**
 * 10月16日至27日，督查组抽查低保户1320户…抽查的1320户中，名下有小轿车的24户: what an inspection found is of its days, whatever else the text counts
 * to; null where a sentence tells no findings, or a time of its own.
 */
function findingsTime(text: string, times: readonly TimeExpression[], memory: Memory): TimeExpression | null {
  const days = INSPECTION.test(text) ? times.find(({ period }) => DAYS.test(period ?? '')) : undefined
  if (days) memory.inspected = { ...days, lasts: true }
  const isFinding = days === undefined && FINDING.test(text) && times.every(({ dated }) => !dated)
  return isFinding ? (memory.inspected ?? null) : null
}

const INSPECTION = /督查|检查|抽查|暗访|巡查|核查/
const FINDING = /(?:此次|本次|这次)(?:专项)?(?:督查|检查|抽查|暗访|巡查|核查)|抽查的/
