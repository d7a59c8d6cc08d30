import { describe, expect, test } from 'vitest'

import { periodCell, periodEnd, periodMonths, periodText, periodYears } from '../../src/domain/period.ts'

test.each([
  ['2020', '2020年'],
  ['2020-05', '2020年5月'],
  ['2020-07-01', '2020年7月1日'],
  ['2016/2020', '2016—2020年'],
  ['2020-01/2020-06', '2020年上半年'],
  ['2020-07/2020-12', '2020年下半年'],
  ['2020-01/2020-05', '2020年1—5月'],
  ['2019-11/2020-03', '2019年11月—2020年3月'],
  ['2020-01-24/2020-12-31', '2020年1月24日—2020年12月31日'],
  [null, '时间未写明'],
])('%s reads %s', (period, text) => {
  expect(periodText(period)).toBe(text)
})

test('a table prints a period in figures', () => {
  expect([periodCell('2016/2020'), periodCell('2020-07-01'), periodCell(null)]).toEqual(['2016—2020', '2020-07-01', '–'])
})

describe('order', () => {
  test('a year ends after its months, and an unknown time comes before all', () => {
    const ordered = [null, '2019', '2020-06', '2020-07-01', '2016/2020'].map(periodEnd)
    expect(ordered).toEqual([...ordered].sort((one, other) => one - other))
  })

  test('the years of an interval are all of them', () => {
    expect(periodYears('2018/2020')).toEqual([2018, 2019, 2020])
  })

  test('a period lasts whole months, a day none', () => {
    expect(['2020', '2020-01/2020-06', '2016/2020', '2020-07-01', null].map(periodMonths)).toEqual([12, 6, 60, 0, 0])
  })
})
