import type { Understood } from '../answers/understand.ts'
import type { SearchState } from './address.ts'
import { alternativesTo, type Alternatives } from './alternatives.ts'
import type { Hits } from './engine.ts'
import type { SearchIndex } from './loadIndex.ts'
import { findOtherwise, variantsOfTerms } from './otherwise.ts'
import { parseQuery } from './query.ts'
import { relax, type Relaxed } from './relax.ts'
import { queryAsPrinted } from './simplify.ts'
import type { Variant } from './synonyms.ts'

/** Where so many texts contain the terms as typed, other words are looked for only once a reader has seen these: they take more of the index. */
const ENOUGH = 11

/** What a search came to. */
export interface Sought {
  /** What was searched for: the terms as the texts would print them or, where these stand nowhere, what is known in the query. */
  readonly terms: readonly string[]
  /** Texts that contain every one of them. */
  readonly hits: Hits
  /** What other words for them find, if that was looked for. */
  readonly others?: Hits
  /** Looks for it once a reader gets there. */
  readonly findLater?: () => Promise<Hits>
  /** The other words: those that stand in a text, or all that are known where they were not looked for. */
  readonly variants: readonly Variant[]
  /** How a query that stands nowhere was searched instead. */
  readonly relaxed?: Relaxed
  /** The searches a reader may turn to where nothing was found. */
  readonly alternatives?: Alternatives
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
  const understood = hits.total === 0 && state.query !== '' ? await understand() : undefined
  const relaxing = async (): Promise<Sought | undefined> => {
    const relaxed = understood && (await relax(engine, state, understood))
    return relaxed && { ...relaxed, variants: [], relaxed }
  }
  // A question is none of the reports' own words.
  const asked = understood?.asks ? await relaxing() : undefined
  if (asked) return asked
  const sought = { terms, hits, ...(await seekOtherwise(index, terms, hits, state)) }
  if (hits.total > 0 || (sought.others?.total ?? 0) > 0) return sought
  const alternatives = await alternativesTo(engine, state, hits, async () => ({ names: await index.names(), regions: index.facets.regions }))
  // A slip is put right rather than searched around.
  return (alternatives.respelt.length === 0 ? await relaxing() : undefined) ?? { ...sought, alternatives }
}

/** Looks for other words at once where few texts contain the terms, later where many do, and not at all where the reader does without. */
async function seekOtherwise(
  { engine, words }: SearchIndex,
  terms: readonly string[],
  hits: Hits,
  state: SearchState,
): Promise<Pick<Sought, 'others' | 'findLater' | 'variants'>> {
  const known = variantsOfTerms(terms, words)
  const find = (): ReturnType<typeof findOtherwise> => findOtherwise(engine, terms, known, state)
  if (!state.synonyms || known.flat().length === 0) return { variants: known.flat() }
  if (hits.total >= ENOUGH) return { variants: known.flat(), findLater: async () => (await find()).hits }
  const { hits: others, variants } = await find()
  return { others, variants }
}
