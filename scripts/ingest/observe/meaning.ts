/** What is known of one figure: all fields of an observation, from its frame and what stands around it. */
import type { Indicator } from '../../../src/domain/catalogue.ts'
import type { Bound, Measure } from '../../../src/domain/observation.ts'
import type { Region } from '../../../src/domain/region.ts'
import { confidenceFeatures, confidenceIn } from './confidence.ts'
import { nameRule, valueRule, type FieldRules } from './fieldRules.ts'
import { isGrownBy } from './frame/arithmetic.ts'
import type { FigureRead } from './frame/clause.ts'
import { withComparedChange } from './frame/comparedChange.ts'
import type { Frame } from './frame/frame.ts'
import { classOf } from './learnt/classes.ts'
import { outvoted, ruling, type Ruling } from './learnt/ruling.ts'
import { isFixed, MEASURES, measureFeatures, measureOf, signedValue } from './measure/measure.ts'
import { isOpenRate, rateAsBefore, withRate } from './measure/rate.ts'
import { withDifference } from './naming/difference.ts'
import { nameOf, type NameTask } from './naming/naming.ts'
import { unlessNotOfWhole } from './naming/notOfWhole.ts'
import { unlessDone, unlessOfFeast } from './naming/plainly.ts'
import { ruledNames } from './naming/ruled.ts'
import { choosePeriod, clauseStart, eachPeriod, periodOptions, periodQuestion, type DatedFigure } from './period/period.ts'
import { begunBefore, whenOf, withGrounds, type When, YEAR_BEFORE } from './period/when.ts'
import { homeOf } from './region/carriedRegion.ts'
import { regionOf } from './region/place.ts'
import { calendarOf } from './report/setting.ts'
import { isCapacity } from './role/capacity.ts'
import type { FactRole } from './role/planChoice.ts'
import { isNone } from './role/role.ts'
import type { Statement, Told } from './statement.ts'
import { clauseAhead } from './text/sentence.ts'
import type { Kind } from './text/words.ts'
import { themeFeatures, type ThemeEvidence } from './theme.ts'
import { timesOutside } from './time/bracketedTime.ts'
import { baseDealt } from './time/timesDealt.ts'

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

/**
 * The meaning of a frame.
 * @param since where the number before it ends, or 0
 */
export function meaningOf(found: Frame, since: number, given: Told): Meaning {
  const told = grounded(found, given)
  const { text, times, tools, setting, places, carried, discourse } = told
  const frame = withComparedChange(withRate(found, since, told), times, text)
  const keptRate = tools.keepsConsidered && isOpenRate(found, text) ? tools.features.since(0) : null
  const { mention } = frame.fact
  const none = isNone(mention, text)
  const capacity = frame.link.change === null && isCapacity(mention, text)
  const { value: said, rule: saidBy } = capacity ? CAPACITY : yearlyFlow(measureOf(frame, none, text, tools.catalogue.grammar), frame, text)
  const ruled = ruledNames(frame, said, told)
  const isOpen = !capacity && !isFixed(frame, none, text)
  if (isOpen || tools.keepsConsidered) measureFeatures(tools.features, { frame, said, since, told, ruled })
  const keptMeasure = tools.keepsConsidered ? tools.features.since(0) : null
  const led = isOpen ? classOf(tools.features, MEASURES.length, tools.learnt.measure) : { index: MEASURES.indexOf(said), lead: Infinity }
  // A change in percent is none in points, whatever the figures around it are.
  const measure = MEASURES[led.index] === 'change_abs' && mention.unit === '%' ? 'change_pct' : (MEASURES[led.index] ?? said)
  const home = homeOf(text.slice(0, mention.from), carried.region, setting.region, carried.named)
  const { value: region, rule: regionRule } = regionOf(places, text, mention.from, home, setting.region)
  const value = signedValue(frame, measure, none, text)
  const figure = { to: mention.to, value, unit: mention.unit, measure, region, time: timeOf(frame, measure, since, told, false).period }
  const naming = nameOf(frame, measure, measure === said ? ruled : ruledNames(frame, measure, told), takenNames(frame, figure, told), told)
  const { name, indicator, considered } = naming
  const { unit, unitRule } = rateAsBefore(frame, name, told)
  const { theme, lead: themeLead, rule: themeRule, kept: keptTheme } = themeOf(name, indicator, mention.from, told)
  const keptPeriods: { codes: Int32Array; period: string | null }[] = []
  const dated = { frame, measure, name, indicator, since }
  const { when: asked, lead: periodLead } = dateOf(dated, told, keptPeriods)
  const when = withBaseReckoned(asked, { name, measure, value }, told.read)
  const { inferred, period } = when
  told.read.push({ ...figure, name, unit, period, indicator })
  const decisions = { frame, naming, said, measure, measureLead: led.lead, theme, themeLead, period, inferred, periodLead, region }
  confidenceFeatures(tools.features, decisions, told)
  discourse.named.push(name)
  discourse.measure = measure
  discourse.unitBefore = unit ?? ''
  discourse.theme = theme
  discourse.period = period
  const called = withDifference({ name, indicator }, measure, text, mention.from)
  return {
    indicator: unlessNotOfWhole(unlessOfFeast(unlessDone(called.indicator, measure), { unit, ahead: clauseAhead(text, mention.from) }), {
      ...mention,
      text,
      value,
      unit,
      measure,
      period,
      title: told.title,
      alike: alikeBefore(told.read),
    }),
    name: called.name,
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
      measure: outvoted(saidBy, said, measure),
      region: regionRule,
      period: when.rule,
      base: when.baseRule,
      theme: themeRule,
    },
    confidence: Number(confidenceIn(tools.features, tools.learnt.confidence).toFixed(2)),
    evidence: tools.keepsEvidence ? tools.features.since(0) : null,
    considered:
      considered && keptMeasure && keptTheme ? { name: considered, measure: keptMeasure, theme: keptTheme, rate: keptRate, periods: keptPeriods } : null,
  }
}

/** 离婚登记2019年12630对，2021年降到7418对，降幅41.3%: what changed so much since the first of two figures is compared with its time, and not with the year before. */
function withBaseReckoned(when: When, { name, measure, value }: Pick<FigureRead, 'name' | 'measure' | 'value'>, read: readonly FigureRead[]): When {
  const [begun, reached] = read.slice(-2)
  if (measure !== 'change_pct' || value === null || when.baseRule !== YEAR_BEFORE || begun === undefined || reached === undefined) return when
  const isRow = [begun, reached].every((one) => one.name === name && one.unit === reached.unit && !one.measure.startsWith('change'))
  if (!isRow || begun.period === null || begun.period >= (reached.period ?? '') || begun.value === null || reached.value === null) return when
  return isGrownBy(begun.value, reached.value, value) ? { ...when, base: begun.period, baseRule: 'time from which it is reckoned' } : when
}

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

/** A statement with its times as a figure of it has them. */
const grounded = ({ fact: { mention } }: Frame, told: Told): Told => ({ ...told, times: withGrounds(told.times, told.text, mention.from) })

/** A figure whose time is asked for. */
type Undated = Pick<DatedFigure, 'frame' | 'measure' | 'name' | 'since'> & { readonly indicator: Indicator | null }

/** The period and base of a figure, and by how much the period leads the next best; `kept` takes what each period turned on, where that is kept. */
function dateOf({ indicator, ...figure }: Undated, told: Told, kept: { codes: Int32Array; period: string | null }[]): { when: When; lead: number } {
  const { frame, measure, since } = figure
  const { text, times, tools, figures } = told
  // 上半年支出比上年同期增长5%: a change of what flows is of the whole time.
  const isFlow = indicator?.measure === 'flow' && (measure === 'change_pct' || measure === 'change_abs')
  const ruled = timeOf(frame, measure, since, told, isFlow)
  const asked = periodQuestion({ ...figure, told, ruled })
  if (tools.keepsConsidered) eachPeriod(asked, periodOptions(asked), tools.features, ({ period }) => kept.push({ codes: tools.features.since(0), period }))
  const { period, rule, lead } = choosePeriod(asked, tools.learnt.period, tools.features)
  const dealt = ruled.base === null ? undefined : baseDealt(frame.fact.mention.from, times, figures, text)?.period
  const base = dealt ? { base: dealt, baseRule: 'time dealt out' } : begunBefore(ruled, period)
  return { when: { ...ruled, ...base, period: pointOf(measure, period), rule }, lead }
}

/** A figure that turns out to be meant, or reached: of the years of the plan, or of those before it. */
export function redated(meaning: Meaning, role: FactRole, found: Frame, since: number, given: Told): Meaning {
  const told = grounded(found, given)
  const frame = withComparedChange({ ...found, fact: { ...found.fact, role } }, told.times, told.text)
  const { period, inferred, base, rule, baseRule } = dateOf({ ...meaning, frame, since }, told, []).when
  return { ...meaning, period, inferred, base, rules: { ...meaning.rules, period: rule, base: baseRule } }
}

const CAPACITY = ruling<Measure>('level', 'capacity')

/** A theme, the rule that chose it, by how much it leads the next best (Infinity where the catalogue has it), and the features it turned on where these are kept. */
interface ChosenTheme {
  readonly theme: string
  readonly rule: string
  readonly lead: number
  readonly kept: Int32Array | null
}

/** The theme of a figure. One of the catalogue belongs where that has it. */
function themeOf(name: string, indicator: Indicator | null, at: number, told: Told): ChosenTheme {
  const { tools, discourse } = told
  if (indicator && !tools.keepsConsidered) return { theme: indicator.theme, rule: OF_INDICATOR, lead: Infinity, kept: null }
  const { themes } = tools.catalogue
  const evidence = evidenceOf(name, at, told)
  const hearing = tools.hearTheme(evidence)
  const voted = indicator?.theme ?? hearing()
  themeFeatures(tools.features, { name, voted, indicator, evidence, hearing, before: discourse.theme, told })
  const kept = tools.keepsConsidered ? tools.features.since(0) : null
  const { index, lead } = classOf(tools.features, themes.length, tools.learnt.theme)
  const theme = indicator?.theme ?? themes[index]?.id ?? voted
  return { theme, rule: indicator ? OF_INDICATOR : outvoted('words of name, clause and headings', voted, theme), lead, kept }
}

const OF_INDICATOR = 'theme of its indicator'

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

/** A level holds at a point: the end of the time it was counted in. */
const pointOf = (measure: Measure, period: string | null): string | null => (measure === 'level' ? (period?.split('/').at(-1) ?? null) : period)

const YEARLY = /年均|平均每年|每年平均/
const isCounted = (unit: string | null): boolean => unit === '人' || unit === '户'

/** 年均1743人享受: so many a year are a flow. */
const yearlyFlow = (stated: Ruling<Measure>, { fact: { mention } }: Frame, text: string): Ruling<Measure> =>
  stated.value === 'level' && isCounted(mention.unit) && YEARLY.test(clauseAhead(text, mention.from)) ? ruling('flow', 'so many a year') : stated

function timeOf(frame: Frame, measure: Measure, since: number, { text, times, carried, setting }: Statement, isFlow: boolean): When {
  const at = frame.fact.mention.from
  const clause = clauseStart(text, at)
  const ahead = text.slice(clause, at)
  return whenOf(measure, {
    isFlow,
    text,
    times: timesOutside(times, text, at),
    at,
    clause,
    since,
    ahead,
    carried: carried.time,
    asOf: carried.asOf,
    calendar: calendarOf(frame.fact.role, setting),
    origin: frame.link.origin,
  })
}

function evidenceOf(name: string, at: number, { text, headings, discourse, title }: Statement): ThemeEvidence {
  const before = text.slice(0, at)
  return {
    name,
    clause: `${clauseAhead(text, at)}${/^[^,;。]*/.exec(text.slice(at))?.[0] ?? ''}`,
    before,
    sentence: text,
    lead: discourse.lead.text,
    heading: headings.at(-1) ?? '',
    paragraph: discourse.recent.map(({ noun }) => noun).join(' '),
    title,
  }
}
