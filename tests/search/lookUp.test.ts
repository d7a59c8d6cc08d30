import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { BundleFiles } from '../../src/search/bundleFiles.ts'
import type { Contents } from '../../src/search/indexFiles.ts'
import { lookUp } from '../../src/search/lookUp.ts'
import { postingsOf, startsIn } from './postings.ts'

const WORDS = ['低', '保', '养', '老', '服', '务']

/** Texts that are words one after another, as an index of which each part holds one word, and a record of the files read. */
function indexOf(texts: readonly string[]): { contents: Contents; files: BundleFiles; read: string[] } {
  const read: string[] = []
  const contents: Contents = {
    pages: texts.map((text, page) => ({ id: String(page), length: text.length })),
    parts: WORDS.toSorted().map((word) => ({ from: word, id: word })),
  }
  const files: BundleFiles = {
    contents: () => Promise.resolve(contents),
    part(id) {
      read.push(id)
      return Promise.resolve(new Map([[id, postingsOf(id, texts)]]))
    },
    hasPart: (id) => read.includes(id),
    fragment(id) {
      read.push(`text ${id}`)
      return Promise.resolve({ url: id, content: Array.from(texts[Number(id)] ?? '').join('\u200B'), meta: {} })
    },
  }
  return { contents, files, read }
}

test('a phrase of any length is found wherever it stands and nowhere else, whatever was looked up before', async () => {
  const text = fc.string({ unit: fc.constantFrom(...WORDS), maxLength: 30 })
  const phrase = fc.string({ unit: fc.constantFrom(...WORDS), minLength: 1, maxLength: 7 })
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 8 }), fc.array(phrase, { minLength: 1, maxLength: 3 }), async (texts, phrases) => {
      const { contents, files } = indexOf(texts)
      const pieces = texts.flatMap((one) => (one.length > 8 ? [one.slice(1, 8)] : []))
      for (const sought of [...phrases, ...pieces]) {
        const found = await lookUp(Array.from(sought), contents, files)
        const wanted = texts.map((one, page): [number, number[]] => [page, startsIn(one, sought)]).filter(([, starts]) => starts.length > 0)
        expect([...found]).toEqual(wanted)
      }
    }),
  )
})

test('where the first words leave no text, the parts of the others are not read', async () => {
  const { contents, files, read } = indexOf(['低保', '养老服务'])
  expect((await lookUp(Array.from('低保养老服务'), contents, files)).size).toBe(0)
  expect(read).toHaveLength(4)
})

test('where they leave few, the texts are read instead', async () => {
  const { contents, files, read } = indexOf(['低保养老服务', '低低养养服服', '低老养老服务'])
  expect([...(await lookUp(Array.from('低保养老服务'), contents, files))]).toEqual([[0, [0]]])
  expect(read.filter((name) => name.startsWith('text'))).not.toEqual([])
  expect(read.filter((name) => !name.startsWith('text'))).toHaveLength(4)
})

test('a word that no part holds stands nowhere', async () => {
  const { contents, files } = indexOf(['低保'])
  expect((await lookUp(['一'], contents, files)).size).toBe(0)
  expect((await lookUp(['低', '救'], contents, files)).size).toBe(0)
})
