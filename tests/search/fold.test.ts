import fc from 'fast-check'
import { expect, test } from 'vitest'

import { decodeLines, encodeLines, signsOf, wordsOf } from '../../src/search/encoding.ts'
import { foldForMatch, foldLine, LINE_END, SPACE } from '../../src/search/fold.ts'

/** A line as the index takes it: no line ends, nothing of zero width, single spaces. */
const line = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[\u200B\s]+/g, ' ').trim())

test.each([
  ['１２，０６８户', '12，068户'],
  ['12,068户', '12，068户'],
  ['(2021)', '（2021）'],
  ['说"好"', '说＂好＂'],
  ['ＧＤＰ％．', 'GDP%.'],
  ['每千名老年人 46张', `每千名老年人${SPACE}46张`],
])('%s is folded to %s', (printed, folded) => {
  expect(foldLine(printed)).toBe(folded)
})

test('for comparing, capital letters are small ones', () => {
  expect(foldForMatch('ＧＤＰ 与 GDP')).toBe(foldForMatch('gdp 与 ｇｄｐ'))
})

test('folding keeps the length, and folding twice is folding once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldLine(text)).toHaveLength(text.length)
      expect(foldForMatch(text)).toHaveLength(text.length)
      expect(foldLine(foldLine(text))).toBe(foldLine(text))
    }),
  )
})

test('lines come back from the index as they were', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 6 }), (lines) => {
      expect(decodeLines(encodeLines(lines))).toEqual(lines)
    }),
  )
})

test('lines come back as Pagefind hands them out, its separators taken away', () => {
  const lines = ['低保标准, 2021年', '每月７50元(城市)']
  const { content, printed } = encodeLines(lines)
  expect(decodeLines({ content: content.replaceAll('\u200B', ''), printed })).toEqual(lines)
})

test('common Chinese text needs no notes on how it was printed', () => {
  expect(encodeLines(['2020年7月1日起，城市低保标准为每人每月750元（含）；比上年增长1.5%。']).printed).toBe('')
})

test('every character is a word of its own, marks that combine with it included', () => {
  expect(encodeLines(['低保e\u0301']).content).toBe('低\u200B保\u200Be\u0301')
  expect(wordsOf('😀7')).toEqual(['😀', '7'])
  expect(wordsOf('低保,1.5 GDP')).toEqual(['低', '保', '，', '1', '.', '5', SPACE, 'g', 'd', 'p'])
})

test('signs are everything but letters and digits, never the mark that quotes a phrase', () => {
  expect([...signsOf(encodeLines(['“低保”: 1.5% "A"', '★']).content)].toSorted()).toEqual(['%', '.', '“', '”', LINE_END, SPACE, '★', '：', '＂'].toSorted())
})
