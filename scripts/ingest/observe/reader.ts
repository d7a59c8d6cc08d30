/** Reads one stretch of running text: a paragraph, a heading, a caption. It is read sentence by sentence, each on its own text. */
import { divide } from '../../divide.ts'
import { blanked, SPEAKER } from './blanked.ts'
import { carriedRegion, countyOf, headingRegion, itemRegion, lastNamed, MARKER } from './carriedRegion.ts'
import type { Discourse, Fact, Topic } from './clause.ts'
import type { Region } from '../../../src/domain/region.ts'
import { fold } from './fold.ts'
import { framesOf } from './frame.ts'
import { impliedRate } from './impliedUnit.ts'
import { meaningOf, type Carried, type FigureRead, type Meaning, type Statement } from './meaning.ts'
import type { Word } from './naming/words.ts'
import { openLine, type Counted } from './lineBefore.ts'
import { numeralsOf, type Judged } from './numerals.ts'
import { once } from './once.ts'
import { factOf, type FactRole } from './planChoice.ts'
import { underName, type Place } from './place.ts'
import { dealtRegions } from './placeRow.ts'
import type { MentionRole } from './role.ts'
import { outvoted } from './ruling.ts'
import { findSentences } from './sentence.ts'
import { sentenceScope } from './sentenceScope.ts'
import { holdsAll, PLANNED, spansYears, type Setting } from './setting.ts'
import { statedBelow } from './statedUnit.ts'
import { findTimes, type TimeExpression } from './time.ts'
import { yearNamed } from './timesTogether.ts'
import type { Tools } from './tools.ts'
import { findTowns, withTowns, type Towns } from './town.ts'
import { asOf, carriedTime, introducedTime, LIST_ITEM } from './when.ts'

/** One numeral of a stretch of text and what was made of it; offsets are those of the stretch. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly role: MentionRole
  /** The rule that gave the role; those of the other fields are with its meaning. */
  readonly rule: string
  readonly quote: string
  readonly meaning: Meaning | null
  /** What its role was decided by, where that is kept, and whether the figure was reached or is meant to be. */
  readonly roleCodes?: Int32Array
  readonly planCodes?: Int32Array
}

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
  /** What the line before counted. */
  counted?: readonly Counted[]
  /** The days over which a text counts (7月17日以来…截至7月21日…), until another time or section; or null. */
  days?: TimeExpression | null
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

/** All numerals of a text, in order. */
export function readText(original: string, surroundings: Surroundings, tools: Tools): Reading[] {
  const prepared = prepareText(original, surroundings, tools)
  breakFirst([prepared], tools)
  return readPrepared(prepared, tools)
}

/** A sentence with all that can be told of it without the figures before it. */
interface PreparedSentence {
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
  /** Its sentences in order, in portions whose words are broken together; each is taken away when it is read. */
  readonly portions: PreparedSentence[][]
}

/** So many characters are read together: what is known of their sentences need not fit into memory for a whole long text. */
export const TOGETHER = 50_000

/** The first step of reading: sentences with their times, places and numerals. Texts are prepared in the order of the document. */
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
  const inList = LIST_ITEM.test(original)
  let carried: Carried = { time: time ?? (inList ? memory.introduced : null) ?? memory.days ?? null, region, named: null, asOf: memory.asOf }
  const standing = { setting, headings, cell, stated: surroundings.stated ?? statedBelow(headings.at(-1) ?? '') }
  const isPlanned = PLANNED.test(section ?? '')
  let lead = new ToldTopic('', tools)
  let ofWhole = false
  let year: string | null = null
  const sentences = findSentences(original).map(({ from, to }): PreparedSentence => {
    const text = fold(original.slice(from, to))
    lead = leadOf(text, lead, tools)
    const times = findTimes(text, { ...setting.calendar, named: year })
    year = yearNamed(times) ?? year
    const places = withTowns(tools.findPlaces(text, setting.region), findTowns(text, countyOf(carried.region, setting.region), memory.towns))
    carried = { ...carried, region: itemRegion(places, text, setting.region) ?? carried.region }
    const told = numeralsOf(text, times, standing, tools)
    const facts = told.filter(({ role }) => role === 'metric' || role === 'target')
    const plain = blanked({ text, times, places, setting })
    const sentence = { from, original: original.slice(from, to), text, times, places, plain, carried, lead, told, facts, words: [] }
    memory.asOf = asOf(times, text, setting.calendar) ?? memory.asOf
    // 兰州市列入试点，加盟企业126家。孤儿基本生活费…: a place named after figures of the whole is an example, and hands on nothing.
    const isExample = carried.region === null && ofWhole
    carried = {
      time: carriedTime(times, text, carried.time, setting.calendar, { isPlanned, isFirst: from === 0 }),
      asOf: memory.asOf,
      region: isExample ? null : carriedRegion(places, text, carried.region, setting.region, carried.named),
      named: lastNamed(places, text, carried.named, setting.region),
    }
    ofWhole ||= facts.length > 0
    return sentence
  })
  memory.days = carried.time?.lasts && carried.time.closing ? carried.time : null
  const last = sentences.at(-1)
  if (last && !inList) memory.introduced = introducedTime(last.times, last.text)
  const goesOn = !last || inList || MARKER.test(last.text)
  memory.introduction = last?.text.trimEnd().endsWith(':') ? last.text : goesOn ? introduction : ''
  memory.introducedAs = last && INTRODUCES.test(last.text) ? last.plain : goesOn ? introducedAs : ''
  return { surroundings, memory, introduction, introducedAs, portions: divide(sentences, TOGETHER, ({ text }) => text.length) }
}

/** …：, 情况如下。: a line that introduces others. */
const INTRODUCES = /(?:[:]|如下。?)\s*$/

/** The second step: the words of what comes first in each text, broken together; few texts are so long that more comes. */
export const breakFirst = (texts: readonly PreparedText[], tools: Tools): void =>
  breakSentences(
    texts.flatMap(({ portions }) => portions[0] ?? []),
    tools,
  )

/** Breaks the words of sentences that tell a fact, and of what these are about, together. */
function breakSentences(sentences: readonly PreparedSentence[], { lexicon }: Tools): void {
  const telling = sentences.filter(({ facts }) => facts.length > 0)
  const words = lexicon.wordsOfEach(telling.map(({ plain }) => plain))
  telling.forEach((sentence, index) => (sentence.words = words[index] ?? []))
  const leads = [...new Set(telling.map(({ lead }) => lead))]
  const ofLeads = lexicon.wordsOfEach(leads.map(({ text }) => text))
  leads.forEach((lead, index) => (lead.words = ofLeads[index] ?? []))
}

/** The last step: what each numeral means, in order. */
export function readPrepared({ surroundings, memory, introduction, introducedAs, portions }: PreparedText, tools: Tools): Reading[] {
  const { setting, headings, title, cell = false } = surroundings
  const discourse = openDiscourse(headedBy(tools)(surroundings).topic, memory)
  const readings: Reading[] = []
  const [first] = portions[0] ?? []
  const counted = memory.counted ?? []
  if (first && !cell) openLine({ ...first, introduced: introducedAs }, counted, discourse, tools)
  for (let portion = portions.shift(); portion; portion = portions.shift()) {
    for (const sentence of portion) {
      const { from, original, text, times, places, plain, carried } = sentence
      discourse.lead = sentence.lead
      const statement = { original, text, times, places, setting, plain, headings, introduction, title, cell, discourse, carried, tools }
      const own = readSentence(statement, sentence)
      discourse.before = plain
      if (sentence === first && !cell) memory.counted = own.flatMap(({ meaning }) => meaning ?? [])
      if (own.every(({ meaning }) => meaning === null)) rememberTopic(plain, discourse, tools)
      for (const reading of own) readings.push({ ...reading, from: reading.from + from, to: reading.to + from })
    }
    breakSentences(portions[0] ?? [], tools)
  }
  return readings
}

/** 结婚登记量已连续下跌多年。: a statistic that a sentence without figures tells of is what the next ones count. */
function rememberTopic(sentence: string, { recent }: Discourse, { phrases }: Tools): void {
  const told = TELLING.test(sentence) ? STATISTIC_TOLD.exec(sentence)?.[1] : undefined
  if (told === undefined) return
  const { object } = phrases.left(told, false)
  if (object.length >= 3) recent.push({ noun: object, verb: null })
}

const STATISTIC_TOLD = /([\u4e00-\u9fff]{2,14}(?:登记量|数量|总量|总数|人数|人口|规模|标准|率))(?:已|连续|持续|逐年|不断|呈|保持|稳步|有所|明显|大幅|进一步)/
/** Its end, which most sentences lack. */
const TELLING = /[量数口模准率](?:已|连续|持续|逐年|不断|呈|保持|稳步|有所|明显|大幅|进一步)/

const SIDES = /^(?:另一方面|一方面)/
/** 城乡最低生活保障。: a heading that runs on in its paragraph. */
const RUN_IN = /^\s*[^\d,;:。、!?]{3,14}。\s*$/

function openDiscourse(heading: Topic, { named }: Memory): Discourse {
  return {
    recent: [],
    before: '',
    heading,
    lead: { text: '', noun: '', term: '', words: [] },
    rate: null,
    standards: new Map(),
    unit: null,
    named,
    measure: '',
    theme: '',
    period: null,
    unitBefore: '',
  }
}

/** A numbered point opens a new run of sentences; the first clause of a paragraph opens the first. */
function leadOf(sentence: string, lead: ToldTopic, tools: Tools): ToldTopic {
  if (lead.text !== '' && !MARKER.test(sentence) && !SIDES.test(sentence) && !RUN_IN.test(sentence)) return lead
  return new ToldTopic(/^[^,;。:]*/.exec(sentence.replace(SPEAKER, '').replace(MARKER, ''))?.[0] ?? '', tools)
}

/** What a heading or an opening tells of; read where it is asked for, since most sentences have no figure that could. */
class ToldTopic implements Topic {
  readonly text: string
  readonly #tools: Tools
  #noun: string | undefined
  #term: string | undefined
  #words: Topic['words'] | undefined

  constructor(text: string, tools: Tools) {
    this.text = text
    this.#tools = tools
  }

  get noun(): string {
    return (this.#noun ??= nounOfTopic(this.text, this.#tools))
  }

  get term(): string {
    return (this.#term ??= this.#tools.lexicon.topic(this.text))
  }

  get words(): Topic['words'] {
    return (this.#words ??= this.#tools.lexicon.words(this.text))
  }

  /** Words that were told already. */
  set words(words: Topic['words']) {
    this.#words = words
  }
}

function nounOfTopic(text: string, { phrases }: Tools): string {
  const { subject, object } = phrases.left(/^(?:[A-Za-z]\w*|[^\dA-Za-z])*/.exec(text)?.[0] ?? '', false)
  return phrases.right(`${subject}${object}`).noun || object
}

/** What the headings above tell of the texts below them, told once for all that stand in the same surroundings. */
interface Headed {
  readonly topic: Topic
  readonly time: TimeExpression | null
  readonly region: Region | null
}

const headedBy = once((tools: Tools) =>
  once((surroundings: Surroundings): Headed => {
    const heading = fold(surroundings.headings.at(-1) ?? '')
    return {
      topic: new ToldTopic(heading.replace(SPEAKER, '').replace(MARKER, ''), tools),
      time: headingTime(surroundings),
      region: headingRegion(surroundings.headings, surroundings.row, surroundings.setting.region, tools.findPlaces),
    }
  }),
)

/** 自治区民政厅 2006年3月: who gave a text, and when. */
const GIVEN = /[局厅部委办会府心][\s,]+(?:19|20)\d{2}年\d{1,2}月(?:\d{1,2}日)?\s*$/

/** A heading such as 2021年工作回顾 sets the time of what stands below it; in a table the columns do, unless it says other than the document. */
function headingTime({ headings, setting, cell }: Surroundings): TimeExpression | null {
  const { period } = setting.calendar
  for (const heading of headings.toReversed().filter((one) => !GIVEN.test(fold(one)))) {
    const time = findTimes(fold(heading), setting.calendar).find(({ kind, dated }) => kind !== 'base' && dated)
    if (time) return holdsAll(time.period, period) || (cell && /-.*\//.test(period ?? '') && time.period === period) ? null : { ...time, from: 0, to: 0 }
  }
  return null
}

function readSentence(statement: Statement, { told, facts, words }: PreparedSentence): Reading[] {
  const { tools, setting, discourse } = statement
  const frames = framesOf(facts, sentenceScope(statement.plain, tools), discourse).map((frame) => impliedRate(frame, discourse, tools))
  const dealt = dealtRegions(facts, statement)
  const figures = facts.map(({ mention }) => mention)
  const read: FigureRead[] = []
  const order = new Map(frames.map(({ fact }, index) => [fact.mention.from, index]))
  const quote = statement.original.trim()
  let before: FactRole | undefined
  return told.map(({ mention, role, rule, codes }) => {
    const index = order.get(mention.from) ?? -1
    const frame = frames[index]
    const meaning = frame ? meaningOf(frame, frames[index - 1]?.fact.mention.to ?? 0, { ...statement, words, figures, read }) : null
    const dealtTo = dealt.get(mention.from)
    const region = dealtTo && setting.region ? underName(dealtTo, setting.region) : dealtTo
    const fact = frame && meaning ? factOf(role, frame, meaning, before, statement) : undefined
    before = fact ?? before
    return {
      from: mention.from,
      to: mention.to,
      role: fact ?? role,
      rule: fact === undefined ? rule : outvoted(rule, role, fact),
      quote,
      meaning: meaning && region ? { ...meaning, region, rules: { ...meaning.rules, region: 'places dealt out' } } : meaning,
      ...(codes ? { roleCodes: codes } : {}),
      ...(fact && tools.keepsConsidered ? { planCodes: tools.features.since(0) } : {}),
    }
  })
}
