import type { Fetch } from './bundleFiles.ts'
import { createEngine, type Engine } from './engine.ts'
import type { Facets } from './facets.ts'
import { openBundle } from './openBundle.ts'

/** The index of a site, ready to be asked. */
export interface SearchIndex {
  readonly engine: Engine
  readonly facets: Facets
}

/**
 * Opens the index and reads the facets.
 * @param base the site's base path, with a slash at the end
 * @throws Error if a part cannot be loaded
 */
export async function loadIndex(base: string, fetchFile: Fetch = (url, options) => fetch(url, options)): Promise<SearchIndex> {
  const bundle = `${base}pagefind/`
  const [pagefind, facets] = await Promise.all([openBundle(bundle, fetchFile), loadFacets(bundle, fetchFile)])
  return { engine: createEngine(pagefind), facets }
}

async function loadFacets(bundle: string, fetchFile: Fetch): Promise<Facets> {
  const url = `${bundle}facets.json`
  const response = await fetchFile(url, { cache: 'no-cache' })
  if (!response.ok) throw new Error(`${url} answered ${response.status}`)
  return (await response.json()) as Facets
}
