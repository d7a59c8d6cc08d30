import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

import { inferredTimes, timeSource } from '../../src/findings/timeSource.ts'

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

test.each([
  [[['2020', true] as const], '时间按报告时期推定'],
  [[['2020', true] as const, ['2021', true] as const, ['2019', true] as const], '时间按报告时期、按发布时间推定'],
  [[['2020', false] as const], ''],
])('of figures of %j it is said once where their times come from', (times, said) => {
  expect(inferredTimes(times.map(([period, period_inferred]) => ({ period, period_inferred, report })))).toBe(said)
})

test('the methods explain every word for where a time comes from', () => {
  const methods = readFileSync('src/pages/methods.mdx', 'utf8')
  for (const source of ['按报告时期', '按发布时间', '按上下文']) expect(methods).toContain(`注明“${source}”`)
})
