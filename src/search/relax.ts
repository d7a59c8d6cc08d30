import type { Understood } from '../answers/understand.ts'
import type { Engine, Hits } from './engine.ts'
import type { Choice } from './facets.ts'
import { parseQuery } from './query.ts'

/** A search by the words of a query that stands nowhere as it was typed. */
export interface Relaxed {
  readonly terms: readonly string[]
  /** Words of the query that no hit holds together with the others, or none at all. */
  readonly dropped: readonly string[]
  readonly hits: Hits
}

/**
 * Searches for what is known in a query and its remaining words, all of them together, then for ever fewer: first without those that
 * stand nowhere, then without the one that stands in most places and tells least.
 * @returns undefined where this comes to nothing else than what was typed, or nothing is found
 */
export async function relax(engine: Engine, query: string, { places, periods, stretches }: Understood, choice: Choice): Promise<Relaxed | undefined> {
  const known = [...places, ...periods].map(({ typed }) => typed)
  const whole = [...new Set([...known, ...stretches.map((words) => words.join(''))])]
  const typed = parseQuery(query)
  if (query.includes('"') || (whole.length === typed.length && whole.every((term) => typed.includes(term)) && stretches.every((words) => words.length === 1)))
    return undefined
  const hits = await engine.find(whole, choice)
  if (whole.length > 0 && hits.total > 0) return { terms: whole, dropped: [], hits }
  const totalOf = async (term: string): Promise<number> => (await engine.find([term], choice)).total
  const parted = await Promise.all(stretches.map(async (words) => ((await totalOf(words.join(''))) > 0 ? [words.join('')] : words)))
  const terms = [...new Set([...known, ...parted.flat()])]
  return withFewer(engine, await Promise.all(terms.map(async (term) => ({ term, total: await totalOf(term) }))), choice)
}

interface Counted {
  readonly term: string
  readonly total: number
}

async function withFewer(engine: Engine, counted: readonly Counted[], choice: Choice): Promise<Relaxed | undefined> {
  const telling = counted.filter(({ term, total }) => total > 0 && term.length > 1).toSorted((one, other) => one.total - other.total)
  for (let count = telling.length; count > 0; count--) {
    const kept = new Set(telling.slice(0, count))
    const terms = counted.filter((candidate) => kept.has(candidate)).map(({ term }) => term)
    const dropped = counted.filter((candidate) => !kept.has(candidate)).map(({ term }) => term)
    const hits = await engine.find(terms, choice)
    if (hits.total > 0) return { terms, dropped, hits }
  }
  return undefined
}
