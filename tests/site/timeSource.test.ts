import { expect, test } from 'vitest'

import { timeSource } from '../../src/findings/timeSource.ts'

const report = { period: '2016/2020', origin: { source_kind: 'retold' as const, date: '2021-06-24' } }

test.each([
  ['2016/2020', true, '按报告时期'],
  ['2020', true, '按报告时期'],
  ['2021', true, '按发布时间'],
  ['2021-06-24', true, '按发布时间'],
  ['2023', true, '按上下文'],
  ['2020', false, ''],
  [null, true, ''],
])('a time of %s that is inferred (%s) is so %s', (period, period_inferred, source) => {
  expect(timeSource({ period, period_inferred, report })).toBe(source)
})
