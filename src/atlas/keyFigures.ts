/**
 * Key figures: which few figures speak for a report, a place or a theme.
 *
 * Only what was reached counts, never a target, and each indicator once. The stronger stands first (`strength.ts`); of
 * equally strong ones the one of an indicator of which a text tells when · that comes first in the catalogue · covers the wider place · is the larger.
 */
import type { RegionLevel } from '../domain/region.ts'
import { isSure } from '../domain/sure.ts'
import type { Atlas, AtlasObservation } from './buildAtlas.ts'
import { fieldOf, strength } from './strength.ts'

const LEVEL_RANK: Record<RegionLevel, number> = { country: 0, province: 1, city: 2, county: 3 }

export interface KeyFigureOptions {
  readonly count?: number
  /** One of each theme first that is in the catalogue and surely read, in the catalogue's order of themes; then the others by importance. */
  readonly spread?: boolean
  /** Indicators that already stand elsewhere on the page. */
  readonly except?: readonly string[]
}

/** What a figure measures: its catalogue id, or its name where it has none. */
const subject = (observation: AtlasObservation): string => observation.indicator ?? observation.name

/** What stands in one row only once: town and country of one thing are one. */
const kind = ({ catalogue }: Atlas, { entry, name }: AtlasObservation): string =>
  catalogue.sentences.contrasts.reduce((whole, { first, second }) => whole.replace(first, second), entry?.name ?? name)

/** Figures in the order in which they deserve to be shown; targets and figures without a definite value left out. */
export function byImportance(atlas: Atlas, observations: readonly AtlasObservation[]): AtlasObservation[] {
  const order = new Map(atlas.themes.flatMap(({ indicators }) => indicators).map(({ indicator }, index) => [indicator.id, index]))
  const candidates = observations.filter(({ role, value }) => role === 'metric' && value !== null && value !== 0)
  const field = fieldOf(candidates, atlas.observations)
  const dated = new Set(candidates.filter(({ period, period_inferred }) => period !== null && !period_inferred).map(subject))
  const rank = (observation: AtlasObservation): number[] => [
    -strength(observation, field),
    dated.has(subject(observation)) ? 0 : 1,
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
  const different = distinctBy(byImportance(atlas, observations), (observation) => kind(atlas, observation)).filter(
    (observation) => !except.includes(subject(observation)),
  )
  if (!spread) return different.slice(0, count)
  const order = new Map(atlas.themes.map(({ theme }, index) => [theme.id, index]))
  const place = ({ theme }: AtlasObservation): number => order.get(theme) ?? order.size
  const ofThemes = distinctBy(different, ({ theme }) => theme)
    .filter((observation) => observation.entry && isSure(observation))
    .sort((one, other) => place(one) - place(other))
  return [...new Set([...ofThemes, ...different])].slice(0, count)
}

/** The first of each kind, in the order given. */
function distinctBy<T>(items: readonly T[], kind: (item: T) => string): T[] {
  const first = new Map<string, T>()
  for (const item of items) if (!first.has(kind(item))) first.set(kind(item), item)
  return [...first.values()]
}
