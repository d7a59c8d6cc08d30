import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { keyFigures } from '../atlas/keyFigures.ts'
import type { Report } from '../domain/report.ts'
import { toldPlace } from './place.ts'
import { isFirm } from './reservation.ts'
import { joined, subjectAndValue } from './statement.ts'

/** The figures of one report, in the order of its text. */
export const observationsOf = (atlas: Atlas, report: Report): readonly AtlasObservation[] => atlas.byReport.get(report) ?? []

/** The four figures that speak for a report, of different themes if it has them. */
export const reportKeyFigures = (atlas: Atlas, report: Report): AtlasObservation[] => keyFigures(atlas, observationsOf(atlas, report), { spread: true })

/** What is said of a report of which no figure can be told in a sentence: all are unsure, or goals, or nothing was read. */
function untold(observations: readonly AtlasObservation[]): string {
  if (observations.length === 0) return '这份报告里没有读出数据。'
  return observations.some(isFirm) ? `从这份报告里读出了${observations.length}个数据。` : '这份报告里读出的数都没有十足把握，请对照原句。'
}

/** One sentence on what a report says: its two foremost figures of different themes, with the place where it is none that the report is about. */
export function reportFinding(atlas: Atlas, report: Report): string {
  const observations = observationsOf(atlas, report)
  const figures = keyFigures(atlas, observations.filter(isFirm), { count: 2, spread: true })
  if (figures.length === 0) return untold(observations)
  const told = (figure: AtlasObservation): string => joined(figure.region === report.region ? '' : toldPlace(figure), subjectAndValue(figure, atlas.catalogue))
  return `${figures.map(told).join('；')}。`
}
