import type { Atlas } from '../atlas/buildAtlas.ts'
import type { Finding } from './finding.ts'
import { indicatorFinding, rankable } from './indicatorFinding.ts'
import { indicatorPairs, pairFinding } from './pairFinding.ts'

/** Pairs of one place and time always, other charts only if their figures may be ranked. */
export const fitToLead = ({ chart, observations }: Finding): boolean => chart.form === 'dumbbell' || rankable(observations, observations[0]?.unit ?? '')

/** What of a province and of a county is of several years or not exact is set side by side on the indicator's own page only. */
const ofOneKind = (finding: Finding): boolean => fitToLead(finding) || new Set(finding.observations.map(({ place }) => place?.level)).size === 1

/** Rows a reader sees in the chart. */
const breadth = ({ chart }: Finding): number => chart.rows.length

/**
 * Findings in the order in which they deserve to be shown: those fit to lead · pairs before single indicators ·
 * more places first · the catalogue's order. No indicator that stands in one, be it for reference, has another.
 */
export function findings(atlas: Atlas, theme?: string): Finding[] {
  const wanted = (finding: Finding): boolean => (theme === undefined || finding.theme === theme) && ofOneKind(finding)
  const pairs = indicatorPairs(atlas).flatMap((pair) => pairFinding(atlas, pair) ?? [])
  const singles = [...atlas.indicators.values()].flatMap((indicator) => indicatorFinding(atlas, indicator) ?? [])
  const rank = (finding: Finding): number => (fitToLead(finding) ? 0 : 1_000) + (finding.chart.form === 'dumbbell' ? 0 : 100) - breadth(finding)
  const ordered = [...pairs, ...singles].filter(wanted).sort((one, other) => rank(one) - rank(other))
  const taken = new Set<string>()
  return ordered.filter((finding) => {
    if (finding.indicators.some((indicator) => taken.has(indicator))) return false
    for (const { indicator } of finding.observations) if (indicator !== null) taken.add(indicator)
    return true
  })
}
