/**
 * Key figures: which few figures speak for a report, a place or a theme.
 *
 * Only what was reached counts, never a target, and each indicator once. Of two figures the one stands first that
 * is surely read · has a catalogue entry · is a stock or an amount rather than a share, a ratio or a change · is newer
 * (in steps of three years) · comes first in the catalogue · covers the wider place · is the larger.
 */
import type { RegionLevel } from '../domain/region.ts'
import { SURE, type Measure } from '../domain/observation.ts'
import { periodYear } from '../domain/period.ts'
import type { Atlas, AtlasObservation } from './buildAtlas.ts'

const MEASURE_RANK: Record<Measure, number> = { level: 0, flow: 0, share: 1, ratio: 2, change_pct: 3, change_abs: 3 }
const LEVEL_RANK: Record<RegionLevel, number> = { country: 0, province: 1, city: 2, county: 3 }

/** Readings below this do not stand for anything in large type. */

/** Years within one step count as equally new: reports appear a year or two after what they tell. */
const STEP = 3

export interface KeyFigureOptions {
  readonly count?: number
  /** One of each theme first, in the catalogue's order of themes; those without a catalogue entry last. */
  readonly spread?: boolean
  /** Indicators that already stand elsewhere on the page. */
  readonly except?: readonly string[]
}

/** What a figure measures: its catalogue id, or its name where it has none. */
const subject = (observation: AtlasObservation): string => observation.indicator ?? observation.name

/** Figures in the order in which they deserve to be shown; targets and figures without a definite value left out. */
export function byImportance(atlas: Atlas, observations: readonly AtlasObservation[]): AtlasObservation[] {
  const order = new Map(atlas.themes.flatMap(({ indicators }) => indicators).map(({ indicator }, index) => [indicator.id, index]))
  const candidates = observations.filter(({ role, value }) => role === 'metric' && value !== null && value !== 0)
  const newest = Math.max(...candidates.map(({ period }) => (period === null ? 0 : periodYear(period))))
  const rank = (observation: AtlasObservation): number[] => [
    observation.confidence < SURE ? 1 : 0,
    observation.entry ? 0 : 1,
    MEASURE_RANK[observation.measure],
    observation.period === null ? Infinity : Math.floor((newest - periodYear(observation.period)) / STEP),
    observation.indicator === null ? order.size : (order.get(observation.indicator) ?? order.size),
    observation.place ? LEVEL_RANK[observation.place.level] : LEVEL_RANK.county + 1,
    -(observation.value ?? 0),
  ]
  return candidates
    .map((observation) => ({ observation, rank: rank(observation) }))
    .sort((one, other) => compareRanks(one.rank, other.rank))
    .map(({ observation }) => observation)
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, index) => value !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1
}

/** The first figures by importance, each of a different indicator. */
export function keyFigures(
  atlas: Atlas,
  observations: readonly AtlasObservation[],
  { count = 4, spread = false, except = [] }: KeyFigureOptions = {},
): AtlasObservation[] {
  const different = distinctBy(byImportance(atlas, observations), subject).filter((observation) => !except.includes(subject(observation)))
  if (!spread) return different.slice(0, count)
  const order = new Map(atlas.themes.map(({ theme }, index) => [theme.id, index]))
  const place = ({ entry, theme }: AtlasObservation): number => (entry ? 0 : order.size) + (order.get(theme) ?? 0)
  const ofThemes = distinctBy(different, ({ theme }) => theme).sort((one, other) => place(one) - place(other))
  return [...new Set([...ofThemes, ...different])].slice(0, count)
}

/** The first of each kind, in the order given. */
function distinctBy<T>(items: readonly T[], kind: (item: T) => string): T[] {
  const first = new Map<string, T>()
  for (const item of items) if (!first.has(kind(item))) first.set(kind(item), item)
  return [...first.values()]
}
