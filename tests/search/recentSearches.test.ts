import { afterEach, expect, test, vi } from 'vitest'

import { createRecentSearches } from '../../src/search/recentSearches.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** A storage that lives as long as the test. */
function memory(): Storage {
  const kept = new Map<string, string>()
  return {
    get length() {
      return kept.size
    },
    key: (index) => [...kept.keys()][index] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => {
      kept.clear()
    },
  }
}

test('the newest come first, each once, eight at most', () => {
  const storage = memory()
  const recent = createRecentSearches(() => storage)
  for (const query of ['低保', ' 养老 ', '', '低保', 'a', 'b', 'c', 'd', 'e', 'f', 'g']) recent.add(query)
  expect(recent.list()).toEqual(['g', 'f', 'e', 'd', 'c', 'b', 'a', '低保'])
  recent.clear()
  expect(recent.list()).toEqual([])
})

test.each(['{', '"低保"', '{"0":"低保"}', '[1,null]'])('what others left there (%s) is none', (left) => {
  vi.spyOn(console, 'info').mockReturnValue()
  const storage = memory()
  storage.setItem('searches', left)
  const recent = createRecentSearches(() => storage)
  expect(recent.list()).toEqual([])
  recent.add('养老')
  expect(recent.list()).toEqual(['养老'])
})

test('where storage is switched off there are none, which is told once', () => {
  const info = vi.spyOn(console, 'info').mockReturnValue()
  const recent = createRecentSearches(() => {
    throw new Error('The operation is insecure.')
  })
  recent.add('低保')
  recent.clear()
  expect(recent.list()).toEqual([])
  expect(info).toHaveBeenCalledTimes(1)
})
