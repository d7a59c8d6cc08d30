import { expect, test } from 'vitest'

import { SIZES } from '../../src/charts/chart.ts'
import { drawTimeLine } from '../../src/charts/timeLine.ts'
import { spansYears, timeLane, timeLinePoints, timeLineTitle } from '../../src/findings/lanes.ts'
import { atlasOf, observation } from '../site/fixture.ts'

const { observations, reports } = atlasOf(
  observation({ period: '2016/2020' }),
  observation({ period: '2020-07-01' }),
  observation({ period: '2017' }),
  observation({ period: null }),
)
const lane = timeLane('大连市', '/regions/', reports, observations)

test('a lane has the years its reports are about and the years its figures end in', () => {
  expect(lane.spans).toEqual([[2020, 2020]])
  expect(lane.years).toEqual([
    { year: 2017, count: 1 },
    { year: 2020, count: 2 },
  ])
  expect(lane.about).toBe('2020年')
  expect(lane.periods).toBe('2020年2个、2017年1个、时间未写明1个')
})

test('each of its points is told', () => expect(timeLinePoints([lane])).toEqual(['大连市，2017年，1个', '大连市，2020年，2个']))

test('its title tells the fullest and the earliest year', () => {
  expect(timeLineTitle([lane])).toBe('数据最多的是2020年，有2个；最早的是2017年')
  expect(timeLineTitle([timeLane('甲', '/', [], [])])).toBe('数据都没有写明时间')
})

test('one year alone is no line', () => {
  const oneYear = timeLane(
    '甲',
    '/',
    reports,
    observations.filter(({ period }) => period === '2020-07-01'),
  )
  expect(spansYears([oneYear])).toBe(false)
  expect(spansYears([oneYear, lane])).toBe(true)
})

test.each(Object.values(SIZES))('at $name every mark stays in the frame', (size) => {
  const svg = drawTimeLine([lane, { label: '很长很长很长很长很长很长很长的一份报告的名字', spans: [[1978, 2018]], years: [{ year: 1995, count: 40 }] }], size)
  expect(svg).not.toMatch(/style=|NaN|undefined/)
  const positions = [...svg.matchAll(/ (?:x|x1|x2|cx)="([-\d.]+)"/g)].map(([, x]) => Number(x))
  expect(Math.min(...positions)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...positions)).toBeLessThanOrEqual(size.width)
  expect(svg.match(/class="dot"/g)).toHaveLength(3)
})
