import { createBundleFiles, type BundleFiles, type Fetch } from './bundleFiles.ts'
import type { Contents } from './indexFiles.ts'
import { lookUp } from './lookUp.ts'
import type { PagefindInstance } from './pagefind.ts'
import type { Places } from './phrase.ts'

const everyPage = ({ pages }: Contents): Places => new Map(pages.map((_, page) => [page, []]))

type Filters = Readonly<Record<string, string>>

/** Whether a page passes all filters; none does where a filter or its value is unknown. */
async function passing(filters: Filters, contents: Contents, files: BundleFiles): Promise<(page: number) => boolean> {
  async function pagesWith([name, value]: [string, string]): Promise<ReadonlySet<number>> {
    const id = contents.filters.get(name)
    return (id === undefined ? undefined : (await files.filter(id)).get(value)) ?? new Set()
  }
  const chosen = await Promise.all(Object.entries(filters).map(pagesWith))
  return (page) => chosen.every((pages) => pages.has(page))
}

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
    async search(phrase, { filters = {} } = {}) {
      const [places, passes] = await Promise.all([phrase === null ? everyPage(contents) : lookUp(phrase, contents, files), passing(filters, contents, files)])
      const results = pages.flatMap(({ id, length }, page) => {
        const starts = passes(page) ? places.get(page) : undefined
        return starts ? [{ id, length, places: starts, data: () => files.fragment(id) }] : []
      })
      return { results }
    },
  }
}
