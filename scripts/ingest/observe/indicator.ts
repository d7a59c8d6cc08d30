/** The catalogue's indicator for a composed name, or none: a wrong id is worse than no id. */
import type { Catalogue, Indicator } from '../../../src/domain/catalogue.ts'
import type { Measure } from '../../../src/domain/observation.ts'

export interface IndicatorQuery {
  /** Candidate names, the best first. */
  readonly names: readonly string[]
  readonly unit: string | null
  readonly measure: Measure
}

export type IndicatorFinder = (query: IndicatorQuery) => Indicator | null

const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?:居民)?最低生活保障/g, '低保'],
  [/老年人|老人|老龄人口/g, '老人'],
  [/[的“”"'《》「」()（）\s、]/g, ''],
]

/** One form of a name for comparison: short everyday words, no marks, no statistic at the end. */
export function plainName(name: string): string {
  const short = SHORT_FORMS.reduce((text, [pattern, word]) => text.replace(pattern, word), name)
  return short.replace(/(?:总数量|总人数|总数|人数|户数|数量|总金额|金额|总额|资金额|资金|数|额)$/, '')
}

/**
 * A finder over the catalogue. A name is found where it equals a name or alias of an indicator in the plain form, and
 * the unit is of the indicator's dimension. Of a change (提高6.7%) only the name can be compared.
 */
export function indicatorFinder(catalogue: Catalogue): IndicatorFinder {
  const dimension = new Map(catalogue.units.map((unit) => [unit.unit, unit.dimension]))
  const byName = new Map<string, Indicator[]>()
  for (const indicator of catalogue.indicators) {
    for (const name of new Set([indicator.name, ...indicator.aliases].map(plainName))) byName.set(name, [...(byName.get(name) ?? []), indicator])
  }
  const fits = ({ unit, measure }: IndicatorQuery, indicator: Indicator): boolean => {
    if (measure === 'change_pct' || measure === 'change_abs') return indicator.measure !== 'share' || measure === 'change_abs' || unit === '百分点'
    return dimension.get(unit ?? '') === dimension.get(indicator.unit) || (unit === null && indicator.unit === '')
  }
  return (query) => {
    for (const name of query.names) {
      const found = (byName.get(plainName(name)) ?? []).filter((indicator) => fits(query, indicator))
      const exact = found.find((indicator) => indicator.unit === query.unit) ?? found[0]
      if (exact) return exact
    }
    return null
  }
}
