import { expect, test } from 'vitest'

import type { Report } from '../../src/domain/report.ts'
import { lastUpdated } from '../../src/domain/lastUpdated.ts'
import { report } from '../site/fixture.ts'

const dated = (date?: string, ...corrected: string[]): Report =>
  report('a', [], {
    origin: { source_kind: 'original', ...(date !== undefined && { date }) },
    corrections: corrected.map((day) => ({ observation: null, text: '1', fields: [], reason: '读错了', date: day })),
  })

test('is the newest day of publication or correction', () => {
  expect(lastUpdated([dated('2020-12-25'), dated('2021-06-24'), dated('2019-01-01')])).toBe('2021-06-24')
  expect(lastUpdated([dated('2020-12-25', '2026-11-20', '2026-10-01')])).toBe('2026-11-20')
})
test('makes no day up: a whole day goes before a year, and a year alone stays a year', () => {
  expect(lastUpdated([dated('2021'), dated('2020-12-25')])).toBe('2020-12-25')
  expect(lastUpdated([dated('2021'), dated('2021-06')])).toBe('2021-06')
})
test('is unknown where no report has a date', () => {
  expect(lastUpdated([dated()])).toBeUndefined()
  expect(lastUpdated([])).toBeUndefined()
})
