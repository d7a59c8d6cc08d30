import { expect, test } from 'vitest'

import { toldBeside } from '../../src/atlas/coverage.ts'
import { atlasOf, observation } from '../site/fixture.ts'

test('a section tells of the places and years of its figures, those of its report apart, each once', () => {
  const { observations } = atlasOf(
    observation({ section: 's1', region: '辽宁省/大连市', period: '2020' }),
    observation({ section: 's1', region: '辽宁省/大连市', period: '2021-06' }),
    observation({ section: 's1', region: '辽宁省/大连市', period: '2021' }),
    observation({ section: null, region: '辽宁省/大连市/中山区', period: null }),
  )
  expect(toldBeside({ region: '辽宁省/大连市', period: '2016/2020' }, observations)).toEqual([
    { section: 's1', value: '2021' },
    { section: '', value: '辽宁省/大连市/中山区' },
  ])
})
