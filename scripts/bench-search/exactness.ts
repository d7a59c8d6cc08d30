import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { NO_CHOICE } from '../../src/search/facets.ts'
import { loadIndex } from '../../src/search/loadIndex.ts'
import type { Query } from './queries.ts'

/**
 * What the site's own engine finds for each query, best first; its files are read from the disk.
 * @param urls addresses of all texts, in the order in which they were indexed
 */
export async function findAll(site: string, queries: readonly Query[], urls: readonly string[]): Promise<string[][]> {
  const { engine } = await loadIndex(`${pathToFileURL(site).href}/`, (url) => Promise.resolve(new Response(readFileSync(fileURLToPath(url)))))
  const found: string[][] = []
  for (const { terms } of queries) found.push((await engine.find(terms, NO_CHOICE)).places.map((place) => urls[place] ?? String(place)))
  return found
}
