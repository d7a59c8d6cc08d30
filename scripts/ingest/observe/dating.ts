/** The period and base of a figure: what the rules say, and what is likelier. */
import { isOfChange } from '../../../src/domain/change.ts'
import type { Indicator } from '../../../src/domain/catalogue.ts'
import type { Measure } from '../../../src/domain/observation.ts'
import { isGrownBy } from './frame/arithmetic.ts'
import type { FigureRead } from './frame/clause.ts'
import type { Frame } from './frame/frame.ts'
import { choosePeriod } from './period/period.ts'
import { eachPeriod } from './period/periodFeatures.ts'
import { periodOptions } from './period/periodOptions.ts'
import { clauseStart, periodQuestion, type DatedFigure } from './period/periodQuestion.ts'
import { begunBefore, whenOf, withGrounds, type When, YEAR_BEFORE } from './period/when.ts'
import { calendarOf } from './report/setting.ts'
import type { Statement, Told } from './statement.ts'
import { timesOutside } from './time/bracketedTime.ts'
import { baseDealt } from './time/timesDealt.ts'

/** A statement with its times as a figure of it has them. */
export const grounded = ({ fact: { mention } }: Frame, told: Told): Told => ({ ...told, times: withGrounds(told.times, told.text, mention.from) })

/** A figure whose time is asked for. */
type Undated = Pick<DatedFigure, 'frame' | 'measure' | 'name' | 'since'> & { readonly indicator: Indicator | null }

/** The period and base of a figure, and by how much the period leads the next best; `kept` takes what each period turned on, where that is kept. */
export function dateOf({ indicator, ...figure }: Undated, told: Told, kept: { codes: Int32Array; period: string | null }[]): { when: When; lead: number } {
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

/** A level holds at a point: the end of the time it was counted in. */
const pointOf = (measure: Measure, period: string | null): string | null => (measure === 'level' ? (period?.split('/').at(-1) ?? null) : period)

/** What the rules say of a figure's time. */
export function timeOf(frame: Frame, measure: Measure, since: number, { text, times, carried, setting }: Statement, isFlow: boolean): When {
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

/** 离婚登记2019年12630对，2021年降到7418对，降幅41.3%: what changed so much since the first of two figures is compared with its time, and not with the year before. */
export function withBaseReckoned(when: When, { name, measure, value }: Pick<FigureRead, 'name' | 'measure' | 'value'>, read: readonly FigureRead[]): When {
  const [begun, reached] = read.slice(-2)
  if (measure !== 'change_pct' || value === null || when.baseRule !== YEAR_BEFORE || begun === undefined || reached === undefined) return when
  const isRow = [begun, reached].every((one) => one.name === name && one.unit === reached.unit && !isOfChange(one.measure))
  if (!isRow || begun.period === null || begun.period >= (reached.period ?? '') || begun.value === null || reached.value === null) return when
  return isGrownBy(begun.value, reached.value, value) ? { ...when, base: begun.period, baseRule: 'time from which it is reckoned' } : when
}
