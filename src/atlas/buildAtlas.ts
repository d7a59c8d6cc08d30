/** The whole site's model: every report, figure, indicator, theme and region, joined once. */
import type { Catalogue, Indicator, Theme } from '../domain/catalogue.ts'
import type { Observation } from '../domain/observation.ts'
import { periodEnd } from '../domain/period.ts'
import type { Region } from '../domain/region.ts'
import { regionAddresses, regionByCode, regionHolding, regionLineage } from '../domain/region.ts'
import type { Report } from '../domain/report.ts'

/** One figure with the report it stands in, its catalogue entry and its place. */
export interface AtlasObservation extends Observation {
  readonly report: Report
  readonly entry: Indicator | undefined
  readonly place: Region | undefined
  /** It stands in a table of its report. */
  readonly inTable: boolean
}

/** Anchors of the tables of each report, by its slug. */
export type Tables = ReadonlyMap<string, ReadonlySet<string>>

export interface AtlasIndicator {
  readonly indicator: Indicator
  readonly observations: readonly AtlasObservation[]
}

export interface AtlasTheme {
  readonly theme: Theme
  readonly observations: readonly AtlasObservation[]
  /** In the catalogue's order, those without figures too. */
  readonly indicators: readonly AtlasIndicator[]
}

export interface AtlasRegion {
  readonly region: Region
  /** liaoning/dalian */
  readonly address: string
  /** Figures about the region itself. */
  readonly own: readonly AtlasObservation[]
  /** Figures about it and every place in it. */
  readonly within: readonly AtlasObservation[]
  /** Reports on it or on a place in it. */
  readonly reports: readonly Report[]
  /** Regions right below it on which something is known. */
  readonly below: readonly AtlasRegion[]
}

export interface Atlas {
  readonly catalogue: Catalogue
  /** Newest first. */
  readonly reports: readonly Report[]
  readonly observations: readonly AtlasObservation[]
  /** The figures of each report, in the order of its text. */
  readonly byReport: ReadonlyMap<Report, readonly AtlasObservation[]>
  readonly themes: readonly AtlasTheme[]
  readonly indicators: ReadonlyMap<string, AtlasIndicator>
  /** By code; only regions on which, or in which, something is known. */
  readonly regions: ReadonlyMap<string, AtlasRegion>
}

/** Joins reports and catalogue. Pure; any number of reports, none included. */
export function buildAtlas(reports: readonly Report[], read: Catalogue, tables: Tables = new Map()): Atlas {
  const catalogue = typeset(read)
  const ordered = [...reports].sort(newestFirst)
  const entries = new Map(catalogue.indicators.map((indicator) => [indicator.id, indicator]))
  const byReport = new Map(
    ordered.map((report) => [report, report.observations.map((observation) => join(observation, report, entries, tables.get(report.slug)))]),
  )
  const observations = [...byReport.values()].flat()
  const byIndicator = Map.groupBy(observations, (observation) => observation.indicator)
  const byTheme = Map.groupBy(observations, (observation) => observation.theme)
  const indicators = new Map(catalogue.indicators.map((indicator) => [indicator.id, { indicator, observations: byIndicator.get(indicator.id) ?? [] }]))
  const themes = catalogue.themes.map((theme) => ({
    theme,
    observations: byTheme.get(theme.id) ?? [],
    indicators: [...indicators.values()].filter(({ indicator }) => indicator.theme === theme.id),
  }))
  return { catalogue, reports: ordered, observations, byReport, themes, indicators, regions: buildRegions(ordered, observations, catalogue) }
}

/** 乡镇（街道） for 乡镇(街道): documents are read by names with half-width brackets, pages print them full. */
const fullWidth = (name: string): string => name.replaceAll('(', '（').replaceAll(')', '）')

/** The catalogue as pages print it. What it reads only when asked, which no page asks for, stays unread: its properties are not copied by their values. */
function typeset(catalogue: Catalogue): Catalogue {
  const indicators = catalogue.indicators.map((indicator) => ({ ...indicator, name: fullWidth(indicator.name) }))
  return Object.defineProperties({} as Catalogue, { ...Object.getOwnPropertyDescriptors(catalogue), indicators: { value: indicators, enumerable: true } })
}

/** By the day of publication, or the end of the reporting period where no day is known. */
function newestFirst(one: Report, other: Report): number {
  const day = (report: Report): number => periodEnd(report.origin.date ?? report.period)
  return day(other) - day(one) || (one.slug < other.slug ? -1 : 1)
}

function join(observation: Observation, report: Report, entries: ReadonlyMap<string, Indicator>, tables?: ReadonlySet<string>): AtlasObservation {
  const entry = observation.indicator === null ? undefined : entries.get(observation.indicator)
  const place = observation.region_code === null ? undefined : regionByCode(observation.region_code)
  return { ...observation, name: fullWidth(observation.name), report, entry, place, inTable: tables?.has(observation.anchor) ?? false }
}

function buildRegions(reports: readonly Report[], observations: readonly AtlasObservation[], catalogue: Catalogue): Map<string, AtlasRegion> {
  const address = regionAddresses(catalogue.regions)
  const within = groupUpwards(observations)
  const about = groupUpwards(reports)
  const codes = [...new Set([...within.keys(), ...about.keys()])].sort()
  const regions = new Map<string, AtlasRegion>()
  for (const code of codes.toReversed()) {
    const region = regionByCode(code)
    if (!region) continue
    const known = within.get(code) ?? []
    const mentioned = new Set([...(about.get(code) ?? []), ...known.map((observation) => observation.report)])
    regions.set(code, {
      region,
      address: address(region),
      own: known.filter((observation) => observation.region_code === code),
      within: known,
      reports: reports.filter((report) => mentioned.has(report)),
      below: codes.flatMap((lower) => (regionByCode(lower)?.parent === code && region.level !== 'country' ? (regions.get(lower) ?? []) : [])),
    })
  }
  return new Map([...regions].reverse())
}

/** Each item under its region, that of a town under its county, and every region above that. */
function groupUpwards<T extends { readonly region: string | null }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const place = regionHolding(item.region)
    for (const { code } of place ? regionLineage(place) : []) {
      const group = groups.get(code)
      if (group) group.push(item)
      else groups.set(code, [item])
    }
  }
  return groups
}
