import { expect, test } from 'vitest'

import type { Run } from '../../scripts/audit/figures.ts'
import { reaches, summarise } from '../../scripts/audit/figures.ts'
import { auditTable } from '../../scripts/audit/table.ts'

const run = (performance: number, fields: Partial<Run> = {}): Run => ({
  scores: { performance, accessibility: 100, practices: 100, seo: 100 },
  lcp: 1000 + performance,
  cls: 0,
  tbt: 10,
  bytes: 20_000,
  failed: [],
  ...fields,
})

test('performance is that of the middle run', () => {
  const { scores, lcp } = summarise('home', [run(100), run(60), run(99)])
  expect(scores.performance).toBe(99)
  expect(lcp).toBe(1099)
  expect(summarise('home', [run(100), run(98)]).scores.performance).toBe(99)
})

test('what does not depend on speed counts as in the worst run', () => {
  const worse = run(99, { scores: { performance: 99, accessibility: 97, practices: 100, seo: 100 }, cls: 0.002, failed: ['heading order'] })
  const page = summarise('home', [run(100), worse, run(100)])
  expect(page.scores.accessibility).toBe(97)
  expect(page.cls).toBe(0.002)
  expect(page.failed).toEqual(['heading order'])
})

test('a page reaches the marks or misses one of them', () => {
  expect(reaches(run(99))).toBe(true)
  expect(reaches(run(98))).toBe(false)
  expect(reaches(run(100, { cls: 0.001 }))).toBe(false)
  expect(reaches(run(100, { scores: { performance: 100, accessibility: 100, practices: 100, seo: 99 } }))).toBe(false)
})

test('the table has a row for each page and says what a page lacks', () => {
  const lines = auditTable([summarise('home', [run(100)]), summarise('report', [run(80, { failed: ['Largest Contentful Paint: 4 s'] })])]).split('\n')
  expect(lines[1]).toMatch(/^home +100 +100 +100 +100 +1\.10 s +0\.000 +10 ms +20 KB$/)
  expect(lines[2]).toMatch(/^report .*MISSED$/)
  expect(lines).toContain('  Largest Contentful Paint: 4 s')
  expect(lines.join('\n')).not.toContain('home:')
})
