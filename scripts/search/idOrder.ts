import { gunzipSync } from 'node:zlib'

/** A file of the index as Pagefind hands it out. */
export interface BundleFile {
  readonly path: string
  readonly content: Uint8Array
}

/** Pagefind puts this before the JSON of a fragment. */
const SIGNATURE = 'pagefind_dcd'
const FRAGMENT = /^fragment\/(.+)\.pf_fragment$/

/**
 * Places of the texts in the order of their ids. A search tells of a hit only its id, the name of its fragment; with all ids in
 * order, as a search for everything gives them, the place of each is known without writing the ids down again.
 * @param urls of the texts, in the order of their places
 * @throws Error if a text has no fragment
 */
export function idOrderOf(files: readonly BundleFile[], urls: readonly string[]): number[] {
  const placeOf = new Map(urls.map((url, place) => [url, place]))
  const found = files.flatMap(({ path, content }) => {
    const id = FRAGMENT.exec(path)?.[1]
    return id === undefined ? [] : [{ id, place: placeOf.get(urlIn(content)) ?? -1 }]
  })
  const order = found.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(({ place }) => place)
  if (new Set(order).size !== urls.length || order.includes(-1))
    throw new Error(`Pagefind made ${order.length} fragments for ${urls.length} texts, or others. Reinstall the packages with npm ci.`)
  return order
}

function urlIn(content: Uint8Array): string {
  const text = gunzipSync(content).toString('utf8')
  return (JSON.parse(text.slice(SIGNATURE.length)) as { url: string }).url
}
