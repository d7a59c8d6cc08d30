import { describe, expect, it } from 'vitest'

import { dateSchema, daySchema, periodSchema, possibleDate, possiblePeriod } from '../../src/domain/date.ts'

describe('a date', () => {
  it.each(['2020', '2020-12', '2020-02-29', '2021-12-31'])('is %s', (text) => expect(dateSchema.parse(text)).toBe(text))
  it.each(['2020-13', '2020-00', '2021-02-29', '2021-02-31', '2020-04-31', '2020-05-00', '20', '2020-1', '2020-01-01-01', '2020年'])('is not %s', (text) =>
    expect(dateSchema.safeParse(text).success).toBe(false),
  )
})

describe('a day', () => {
  it.each([
    ['2026-11-20', true],
    ['2026-11', false],
    ['2026-11-31', false],
    ['2026', false],
  ])('%s: %s', (text, expected) => expect(daySchema.safeParse(text).success).toBe(expected))
})

describe('a period', () => {
  it.each(['2017', '2020-05', '2020-07-01', '2016/2020', '2020-01/2020-06', '2020/2020', '2020-05/2020', '2020/2020-05', '2020-02-25/2020-02'])(
    'is %s',
    (text) => expect(periodSchema.parse(text)).toBe(text),
  )
  it.each(['2020/2016', '2020-06/2020-01', '2020-05-02/2020-05-01', '2020-06/2020-05-31', '2020-13', '2020/2021-02-31', '2016/2018/2020', '2016/', ''])(
    'is not %s',
    (text) => expect(periodSchema.safeParse(text).success).toBe(false),
  )
})

describe('what the calendar has of a misprint', () => {
  it.each([
    ['2021-02-28', '2021-02-28'],
    ['2021-02-31', '2021-02'],
    ['2021-13', '2021'],
    ['2021-13-01', '2021'],
  ])('of the date %s is %s', (date, expected) => expect(possibleDate(date)).toBe(expected))
  it.each([
    ['2016/2020', '2016/2020'],
    ['2021-02-25/2021-02-30', '2021-02-25/2021-02'],
    ['2020/2016', null],
    [null, null],
  ])('of the period %s is %s', (period, expected) => expect(possiblePeriod(period)).toBe(expected))
})
