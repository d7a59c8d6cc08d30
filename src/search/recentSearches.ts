/** What a reader searched for lately. It stays on the device, and where nothing can be stored there is none. */
import { foldForMatch } from './fold.ts'

export interface RecentSearches {
  /** Newest first. */
  list(): string[]
  add(query: string): void
  clear(): void
}

const KEY = 'searches'
const MOST = 8

/** @param open gives the storage; may throw where it is switched off */
export function createRecentSearches(open: () => Storage): RecentSearches {
  let told = false

  /** Storage may be off, full or hold what others wrote: then there are no recent searches. */
  function attempt<T>(work: (storage: Storage) => T, otherwise: T): T {
    try {
      return work(open())
    } catch (error) {
      if (!told) console.info('Recent searches are not kept: storage is not available.', error)
      told = true
      return otherwise
    }
  }

  const list = (): string[] =>
    attempt((storage) => {
      const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '[]')
      return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, MOST) : []
    }, [])

  return {
    list,
    add(query) {
      const trimmed = query.trim()
      if (trimmed === '') return
      const others = list().filter((other) => foldForMatch(other) !== foldForMatch(trimmed))
      attempt((storage) => storage.setItem(KEY, JSON.stringify([trimmed, ...others].slice(0, MOST))), undefined)
    },
    clear: () => attempt((storage) => storage.removeItem(KEY), undefined),
  }
}

/** Those of this browser. */
export const recentSearches = createRecentSearches(() => localStorage)
