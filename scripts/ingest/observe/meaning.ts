/** What is known of one figure: all fields of an observation, from its frame and what stands around it. */
import type { Indicator } from '../../../src/domain/catalogue.ts'
import type { Bound, Measure } from '../../../src/domain/observation.ts'
import type { Region } from '../../../src/domain/region.ts'
import type { Discourse } from './clause.ts'
import { namesOf, nominalName, type Frame } from './frame.ts'
import { measureOf, settledMeasure, signedValue } from './measure.ts'
import { homeOf, regionOf, type Place } from './place.ts'
import { isNone } from './role.ts'
import type { Setting } from './setting.ts'
import { simplify } from './simplify.ts'
import type { TimeExpression } from './time.ts'
import type { Tools } from './tools.ts'
import { whenOf, type When } from './when.ts'

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

/** A sentence and what is known around it. Offsets are of the sentence. */
export interface Statement {
  readonly original: string
  /** The sentence, folded. */
  readonly text: string
  readonly times: readonly TimeExpression[]
  readonly places: readonly Place[]
  readonly setting: Setting
  readonly headings: readonly string[]
  readonly discourse: Discourse
  readonly carried: Carried
  readonly tools: Tools
}

/** What earlier sentences of a paragraph, or its heading, leave to the next. */
export interface Carried {
  readonly time: TimeExpression | null
  readonly region: Region | null
}

/**
 * The meaning of a frame.
 * @param since where the number before it ends, or 0
 */
export function meaningOf(frame: Frame, since: number, statement: Statement): Meaning {
  const { text, tools, setting, places, carried } = statement
  const { mention } = frame.fact
  const none = isNone(mention, text)
  const said = measureOf(frame, none, tools.catalogue.grammar)
  const names = [...unitName(mention.unit, tools), ...namesOf(frame, said).map((name) => restore(name, statement))]
  const indicator = indicatorOf(frame, said, names, statement)
  const measure = settledMeasure(said, frame, indicator)
  const when = timeOf(frame, measure, since, statement)
  const home = homeOf(text.slice(0, mention.from), carried.region, setting.region)
  return {
    indicator,
    name: indicator?.name ?? names[0] ?? '未写明',
    value: signedValue(frame, measure, none),
    unit: mention.unit,
    bound: mention.bound,
    measure,
    region: regionOf(places, text, mention.from, home, setting.region),
    period: when.period,
    inferred: when.inferred,
    base: when.base,
    theme: indicator?.theme ?? themeOf(names[0] ?? '', statement),
    confidence: confidenceOf(frame, indicator, when.inferred),
  }
}

/** 张/千名老人 says itself what it is of. */
function unitName(unit: string | null, { catalogue }: Tools): string[] {
  const name = catalogue.units.find((candidate) => candidate.unit === unit)?.name
  return name === undefined ? [] : [name]
}

/** How far before a number the words stand that make it an average. */
const REACH = 40

function indicatorOf(frame: Frame, measure: Measure, names: readonly string[], { text, tools }: Statement): Indicator | null {
  const { unit, from } = frame.fact.mention
  const ahead = text.slice(Math.max(0, from - REACH), from)
  const candidates = [...nominalName(frame, measure), ...names]
  const yearly = /年均|平均每年|每年平均/.test(ahead) ? candidates.map((name) => `年均${name}`) : []
  return unlessNarrowed(ahead, unit, tools.findIndicator({ names: [...yearly, ...candidates], unit, measure }))
}

function timeOf(frame: Frame, measure: Measure, since: number, { text, times, carried, setting }: Statement): When {
  const at = frame.fact.mention.from
  const clause = Math.max(0, ...[',', ';', ':'].map((stop) => text.lastIndexOf(stop, at) + 1))
  const ahead = text.slice(clause, at)
  return whenOf(measure, { times, at, clause, since, ahead, carried: carried.time, calendar: setting.calendar, origin: frame.link.origin })
}

function themeOf(name: string, { text, headings, discourse, tools }: Statement): string {
  const heading = [...headings, discourse.lead].join(' ')
  return tools.themeOf({ name, clause: text, heading, paragraph: discourse.recent.map(({ noun }) => noun).join(' ') })
}

/**
 * No indicator where the words before the number narrow it: 每个社区平均10家 is no count of all (only an indicator that is
 * itself an average may be meant), and 润河、慎城等10个乡镇 counts those named.
 */
function unlessNarrowed(clause: string, unit: string | null, indicator: Indicator | null): Indicator | null {
  const average = /(?:每[个村社县乡镇街百千万]|平均每[^年月]|(?<!月)人均|户均)[^,;。]{0,16}$/.test(clause) && !unit?.includes('/')
  if (/等\s*$/.test(clause)) return null
  return average && indicator && !/每|均/.test(indicator.name) ? null : indicator
}

/** Names keep the text's own quotes and brackets, which folding had made plain. */
function restore(name: string, { text, original }: Statement): string {
  const at = text.indexOf(name)
  const printed = simplify(at >= 0 ? original.slice(at, at + name.length) : name)
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
