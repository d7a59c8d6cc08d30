/** What is known of one figure: all fields of an observation, from its frame and what stands around it. */
import type { Indicator } from '../../../src/domain/catalogue.ts'
import type { Bound, Measure } from '../../../src/domain/observation.ts'
import type { Region } from '../../../src/domain/region.ts'
import type { Discourse } from './clause.ts'
import type { Frame } from './frame.ts'
import { nameOf, type Considered } from './naming/naming.ts'
import type { Word } from './naming/words.ts'
import { measureOf, settledMeasure, signedValue } from './measure.ts'
import { homeOf, regionOf, type Place } from './place.ts'
import { isNone } from './role.ts'
import type { Setting } from './setting.ts'
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
  /** What the choice of the name turned on, where that is kept. */
  readonly considered: Considered | null
}

/** A sentence and what is known around it. Offsets are of the sentence. */
export interface Statement {
  readonly original: string
  /** The sentence, folded; and with the document's regions and its times blanked out. */
  readonly text: string
  readonly plain: string
  readonly times: readonly TimeExpression[]
  readonly places: readonly Place[]
  readonly setting: Setting
  readonly headings: readonly string[]
  readonly title: string
  readonly cell: boolean
  readonly discourse: Discourse
  readonly carried: Carried
  readonly tools: Tools
}

/** A sentence with its figures found. */
export interface Told extends Statement {
  readonly figures: readonly { readonly from: number; readonly to: number }[]
  /** The words of its plain text. */
  readonly words: readonly Word[]
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
export function meaningOf(frame: Frame, since: number, statement: Told): Meaning {
  const { text, tools, setting, places, carried } = statement
  const { mention } = frame.fact
  const none = isNone(mention, text)
  const stated = measureOf(frame, none, tools.catalogue.grammar)
  // 年均1743人享受: so many a year are a flow.
  const said = stated === 'level' && isCounted(mention.unit) && YEARLY.test(clauseOf(text, mention.from)) ? 'flow' : stated
  const { name, indicator, confidence, considered } = nameOf(frame, said, statement)
  statement.discourse.named.push(name)
  const measure = settledMeasure(said, frame, indicator)
  // 上半年支出比上年同期增长5%: a change of what flows is of the whole time.
  const isFlow = indicator?.measure === 'flow' && (measure === 'change_pct' || measure === 'change_abs')
  const when = timeOf(frame, measure, since, statement, isFlow)
  const home = homeOf(text.slice(0, mention.from), carried.region, setting.region)
  return {
    indicator,
    name,
    value: signedValue(frame, measure, none),
    unit: mention.unit,
    bound: mention.bound,
    measure,
    region: regionOf(places, text, mention.from, home, setting.region),
    period: when.period,
    inferred: when.inferred,
    base: when.base,
    theme: indicator?.theme ?? themeOf(name, mention.from, statement),
    confidence,
    considered,
  }
}

const YEARLY = /年均|平均每年|每年平均/
const isCounted = (unit: string | null): boolean => unit === '人' || unit === '户'
const clauseOf = (text: string, at: number): string => /[^,;:。]*$/.exec(text.slice(0, at))?.[0] ?? ''

function timeOf(frame: Frame, measure: Measure, since: number, { text, times, carried, setting }: Statement, isFlow: boolean): When {
  const at = frame.fact.mention.from
  const clause = Math.max(0, ...[',', ';', ':'].map((stop) => text.lastIndexOf(stop, at) + 1))
  const ahead = text.slice(clause, at)
  return whenOf(measure, {
    isFlow,
    times,
    at,
    clause,
    since,
    ahead,
    carried: carried.time,
    calendar: calendarOf(frame, setting),
    origin: frame.link.origin,
  })
}

/** In a plan what has been done is of the years before it. */
const calendarOf = ({ fact }: Frame, { calendar }: Setting): Setting['calendar'] =>
  calendar.done && fact.role === 'metric' ? { ...calendar, period: calendar.done } : calendar

function themeOf(name: string, at: number, { text, headings, discourse, title, tools }: Statement): string {
  const before = text.slice(0, at)
  const clause = `${/[^,;:。]*$/.exec(before)?.[0] ?? ''}${/^[^,;。]*/.exec(text.slice(at))?.[0] ?? ''}`
  return tools.themeOf({
    name,
    clause,
    before,
    sentence: text,
    lead: discourse.lead.text,
    heading: headings.at(-1) ?? '',
    paragraph: discourse.recent.map(({ noun }) => noun).join(' '),
    title,
  })
}
