import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Postings } from '../../src/search/indexFiles.ts'
import { findPhrase } from '../../src/search/phrase.ts'

/** Where a word stands in texts that are words one after another. */
function postingsOf(word: string, texts: readonly string[]): Postings {
  const [pages, ends, positions]: [number[], number[], number[]] = [[], [], []]
  texts.forEach((text, page) => {
    const own = Array.from(text).flatMap((other, position) => (other === word ? [position] : []))
    if (own.length === 0) return
    positions.push(...own)
    pages.push(page)
    ends.push(positions.length)
  })
  return { pages, ends, positions }
}

const startsIn = (text: string, phrase: string): number[] => Array.from(text, (_, at) => at).filter((at) => text.startsWith(phrase, at))

test('a phrase is found wherever it stands, and nowhere else', () => {
  const word = fc.constantFrom('低', '保', '养', '老')
  const text = fc.string({ unit: word, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), fc.string({ unit: word, minLength: 1, maxLength: 4 }), (texts, phrase) => {
      const found = findPhrase(Array.from(phrase, (one, offset) => ({ offset, postings: postingsOf(one, texts) })))
      const wanted = texts.map((one, page): [number, number[]] => [page, startsIn(one, phrase)]).filter(([, starts]) => starts.length > 0)
      expect([...found]).toEqual(wanted)
    }),
  )
})

test('a phrase of no words stands nowhere', () => {
  expect(findPhrase([]).size).toBe(0)
})
