import { FACET_ORDER, type Choice, type Facet } from './facets.ts'
import { passes, type TextFacts } from './texts.ts'

/** How many texts each value of a facet would leave. */
export interface FacetCount {
  /** With no value of this facet chosen. */
  readonly all: number
  /** By value; one that would leave none is not there. */
  readonly by: ReadonlyMap<string, number>
}

export type FacetCounts = Readonly<Record<Facet, FacetCount>>

/**
 * Counts for every facet, each under the choices made in the other facets but not in its own.
 * @param found the texts that hold the terms, whatever the choice
 */
export const countFacets = (found: readonly Pick<TextFacts, 'values'>[], choice: Choice): FacetCounts =>
  Object.fromEntries(FACET_ORDER.map((facet) => [facet, countFacet(found, choice, facet)])) as Record<Facet, FacetCount>

function countFacet(found: readonly Pick<TextFacts, 'values'>[], choice: Choice, facet: Facet): FacetCount {
  const left = found.filter((text) => passes(text, choice, facet))
  const by = new Map<string, number>()
  for (const { values } of left) for (const value of values[facet]) by.set(value, (by.get(value) ?? 0) + 1)
  return { all: left.length, by }
}
