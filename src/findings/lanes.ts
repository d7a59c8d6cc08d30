/** 时间线: the years that reports and figures tell of, as lanes for the drawing and rows for the table. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Lane } from '../charts/timeLine.ts'
import { periodEnd, periodText, periodYear, periodYears } from '../domain/period.ts'
import type { Report } from '../domain/report.ts'

export interface TimeLane extends Lane {
  readonly href: string
  /** 2016—2020年 */
  readonly about: string
  /** 2020年125个、2015年1个: the figures by the year their period ends in, newest first, as the points are drawn. */
  readonly periods: string
}

/** One lane: reports that belong together, and the figures among them. */
export function timeLane(label: string, href: string, reports: readonly Report[], observations: readonly AtlasObservation[]): TimeLane {
  const dated = observations.flatMap(({ period }) => (period === null ? [] : [period]))
  const spoken = [...new Set(reports.flatMap(({ period }) => period ?? []))].sort((one, other) => periodEnd(other) - periodEnd(one))
  const byYear = Map.groupBy(dated, periodYear)
  const years = [...byYear].map(([year, of]) => ({ year, count: of.length })).sort((one, other) => one.year - other.year)
  const undated = observations.length - dated.length
  const periods = [...years.toReversed().map(({ year, count }) => `${year}年${count}个`), ...(undated > 0 ? [`时间未写明${undated}个`] : [])]
  return {
    label,
    href,
    spans: spoken.map((period) => [periodYears(period)[0] ?? periodYear(period), periodYear(period)]),
    years,
    about: spoken.map(periodText).join('、') || '时间未写明',
    periods: periods.join('、') || '没有数据',
  }
}

/** Whether a drawing of the years says more than a sentence: one year alone is no line. */
export const spansYears = (lanes: readonly TimeLane[]): boolean =>
  new Set(lanes.flatMap(({ spans, years }) => [...spans.flat(), ...years.map(({ year }) => year)])).size > 1

/** What each point of a time line says: 辽宁省，2020年，85个. */
export const timeLinePoints = (lanes: readonly TimeLane[]): string[] =>
  lanes.flatMap(({ label, years }) => years.map(({ year, count }) => `${label}，${year}年，${count}个`))

/** The finding of a time line, without a full stop: 数据最多的是2020年，有85个；最早的是1995年. */
export function timeLineTitle(lanes: readonly TimeLane[]): string {
  const byYear = Map.groupBy(
    lanes.flatMap(({ years }) => years),
    ({ year }) => year,
  )
  const counts = [...byYear].map(([year, of]) => ({ year, count: of.reduce((sum, { count }) => sum + count, 0) }))
  const [peak] = counts.sort((one, other) => other.count - one.count || other.year - one.year)
  if (!peak) return '数据都没有写明时间'
  const earliest = Math.min(...counts.map(({ year }) => year))
  return `数据最多的是${peak.year}年，有${peak.count}个${earliest < peak.year ? `；最早的是${earliest}年` : ''}`
}
