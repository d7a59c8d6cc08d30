import { describe, expect, it } from 'vitest'

import { readAnnotation, readSubject } from '../../scripts/train/annotation.ts'

const TEXT = '2018年，全市城乡低保14035户25559人，标准提高到每人每年2760元，增长10.5%。'
const annotation = (...lines: string[]): string => ['# 湖北省/宜昌市 | 2018', ...lines].join('\n')

describe('an annotation', () => {
  it('gives each numeral its place, and what the first line says where a field is empty', () =>
    expect(readAnnotation(annotation('2018年|date', '14035户|m|14035|户||l|城乡低保户数|sa'), TEXT, 'a.txt')).toEqual([
      { start: 0, end: 5, text: '2018年', role: 'date' },
      {
        start: 12,
        end: 18,
        text: '14035户',
        role: 'metric',
        value: 14035,
        unit: '户',
        bound: 'exact',
        measure: 'level',
        indicator: '城乡低保户数',
        theme: 'social-assistance',
        region: '湖北省/宜昌市',
        period: '2018',
        base: null,
      },
    ]))

  it('keeps second readings, and tells what is nothing', () =>
    expect(readAnnotation(annotation('10.5%|t|10.5|%|min|cp;s|低保标准;城乡低保标准|sa|-|=;2018-07|2017'), TEXT, 'a.txt')[0]).toMatchObject({
      role: 'target',
      bound: 'min',
      region: null,
      base: '2017',
      also: { measure: ['share'], indicator: ['城乡低保标准'], period: ['2018-07'] },
    }))

  it('takes a second figure on the same numeral', () =>
    expect(
      readAnnotation(annotation('14035户|m|14035|户||l|甲户数|sa', '^14035户|m|14035|户||l|乙户数|sa'), TEXT, 'a.txt').map(({ start, indicator }) => [
        start,
        indicator,
      ]),
    ).toEqual([
      [12, '甲户数'],
      [12, '乙户数'],
    ]))

  it.each([
    ['99户|m|99|户||l|户数|sa', /a\.txt:2: the numeral does not stand/],
    ['14035户|x|14035|户||l|户数|sa', /a\.txt:2: there is no role 'x'/],
    ['14035户|m|many|户||l|户数|sa', /'many' is no value/],
    ['14035户|m|14035|户||z|户数|sa', /'z' is none of l, f/],
    ['14035户|m|14035|户||l||sa', /measure, name or theme is missing/],
  ])('names file, line and fault of %s', (line, fault) => expect(() => readAnnotation(annotation(line), TEXT, 'a.txt')).toThrow(fault))
})

describe('readSubject', () => {
  it('takes the first of several readings, and none for a dash', () => {
    expect(readSubject('# 江苏省/苏州市 | 2017-08;2017\n')).toEqual({ region: '江苏省/苏州市', period: '2017-08' })
    expect(readSubject('# - | -\n')).toEqual({ region: null, period: null })
  })
})
