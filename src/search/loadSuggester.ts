import { fetchJson } from './fetchJson.ts'
import { simplifyQuery } from './simplify.ts'
import { createSuggester, type Suggester } from './suggestions.ts'
import { loadSuggestionTable } from './suggestionTable.ts'
import type { SearchWords } from './words.ts'

/** A suggester that takes queries as they are typed, Traditional ones too. */
export type LoadedSuggester = Suggester & { simplify(query: string): string }

let loading: Promise<LoadedSuggester> | undefined

/**
 * Loads what suggestions are made of, once a page; after a failure the next call tries again.
 * @param base the site's base path, with a slash at the end
 * @throws Error if a part cannot be loaded
 */
export function loadSuggester(base: string): Promise<LoadedSuggester> {
  loading ??= load(base).catch((fault: unknown) => {
    loading = undefined
    throw fault
  })
  return loading
}

async function load(base: string): Promise<LoadedSuggester> {
  const [table, words] = await Promise.all([loadSuggestionTable(base), fetchJson<SearchWords>(`${base}pagefind/words.json`)])
  return { ...createSuggester(table, words), simplify: (query) => simplifyQuery(query, words.writing) }
}
