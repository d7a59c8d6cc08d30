import fc from 'fast-check'
import { expect, it } from 'vitest'

import { WordSet } from '../../../../scripts/ingest/observe/text/wordSet.ts'

const letters = fc.array(fc.constantFrom('低', '保', '养', '老', '人'), { maxLength: 12 }).map((parts) => parts.join(''))
const words = fc.array(
  letters.filter((word) => word !== ''),
  { maxLength: 12 },
)

const longest = (found: readonly string[]): string | undefined => [...found].sort((a, b) => b.length - a.length)[0]

it('tells the longest word that begins at a place', () =>
  fc.assert(
    fc.property(words, letters, (all, text) => {
      const set = new WordSet(all)
      for (let at = 0; at <= text.length; at++) expect(set.at(text, at)).toBe(longest(all.filter((word) => text.startsWith(word, at))))
    }),
  ))

it('tells the first place at which a word begins', () =>
  fc.assert(
    fc.property(words, letters, fc.nat(6), (all, text, from) => {
      const places = all.map((word) => text.indexOf(word, from)).filter((at) => at >= 0)
      expect(new WordSet(all).find(text, from)).toBe(places.length === 0 ? -1 : Math.min(...places))
      expect(new WordSet(all).isIn(text)).toBe(all.some((word) => text.includes(word)))
    }),
  ))

it('tells the longest word that ends before a place, and begins no earlier than another', () =>
  fc.assert(
    fc.property(words, letters, fc.nat(4), (all, text, from) => {
      const set = new WordSet(all, 'backward')
      for (let end = 0; end <= text.length; end++)
        expect(set.endingAt(text, end, from)).toBe(longest(all.filter((word) => end - word.length >= from && text.slice(0, end).endsWith(word))))
    }),
  ))

it('holds thousands of words, and none at all', () => {
  const all = Array.from({ length: 9000 }, (_, index) => String.fromCharCode(0x4e00 + (index % 3000), 0x4e00 + index, 0x5000 + index))
  const set = new WordSet(all)
  expect(all.every((word) => set.at(`在${word}的`, 1) === word)).toBe(true)
  expect(new WordSet([]).find('低保')).toBe(-1)
  expect(new WordSet(['']).at('低保', 0)).toBeUndefined()
})
