import { openBundleFiles } from './bundleFiles.ts'
import type { Fetch } from './fetchJson.ts'
import type { Contents } from './indexFiles.ts'
import { lookUp } from './lookUp.ts'
import type { PagefindInstance } from './pagefind.ts'
import type { Places } from './phrase.ts'

const everyPage = ({ lengths }: Contents): Places => new Map(lengths.map((_, page) => [page, []]))

/**
 * Opens an index of Pagefind's. Each part is fetched once, when a search needs it.
 * @param bundle address of its folder, with a slash at the end
 * @throws Error where a file cannot be fetched, naming it; later from `search` and `data` too
 */
export async function openBundle(bundle: string, fetchFile: Fetch): Promise<PagefindInstance> {
  const files = await openBundleFiles(bundle, fetchFile)
  const { lengths } = files.contents
  return {
    meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1),
    async search(phrase) {
      const places = phrase === null ? everyPage(files.contents) : await lookUp(phrase, files)
      const results = lengths.flatMap((length, page) => {
        const starts = places.get(page)
        return starts ? [{ page, length, places: starts, data: () => files.fragment(page) }] : []
      })
      return { results }
    },
  }
}
