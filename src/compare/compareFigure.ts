/** What the page that compares fetches: the figures of one indicator that can be set against others, a file an indicator. */
import type { Atlas, AtlasIndicator } from '../atlas/buildAtlas.ts'
import type { Bound, Measure } from '../domain/observation.ts'
import { periodEnd } from '../domain/period.ts'
import { quantity, shortQuantity, type Quantity } from '../domain/quantity.ts'
import type { RegionLevel } from '../domain/region.ts'
import { isSure } from '../domain/sure.ts'
import { comparable, type Comparable } from '../findings/comparable.ts'
import { measureText } from '../findings/measureText.ts'
import { conflicts } from '../findings/sameIndicator.ts'
import { timeSource } from '../findings/timeSource.ts'

export interface CompareFigure {
  readonly region: string
  /** 广元市利州区 */
  readonly place: string
  readonly level: RegionLevel
  readonly period: string
  /** Where the period comes from, if the sentence does not tell it: 按报告时期. */
  readonly inferred?: string
  readonly bound: Bound
  readonly measure: Measure
  /** Measure and exactness in words: 存量，约数. */
  readonly sense: string
  /** In `unit`, which may be another than the printed one: then `conversion` says so. */
  readonly value: number
  readonly unit: string
  /** As it stands in a chart. */
  readonly text: string
  readonly conversion?: string
  /** Its own name, where that is narrower than the indicator's. */
  readonly name?: string
  /** What speaks against it in its report. */
  readonly doubt?: string
  /** Another report says something else of the same place and time. */
  readonly contradicted?: true
  readonly sure: boolean
  /** As the report prints it, and as it is set in large type. */
  readonly printed: Quantity
  readonly large: Quantity
  /** Slug and title of the report, and the figure's id in its page. */
  readonly report: string
  readonly title: string
  readonly id: string
}

/** The figures of an indicator that can be compared, the newest first. */
export function compareFigures(atlas: Atlas, { observations }: AtlasIndicator): CompareFigure[] {
  return observations
    .flatMap((observation) => comparable(observation, atlas.catalogue) ?? [])
    .sort((one, other) => periodEnd(other.observation.period) - periodEnd(one.observation.period))
    .flatMap((figure) => rowOf(figure, atlas) ?? [])
}

function rowOf({ observation, place, value, unit, text, conversion }: Comparable, atlas: Atlas): CompareFigure | undefined {
  const { region_code: region, period, bound, measure, report, id } = observation
  if (region === null || period === null || !observation.place) return undefined
  return {
    region,
    place,
    level: observation.place.level,
    period,
    ...(timeSource(observation) !== '' && { inferred: timeSource(observation) }),
    bound,
    measure,
    sense: measureText(observation, atlas.catalogue),
    value,
    unit,
    text,
    ...(conversion !== undefined && { conversion }),
    ...(observation.name !== observation.entry?.name && { name: observation.name }),
    ...(observation.doubt !== null && { doubt: observation.doubt }),
    ...(conflicts(atlas, observation).length > 0 && { contradicted: true as const }),
    sure: isSure(observation),
    printed: quantity(observation),
    large: shortQuantity(observation),
    report: report.slug,
    title: report.title,
    id,
  }
}

/** What there is to choose from. */
export interface CompareOptions {
  readonly themes: readonly { readonly id: string; readonly name: string }[]
  /** Indicators with figures that can be compared, each with the codes of the places they are of. */
  readonly indicators: readonly { readonly id: string; readonly name: string; readonly theme: string; readonly regions: readonly string[] }[]
  /** By code of GB/T 2260. */
  readonly regions: Readonly<Record<string, string>>
}

/** Everything the reports let a reader compare. */
export function compareOptions(atlas: Atlas): CompareOptions {
  const all = [...atlas.indicators].map(([id, entry]) => ({
    id,
    name: entry.indicator.name,
    theme: entry.indicator.theme,
    figures: compareFigures(atlas, entry),
  }))
  const known = all.filter(({ figures }) => figures.length > 0)
  const places = new Map(known.flatMap(({ figures }) => figures.map(({ region, place }) => [region, place] as const)))
  return {
    themes: atlas.catalogue.themes.map(({ id, name }) => ({ id, name })),
    indicators: known.map(({ figures, ...indicator }) => ({ ...indicator, regions: [...new Set(figures.map(({ region }) => region))].sort() })),
    regions: Object.fromEntries([...places].sort()),
  }
}

/** The files under /compare/, by name without `.json`: `options`, and one an indicator. */
export function compareFiles(atlas: Atlas): Map<string, string> {
  const files = new Map([['options', JSON.stringify(compareOptions(atlas))]])
  for (const [id, indicator] of atlas.indicators) {
    const figures = compareFigures(atlas, indicator)
    if (figures.length > 0) files.set(id, JSON.stringify(figures))
  }
  return files
}
