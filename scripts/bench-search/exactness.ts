import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { readdirSync } from 'node:fs'

import { NO_CHOICE } from '../../src/search/facets.ts'
import { unpack } from '../../src/search/indexFiles.ts'
import { loadIndex } from '../../src/search/loadIndex.ts'
import type { Query } from './queries.ts'

/** Addresses of the texts by their ids in the index. */
async function urlsById(bundle: string): Promise<Map<string, string>> {
  const urls = new Map<string, string>()
  for (const name of readdirSync(join(bundle, 'fragment'))) {
    const { url } = JSON.parse(new TextDecoder().decode(await unpack(Uint8Array.from(readFileSync(join(bundle, 'fragment', name)))))) as { url: string }
    urls.set(name.replace(/\.pf_fragment$/, ''), url)
  }
  return urls
}

/** What the site's own engine finds for each query, best first; its files are read from the disk. */
export async function findAll(site: string, queries: readonly Query[]): Promise<string[][]> {
  const urls = await urlsById(join(site, 'pagefind'))
  const { engine } = await loadIndex(`${pathToFileURL(site).href}/`, (url) => Promise.resolve(new Response(readFileSync(fileURLToPath(url)))))
  const found: string[][] = []
  for (const { terms } of queries) found.push((await engine.find(terms, NO_CHOICE)).ids.map((id) => urls.get(id) ?? id))
  return found
}
