/** 别处的同一指标: what other reports say on what one report tells. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Report } from '../domain/report.ts'
import { comparable, latestByPlace } from './comparable.ts'
import { alike } from './kind.ts'

const MOST_INDICATORS = 6
const MOST_PLACES = 3

/**
 * The newest figure of each other place on the indicators a report has a comparable figure of, in the order of its text.
 * @returns one list an indicator, the largest first; none where no other report has one
 */
export function elsewhere(atlas: Atlas, report: Report): AtlasObservation[][] {
  const figures = (atlas.byReport.get(report) ?? []).flatMap((observation) => comparable(observation, atlas.catalogue) ?? [])
  const indicators = new Map(figures.flatMap((figure) => (figure.observation.indicator === null ? [] : [[figure.observation.indicator, figure] as const])))
  const lists = [...indicators].map(([indicator, own]) => {
    const others = (atlas.indicators.get(indicator)?.observations ?? []).filter((other) => other.report !== report && other.measure === own.observation.measure)
    const known = latestByPlace(others.flatMap((other) => comparable(other, atlas.catalogue) ?? []).filter((other) => alike(own, other)))
    return known.slice(0, MOST_PLACES).map(({ observation }) => observation)
  })
  return lists.filter((list) => list.length > 0).slice(0, MOST_INDICATORS)
}
