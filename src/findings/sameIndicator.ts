/** 同一指标: the figures that one figure may be set beside, by the rules all comparisons keep. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { periodEnd } from '../domain/period.ts'
import { printedSlack } from '../domain/precision.ts'
import { onceEach } from '../onceEach.ts'
import { comparable, latestByPlace, type Comparable } from './comparable.ts'
import { kind } from './kind.ts'

const MOST_PLACES = 3

/** Figures of one indicator and sense in a unit that can be compared. */
interface Peers {
  /** The newest of each place, the largest first. */
  readonly latest: readonly AtlasObservation[]
  /** All of them, by the code of their place. */
  readonly byPlace: ReadonlyMap<string | null, readonly AtlasObservation[]>
}

const sense = ({ indicator, measure }: AtlasObservation, figure: Comparable): string => `${indicator ?? ''} ${measure} ${kind(figure)}`

/** All figures that have peers, by their sense. Every figure of every report asks for its own. */
const peers = onceEach(({ catalogue, observations }: Atlas): ReadonlyMap<string, Peers> => {
  const figures = observations.flatMap((observation) => (observation.indicator === null ? [] : (comparable(observation, catalogue) ?? [])))
  const bySense = Map.groupBy(figures, (figure) => sense(figure.observation, figure))
  return new Map([...bySense].map(([key, of]) => [key, peersAmong(of)]))
})

const peersAmong = (figures: readonly Comparable[]): Peers => ({
  latest: latestByPlace(figures).map(({ observation }) => observation),
  byPlace: Map.groupBy(
    figures.map(({ observation }) => observation),
    ({ region_code }) => region_code,
  ),
})

/** @returns undefined where the figure cannot be compared */
function peersOf(atlas: Atlas, own: AtlasObservation): Peers | undefined {
  const figure = comparable(own, atlas.catalogue)
  return figure && peers(atlas).get(sense(own, figure))
}

/** Its peers of the same place, itself left out. */
const here = (atlas: Atlas, own: AtlasObservation): AtlasObservation[] =>
  (peersOf(atlas, own)?.byPlace.get(own.region_code) ?? []).filter((other) => other !== own)

/** The newest figure of each other place, the largest first; three at most. */
export function elsewhere(atlas: Atlas, own: AtlasObservation): AtlasObservation[] {
  const first = peersOf(atlas, own)?.latest.slice(0, MOST_PLACES + 1) ?? []
  return first.filter(({ region_code }) => region_code !== own.region_code).slice(0, MOST_PLACES)
}

/** The newest figure of the same place for an earlier time; none where that time has two different ones. */
export function previous(atlas: Atlas, own: AtlasObservation): AtlasObservation | undefined {
  const earlier = here(atlas, own).filter(({ period }) => periodEnd(period) < periodEnd(own.period))
  return latestByPlace(earlier.flatMap((other) => comparable(other, atlas.catalogue) ?? []))[0]?.observation
}

/**
 * 数据不一致: figures of other reports for the same indicator, place and time that say something else, more than rounding
 * explains. Only exact figures whose time stands in the text can contradict each other.
 */
export function conflicts(atlas: Atlas, own: AtlasObservation): AtlasObservation[] {
  const definite = ({ bound, period_inferred }: AtlasObservation): boolean => bound === 'exact' && !period_inferred
  if (!definite(own)) return []
  return here(atlas, own).filter((other) => {
    const same = other.report !== own.report && other.period === own.period
    const gap = Math.abs((other.value ?? 0) - (own.value ?? 0))
    const differs = other.unit === own.unit && gap > printedSlack(other.text) + printedSlack(own.text)
    return same && differs && definite(other)
  })
}
