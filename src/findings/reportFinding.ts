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

/** One sentence on what a report says: its two foremost figures of different themes, with the place where it is none that the report is about. */
export function reportFinding(atlas: Atlas, report: Report): string {
  const figures = keyFigures(atlas, observationsOf(atlas, report).filter(isFirm), { count: 2, spread: true })
  if (figures.length === 0) return report.observations.length === 0 ? '这份报告里没有读出数据。' : '这份报告里的数，都要对照原句。'
  const told = (figure: AtlasObservation): string => joined(figure.region === report.region ? '' : toldPlace(figure), subjectAndValue(figure, atlas.catalogue))
  return `${figures.map(told).join('；')}。`
}
