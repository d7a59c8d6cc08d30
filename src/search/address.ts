import type { Choice } from './facets.ts'

/** What the search page shows; the whole of it stands in the address. */
export interface SearchState {
  /** As typed. */
  readonly query: string
  readonly choice: Choice
  /** Other words for the terms are looked for, too. */
  readonly synonyms: boolean
}

const OFF = 'off'

/** @param search the address from its question mark: ?q=低保&year=2020&synonyms=off */
export function readAddress(search: string): SearchState {
  const parameters = new URLSearchParams(search)
  const value = (name: string): string => parameters.get(name)?.trim() ?? ''
  const choice = { theme: value('theme'), region: value('region'), year: value('year') }
  return { query: value('q'), choice, synonyms: value('synonyms') !== OFF }
}

/** The inverse: `?q=…&theme=…`, or an empty string for nothing sought. Only what is set is written. */
export function writeAddress({ query, choice, synonyms }: SearchState): string {
  const sought = Object.entries({ q: query.trim(), ...choice }).filter(([, value]) => value !== '')
  const entries = sought.length > 0 && !synonyms ? [...sought, ['synonyms', OFF]] : sought
  return entries.length > 0 ? `?${new URLSearchParams(entries).toString()}` : ''
}

export const isSearching = (state: SearchState): boolean => writeAddress(state) !== ''
