/** Figures that stand in one sentence. */
import type { AtlasObservation } from '../atlas/buildAtlas.ts'

/** Figures in groups of one sentence each, in the order in which the sentences come first; of equal sentences each report has its own. */
export const bySentence = <T extends Pick<AtlasObservation, 'report' | 'quote'>>(observations: readonly T[]): T[][] => [
  ...Map.groupBy(observations, ({ report, quote }) => `${report.slug} ${quote}`).values(),
]
