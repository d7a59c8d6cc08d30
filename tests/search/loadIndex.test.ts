import { expect, test } from 'vitest'

import { loadIndex, type Effects } from '../../src/search/loadIndex.ts'

const FACETS = { total: 0, reports: 0, themes: [], regions: [], years: [], signs: '', pages: [], order: [] }

/** A site of which nothing is there but what is named, and a record of what was asked. */
function site(statuses: readonly number[]): { effects: Effects; asked: string[] } {
  const asked: string[] = []
  const left = [...statuses]
  const effects: Effects = {
    fetch(url, { cache }) {
      asked.push(`${url} ${cache ?? ''}`)
      return Promise.resolve(Response.json(FACETS, { status: left.shift() ?? 404 }))
    },
    import(url) {
      asked.push(url)
      const instance = { init: () => Promise.resolve(), search: () => Promise.resolve({ results: [] }) }
      return Promise.resolve({ createInstance: () => instance })
    },
  }
  return { effects, asked }
}

test('everything is asked below the base path', async () => {
  const { effects, asked } = site([200, 200])
  await loadIndex('/atlas/', 0, effects)
  expect(asked).toEqual(['/atlas/pagefind/pagefind.js', '/atlas/pagefind/facets.json no-cache', '/atlas/pagefind/words.json no-cache'])
})

test('another attempt asks for the module under another address, since a browser remembers that it failed', async () => {
  const { effects, asked } = site([200, 200])
  await loadIndex('/', 2, effects)
  expect(asked[0]).toBe('/pagefind/pagefind.js?attempt=2')
})

test('a missing file is an error that names it', async () => {
  await expect(loadIndex('/atlas/', 0, site([404, 200]).effects)).rejects.toThrow('/atlas/pagefind/facets.json answered 404')
  await expect(loadIndex('/atlas/', 0, site([200, 404]).effects)).rejects.toThrow('/atlas/pagefind/words.json answered 404')
})

test('names are loaded when they are asked for', async () => {
  const { effects, asked } = site([200, 200, 200])
  const index = await loadIndex('/atlas/', 0, effects)
  await index.names()
  expect(asked.slice(3)).toEqual(['/atlas/pagefind/names.json no-cache'])
})

test('a site that can no longer be reached is told from one without hits', async () => {
  const index = await loadIndex('/', 0, site([200, 200, 200, 503]).effects)
  await index.confirmReachable()
  await expect(index.confirmReachable()).rejects.toThrow('503')
})
