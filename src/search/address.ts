import { NO_CHOICE, type Choice } from './facets.ts'

/** What comes first: what is most about the terms, or the newest year. */
export type Order = 'relevance' | 'date'

/** What the search page shows; the whole of it stands in the address. */
export interface SearchState {
  /** As typed. */
  readonly query: string
  readonly choice: Choice
  readonly order: Order
  /** Other words for the terms are looked for, too. */
  readonly synonyms: boolean
}

const OFF = 'off'

/** @param search the address from its question mark: ?q=低保&year=2020&synonyms=off */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const value = (name: string): string => parameters.get(name)?.trim() ?? ''
  const choice = Object.fromEntries(Object.keys(NO_CHOICE).map((facet) => [facet, value(facet)])) as Record<keyof Choice, string>
  return { query: value('q'), choice, order: value('sort') === 'date' ? 'date' : 'relevance', synonyms: value('synonyms') !== OFF }
}

/** The inverse: `?q=…&theme=…`, or an empty string for nothing sought. Only what is set is written. */
export function writeAddress({ query, choice, order, synonyms }: SearchState): string {
  const set = { q: query.trim(), ...choice, sort: order === 'date' ? order : '', synonyms: query.trim() === '' || synonyms ? '' : OFF }
  const entries = Object.entries(set).filter(([, value]) => value !== '')
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : ''
}

/** Whether there is anything to be found: words, or a choice. */
export const isSearching = ({ query, choice }: SearchState): boolean => query.trim() !== '' || Object.values(choice).some((value) => value !== '')
