import { expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import { lead } from '../../src/findings/lead.ts'
import { atlasOf, catalogue, observation } from '../site/fixture.ts'

const BEDS = { indicator: 'beds', value: 120, text: '120张' }

test('a finding with its chart goes first', () => {
  const told = lead(atlasOf(observation({ indicator: 'urban', value: 700 }), observation({ indicator: 'rural', value: 500 })))
  expect(told.heading).toBe('大连市城市低保标准，每月比农村高200元')
  expect(told.finding?.title).toBe(told.heading)
})

test('else the foremost figure, with its report', () => {
  const told = lead(atlasOf(observation(BEDS)))
  expect(told).toMatchObject({ heading: '大连市2020年有养老床位120张', theme: { id: 'care' }, report: { slug: 'a' } })
})

test.each([
  ['goals', [observation({ ...BEDS, role: 'target' })]],
  ['unsure figures', [observation({ ...BEDS, confidence: 0.1 })]],
  ['no figures', []],
] as const)('reports with %s alone are not said to be none', (_, figures) => {
  expect(lead(atlasOf(...figures))).toMatchObject({ heading: '已收录1份报告', report: { slug: 'a' } })
})

test('where there is no report the page says so', () => {
  expect(lead(buildAtlas([], catalogue))).toEqual({ heading: '还没有收录报告', standfirst: '' })
})
