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

/** Links to the searches that may have been meant. They carry `data-meant`. */
export const meantLinks = (queries: readonly string[], state: SearchState, base: string): HTMLAnchorElement[] =>
  queries.map((query) => createElement('a', { href: `${base}search/${writeAddress({ ...state, query })}`, 'data-meant': true }, query))

/** 要找的是不是：大连、大连市？ */
export const askMeant = (links: readonly HTMLAnchorElement[]): (Node | string)[] => [
  '要找的是不是：',
  ...links.flatMap((link, index) => (index === 0 ? [link] : ['、', link])),
  '？',
]
