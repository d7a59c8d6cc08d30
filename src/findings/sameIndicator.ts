/** 同一指标: the figures that one figure may be set beside, by the rules all comparisons keep. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { periodEnd } from '../domain/period.ts'
import { printedSlack } from '../domain/precision.ts'
import { comparable, latestByPlace, type Comparable } from './comparable.ts'
import { alike } from './kind.ts'

const MOST_PLACES = 3

/** Figures of the same indicator and sense in a unit that can be compared; none where the figure itself cannot be. */
function others(atlas: Atlas, own: AtlasObservation): Comparable[] {
  const figure = comparable(own, atlas.catalogue)
  if (own.indicator === null || !figure) return []
  const known = atlas.indicators.get(own.indicator)?.observations ?? []
  return known
    .filter((other) => other !== own && other.measure === own.measure)
    .flatMap((other) => comparable(other, atlas.catalogue) ?? [])
    .filter((other) => alike(figure, other))
}

/** The newest figure of each other place, the largest first; three at most. */
export function elsewhere(atlas: Atlas, own: AtlasObservation): AtlasObservation[] {
  const away = others(atlas, own).filter(({ observation }) => observation.region_code !== own.region_code)
  return latestByPlace(away)
    .slice(0, MOST_PLACES)
    .map(({ observation }) => observation)
}

/** The newest figure of the same place for an earlier time; none where that time has two different ones. */
export function previous(atlas: Atlas, own: AtlasObservation): AtlasObservation | undefined {
  const earlier = others(atlas, own).filter(
    ({ observation }) => observation.region_code === own.region_code && periodEnd(observation.period) < periodEnd(own.period),
  )
  return latestByPlace(earlier)[0]?.observation
}

/**
 * 数据不一致: figures of other reports for the same indicator, place and time that say something else, more than rounding
 * explains. Only exact figures whose time stands in the text can contradict each other.
 */
export function conflicts(atlas: Atlas, own: AtlasObservation): AtlasObservation[] {
  const definite = ({ bound, period_inferred }: AtlasObservation): boolean => bound === 'exact' && !period_inferred
  if (!definite(own)) return []
  return others(atlas, own).flatMap(({ observation }) => {
    const same = observation.report !== own.report && observation.region_code === own.region_code && observation.period === own.period
    const gap = Math.abs((observation.value ?? 0) - (own.value ?? 0))
    const differs = observation.unit === own.unit && gap > printedSlack(observation.text) + printedSlack(own.text)
    return same && differs && definite(observation) ? [observation] : []
  })
}
