import { expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { elsewhere } from '../../src/findings/elsewhere.ts'
import { catalogue, observation, report } from './fixture.ts'

const GUANGYUAN = '510800'

/** What the other report says on the figures of the first. */
function said(own: readonly Observation[], other: readonly Observation[]): (string | null)[][] {
  const first = report('a', own)
  const atlas = buildAtlas([first, report('b', other)], catalogue)
  return elsewhere(atlas, first).map((list) => list.map(({ text }) => text))
}

test('the same indicator elsewhere, in the order of the report, the newest of each place', () => {
  const own = [observation({ indicator: 'beds' }), observation({ indicator: 'urban' })]
  const other = [
    observation({ indicator: 'urban', region_code: GUANGYUAN, text: '590元' }),
    observation({ indicator: 'beds', region_code: GUANGYUAN, period: '2019', text: '8张' }),
    observation({ indicator: 'beds', region_code: GUANGYUAN, period: '2020', text: '9张' }),
  ]
  expect(said(own, other)).toEqual([['9张'], ['590元']])
})

test('neither targets nor changes nor what the report itself says again', () => {
  const own = [observation({ indicator: 'beds' }), observation({ indicator: 'beds', region_code: GUANGYUAN })]
  const other = [observation({ indicator: 'beds', role: 'target' }), observation({ indicator: 'beds', measure: 'change_pct', unit: '%' })]
  expect(said(own, other)).toEqual([])
})
