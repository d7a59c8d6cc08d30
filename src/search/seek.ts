import type { Understood } from '../answers/understand.ts'
import type { SearchState } from './address.ts'
import { alternativesTo, type Alternatives } from './alternatives.ts'
import type { Hits } from './engine.ts'
import type { SearchIndex } from './loadIndex.ts'
import { findOtherwise, variantsOfTerms } from './otherwise.ts'
import { hasPhrase, parseQuery, asPhrases } from './query.ts'
import { relax, type Relaxed } from './relax.ts'
import { hasPinyin } from './letters.ts'
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
  /** The query it was taken for, where letters were read as pinyin. */
  readonly spelled?: string | undefined
  /** The searches a reader may turn to where nothing was found. */
  readonly alternatives?: Alternatives
}

/** What helps with a query that stands nowhere; each asked only then. */
export interface Helpers {
  /** What is known in the query; undefined where it cannot be told. */
  readonly understand: () => Promise<Understood | undefined>
  /** Other queries that may have been meant, the likeliest first. */
  readonly guess: () => Promise<readonly string[]>
}

/**
 * Searches for what is typed, for other words that say the same, and at last for what is known in it.
 * @throws Error where a part of the index cannot be loaded
 */
export async function seek(index: SearchIndex, state: SearchState, { understand, guess }: Helpers): Promise<Sought> {
  const { engine, words } = index
  const terms = parseQuery(queryAsPrinted(state.query, words.writing))
  const hits = await engine.find(terms, state.choice, state.order, hasPhrase(state.query))
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
  const instead = await seekInstead(index, state, guess)
  if (instead) return instead
  const alternatives = await alternativesTo(engine, state, hits, async () => ({ names: await index.names(), regions: index.facets.regions }))
  // A slip is put right rather than searched around.
  return (alternatives.respelt.length === 0 ? await relaxing() : undefined) ?? { ...sought, alternatives }
}

/** Takes “…” for quotation marks of the query, and letters for pinyin, where they stand nowhere as they are. */
async function seekInstead({ engine }: SearchIndex, { query, choice, order }: SearchState, guess: Helpers['guess']): Promise<Sought | undefined> {
  const find = async (other: string): Promise<Sought | undefined> => {
    const terms = parseQuery(other)
    const hits = await engine.find(terms, choice, order, hasPhrase(other))
    return hits.total > 0 ? { terms, hits, variants: [] } : undefined
  }
  // A phrase in “…” is found as it is: there is nothing to say of another.
  const phrases = asPhrases(query)
  const found = phrases === query ? undefined : await find(phrases)
  if (found) return found
  const [spelled] = hasPinyin(query) && !hasPhrase(query) ? await guess() : []
  const meant = spelled === undefined ? undefined : await find(spelled)
  return meant && { ...meant, relaxed: { terms: meant.terms, dropped: [], hits: meant.hits }, spelled }
}

/** Looks for other words at once where few texts contain the terms, later where many do, and not at all where the reader does without. */
async function seekOtherwise(
  { engine, words }: SearchIndex,
  terms: readonly string[],
  hits: Hits,
  state: SearchState,
): Promise<Pick<Sought, 'others' | 'findLater' | 'variants'>> {
  // Words in quotation marks are wanted as they are.
  const known = variantsOfTerms(terms, hasPhrase(state.query) ? { ...words, synonyms: [] } : words)
  const find = (): ReturnType<typeof findOtherwise> => findOtherwise(engine, terms, known, state)
  if (!state.synonyms || known.flat().length === 0) return { variants: known.flat() }
  if (hits.total >= ENOUGH) return { variants: known.flat(), findLater: async () => (await find()).hits }
  const { hits: others, variants } = await find()
  return { others, variants }
}
