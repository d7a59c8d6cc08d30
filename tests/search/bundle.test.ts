import { expect, test } from 'vitest'

import { createBundle } from '../../scripts/search/bundle.ts'
import { isAfter } from '../../src/search/codePointOrder.ts'
import { readPart, unpack, type Contents } from '../../src/search/indexFiles.ts'
import { close, createIndex } from 'pagefind'

const PAGES = 40
/** So many different characters that the index fills several parts. */
const textOf = (page: number): string => Array.from({ length: 600 }, (_, at) => String.fromCodePoint(0x4e00 + ((at * 7 + page * 13) % 900))).join('\u200B')

async function filesOfPagefind(): Promise<{ path: string; content: Uint8Array }[]> {
  const { index } = await createIndex({})
  for (let page = 0; page < PAGES; page++) await index?.addCustomRecord({ url: `/${page}/`, content: textOf(page), language: 'zh-cn' })
  const files = (await index?.getFiles())?.files ?? []
  await close()
  return files
}

test('parts are small, in order, and hold every word with all its places', async () => {
  const files = await createBundle(await filesOfPagefind())
  const content = new Map(files.map((file) => [file.path, Uint8Array.from(file.content)]))
  const { version, lengths, parts } = JSON.parse(new TextDecoder().decode(content.get('contents.json'))) as Contents
  expect(lengths).toEqual(Array.from({ length: PAGES }, () => 600))
  expect(parts.length).toBeGreaterThan(3)
  expect(files).toHaveLength(1 + parts.length + PAGES)

  const standing = new Map<string, number>()
  for (const [number, [from, size]] of parts.entries()) {
    const file = content.get(`index/${version}-${number}.pf_index`) ?? new Uint8Array()
    expect(file).toHaveLength(size)
    expect(size).toBeLessThan(8000)
    const words = readPart(await unpack(file))
    expect([...words.keys()][0]).toBe(from)
    const next = parts[number + 1]?.[0]
    for (const [word, { positions }] of words) {
      expect(isAfter(from, word)).toBe(false)
      if (next !== undefined) expect(isAfter(next, word)).toBe(true)
      standing.set(word, positions.length)
    }
  }
  const written = Array.from({ length: PAGES }, (_, page) => textOf(page).split('\u200B')).flat()
  expect(standing).toEqual(new Map([...Map.groupBy(written, (word) => word)].map(([word, { length }]) => [word, length] as const).toSorted()))
  expect(content.has(`fragment/${version}-${PAGES - 1}.pf_fragment`)).toBe(true)
})

test('a file that is missing is told', async () => {
  await expect(createBundle([])).rejects.toThrow('Pagefind made no file .pf_meta')
})
