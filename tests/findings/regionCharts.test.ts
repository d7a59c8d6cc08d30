import { expect, test } from 'vitest'

import type { Observation } from '../../src/domain/observation.ts'
import { regionCharts } from '../../src/findings/regionCharts.ts'
import { targetFinding } from '../../src/findings/targetFinding.ts'
import { atlasOf, observation } from '../site/fixture.ts'

function chartsOf(...figures: readonly Observation[]) {
  const atlas = atlasOf(...figures)
  const entry = atlas.regions.get('210200')
  return entry ? regionCharts(atlas, entry) : []
}

const target = (fields: Partial<Observation> = {}): Observation => observation({ indicator: 'beds', role: 'target', period: '2022', value: 100, ...fields })
const amount = (fields: Partial<Observation>): Observation => observation({ indicator: 'spending', measure: 'flow', period: '2023', ...fields })
const verdictOf = (...figures: readonly Observation[]): unknown => {
  const chart = targetFinding(atlasOf(...figures).observations)?.chart
  return chart?.form === 'bullet' ? chart.rows.map(({ verdict }) => verdict) : undefined
}

test('town and country, two times and shares are a chart each, and no figure stands in two', () => {
  const charts = chartsOf(
    observation({ indicator: 'urban', value: 750, text: '750元' }),
    observation({ indicator: 'rural', value: 540, text: '540元' }),
    observation({ indicator: 'beds', value: 90, period: '2015' }),
    observation({ indicator: 'beds', value: 120 }),
  )
  expect(charts.map(({ chart, title }) => [chart.form, title])).toEqual([
    ['dumbbell', '大连市城市低保标准，每月比农村高210元'],
    ['slope', '大连市养老床位数，2015年到2020年多了30张'],
  ])
  const figures = charts.flatMap(({ observations }) => observations)
  expect(new Set(figures).size).toBe(figures.length)
})

test('two pairs of one contrast and unit stand in one chart, which says what each is', () => {
  const pairs = [
    ['urban', 800],
    ['rural', 600],
    ['urban-average', 700],
    ['rural-average', 650],
  ] as const
  const [chart] = chartsOf(...pairs.map(([indicator, value]) => observation({ indicator, value, unit: '元/月', text: `${value}元` })))
  expect(chart?.title).toBe('大连市低保标准、低保平均标准，城市都比农村高')
  expect(chart?.chart).toMatchObject({ form: 'dumbbell', head: '指标', rows: [{ label: '低保标准' }, { label: '低保平均标准' }] })
})

test('of shares of different things the foremost is told, and no range', () => {
  const share = (indicator: string, value: number): Observation => observation({ indicator, measure: 'share', unit: '%', value, text: `${value}%` })
  const [chart] = chartsOf(share('coverage', 68), share('share-of-beds', 17), share('share-of-homes', 40))
  expect(chart?.title).toBe('大连市2020年服务覆盖率为68%，另有两项比例')
  expect(chart?.chart.rows).toHaveLength(3)
})

test('figures of another place are not drawn', () => {
  expect(
    chartsOf(observation({}), observation({ indicator: 'urban', region_code: '510800' }), observation({ indicator: 'rural', region_code: '510800' })),
  ).toEqual([])
})

test.each<[string, Observation[], string[] | undefined]>([
  ['a target without a result is no chart', [target()], undefined],
  ['a result of the target’s year that is enough', [target(), observation({ indicator: 'beds', period: '2022', value: 120 })], ['已达']],
  ['one that is not', [target(), observation({ indicator: 'beds', period: '2022', value: 80 })], ['未达']],
  ['an earlier one, though it is enough, tells nothing yet', [target(), observation({ indicator: 'beds', period: '2020', value: 100 })], ['未报']],
  ['an earlier one that is not tells nothing yet either', [target(), observation({ indicator: 'beds', period: '2020', value: 80 })], ['未报']],
  ['a lower bound below the target tells nothing', [target(), observation({ indicator: 'beds', period: '2022', value: 80, bound: 'min' })], ['未报']],
  [
    'the first of its time or later tells how it ended, not the newest',
    [target(), observation({ indicator: 'beds', period: '2022', value: 120 }), observation({ indicator: 'beds', period: '2024', value: 90 })],
    ['已达'],
  ],
  [
    'an amount of an earlier year has nothing to do with that of a later',
    [amount({ role: 'target', period: '2024', value: 10 }), amount({ value: 12 })],
    undefined,
  ],
  ['nor has one of a later year', [amount({ role: 'target', period: '2022', value: 10 }), amount({ value: 12 })], undefined],
  ['an amount of the same time meets its target', [amount({ role: 'target', value: 10 }), amount({ value: 12 })], ['已达']],
  ['one of a part of the time does not tell yet', [amount({ role: 'target', value: 10 }), amount({ period: '2023-01/2023-06', value: 6 })], ['未报']],
  ['a result in another unit is none', [target(), observation({ indicator: 'beds', period: '2022', unit: '个' })], undefined],
  ['a result elsewhere is none', [target(), observation({ indicator: 'beds', period: '2022', region_code: '510800' })], undefined],
])('%s', (_, figures, verdicts) => {
  expect(verdictOf(...figures)).toEqual(verdicts)
})

test('a target beside its result says both with their times', () => {
  expect(targetFinding(atlasOf(target(), observation({ indicator: 'beds', value: 80, text: '80张' })).observations)?.title).toBe(
    '大连市养老床位数，目标100张，2020年80张',
  )
  const cover = { indicator: 'coverage', unit: '%', measure: 'share' } as const
  const shares = [observation({ ...cover, role: 'target', value: 90 }), observation({ ...cover, value: 80 })]
  const title = targetFinding(atlasOf(target(), observation({ indicator: 'beds', value: 80, text: '80张' }), ...shares).observations)?.title
  expect(title).toBe('大连市两项目标有实绩可对照，都还没有写明达到')
})
