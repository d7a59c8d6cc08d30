import { createBundleFiles } from './bundleFiles.ts'
import type { Fetch } from './fetchJson.ts'
import type { Contents } from './indexFiles.ts'
import { lookUp } from './lookUp.ts'
import type { PagefindInstance } from './pagefind.ts'
import type { Places } from './phrase.ts'

const everyPage = ({ pages }: Contents): Places => new Map(pages.map((_, page) => [page, []]))

/**
 * Opens an index of Pagefind's. Each part is fetched once, when a search needs it.
 * @param bundle address of its folder, with a slash at the end
 * @throws Error where a file cannot be fetched, naming it; later from `search` and `data` too
 */
export async function openBundle(bundle: string, fetchFile: Fetch): Promise<PagefindInstance> {
  const files = createBundleFiles(bundle, fetchFile)
  const contents = await files.contents()
  const { pages } = contents
  return {
    meanLength: pages.reduce((sum, { length }) => sum + length, 0) / Math.max(pages.length, 1),
    async search(phrase) {
      const places = phrase === null ? everyPage(contents) : await lookUp(phrase, contents, files)
      const results = pages.flatMap(({ id, length }, page) => {
        const starts = places.get(page)
        return starts ? [{ id, length, places: starts, data: () => files.fragment(id) }] : []
      })
      return { results }
    },
  }
}
