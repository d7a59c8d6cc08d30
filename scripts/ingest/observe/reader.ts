/** Reads one stretch of running text: a paragraph, a heading, a caption. */
import type { Catalogue, Indicator } from '../../../src/domain/catalogue.ts'
import type { Bound, Measure } from '../../../src/domain/observation.ts'
import { COUNTRY, type Region } from '../../../src/domain/region.ts'
import { fold } from './fold.ts'
import type { Discourse, Fact } from './clause.ts'
import { framesOf, groupsOf, namesOf, nominalName, type Frame } from './frame.ts'
import { indicatorFinder, type IndicatorFinder } from './indicator.ts'
import { measureOf, settledMeasure, signedValue } from './measure.ts'
import { findMentions, type Mention } from './mention.ts'
import { phraseReader, type PhraseReader } from './phrase.ts'
import { carriedRegion, homeOf, placeFinder, regionOf, rowRegions, type Place, type PlaceFinder } from './place.ts'
import { isNone, roleOf, standsForPeople, type MentionRole, type RoleContext } from './role.ts'
import { simplify } from './simplify.ts'
import { findSentences, type Sentence } from './sentence.ts'
import type { Setting } from './setting.ts'
import { themeReader } from './theme.ts'
import { findTimes, type TimeExpression } from './time.ts'
import { unitReader, type UnitReader } from './unit.ts'
import { carriedTime, whenOf } from './when.ts'

/** The tools of reading, built once from the catalogue. */
export interface Tools {
  readonly catalogue: Catalogue
  readonly units: UnitReader
  readonly findPlaces: PlaceFinder
  readonly phrases: PhraseReader
  readonly findIndicator: IndicatorFinder
  readonly themeOf: ReturnType<typeof themeReader>
}

function readingTools(catalogue: Catalogue): Tools {
  return {
    catalogue,
    units: unitReader(catalogue.units),
    findPlaces: placeFinder(catalogue.regions),
    phrases: phraseReader(catalogue.grammar),
    findIndicator: indicatorFinder(catalogue),
    themeOf: themeReader(catalogue.themes),
  }
}

/** Tools are costly to build: once a catalogue. */
const TOOLS = new WeakMap<Catalogue, Tools>()

/** The tools of a catalogue. */
export function toolsOf(catalogue: Catalogue): Tools {
  const tools = TOOLS.get(catalogue) ?? readingTools(catalogue)
  TOOLS.set(catalogue, tools)
  return tools
}

/** What is known of one figure. */
export interface Meaning {
  readonly indicator: Indicator | null
  readonly name: string
  readonly value: number | null
  readonly unit: string | null
  readonly bound: Bound
  readonly measure: Measure
  readonly region: Region | null
  readonly period: string | null
  readonly inferred: boolean
  readonly base: string | null
  readonly theme: string
  readonly confidence: number
}

/** One numeral of a stretch of text and what was made of it; offsets are visible ones. */
export interface Reading {
  readonly from: number
  readonly to: number
  readonly role: MentionRole
  /** The rules that gave role and noun, for `--explain`. */
  readonly rules: readonly string[]
  readonly quote: string
  readonly meaning: Meaning | null
}

export interface Surroundings {
  readonly setting: Setting
  /** Titles of the headings above, nearest last. */
  readonly headings: readonly string[]
  readonly title: string
}

interface Stretch extends Surroundings {
  readonly original: string
  readonly text: string
  readonly times: readonly TimeExpression[]
  readonly places: readonly Place[]
  readonly tools: Tools
}

/** All numerals of a text, in order. */
export function readText(original: string, surroundings: Surroundings, tools: Tools): Reading[] {
  const text = fold(original)
  const times = findTimes(text, surroundings.setting.calendar)
  const stretch: Stretch = { ...surroundings, original, text, times, places: tools.findPlaces(text, surroundings.setting.region), tools }
  const mentions = findMentions(text, times, tools.units, tools.catalogue.grammar)
  const discourse: Discourse = {
    recent: [],
    heading: (surroundings.headings.at(-1) ?? '').replace(/^[（(]?[一二三四五六七八九十\d]+[)）、.．]\s*/, ''),
    lead: '',
    rate: null,
    unit: null,
  }
  let carried: Carried = { time: headingTime(surroundings), region: null }
  let next = 0
  return findSentences(original).flatMap((sentence) => {
    const own: Mention[] = []
    for (let mention = mentions[next]; mention && mention.from < sentence.to; mention = mentions[++next]) own.push(mention)
    discourse.lead = leadOf(text.slice(sentence.from, sentence.to), discourse.lead)
    const readings = readSentence(sentence, own, stretch, discourse, carried)
    carried = {
      time: carriedTime(times, sentence.from, sentence.to, text, carried.time, surroundings.setting.calendar),
      region: carriedRegion(stretch.places, text, sentence, carried.region, surroundings.setting.region),
    }
    return readings
  })
}

/** 一是…, (二)…, 第三: a numbered point opens a new run; the first clause of a paragraph opens the first. */
function leadOf(sentence: string, lead: string): string {
  const opens =
    lead === '' ||
    /^(?:[一二三四五六七八九十]+是|[(][一二三四五六七八九十]+[)]|第[一二三四五六七八九十]+|[一二三四五六七八九十]、|另一方面|一方面)/.test(sentence)
  return opens ? (/^[^,;。:]*/.exec(sentence)?.[0] ?? '') : lead
}

/** What earlier sentences of a paragraph, or its heading, leave to the next. */
interface Carried {
  readonly time: TimeExpression | null
  readonly region: Region | null
}

/** A heading such as 2021年工作回顾 sets the time of what stands below it. */
function headingTime({ headings, setting }: Surroundings): TimeExpression | null {
  for (const heading of headings.toReversed()) {
    const time = findTimes(fold(heading), setting.calendar).find(({ kind, dated }) => kind !== 'base' && dated)
    if (time) return { ...time, from: 0, to: 0 }
  }
  return null
}

function readSentence(sentence: Sentence, mentions: readonly Mention[], stretch: Stretch, discourse: Discourse, carried: Carried): Reading[] {
  const { text, tools, times, setting } = stretch
  const { grammar, units } = tools.catalogue
  const lastYear = setting.calendar.period ? Number((setting.calendar.period.split('/').at(-1) ?? '').slice(0, 4)) : null
  const context = { text, from: sentence.from, to: sentence.to, times, lastYear, grammar, units }
  const judged = mentions.map((mention) => ({ mention: counted(mention, context), ...roleOf(mention, context) }))
  const facts: Fact[] = judged.filter(({ role }) => role === 'metric' || role === 'target')
  const frames = framesOf(facts, { text: blanked(sentence, stretch), from: sentence.from, to: sentence.to, reader: tools.phrases, grammar }, discourse).map(
    (frame) => rated(frame, discourse, tools),
  )
  const dealt = dealtRegions(facts, stretch)
  const quote = stretch.original.slice(sentence.from, sentence.to).trim()
  return judged.map(({ mention, role, rule }) => {
    const index = frames.findIndex(({ fact }) => fact.mention.from === mention.from)
    const frame = frames[index]
    const since = frames[index - 1]?.fact.mention.to ?? sentence.from
    let meaning = frame ? meaningOf(frame, since, sentence, stretch, discourse, carried) : null
    const dealtTo = dealt.get(mention.from)
    if (meaning && dealtTo) meaning = { ...meaning, region: dealtTo }
    return { from: mention.from, to: mention.to, role, rules: frame ? [rule, frame.rule] : [rule], quote, meaning }
  })
}

/** The regions of numbers that stand in a row behind as many places. */
function dealtRegions(facts: readonly Fact[], { places, text }: Stretch): Map<number, Region> {
  const groups = groupsOf(facts, text).map((group) => group.map(({ mention }) => mention))
  return new Map(groups.flatMap((group) => (rowRegions(places, text, group) ?? []).map((region, index) => [group[index]?.from ?? -1, region] as const)))
}

const COUNTED = /^(?:人|张|户|对|具|间|亩)$/

/** So much a month or a year is at most: a larger amount in 元 is a sum. */
const LARGEST_RATE = 20_000

/** 标准提高到600元: an amount that is a standard is of the rate named before, else of the rate its indicator is of. */
function rated(frame: Frame, discourse: Discourse, tools: Tools): Frame {
  const { mention } = frame.fact
  if (mention.unit?.startsWith('元/')) discourse.rate = mention.unit
  if (mention.unit !== null && COUNTED.test(mention.unit)) discourse.unit = mention.unit
  // 养老床位64.9万张，其中护理型26.5万: without a unit a large number, or a change, is of what was counted before.
  if (mention.unit === null && discourse.unit !== null && (mention.value ?? 0) >= 1000 && (frame.verb === null || frame.link.change !== null)) {
    return { ...frame, fact: { ...frame.fact, mention: { ...mention, unit: discourse.unit } } }
  }
  const standard = /(?:标准|津贴|补贴|生活费|养育费|保障金|尊老金)$/.test(frame.noun) || frame.link.reached || frame.link.origin
  if (mention.unit !== '元' || mention.value === null || mention.value > LARGEST_RATE || !standard || frame.verb?.measure === 'flow') return frame
  const named = tools.findIndicator({ names: namesOf(frame, 'level'), unit: '元/月', measure: 'level' })
  const unit = named?.unit.startsWith('元/') ? named.unit : discourse.rate
  return unit === null ? frame : { ...frame, fact: { ...frame.fact, mention: { ...mention, unit } } }
}

/** A bare number beside a noun for people is of 人. */
function counted(mention: Mention, context: RoleContext): Mention {
  if (mention.unit !== null || mention.time) return mention
  const ahead = /[^,;。:]*$/.exec(context.text.slice(context.from, mention.from))?.[0] ?? ''
  const people = context.grammar.people.some((word) => ahead.includes(word)) && !/比[例重]?|率|占/.test(ahead)
  if (/\d岁(?:以上|以下|及以上)?(?:的|者|老人|老年人)?(?:有|为|达|共)?$/.test(ahead)) return { ...mention, unit: '人' }
  if (people && /[万亿]/.test(context.text.slice(mention.from, mention.to))) return { ...mention, unit: '人' }
  return standsForPeople(mention, context) || /人口(?:[达为]|有|约)*$/.test(context.text.slice(0, mention.from)) ? { ...mention, unit: '人' } : mention
}

/** The text with times and the document's own regions blanked out: they are no part of a name. */
function blanked(sentence: Sentence, { text, times, places, setting }: Stretch): string {
  const home = setting.region
  const spans = [
    ...times.filter(({ from, to }) => from >= sentence.from && to <= sentence.to),
    ...places.filter(
      ({ from, to, region }) =>
        from >= sentence.from &&
        to <= sentence.to &&
        (home === null || home.code === COUNTRY.code || region.path.startsWith(home.path) || home.path.startsWith(region.path)),
    ),
  ].sort((a, b) => a.from - b.from)
  let result = text.slice(0, sentence.from)
  let at = sentence.from
  for (const { from, to } of spans) {
    if (from < at) continue
    result += text.slice(at, from) + ' '.repeat(to - from)
    at = to
  }
  return result + text.slice(at)
}

function meaningOf(frame: Frame, since: number, sentence: Sentence, stretch: Stretch, discourse: Discourse, carried: Carried): Meaning {
  const { text, tools, setting, places } = stretch
  const { mention } = frame.fact
  const none = isNone(mention, text)
  const said = measureOf(frame, none, tools.catalogue.grammar)
  const ofUnit = tools.catalogue.units.find(({ unit }) => unit === mention.unit)?.name
  const names = [...(ofUnit ? [ofUnit] : []), ...namesOf(frame, said).map((name) => restore(name, stretch, sentence))]
  const clauseText = text.slice(Math.max(sentence.from, mention.from - 40), mention.from)
  const candidates = [...nominalName(frame, said), ...names]
  const yearly = /年均|平均每年|每年平均/.test(clauseText)
  const indicator = averaged(
    clauseText,
    mention.unit,
    tools.findIndicator({ names: yearly ? candidates.map((name) => `年均${name}`).concat(candidates) : candidates, unit: mention.unit, measure: said }),
  )
  const measure = settledMeasure(said, frame, indicator)
  const clause = Math.max(sentence.from, ...[',', ';', ':'].map((stop) => text.lastIndexOf(stop, mention.from) + 1))
  const when = whenOf(measure, {
    times: stretch.times,
    from: sentence.from,
    at: mention.from,
    carried: carried.time,
    since,
    ahead: text.slice(clause, mention.from),
    calendar: setting.calendar,
    origin: frame.link.origin,
    clause,
  })
  const name = indicator?.name ?? names[0] ?? '未写明'
  const section = [...stretch.headings, discourse.lead].join(' ')
  const evidence = {
    name: names[0] ?? '',
    clause: text.slice(sentence.from, sentence.to),
    heading: section,
    paragraph: discourse.recent.map(({ noun }) => noun).join(' '),
  }
  return {
    indicator,
    name,
    value: signedValue(frame, measure, none),
    unit: mention.unit,
    bound: mention.bound,
    measure,
    region: regionOf(
      places,
      text,
      sentence.from,
      mention.from,
      homeOf(text.slice(sentence.from, mention.from), carried.region, setting.region),
      setting.region,
    ),
    period: when.period,
    inferred: when.inferred,
    base: when.base,
    theme: indicator?.theme ?? tools.themeOf(evidence),
    confidence: confidenceOf(frame, indicator, when.inferred),
  }
}

/** 每个社区平均10家 is no count of all: only an indicator that is itself an average may be meant. */
function averaged(clause: string, unit: string | null, indicator: Indicator | null): Indicator | null {
  const average = /(?:每[个村社县乡镇街]|平均每[^年月]|人均|户均)[^,;。]{0,16}$/.test(clause) && !unit?.includes('/')
  return average && indicator && !/每|均/.test(indicator.name) ? null : indicator
}

/** Names keep the text's own quotes and brackets, which folding had made plain. */
function restore(name: string, { text, original }: Stretch, sentence: Sentence): string {
  const at = text.indexOf(name, sentence.from)
  const printed = simplify(at >= 0 && at < sentence.to ? original.slice(at, at + name.length) : name)
  return printed
    .replace(/\s+/g, '')
    .replace(/"([^"]*)"/g, '“$1”')
    .replaceAll('(', '（')
    .replaceAll(')', '）')
}

const TRUST: Readonly<Record<string, number>> = {
  'dealt out': 0.85,
  'noun before the number': 0.8,
  'noun after the number': 0.75,
  'share of': 0.7,
  'short noun': 0.6,
  heading: 0.3,
}

/** How sure a reading is: a catalogue name weighs most, then how the noun was found, then whether a time was written. */
function confidenceOf(frame: Frame, indicator: Indicator | null, inferred: boolean): number {
  const noun = indicator ? 0.95 : (TRUST[frame.rule] ?? 0.55)
  return Number((noun * (inferred ? 0.95 : 1) * (frame.noun.length > 20 ? 0.8 : 1)).toFixed(2))
}
