import { expect, test } from 'vitest'

import { newestFirst } from '../../src/atlas/newestFirst.ts'
import { observation } from '../site/fixture.ts'

test('the newest comes first, of one year how much there was before how much it changed, last what has no time', () => {
  const figures = [
    observation({ name: '没有时间', period: null }),
    observation({ name: '前一年', period: '2022' }),
    observation({ name: '增幅', period: '2023', measure: 'change_pct' }),
    observation({ name: '标准', period: '2023-07-01' }),
    observation({ name: '年底', period: '2023' }),
  ]
  expect(figures.toSorted(newestFirst).map(({ name }) => name)).toEqual(['年底', '标准', '增幅', '前一年', '没有时间'])
})
