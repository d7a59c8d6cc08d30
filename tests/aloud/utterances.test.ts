import fc from 'fast-check'
import { expect, test } from 'vitest'

import { spokenForm } from '../../src/aloud/spokenForm.ts'
import { utterances } from '../../src/aloud/utterances.ts'

const spoken = (text: string): string[] => utterances(text).map(({ start, end }) => text.slice(start, end))

test.each([
  ['低保提高了。特困也提高了！为什么？', ['低保提高了。', '特困也提高了！', '为什么？']],
  ['他说：“都办好了。”大家散了。', ['他说：“都办好了。”', '大家散了。']],
  ['一是低保；二是特困', ['一是低保；', '二是特困']],
  ['增长6.7%，比1:3高', ['增长6.7%，比1:3高']],
  ['', []],
  ['——。', []],
])('%s', (text, expected) => {
  expect(spoken(text)).toEqual(expected)
})

test('a long sentence is spoken by its clauses', () => {
  const text = '全市共有各类养老机构一百六十家，其中公办的四十家，民办的一百二十家，床位合计两万三千五百张，比上一年多了一千二百张，护理型床位占到了一半以上。'
  const parts = spoken(text)
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.slice(0, -1).every((part) => part.endsWith('，'))).toBe(true)
  expect(parts.join('')).toBe(text)
})

test('a long clause is parted between words, never within a figure and its unit', () => {
  const parts = spoken('共有'.repeat(12) + '投入资金18041.33万元用于' + '建设'.repeat(30))
  expect(parts.length).toBeGreaterThan(1)
  expect(parts.some((part) => part.includes('18041.33万元'))).toBe(true)
})

test('figures in a row without a stop are parted behind their units', () => {
  const parts = spoken('2016—2020年'.repeat(8) + '6.7%'.repeat(8))
  expect(parts.every((part) => spokenForm(part).length <= 60 && /[年%]$/.test(part))).toBe(true)
})

test('nothing that can be said is left out, and no utterance is long', () => {
  const piece = fc.constantFrom('低保', '标准', '750元', '，', '。', '”', '2016—2020年', '6.7%', '、', '：', '养老机构')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      const said = spoken(text)
      expect(said.join('').replace(/[^\p{L}\p{N}]/gu, '')).toBe(text.replace(/[^\p{L}\p{N}]/gu, ''))
      const longest = Math.max(0, ...said.map((utterance) => spokenForm(utterance).length))
      expect(longest).toBeLessThanOrEqual(60)
    }),
  )
})

test('any text at all is gone through in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      let last = 0
      for (const { start, end } of utterances(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})
