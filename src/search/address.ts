import { NO_CHOICE, type Choice } from './facets.ts'

/** What comes first: what is most about the terms, or the newest year. */
export type Order = 'relevance' | 'date'

/** What the search page shows; the whole of it stands in the address. */
export interface SearchState {
  /** As typed. */
  readonly query: string
  readonly choice: Choice
  readonly order: Order
}

/** @param search the address from its question mark: ?q=低保&year=2020 */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const value = (name: string): string => parameters.get(name)?.trim() ?? ''
  const choice = Object.fromEntries(Object.keys(NO_CHOICE).map((facet) => [facet, value(facet)])) as Record<keyof Choice, string>
  return { query: value('q'), choice, order: value('sort') === 'date' ? 'date' : 'relevance' }
}

/** The inverse: `?q=…&theme=…`, or an empty string for nothing sought. Only what is set is written. */
export function writeAddress({ query, choice, order }: SearchState): string {
  const entries = Object.entries({ q: query.trim(), ...choice, sort: order === 'date' ? order : '' }).filter(([, value]) => value !== '')
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : ''
}

/** Whether there is anything to be found: words, or a choice. */
export const isSearching = ({ query, choice }: SearchState): boolean => query.trim() !== '' || Object.values(choice).some((value) => value !== '')
