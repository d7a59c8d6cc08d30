/** Reads one stretch of running text: a paragraph, a heading, a caption. It is read sentence by sentence, each on its own text. */
import type { Region } from '../../../src/domain/region.ts'
import type { Discourse, FigureRead, Topic } from './frame/clause.ts'
import { withoutSeemingChanges } from './frame/doneBy.ts'
import { withOriginRows } from './frame/originRow.ts'
import { framesOf } from './frame/frame.ts'
import { openLine } from './frame/lineBefore.ts'
import { sentenceScope } from './frame/sentenceScope.ts'
import { outvoted } from './learnt/ruling.ts'
import { meaningOf, redated, type Meaning } from './meaning.ts'
import type { MentionRole } from './mention/mention.ts'
import { prepareText, type Memory, type PreparedSentence, type PreparedText, type Surroundings } from './prepare.ts'
import { OF_SEVERAL, underName } from './region/place.ts'
import { dealtRegions } from './region/placeRow.ts'
import { regionsOfEach } from './region/placesOfEach.ts'
import type { Setting } from './report/setting.ts'
import { factOf, type FactRole } from './role/planChoice.ts'
import type { Statement } from './statement.ts'
import type { Tools } from './tools.ts'
import { headedBy } from './topic.ts'
import { impliedRate, inUnitsBegun, inUnitsReached } from './unit/impliedUnit.ts'

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

/** All numerals of a text, in order. */
export function readText(original: string, surroundings: Surroundings, tools: Tools): Reading[] {
  const prepared = prepareText(original, surroundings, tools)
  breakFirst([prepared], tools)
  return [...readPrepared(prepared, tools)]
}

/** The second step: the words of what comes first in each text, broken together. */
export const breakFirst = (texts: readonly PreparedText[], tools: Tools): void =>
  breakSentences(
    texts.flatMap(({ first }) => first),
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

/** The last step: what each numeral means, in order, one at a time. */
export function* readPrepared(
  { surroundings, memory, introduction, introducedAs, first, rest }: PreparedText,
  tools: Tools,
): Generator<Reading, void, undefined> {
  const { setting, headings, title, cell = false } = surroundings
  const discourse = openDiscourse(headedBy(tools)(surroundings).topic, memory)
  const [opening] = first
  const counted = memory.counted ?? []
  if (opening && !cell) openLine({ ...opening, introduced: introducedAs }, counted, discourse, tools)
  function* readPortion(portion: readonly PreparedSentence[]): Generator<Reading, void, undefined> {
    for (const [index, sentence] of portion.entries()) {
      const { from, original, text, times, places, plain, carried } = sentence
      discourse.lead = sentence.lead
      const statement = {
        original,
        text,
        times,
        places,
        setting,
        plain,
        headings,
        introduction,
        title,
        cell,
        discourse,
        carried,
        next: portion[index + 1],
        tools,
      }
      const own = readSentence(statement, sentence)
      discourse.before = plain
      if (sentence === opening && !cell) memory.counted = own.flatMap(({ meaning }) => meaning ?? [])
      if (own.every(({ meaning }) => meaning === null)) rememberTopic(plain, discourse, tools)
      for (const reading of own) yield { ...reading, from: reading.from + from, to: reading.to + from }
    }
  }
  yield* readPortion(first)
  for (const portion of rest) {
    breakSentences(portion, tools)
    yield* readPortion(portion)
  }
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

function openDiscourse(heading: Topic, { named }: Memory): Discourse {
  return {
    recent: [],
    before: '',
    read: [],
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

function readSentence(statement: Statement, { told, facts, words }: PreparedSentence): Reading[] {
  const { tools, setting, discourse } = statement
  const found = withOriginRows(withoutSeemingChanges(framesOf(facts, sentenceScope(statement.plain, tools), discourse), statement.plain), statement.plain)
  const frames = inUnitsReached(inUnitsBegun(found, statement.plain), statement.plain).map((frame) => impliedRate(frame, discourse, tools))
  const dealt = dealtRegions(facts, statement)
  const figures = facts.map(({ mention }) => mention)
  const read: FigureRead[] = []
  const framesAt = Map.groupBy(frames, ({ fact }) => fact.mention.from)
  const quote = statement.original.trim()
  let before: FactRole | undefined
  let since = 0
  const readings = told.flatMap(({ mention, role, rule, codes }) => {
    const numeral: Reading = { from: mention.from, to: mention.to, role, rule, quote, meaning: null, ...(codes ? { roleCodes: codes } : {}) }
    const dealtTo = dealt.get(mention.from)
    const regions = dealtTo ? [dealtTo] : regionsOfEach(mention, statement.places, statement.text)
    const readings = (framesAt.get(mention.from) ?? []).flatMap((frame): Reading[] => {
      const told = { ...statement, words, figures, read }
      const first = meaningOf(frame, since, told)
      const fact = factOf(role, frame, first, before, statement)
      const plan = tools.keepsConsidered ? { planCodes: tools.features.since(0) } : {}
      const meaning = fact === role ? first : redated(first, fact, frame, since, told)
      before = fact
      const reading = { ...numeral, role: fact, rule: outvoted(rule, role, fact), meaning, ...plan }
      return regions.length === 0
        ? [{ ...reading, meaning: unlessOfSeveral(meaning) }]
        : regions.map((region) => ({ ...reading, meaning: inRegion(meaning, region, setting) }))
    })
    if (readings.length === 0) return [numeral]
    since = mention.to
    return readings
  })
  discourse.read = read
  return readings
}

/** 沈阳、大连登记社会组织1.2万个: what several places have together, or each, is none of the whole region above them, unless a disaster befell them alone. */
const unlessOfSeveral = (meaning: Meaning): Meaning =>
  OF_SEVERAL.has(meaning.rules.region) && meaning.theme !== 'disaster-relief' ? { ...meaning, indicator: null } : meaning

/** A figure of a place that was dealt out to it. */
const inRegion = (meaning: Meaning, region: Region, { region: home }: Setting): Meaning => ({
  ...meaning,
  region: home ? underName(region, home) : region,
  rules: { ...meaning.rules, region: 'places dealt out' },
})
