import type { Choice } from './facets.ts'

/** What the search page shows; the whole of it stands in the address. */
export interface SearchState {
  /** As typed. */
  readonly query: string
  readonly choice: Choice
}

/** @param search the address from its question mark: ?q=低保&year=2020 */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const value = (name: string): string => parameters.get(name)?.trim() ?? ''
  return { query: value('q'), choice: { theme: value('theme'), region: value('region'), year: value('year') } }
}

/** The inverse: `?q=…&theme=…`, or an empty string for nothing sought. Only what is set is written. */
export function writeAddress({ query, choice }: SearchState): string {
  const entries = Object.entries({ q: query.trim(), ...choice }).filter(([, value]) => value !== '')
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : ''
}

export const isSearching = (state: SearchState): boolean => writeAddress(state) !== ''
