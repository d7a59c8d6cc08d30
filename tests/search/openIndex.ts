import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

import { vi } from 'vitest'

import { loadIndex, type SearchIndex } from '../../src/search/loadIndex.ts'
import type { PagefindModule } from '../../src/search/pagefind.ts'

/** An empty folder, and what removes it. */
export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-search-'))
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const readFromDisk = (url: string): Promise<Response> => Promise.resolve(new Response(readFileSync(fileURLToPath(url.replace(/\?.*$/, '')))))

/**
 * Opens the index of a built site as a browser would, files taking the place of the network. Pagefind asks the document for its
 * language and `fetch` for its files; both are stubbed until `vi.unstubAllGlobals()`.
 */
export async function openIndex(dist: string): Promise<SearchIndex> {
  vi.stubGlobal('fetch', readFromDisk)
  return loadIndex(`${pathToFileURL(dist).href}/`, 0, {
    fetch: readFromDisk,
    async import(url) {
      const module = (await import(url)) as PagefindModule
      vi.stubGlobal('document', { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh-CN' }) })
      return module
    },
  })
}
