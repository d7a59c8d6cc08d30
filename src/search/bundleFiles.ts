import type { Fetch } from './fetchJson.ts'
import { readContents, readPart, unpack, type Contents, type Postings } from './indexFiles.ts'
import { remembering } from './once.ts'
import type { PagefindFragment } from './pagefind.ts'

/** The files of an index by their ids, each fetched once and kept as what it means. A file that could not be fetched is asked for again. */
export interface BundleFiles {
  contents(): Promise<Contents>
  part(id: string): Promise<ReadonlyMap<string, Postings>>
  /** Whether a part has been asked for before. */
  hasPart(id: string): boolean
  fragment(id: string): Promise<PagefindFragment>
}

/**
 * @param bundle address of the index, with a slash at the end
 * @returns files whose reading fails with an Error that names the file where it cannot be fetched
 */
export function createBundleFiles(bundle: string, fetchFile: Fetch): BundleFiles {
  async function fetchOk(name: string, options: RequestInit = {}): Promise<Response> {
    const response = await fetchFile(bundle + name, options)
    if (!response.ok) throw new Error(`${bundle}${name} answered ${response.status}`)
    return response
  }
  const read = async (name: string): Promise<Uint8Array> => unpack(new Uint8Array(await (await fetchOk(name)).arrayBuffer()))

  const parts = new Map<string, Promise<ReadonlyMap<string, Postings>>>()
  return {
    async contents() {
      const entry = await fetchOk('pagefind-entry.json', { cache: 'no-cache' })
      const { languages } = (await entry.json()) as { languages: Readonly<Record<string, { hash: string }>> }
      const [language] = Object.values(languages)
      if (!language) throw new Error(`${bundle}pagefind-entry.json names no index. Build the site again.`)
      return readContents(await read(`pagefind.${language.hash}.pf_meta`))
    },
    part: remembering(async (id) => readPart(await read(`index/${id}.pf_index`)), parts),
    hasPart: (id) => parts.has(id),
    fragment: remembering(async (id) => JSON.parse(new TextDecoder().decode(await read(`fragment/${id}.pf_fragment`))) as PagefindFragment),
  }
}
