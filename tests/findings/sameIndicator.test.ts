import { describe, expect, test } from 'vitest'

import { buildAtlas, type Atlas, type AtlasObservation } from '../../src/atlas/buildAtlas.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { conflicts, elsewhere, previous } from '../../src/findings/sameIndicator.ts'
import { catalogue, observation, report } from '../site/fixture.ts'

const GUANGYUAN = '510800'
const HUBEI = '420000'

/** The first figure beside the others of another report. */
function beside<T>(read: (atlas: Atlas, own: AtlasObservation) => T, own: Partial<Observation>, ...other: readonly Partial<Observation>[]): T {
  const first = report('a', [observation({ indicator: 'beds', ...own })])
  const atlas = buildAtlas([first, report('b', other.map(observation))], catalogue)
  const figure = atlas.byReport.get(first)?.[0]
  if (!figure) throw new Error('The report has no figure.')
  return read(atlas, figure)
}

const texts = (figures: readonly AtlasObservation[]): string[] => figures.map(({ text }) => text)

describe('elsewhere', () => {
  test('the newest of each other place, the largest first', () => {
    const said = beside(
      elsewhere,
      { text: '1张' },
      { indicator: 'beds', region_code: GUANGYUAN, period: '2019', value: 8, text: '8张' },
      { indicator: 'beds', region_code: GUANGYUAN, period: '2020', value: 9, text: '9张' },
      { indicator: 'beds', region_code: HUBEI, value: 70, text: '70张' },
      { indicator: 'beds', period: '2019', value: 5, text: '5张' },
    )
    expect(texts(said)).toEqual(['70张', '9张'])
  })

  test('neither targets nor changes nor other indicators', () => {
    const said = beside(
      elsewhere,
      {},
      { indicator: 'beds', region_code: GUANGYUAN, role: 'target' },
      { indicator: 'beds', region_code: GUANGYUAN, measure: 'change_pct', unit: '%' },
      { indicator: 'urban', region_code: GUANGYUAN },
    )
    expect(said).toEqual([])
  })
})

describe('previous', () => {
  test('the newest of an earlier time in the same place', () => {
    const said = beside(
      previous,
      {},
      { indicator: 'beds', period: '2017', text: '7张' },
      { indicator: 'beds', period: '2018', text: '8张' },
      { indicator: 'beds', period: '2021', text: '21张' },
      { indicator: 'beds', period: '2019', region_code: GUANGYUAN },
    )
    expect(said?.text).toBe('8张')
  })

  test('none where that time has two different values', () => {
    expect(beside(previous, {}, { indicator: 'beds', period: '2018', value: 8 }, { indicator: 'beds', period: '2018', value: 9 })).toBeUndefined()
  })
})

describe('conflicts', () => {
  const own = { value: 52_821, text: '52821张' }

  test('another value for the same place and time', () => {
    expect(texts(beside(conflicts, own, { indicator: 'beds', value: 51_000, text: '51000张' }))).toEqual(['51000张'])
  })

  test('no conflict where one is rounded, not exact, of another time or place, or without a time of its own', () => {
    const said = beside(
      conflicts,
      own,
      { indicator: 'beds', value: 52_800, text: '5.28万张' },
      { indicator: 'beds', value: 50_000, text: '约5万张', bound: 'approx' },
      { indicator: 'beds', value: 40_000, text: '40000张', period: '2019' },
      { indicator: 'beds', value: 40_000, text: '40000张', region_code: GUANGYUAN },
      { indicator: 'beds', value: 40_000, text: '40000张', period_inferred: true },
    )
    expect(said).toEqual([])
  })
})
