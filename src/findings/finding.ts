import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import type { Chart } from '../charts/chart.ts'
import type { Report } from '../domain/report.ts'

/** What a chart shows, said in words: all of it made from the figures by rule. */
export interface Finding {
  /** A sentence with its number, without a full stop. */
  readonly title: string
  /** What the chart shows, for a page whose main heading is the title already: 城市与农村低保标准. */
  readonly chartTitle: string
  /** What, where, when, unit. */
  readonly subtitle: string
  /** One or two sentences under a main heading. */
  readonly standfirst: string
  readonly chart: Chart
  readonly theme: string
  /** The indicators it compares; the first has the page the chart leads to. */
  readonly indicators: readonly string[]
  /** Conversions and cautions, each a sentence. */
  readonly cautions: readonly string[]
  /** What does not agree within the reports, each a sentence. */
  readonly doubts?: readonly string[]
  readonly observations: readonly AtlasObservation[]
}

/** The reports a finding rests on, each once. */
export const sourcesOf = ({ observations }: Pick<Finding, 'observations'>): Report[] => [...new Set(observations.map(({ report }) => report))]
