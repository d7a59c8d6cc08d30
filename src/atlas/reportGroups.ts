import { periodYear } from '../domain/period.ts'
import { regionHolding } from '../domain/region.ts'
import type { Report } from '../domain/report.ts'
import { onceEach } from '../onceEach.ts'
import type { Atlas } from './buildAtlas.ts'

/** Reports that have one thing in common, and where their list stands. */
export interface ReportGroup {
  readonly name: string
  /** Below /reports/: themes/charity, regions/liaoning/dalian, years/2020. */
  readonly address: string
  readonly reports: readonly Report[]
}

/**
 * Reports by theme (those with a figure of it), by region (those on it or on a place in it) and by year (the last
 * one of the reporting period; those without one last, so that every report has a year's list to stand in). Only groups with a report; regions that no report is about as a whole are left out.
 */
export const reportGroups = onceEach((atlas: Atlas): Readonly<Record<'themes' | 'regions' | 'years', readonly ReportGroup[]>> => {
  const themes = atlas.themes.map(({ theme, observations }) => {
    const having = new Set(observations.map(({ report }) => report))
    return { name: theme.name, address: `themes/${theme.id}`, reports: atlas.reports.filter((report) => having.has(report)) }
  })
  const subjects = new Set(atlas.reports.map((report) => regionHolding(report.region)?.code))
  const regions = [...atlas.regions.values()]
    .filter(({ region }) => region.level === 'province' || subjects.has(region.code))
    .map(({ region, address, reports }) => ({ name: region.name, address: `regions/${address}`, reports }))
  const byYear = Map.groupBy(atlas.reports, ({ period }) => (period === null ? 0 : periodYear(period)))
  const years = [...byYear]
    .sort(([one], [other]) => other - one)
    .map(([year, reports]) => (year > 0 ? { name: `${year}年`, address: `years/${year}`, reports } : { name: '时间未写明', address: 'years/undated', reports }))
  return { themes: themes.filter(hasReports), regions: regions.filter(hasReports), years }
})

const hasReports = ({ reports }: ReportGroup): boolean => reports.length > 0
