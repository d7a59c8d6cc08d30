import fc from 'fast-check'
import { expect, test } from 'vitest'

import { findPhrase } from '../../src/search/phrase.ts'
import { postingsOf, startsIn } from './postings.ts'

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
