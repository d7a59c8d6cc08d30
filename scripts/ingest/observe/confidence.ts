/**
 * 把握: how likely the whole reading of a figure is right, by a learnt linear model over how its decisions were made and how far
 * each of them led the next best. It is learnt from readings of documents that the decisions were not learnt from.
 */
import type { Measure } from '../../../src/domain/observation.ts'
import type { Region } from '../../../src/domain/region.ts'
import type { Frame } from './frame/frame.ts'
import { classOf } from './learnt/classes.ts'
import { codeOf, step, type FeatureList, type Features } from './learnt/features.ts'
import type { Weights } from './learnt/weights.ts'
import type { Naming } from './naming/naming.ts'
import type { Told } from './statement.ts'

/** How the decisions of a figure were made. A lead is that of the choice over the next best, in logarithms of odds; Infinity where a rule decides. */
export interface Decisions {
  readonly frame: Frame
  readonly naming: Naming
  /** The measure of the rules, and the one chosen. */
  readonly said: Measure
  readonly measure: Measure
  readonly measureLead: number
  readonly theme: string
  readonly themeLead: number
  readonly period: string | null
  /** Whether the period is the document's alone. */
  readonly inferred: boolean
  readonly periodLead: number
  readonly region: Region | null
}

const PROBABILITIES = [0.15, 0.25, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.92, 0.96, 0.98, 0.99, 0.996]
const WIDE_PROBABILITIES = [0.4, 0.7, 0.9, 0.98]
const LEADS = [0.2, 0.5, 1, 1.5, 2, 3, 4, 6, 8]
const SETTINGS = [0.2, 0.4, 0.6, 0.8, 0.9, 0.96]
const WIDE_SETTINGS = [0.5, 0.8, 0.95]
const FIGURES = [1, 2, 3, 5, 8, 12]
const RIVALS = [1, 3, 6, 9, 12, 16]
const LENGTHS = [3, 5, 7, 9, 12, 15]

/** What speaks for a reading, and against it. */
export function confidenceFeatures(features: Features, decisions: Decisions, told: Told): void {
  const { frame, naming, said, measure, theme, period, inferred, region } = decisions
  const { setting, figures, places, cell, tools } = told
  const { fact, rule, twin, changed } = frame
  const { by, probability, sources, rivals, indicator, name } = naming
  const [ground, kind] = [codeOf(by), codeOf(measure)]
  const dimension = codeOf(tools.dimensionOf(fact.mention.unit))
  const ruled = codeOf(rule)
  const likely = step(probability, WIDE_PROBABILITIES)
  const measureLead = step(decisions.measureLead, LEADS)
  const periodLead = step(decisions.periodLead, LEADS)
  const periodTold = setting.evidence?.period.confidence ?? 1
  const regionTold = setting.evidence?.region.confidence ?? 1
  features.clear()
  features.add(801, ground, step(probability, PROBABILITIES))
  features.add(802, measureLead)
  features.add(803, periodLead)
  features.add(804, step(decisions.themeLead, LEADS))
  features.add(805, step(periodTold, SETTINGS))
  features.add(806, step(regionTold, SETTINGS))
  features.add(807, ruled)
  features.add(808, dimension, kind)
  features.add(809, cell ? 1 : 0)
  features.add(810, codeOf(fact.role))
  features.add(811, indicator ? 1 : 0)
  features.add(812, inferred ? 1 : 0, period?.length ?? 0)
  features.add(813, places.length > 0 ? 1 : 0, region?.path === setting.region?.path ? 1 : 0)
  features.add(814, step(figures.length, FIGURES))
  features.add(815, kind, said === measure ? 1 : 0)
  features.add(816, step(rivals, RIVALS))
  features.add(817, twin ? 1 : 0, changed === null ? 0 : 1)
  features.add(818, step(name.length, LENGTHS))
  features.add(819, sources)
  features.add(820, ground, likely, measureLead)
  features.add(821, ground, likely, periodLead)
  features.add(822, ground, likely, ruled)
  features.add(823, inferred ? 1 : 0, step(periodTold, WIDE_SETTINGS), kind)
  features.add(824, codeOf(theme))
  features.add(825, codeOf(name.slice(-2)), dimension)
}

/** The classes a reading may be of. */
export const OUTCOMES = ['wrong', 'right'] as const

/** How likely the reading with these features is right, 0–1. */
export function confidenceIn(features: FeatureList, weights: Weights): number {
  const { index, lead } = classOf(features, OUTCOMES.length, weights)
  return 1 / (1 + Math.exp(OUTCOMES[index] === 'right' ? -lead : lead))
}
