import type { Understood } from '../answers/understand.ts'
import type { SearchState } from './address.ts'
import type { Engine, Hits } from './engine.ts'
import { hasPhrase, parseQuery } from './query.ts'

/** What it asks of an engine. */
type Searching = Pick<Engine, 'find' | 'count'>

/** A search by the words of a query that stands nowhere as it was typed. */
export interface Relaxed {
  readonly terms: readonly string[]
  /** Words of the query that no hit holds together with the others, or none at all. */
  readonly dropped: readonly string[]
  readonly hits: Hits
}

/**
 * Searches for what is known in a query and its remaining words, all of them together, then for ever fewer: first without those that
 * stand nowhere and for which the names have no other word, then without the one that stands in most places and tells least.
 * @returns undefined where this comes to nothing else than what was typed, or nothing is found
 */
export async function relax(engine: Searching, state: SearchState, { places, periods, stretches, replaced }: Understood): Promise<Relaxed | undefined> {
  const { query, choice, order } = state
  const known = [...places, ...periods].map(({ typed }) => typed)
  const whole = [...new Set([...known, ...stretches.map((words) => words.join(''))])]
  const typed = parseQuery(query)
  if (hasPhrase(query) || (whole.length === typed.length && whole.every((term) => typed.includes(term)) && stretches.every((words) => words.length === 1)))
    return undefined
  const hits = await engine.find(whole, choice, order)
  if (whole.length > 0 && hits.total > 0) return { terms: whole, dropped: [], hits }
  const totalOf = (term: string): Promise<number> => engine.count([term], choice)
  const parted = await Promise.all(stretches.map(async (words) => ((await totalOf(words.join(''))) > 0 ? [words.join('')] : words)))
  const named = new Map(replaced)
  const printed = await Promise.all(parted.flat().map(async (word) => ((await totalOf(word)) > 0 ? word : (named.get(word) ?? word))))
  const terms = [...new Set([...known, ...printed])]
  return withFewer(engine, await Promise.all(terms.map(async (term) => ({ term, total: await totalOf(term) }))), state)
}

interface Counted {
  readonly term: string
  readonly total: number
}

async function withFewer(engine: Searching, counted: readonly Counted[], { choice, order }: SearchState): Promise<Relaxed | undefined> {
  const telling = counted.filter(({ term, total }) => total > 0 && term.length > 1).toSorted((one, other) => one.total - other.total)
  for (let count = telling.length; count > 0; count--) {
    const kept = new Set(telling.slice(0, count))
    const terms = counted.filter((candidate) => kept.has(candidate)).map(({ term }) => term)
    const dropped = counted.filter((candidate) => !kept.has(candidate)).map(({ term }) => term)
    const hits = await engine.find(terms, choice, order)
    if (hits.total > 0) return { terms, dropped, hits }
  }
  return undefined
}
