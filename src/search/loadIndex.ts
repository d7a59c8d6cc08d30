import { createEngine, type Engine } from './engine.ts'
import type { Facets } from './facets.ts'
import type { FigureNames, FigurePlaces } from './figures.ts'
import type { PagefindModule } from './pagefind.ts'
import type { SearchWords } from './words.ts'

/** The index of a site, ready to be asked. */
export interface SearchIndex {
  readonly engine: Engine
  readonly facets: Facets
  /** Names of the catalogue, for words that stand nowhere; loaded when asked for. */
  names(): Promise<readonly string[]>
  readonly words: SearchWords
  /**
   * Pagefind takes a part of the index that fails to load for an empty one. Asked after a search without hits.
   * @throws Error if the index cannot be reached
   */
  confirmReachable(): Promise<void>
}

/** What loading needs of the outside. */
export interface Effects {
  fetch(url: string, options: RequestInit): Promise<Response>
  import(url: string): Promise<PagefindModule>
}

const inBrowser: Effects = {
  fetch: (url, options) => fetch(url, options),
  import: (url) => import(/* @vite-ignore */ url) as Promise<PagefindModule>,
}

/**
 * Loads Pagefind and the facets.
 * @param base the site's base path, with a slash at the end
 * @param attempt 0 for the first; a browser remembers a module that failed to load, so each attempt asks under another address
 * @throws Error if a part cannot be loaded
 */
export async function loadIndex(base: string, attempt = 0, effects: Effects = inBrowser): Promise<SearchIndex> {
  const bundle = `${base}pagefind/`
  const loadFresh = <Table>(name: string): Promise<Table> => loadTable(`${bundle}${name}.json`, effects, 'no-cache')
  const [module, facets, words] = await Promise.all([
    effects.import(`${bundle}pagefind.js${attempt ? `?attempt=${attempt}` : ''}`),
    loadFresh<Facets>('facets'),
    loadFresh<SearchWords>('words'),
  ])
  const pagefind = module.createInstance({ basePath: bundle, noWorker: true, exactDiacritics: true })
  await pagefind.init()
  return {
    engine: createEngine(pagefind, facets, {
      names: () => loadFresh<FigureNames>('figures'),
      places: (indicator) => loadFresh<FigurePlaces>(`figures/${indicator}`),
    }),
    facets,
    names: () => loadFresh<readonly string[]>('names'),
    words,
    async confirmReachable() {
      await loadTable(`${bundle}facets.json`, effects, 'no-store')
    },
  }
}

async function loadTable<Table>(url: string, effects: Effects, cache: RequestCache): Promise<Table> {
  const response = await effects.fetch(url, { cache })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as Table
}
