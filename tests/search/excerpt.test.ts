import fc from 'fast-check'
import { expect, test } from 'vitest'

import { excerptOf, markTerms, occurrencesOf } from '../../src/search/excerpt.ts'

const LONG = `${'先讲别的事情，'.repeat(20)}先说明背景。城市低保标准为每人每月750元。${'后面又讲别的事情，'.repeat(20)}`

/** Segments with their marks in brackets. */
const shown = (lines: ReturnType<typeof excerptOf>): string[] => lines.map((line) => line.map(({ text, marked }) => (marked ? `[${text}]` : text)).join(''))

test('each phrase has one mark, wherever it stands', () => {
  expect(shown([markTerms('低保标准上调，低保对象增加', ['低保', '标准'])])).toEqual(['[低保标准]上调，[低保]对象增加'])
})

test('terms that overlap are marked as one', () => {
  expect(shown([markTerms('城乡低保标准表', ['低保标', '标准'])])).toEqual(['城乡[低保标准]表'])
})

test('a term is found in its other spellings, and printed as it stands', () => {
  expect(shown([markTerms('自７月１日起（GDP）', ['7月1日', 'gdp'])])).toEqual(['自[７月１日]起（[GDP]）'])
})

test('an excerpt begins with the sentence of the hit where that is near', () => {
  const [line = ''] = shown(excerptOf(['无关的一行', LONG], ['低保标准']))
  expect(line).toMatch(/^…城市\[低保标准\]为每人每月750元。/)
  expect(line).toMatch(/…$/)
  expect(line.length).toBeLessThan(110)
})

test('an excerpt is cut where a sentence or a clause ends, never within a number or behind it', () => {
  const end = (text: string): string => shown(excerptOf([`低保${text}`], ['低保'])).join('')
  expect(end(`${'某'.repeat(60)}，${'某'.repeat(60)}`)).toBe(`[低保]${'某'.repeat(60)}…`)
  expect(end(`${'某'.repeat(60)}。${'某'.repeat(60)}`)).toBe(`[低保]${'某'.repeat(60)}。`)
  expect(end(`${'某'.repeat(68)}12345.6万元${'某'.repeat(60)}`)).toBe(`[低保]${'某'.repeat(68)}…`)
  const start = (text: string): string => shown(excerptOf([`${text}低保`], ['低保'])).join('')
  expect(start(`${'某'.repeat(90)}，${'某'.repeat(12)}`)).toBe(`…${'某'.repeat(12)}[低保]`)
  expect(start(`${'某'.repeat(90)}123456${'某'.repeat(20)}`)).toBe(`…${'某'.repeat(19)}[低保]`)
})

test('terms in different lines give an excerpt each', () => {
  expect(shown(excerptOf(['养老机构96家。', '无关。', '低保标准812元。'], ['低保', '养老']))).toEqual(['[养老]机构96家。', '[低保]标准812元。'])
})

test('one line that holds all terms is enough', () => {
  expect(shown(excerptOf(['低保。', '低保和养老。', '养老。'], ['低保', '养老']))).toEqual(['[低保]和[养老]。'])
})

test('a line that says more is shown rather than a mere name', () => {
  expect(shown(excerptOf(['大连市', '大连市的城市低保标准为每月750元。', '大连市每月另有补贴。'], ['大连']))).toEqual(['[大连]市的城市低保标准为每月750元。'])
})

test('a term longer than the window is shown whole', () => {
  const term = '很长的一句原话，'.repeat(15)
  expect(shown(excerptOf([`前文${'若干'.repeat(60)}${term}后文${'若干'.repeat(60)}`], [term])).join('')).toContain(`[${term}]`)
})

test('a hit in the title alone shows the beginning of the text', () => {
  expect(shown(excerptOf(['家庭人均收入低于这条线。', '第二行。'], ['城市低保标准']))).toEqual(['家庭人均收入低于这条线。'])
  expect(excerptOf([], ['低保'])).toEqual([])
})

test('marking changes nothing of the text, and marks all that stands there', () => {
  const text = fc.string({ unit: fc.constantFrom('低', '保', '标', '<', '7', '７', ' ', 'A', 'a', '😀') })
  fc.assert(
    fc.property(
      text,
      fc.array(
        text.filter((term) => term !== ''),
        { maxLength: 3 },
      ),
      (line, terms) => {
        const segments = markTerms(line, terms)
        expect(segments.map((segment) => segment.text).join('')).toBe(line)
        expect(segments.some(({ marked }) => marked)).toBe(terms.some((term) => occurrencesOf(line, term).length > 0))
        segments.forEach(({ marked }, index) => {
          expect(marked && segments[index + 1]?.marked).toBeFalsy()
        })
      },
    ),
  )
})

test('a cut never halves a character', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('😀', '低', '保'), { minLength: 100, maxLength: 300 }), (characters) => {
      for (const line of excerptOf([characters.join('')], ['保']))
        expect(
          line
            .map(({ text }) => text)
            .join('')
            .isWellFormed(),
        ).toBe(true)
    }),
  )
})
