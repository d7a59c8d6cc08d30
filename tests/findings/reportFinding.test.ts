import { expect, test } from 'vitest'

import type { Observation } from '../../src/domain/observation.ts'
import { reportFinding } from '../../src/findings/reportFinding.ts'
import { atlasOf, observation } from '../site/fixture.ts'

/** What is said of a report of 大连市 with these figures. */
function said(...figures: readonly Observation[]): string {
  const atlas = atlasOf(...figures)
  const [report] = atlas.reports
  if (!report) throw new Error('the fixture has no report')
  return reportFinding(atlas, report)
}

const beds = { indicator: 'beds', value: 120, unit: '张', text: '120张', period: '2020' }

test('a figure of the place that a report is about needs no place', () => expect(said(observation(beds))).toBe('有养老床位120张。'))

test('a figure of another place names it', () => expect(said(observation({ ...beds, region_code: '210211' }))).toBe('大连市甘井子区有养老床位120张。'))

test('a figure of no known place is told without one', () => expect(said(observation({ ...beds, region_code: null }))).toBe('有养老床位120张。'))

test.each([
  ['nothing was read', [], '这份报告里没有读出数据。'],
  ['every figure is unsure', [observation({ ...beds, confidence: 0.4 })], '这份报告里读出的数都没有十足把握，请对照原句。'],
  ['every figure is a goal', [observation({ ...beds, role: 'target' })], '从这份报告里读出了1个数据。'],
] as const)('where %s the report is said to be so', (_, figures, sentence) => expect(said(...figures)).toBe(sentence))
