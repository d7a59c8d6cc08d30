import type { SearchState } from './address.ts'
import type { Engine, Hits } from './engine.ts'
import { FACET_ORDER, NO_CHOICE, type Facet } from './facets.ts'
import { formatQuery, hasPhrase, parseQuery } from './query.ts'
import { nearbySpellings, type Vocabulary } from './spelling.ts'

/** Another search that has hits where the one made has none. */
export interface Alternative {
  readonly state: SearchState
  readonly total: number
}

/** A term by itself. */
export interface TermCount extends Alternative {
  readonly term: string
}

/** What is known where nothing was found. Of everything but the terms only what has hits. */
export interface Alternatives {
  /** With one facet's choice dropped. */
  readonly withoutFacet: readonly (Alternative & { readonly facet: Facet })[]
  /** With every choice dropped, where there are several. */
  readonly withoutChoice: Alternative | undefined
  /** With the words of a phrase wherever they stand. */
  readonly withoutQuotes: Alternative | undefined
  /** With a term that stands nowhere put right, the others and the choice dropped only where they leave nothing. */
  readonly respelt: readonly (Alternative & { readonly term: string; readonly spelling: string })[]
  /** With one of three or more terms dropped. */
  readonly withoutTerm: readonly Alternative[]
  /** Each of several terms alone. */
  readonly alone: readonly TermCount[]
}

const hasHits = ({ total }: Alternative): boolean => total > 0

/**
 * The searches a reader may turn to.
 * @param hits those of the search made: none
 * @param loadVocabulary asked only if a term stands nowhere
 */
export async function alternativesTo(engine: Engine, state: SearchState, hits: Hits, loadVocabulary: () => Promise<Vocabulary>): Promise<Alternatives> {
  const terms = parseQuery(state.query)
  const chosen = FACET_ORDER.filter((facet) => state.choice[facet] !== '')
  const search = async (others: readonly string[], choice = state.choice): Promise<Alternative> => ({
    state: { ...state, query: formatQuery(others), choice },
    total: await engine.count(others, choice),
  })

  async function countTerm(term: string): Promise<TermCount> {
    return { ...(await search([term])), term }
  }

  async function respell(term: string): Promise<(Alternative & { term: string; spelling: string })[]> {
    if ((await search([term], NO_CHOICE)).total > 0) return []
    const spellings = nearbySpellings(term, await loadVocabulary())
    return Promise.all(spellings.map(async (spelling) => ({ ...(await searchInstead(term, spelling)), term, spelling })))
  }

  /** In its place among the terms; where that finds nothing, alone; at last without the choice. */
  async function searchInstead(term: string, spelling: string): Promise<Alternative> {
    const inPlace = await search(terms.map((other) => (other === term ? spelling : other)))
    const alone = inPlace.total > 0 ? inPlace : await search([spelling])
    return alone.total > 0 ? alone : search([spelling], NO_CHOICE)
  }

  const loose = state.query.replace(/["＂]/g, ' ').trim()
  const [withoutQuotes, everything, respelt, withoutTerm, alone] = await Promise.all([
    hasPhrase(state.query) ? search(parseQuery(loose)) : undefined,
    chosen.length > 1 ? search(terms, NO_CHOICE) : undefined,
    Promise.all(terms.map(respell)),
    Promise.all(terms.length > 2 ? terms.map((dropped) => search(terms.filter((term) => term !== dropped))) : []),
    Promise.all(terms.length > 1 ? terms.map(countTerm) : []),
  ])
  return {
    withoutFacet: chosen
      .map((facet) => ({ facet, state: { ...state, choice: { ...state.choice, [facet]: '' } }, total: hits.counts[facet].all }))
      .filter(hasHits),
    withoutChoice: everything && hasHits(everything) ? everything : undefined,
    withoutQuotes: withoutQuotes && hasHits(withoutQuotes) ? withoutQuotes : undefined,
    respelt: respelt.flat().filter(hasHits),
    withoutTerm: withoutTerm.filter(hasHits),
    alone,
  }
}
