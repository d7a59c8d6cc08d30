import type { Understood } from '../answers/understand.ts'
import type { SearchState } from './address.ts'
import { alternativesTo, type Alternatives } from './alternatives.ts'
import type { Hits } from './engine.ts'
import type { SearchIndex } from './loadIndex.ts'
import { findOtherwise, variantsOfTerms, type Otherwise } from './otherwise.ts'
import { parseQuery } from './query.ts'
import { relax, type Relaxed } from './relax.ts'
import { queryAsPrinted } from './simplify.ts'

/** What a search came to. */
export interface Sought {
  /** What was searched for: the terms as the texts would print them or, where these stand nowhere, what is known in the query. */
  readonly terms: readonly string[]
  /** Texts that contain every one of them. */
  readonly hits: Hits
  /** What other words for them find; undefined where none are known. */
  readonly others: Otherwise | undefined
  /** How a query that stands nowhere was searched instead. */
  readonly relaxed: Relaxed | undefined
  /** The searches a reader may turn to where nothing was found as typed. */
  readonly alternatives: Alternatives | undefined
}

/**
 * Searches for what is typed, for other words that say the same, and at last for what is known in it.
 * @param understand asked only where nothing was found; undefined where it cannot be told
 * @throws Error where a part of the index cannot be loaded
 */
export async function seek(index: SearchIndex, state: SearchState, understand: () => Promise<Understood | undefined>): Promise<Sought> {
  const { engine, words } = index
  const terms = parseQuery(queryAsPrinted(state.query, words.writing))
  const hits = await engine.find(terms, state.choice, state.order)
  const others = await findOtherwise(engine, terms, variantsOfTerms(terms, words), state)
  const sought = { terms, hits, others, relaxed: undefined, alternatives: undefined }
  if (hits.total + (state.synonyms ? (others?.hits.total ?? 0) : 0) > 0) return sought
  const alternatives = await alternativesTo(engine, state, hits, async () => ({ names: await index.names(), regions: index.facets.regions }))
  // A slip is put right rather than searched around.
  const understood = state.query === '' || alternatives.respelt.length > 0 ? undefined : await understand()
  const relaxed = understood && (await relax(engine, state, understood))
  return relaxed ? { ...relaxed, others: undefined, relaxed, alternatives } : { ...sought, alternatives }
}
