import { writeAddress, type SearchState } from './address.ts'
import { createElement } from './createElement.ts'
import { isLatin } from './letters.ts'

/** Guesses are made where a query stands nowhere as typed; letters that stand somewhere may still be pinyin. */
export const needsGuess = (query: string, total: number): boolean => query !== '' && (total === 0 || isLatin(query))

/**
 * Other queries the reader may have meant, the likeliest first; what it takes to guess is loaded only now.
 * @param base the site's base path, with a slash at the end
 */
export async function guessMeant(query: string, base: string): Promise<string[]> {
  try {
    const [{ loadSuggester }, { likelyMeant }] = await Promise.all([import('./loadSuggester.ts'), import('./likelyMeant.ts')])
    const suggester = await loadSuggester(base)
    return likelyMeant(suggester.simplify(query), suggester)
  } catch (fault) {
    console.warn('No other query is suggested: what it takes could not be loaded.', fault)
    return []
  }
}

/** 「要找的是不是：大连、大连市？」, or null where there is no good guess. The links carry `data-meant`. */
export function createMeantNote(queries: readonly string[], state: SearchState, base: string): HTMLElement | null {
  if (queries.length === 0) return null
  const links = queries.map((query) => createElement('a', { href: `${base}search/${writeAddress({ ...state, query })}`, 'data-meant': true }, query))
  const parts = links.flatMap((link, index) => (index === 0 ? [link] : ['、', link]))
  return createElement('p', { class: 'search-note' }, '要找的是不是：', ...parts, '？')
}
