import { createEngine, type Engine } from './engine.ts'
import type { Facets } from './facets.ts'
import { fetchJson, inBrowser } from './fetchJson.ts'
import type { FigureNames, FigurePlaces } from './figures.ts'
import { remembering } from './onDemand.ts'
import { openBundle } from './openBundle.ts'
import { loadSuggestionTable, namesIn } from './suggestionTable.ts'
import type { SearchWords } from './words.ts'

/** The index of a site, ready to be asked. */
export interface SearchIndex {
  readonly engine: Engine
  readonly facets: Facets
  readonly words: SearchWords
  /** Names of themes and indicators, for words that stand nowhere; loaded when asked for. */
  names(): Promise<readonly string[]>
}

/**
 * Opens the index, and reads the facets and what is known of words.
 * @param base the site's base path, with a slash at the end
 * @throws Error if a part cannot be loaded
 */
export async function loadIndex(base: string, fetchFile = inBrowser, loadSuggestions = loadSuggestionTable): Promise<SearchIndex> {
  const bundle = `${base}pagefind/`
  const loadTable = <Table>(name: string): Promise<Table> => fetchJson(`${bundle}${name}.json`, fetchFile)
  const [pagefind, facets, words] = await Promise.all([openBundle(bundle, fetchFile), loadTable<Facets>('facets'), loadTable<SearchWords>('words')])
  const figures = {
    names: () => loadTable<FigureNames>('figures'),
    places: remembering((indicator: number) => loadTable<FigurePlaces>(`figures/${indicator}`)),
  }
  return { engine: createEngine(pagefind, facets, figures), facets, words, names: async () => namesIn(await loadSuggestions(base)) }
}
