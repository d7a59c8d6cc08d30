/** What is known of one figure: all fields of an observation, from its frame and what stands around it. */
import type { Indicator } from '../../../src/domain/catalogue.ts'
import type { Bound, Measure } from '../../../src/domain/observation.ts'
import type { Region } from '../../../src/domain/region.ts'
import { confidenceFeatures, confidenceIn } from './confidence.ts'
import { dateOf, grounded, timeOf, withBaseReckoned } from './dating.ts'
import { nameRule, valueRule, type FieldRules } from './fieldRules.ts'
import type { FigureRead } from './frame/clause.ts'
import { withComparedChange } from './frame/comparedChange.ts'
import type { Frame } from './frame/frame.ts'
import { classOf } from './learnt/classes.ts'
import { outvoted, ruling, type Ruling } from './learnt/ruling.ts'
import { isFixed, MEASURES, measureOf, signedValue } from './measure/measure.ts'
import { measureFeatures } from './measure/measureFeatures.ts'
import { isOpenRate, rateAsBefore, withRate } from './measure/rate.ts'
import { withoutEmptied, withoutLeft } from './naming/asPrinted.ts'
import { asMonthly, asStandard } from './naming/asStandard.ts'
import { withDifference } from './naming/difference.ts'
import type { ToldFigure } from './naming/grounds/looked.ts'
import { nameOf, type NameTask } from './naming/naming.ts'
import { unlessNotOfWhole } from './naming/notOfWhole.ts'
import { unlessDone, unlessOfFeast } from './naming/plainly.ts'
import { ruledNames, type Ruled } from './naming/ruled.ts'
import { homeOf } from './region/carriedRegion.ts'
import { regionOf } from './region/place.ts'
import { isCapacity } from './role/capacity.ts'
import type { FactRole } from './role/planChoice.ts'
import { isNone } from './role/role.ts'
import type { Told } from './statement.ts'
import { clauseAhead } from './text/sentence.ts'
import type { Kind } from './text/words.ts'
import { themeOf } from './themeChoice.ts'

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
  readonly rules: FieldRules
  /** What speaks for the reading and against it, where that is kept. */
  readonly evidence: Int32Array | null
  /** What its decisions turned on, where that is kept. */
  readonly considered: Considered | null
}

/** What the decisions of a figure turned on: for training. */
export interface Considered {
  readonly name: NameTask
  readonly measure: Int32Array
  readonly theme: Int32Array
  /** Null where the unit is beyond doubt. */
  readonly rate: Int32Array | null
  readonly periods: readonly { readonly codes: Int32Array; readonly period: string | null }[]
}

/** The name of a figure without an entry, as readers see it. */
const printedName = (name: string, measure: Measure, unit: string | null, ahead: string): string =>
  asMonthly(asStandard(withoutLeft(withoutEmptied(name)), measure, unit, ahead), measure, unit, ahead)

/**
 * The meaning of a frame.
 * @param since where the number before it ends, or 0
 */
export function meaningOf(found: Frame, since: number, given: Told): Meaning {
  const told = grounded(found, given)
  const { text, tools, setting, places, carried, discourse } = told
  const frame = withComparedChange(withRate(found, since, told), told.times, text)
  const keptRate = tools.keepsConsidered && isOpenRate(found, text) ? tools.features.since(0) : null
  const { mention } = frame.fact
  const measured = measuredOf(frame, since, told)
  const { measure, said, none, ruled } = measured
  const home = homeOf(text.slice(0, mention.from), carried.region, setting.region, carried.named)
  const { value: region, rule: regionRule } = regionOf(places, text, mention.from, home, setting.region)
  const value = signedValue(frame, measure, none, text)
  const figure = { to: mention.to, value, unit: mention.unit, measure, region, time: timeOf(frame, measure, since, told, false).period }
  const naming = nameOf(frame, measure, measure === said ? ruled : ruledNames(frame, measure, told), takenNames(frame, figure, told), told)
  const { name, indicator, considered } = naming
  const { unit, unitRule } = rateAsBefore(frame, name, told)
  const { theme, lead: themeLead, rule: themeRule, kept: keptTheme } = themeOf(name, indicator, mention.from, told)
  const keptPeriods: { codes: Int32Array; period: string | null }[] = []
  const { when: asked, lead: periodLead } = dateOf({ frame, measure, name, indicator, since }, told, keptPeriods)
  const when = withBaseReckoned(asked, { name, measure, value }, told.read)
  const { inferred, period } = when
  told.read.push({ ...figure, name, unit, period, indicator })
  confidenceFeatures(tools.features, { frame, naming, said, measure, measureLead: measured.lead, theme, themeLead, period, inferred, periodLead, region }, told)
  discourse.named.push(name)
  discourse.measure = measure
  discourse.unitBefore = unit ?? ''
  discourse.theme = theme
  discourse.period = period
  const called = withDifference({ name, indicator }, measure, text, mention.from)
  const entry = entryOf(called.indicator, {
    ...mention,
    text,
    value,
    unit,
    measure,
    period,
    title: told.title,
    opening: discourse.lead.text,
    alike: alikeBefore(told.read),
  })
  return {
    indicator: entry,
    name: entry ? called.name : printedName(called.name, measure, unit, clauseAhead(text, mention.from)),
    value,
    unit,
    bound: mention.bound,
    measure,
    region,
    period,
    inferred,
    base: when.base,
    theme,
    rules: {
      value: valueRule(mention, value, none),
      unit: unitRule,
      bound: mention.boundRule,
      indicator: nameRule(frame.rule, naming),
      measure: outvoted(measured.rule, said, measure),
      region: regionRule,
      period: when.rule,
      base: when.baseRule,
      theme: themeRule,
    },
    confidence: Number(confidenceIn(tools.features, tools.learnt.confidence).toFixed(2)),
    evidence: tools.keepsEvidence ? tools.features.since(0) : null,
    considered:
      considered && measured.kept && keptTheme ? { name: considered, measure: measured.kept, theme: keptTheme, rate: keptRate, periods: keptPeriods } : null,
  }
}

/** A measure, what the rules say it is, and by how much it leads the next best (Infinity where the rules leave no choice). */
interface Measured {
  readonly measure: Measure
  readonly said: Measure
  readonly rule: string
  readonly lead: number
  /** Whether the number says that there was none. */
  readonly none: boolean
  /** The names that the rules find for what is said. */
  readonly ruled: Ruled
  /** The features it turned on, where these are kept. */
  readonly kept: Int32Array | null
}

function measuredOf(frame: Frame, since: number, told: Told): Measured {
  const { text, tools } = told
  const { mention } = frame.fact
  const none = isNone(mention, text)
  const capacity = frame.link.change === null && isCapacity(mention, text)
  const { value: said, rule } = capacity ? CAPACITY : yearlyFlow(measureOf(frame, none, text, tools.catalogue.grammar), frame, text)
  const ruled = ruledNames(frame, said, told)
  const isOpen = !capacity && !isFixed(frame, none, text)
  if (isOpen || tools.keepsConsidered) measureFeatures(tools.features, { frame, said, since, told, ruled })
  const kept = tools.keepsConsidered ? tools.features.since(0) : null
  const { index, lead } = isOpen ? classOf(tools.features, MEASURES.length, tools.learnt.measure) : { index: MEASURES.indexOf(said), lead: Infinity }
  const chosen = MEASURES[index] ?? said
  // A change in percent is none in points, whatever the figures around it are.
  return { measure: chosen === 'change_abs' && mention.unit === '%' ? 'change_pct' : chosen, said, rule, lead, none, ruled, kept }
}

/** The entry of a figure, unless what is told of it is of something else. */
const entryOf = (indicator: Indicator | null, figure: ToldFigure): Indicator | null =>
  unlessNotOfWhole(unlessOfFeast(unlessDone(indicator, figure.measure), { unit: figure.unit, ahead: clauseAhead(figure.text, figure.from) }), figure)

/** The figures of a sentence before its last that are of the same indicator, unit, place and time. */
function alikeBefore(read: readonly FigureRead[]): readonly FigureRead[] {
  const last = read.at(-1)
  if (last === undefined) return []
  return read
    .slice(0, -1)
    .filter(
      ({ indicator, unit, measure, region, period }) =>
        indicator === last.indicator && unit === last.unit && measure === last.measure && region?.path === last.region?.path && period === last.period,
    )
}

/** A figure that turns out to be meant, or reached: of the years of the plan, or of those before it. */
export function redated(meaning: Meaning, role: FactRole, found: Frame, since: number, given: Told): Meaning {
  const told = grounded(found, given)
  const frame = withComparedChange({ ...found, fact: { ...found.fact, role } }, told.times, told.text)
  const { period, inferred, base, rule, baseRule } = dateOf({ ...meaning, frame, since }, told, []).when
  return { ...meaning, period, inferred, base, rules: { ...meaning.rules, period: rule, base: baseRule } }
}

const CAPACITY = ruling<Measure>('level', 'capacity')

/**
 * 普通疾病封顶线40000元，重特大疾病80000元: where words of its own stand before a figure, it is not of the name of one before in
 * the sentence that differs in nothing but the value.
 */
function takenNames(
  { fact: { mention }, twin, changed, link }: Frame,
  figure: Omit<FigureRead, 'name' | 'period' | 'indicator'>,
  { read, words }: Told,
): string[] {
  const last = read.at(-1)
  if (!last || twin || changed !== null || link.reached || link.change !== null) return []
  const own = words.filter(({ at, term }) => at >= last.to && at < mention.from && term.text.length >= 2 && TELLING.has(term.kind))
  return read
    .filter(
      ({ name, value, unit, measure, region, time }) =>
        value !== figure.value &&
        unit === figure.unit &&
        measure === figure.measure &&
        region?.path === figure.region?.path &&
        time === figure.time &&
        own.some(({ term }) => !name.includes(term.text)),
    )
    .map(({ name }) => name)
}

/** Kinds of words that tell things apart. */
const TELLING: ReadonlySet<Kind> = new Set(['word', 'term', 'people', 'after-flow'])

const YEARLY = /年均|平均每年|每年平均/
const isCounted = (unit: string | null): boolean => unit === '人' || unit === '户'

/** 年均1743人享受: so many a year are a flow. */
const yearlyFlow = (stated: Ruling<Measure>, { fact: { mention } }: Frame, text: string): Ruling<Measure> =>
  stated.value === 'level' && isCounted(mention.unit) && YEARLY.test(clauseAhead(text, mention.from)) ? ruling('flow', 'so many a year') : stated
