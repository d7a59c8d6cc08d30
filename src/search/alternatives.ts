import type { SearchState } from './address.ts'
import type { Engine } from './engine.ts'
import { isNarrow, NO_CHOICE, type Choice } from './facets.ts'
import { formatQuery } from './query.ts'

/** A wider search that has hits where the one made has none. */
export interface Alternative {
  readonly state: SearchState
  readonly drops: 'choice' | 'term'
  readonly total: number
}

/** What would be found with the choice dropped, and with one of several terms dropped. Only what has hits, in this order. */
export async function alternativesTo(engine: Engine, terms: readonly string[], choice: Choice): Promise<Alternative[]> {
  const fewer = terms.length > 1 ? terms.map((dropped) => ({ terms: terms.filter((term) => term !== dropped), choice, drops: 'term' as const })) : []
  const unchosen = isNarrow(choice) ? [{ terms, choice: NO_CHOICE, drops: 'choice' as const }] : []
  const found = await Promise.all(
    [...unchosen, ...fewer].map(async (wider) => ({
      drops: wider.drops,
      state: { query: formatQuery(wider.terms), choice: wider.choice, synonyms: true },
      total: (await engine.find(wider.terms, wider.choice)).total,
    })),
  )
  return found.filter(({ total }) => total > 0)
}
