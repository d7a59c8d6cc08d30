import { fetchJson, fetchOk, type Fetch } from './fetchJson.ts'
import { readPart, unpack, type Contents, type Postings } from './indexFiles.ts'
import { remembering } from './onDemand.ts'
import type { PagefindFragment } from './pagefind.ts'

/** The files of an index, each fetched once and kept as what it means. A file that could not be fetched is asked for again. */
export interface BundleFiles {
  readonly contents: Contents
  /** @param number of the part in the contents */
  part(number: number): Promise<ReadonlyMap<string, Postings>>
  /** Whether a part has been asked for before. */
  hasPart(number: number): boolean
  /** @param page its number in the contents */
  fragment(page: number): Promise<PagefindFragment>
}

/**
 * Opens an index by its contents.
 * @param bundle address of the index, with a slash at the end
 * @throws Error that names the file where one cannot be fetched, now or later
 */
export async function openBundleFiles(bundle: string, fetchFile: Fetch): Promise<BundleFiles> {
  const contents = await fetchJson<Contents>(`${bundle}contents.json`, fetchFile)
  const read = async (name: string): Promise<Uint8Array> => unpack(new Uint8Array(await (await fetchOk(bundle + name, {}, fetchFile)).arrayBuffer()))
  const parts = new Map<number, Promise<ReadonlyMap<string, Postings>>>()
  return {
    contents,
    part: remembering(async (number) => readPart(await read(`index/${contents.version}-${number}.pf_index`)), parts),
    hasPart: (number) => parts.has(number),
    fragment: remembering(
      async (page) => JSON.parse(new TextDecoder().decode(await read(`fragment/${contents.version}-${page}.pf_fragment`))) as PagefindFragment,
    ),
  }
}
