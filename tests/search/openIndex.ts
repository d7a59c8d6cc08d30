import { readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { fetchJson, type Fetch } from '../../src/search/fetchJson.ts'
import { loadIndex, type SearchIndex } from '../../src/search/loadIndex.ts'

/** Opens the index of a built site as a browser would, files taking the place of the network. */
export function openIndex(dist: string): Promise<SearchIndex> {
  const fetchFile: Fetch = (url) => Promise.resolve(new Response(readFileSync(fileURLToPath(url))))
  return loadIndex(`${pathToFileURL(dist).href}/`, fetchFile, (base) => fetchJson(`${base}pagefind/suggestions.json`, fetchFile))
}
