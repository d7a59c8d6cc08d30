import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { BundleFiles } from '../../src/search/bundleFiles.ts'
import { lookUp } from '../../src/search/lookUp.ts'
import { postingsOf, startsIn } from './postings.ts'

const WORDS = ['低', '保', '养', '老', '服', '务']

const SIZE = 20_000

/** Texts that are words one after another, as an index of which each part holds one word, and a record of the files read. */
function indexOf(texts: readonly string[], size = (_word: string): number => SIZE): { files: BundleFiles; read: string[] } {
  const read: string[] = []
  const words = WORDS.toSorted()
  const word = (part: number): string => words[part] ?? ''
  const files: BundleFiles = {
    contents: { version: 'v', lengths: texts.map(({ length }) => length), parts: words.map((from) => [from, size(from)]) },
    part(number) {
      read.push(word(number))
      return Promise.resolve(new Map([[word(number), postingsOf(word(number), texts)]]))
    },
    hasPart: (number) => read.includes(word(number)),
    fragment(page) {
      read.push(`text ${page}`)
      return Promise.resolve({ url: String(page), content: Array.from(texts[page] ?? '').join('\u200B'), meta: {} })
    },
  }
  return { files, read }
}

test('a phrase of any length is found wherever it stands and nowhere else, whatever was looked up before', async () => {
  const text = fc.string({ unit: fc.constantFrom(...WORDS), maxLength: 30 })
  const phrase = fc.string({ unit: fc.constantFrom(...WORDS), minLength: 1, maxLength: 7 })
  await fc.assert(
    fc.asyncProperty(fc.array(text, { maxLength: 8 }), fc.array(phrase, { minLength: 1, maxLength: 3 }), async (texts, phrases) => {
      const { files } = indexOf(texts)
      const pieces = texts.flatMap((one) => (one.length > 8 ? [one.slice(1, 8)] : []))
      for (const sought of [...phrases, ...pieces]) {
        const found = await lookUp(Array.from(sought), files)
        const wanted = texts.map((one, page): [number, number[]] => [page, startsIn(one, sought)]).filter(([, starts]) => starts.length > 0)
        expect([...found]).toEqual(wanted)
      }
    }),
  )
})

test('where the first words leave no text, the parts of the others are not read', async () => {
  const { files, read } = indexOf(['低低', '保养老服务'])
  expect((await lookUp(Array.from('低保养老服务'), files)).size).toBe(0)
  expect(read).toHaveLength(2)
})

test('the smallest parts are read first, and many at once where they are small', async () => {
  const texts = ['低保养老服务', '低低养养服服', '低老养老服务']
  const { files, read } = indexOf(texts, (word) => ('老服'.includes(word) ? SIZE : 3 * SIZE))
  await lookUp(Array.from('低保养老服务'), files)
  expect(read.slice(0, 2).toSorted()).toEqual(['老', '服'].toSorted())
  const small = indexOf(texts, () => 1000)
  await lookUp(Array.from('低保养老服务'), small.files)
  expect(small.read).toHaveLength(6)
})

test('where they leave few, the texts are read instead', async () => {
  const { files, read } = indexOf(['低保养老服务', '低低养养服服', '低老养老服务'])
  expect([...(await lookUp(Array.from('低保养老服务'), files))]).toEqual([[0, [0]]])
  expect(read.filter((name) => name.startsWith('text'))).not.toEqual([])
  expect(read.filter((name) => !name.startsWith('text'))).toHaveLength(2)
})

test('a word that no part holds stands nowhere', async () => {
  const { files } = indexOf(['低保'])
  expect((await lookUp(['一'], files)).size).toBe(0)
  expect((await lookUp(['低', '救'], files)).size).toBe(0)
})
