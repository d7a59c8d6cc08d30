import fc from 'fast-check'
import { expect, test } from 'vitest'

import { sayDigits, sayNumber, sayTelephone } from '../../src/aloud/numerals.ts'

test.each([
  ['0', '零'],
  ['2', '二'],
  ['10', '十'],
  ['15', '十五'],
  ['110', '一百一十'],
  ['203', '二百零三'],
  ['2000', '两千'],
  ['2005', '两千零五'],
  ['3050', '三千零五十'],
  ['10000', '一万'],
  ['22000', '两万二千'],
  ['100010', '十万零一十'],
  ['105000', '十万五千'],
  ['1000000', '一百万'],
  ['30050', '三万零五十'],
  ['200000000', '两亿'],
  ['100000001', '一亿零一'],
  ['120030004', '一亿二千零三万零四'],
  ['1234567890123456', '一千二百三十四万五千六百七十八亿九千零一十二万三千四百五十六'],
  ['18041.33', '一万八千零四十一点三三'],
  ['0.50', '零点五零'],
  ['007', '零零七'],
  ['12345678901234567', '一二三四五六七八九零一二三四五六七'],
])('%s is read as %s', (number, said) => {
  expect(sayNumber(number)).toBe(said)
})

test('years and telephone numbers are read figure by figure', () => {
  expect(sayDigits('2016')).toBe('二零一六')
  expect(sayTelephone('110')).toBe('幺幺零')
})

const PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }

/** The number that these characters mean, by the largest place named: what stands before it times the place, and what stands after it. */
function meant(said: string): number {
  const place = ['亿', '万', '千', '百', '十'].find((name) => said.includes(name))
  if (place === undefined) return said === '' ? 0 : '零一二三四五六七八九'.indexOf(said.replace('两', '二').replace(/^零(?=.)/u, ''))
  const at = said.indexOf(place)
  return (meant(said.slice(0, at).replace(/^零/u, '')) || 1) * (PLACES[place] ?? 0) + meant(said.slice(at + 1))
}

test('what is read is what was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10 ** 12 }), (number) => {
      expect(meant(sayNumber(String(number)))).toBe(number)
    }),
  )
})
