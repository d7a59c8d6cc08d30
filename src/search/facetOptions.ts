import type { SearchState } from './address.ts'
import type { FacetCounts } from './facetCounts.ts'
import { KIND_ORDER, valueName, type Facet, type Facets } from './facets.ts'

/** A value of a facet on offer. */
export interface FacetOption {
  readonly value: string
  readonly name: string
  readonly count: number
  /** How many of the regions it lies in are offered before it; else 0. */
  readonly depth: number
}

/** Up to so many regions are all offered; of more only the provinces, and what is near the one chosen. */
const FEW_REGIONS = 12

const isAbove = (path: string, other: string): boolean => other.startsWith(`${path}/`)

function nearRegions(paths: readonly string[], chosen: string): readonly string[] {
  if (paths.length <= FEW_REGIONS) return paths
  return paths.filter((path) => {
    const above = path.split('/').slice(0, -1).join('/')
    return above === '' || above === chosen || isAbove(above, chosen)
  })
}

/** The values of a facet with hits in the order they are offered, and the one chosen in any case: a reader must see what narrows the search. */
export function optionsOf(facets: Facets, counts: FacetCounts, { choice }: SearchState, facet: Facet): FacetOption[] {
  const { by } = counts[facet]
  const values: readonly string[] = { kind: KIND_ORDER, theme: facets.themes.map(({ id }) => id), region: facets.regions, year: facets.years }[facet]
  const present = values.filter((value) => by.has(value) || value === choice[facet])
  const unknown = choice[facet] === '' || values.includes(choice[facet]) ? [] : [choice[facet]]
  const offered = facet === 'region' ? nearRegions(present, choice.region) : present
  return [...offered, ...unknown].map((value) => ({
    value,
    name: valueName(facets, facet, value),
    count: by.get(value) ?? 0,
    depth: facet === 'region' ? offered.filter((other) => isAbove(other, value)).length : 0,
  }))
}
