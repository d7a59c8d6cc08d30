import { expect, test } from 'vitest'

import type { Chart, Size } from '../../src/charts/chart.ts'
import { SIZES } from '../../src/charts/chart.ts'
import { chartPoints } from '../../src/charts/chartPoints.ts'
import { drawChart } from '../../src/charts/drawChart.ts'
import { chartSummary, tilesSummary } from '../../src/findings/chartSummary.ts'

const mark = (label: string, value: number, text: string, note = '2020年') => ({ label, note, value, text })

interface Told {
  readonly chart: Chart
  readonly summary: string
  readonly points: readonly string[]
}

const TOLD: Record<string, Told> = {
  'bars of one time': {
    chart: {
      form: 'bars',
      head: '地区',
      unit: '元/月',
      rows: [mark('甲市', 1500, '1,500元'), mark('乙县', 750, '750元'), { ...mark('丙省（平均）', 357.75, '358元*', '2017年'), reference: true }],
    },
    summary: '2020年，比较两个地方：甲市1,500元，乙县750元，相差750元。另有丙省（平均）（2017年）折合358元，只作参照。',
    points: ['甲市，2020年，1,500元', '乙县，2020年，750元', '丙省（平均），2017年，折合358元'],
  },
  'bars of different times, not all exact': {
    chart: {
      form: 'bars',
      head: '地区',
      unit: '人',
      rows: [mark('甲省', 8300, '约8,300人'), mark('乙省', 4000, '4,000人'), mark('丙省', 1779, '1,779人', '2017年')],
    },
    summary: '比较三个地方：甲省（2020年）最多，约8,300人；丙省（2017年）最少，1,779人；相差约6,521人。',
    points: ['甲省，2020年，约8,300人', '乙省，2020年，4,000人', '丙省，2017年，1,779人'],
  },
  'bars that are not of places': {
    chart: {
      form: 'bars',
      head: '标准',
      unit: '元/月',
      rows: [
        { label: '孤儿标准', value: 1400, text: '1,400元' },
        { label: '城市标准', value: 590, text: '590元' },
        { label: '农村标准', value: 390, text: '390元' },
      ],
    },
    summary: '比较三项标准：孤儿标准最高，1,400元；农村标准最低，390元；相差1,010元。',
    points: ['孤儿标准，1,400元', '城市标准，590元', '农村标准，390元'],
  },
  'a track': {
    chart: { form: 'track', head: '地区', unit: '%', rows: [mark('甲市', 97, '97%'), mark('乙县', 67, '67%'), mark('丙县', 100, '100%')] },
    summary: '2020年，比较三个地方：丙县最高，100%；乙县最低，67%；相差33个百分点。',
    points: ['甲市，2020年，97%', '乙县，2020年，67%', '丙县，2020年，100%'],
  },
  'a track without a difference': {
    chart: { form: 'track', head: '地区', unit: '%', rows: [mark('甲市', 97, '97%'), mark('乙县', 97, '97%')] },
    summary: '2020年，两个地方都是97%。',
    points: ['甲市，2020年，97%', '乙县，2020年，97%'],
  },
  'a track of unlike shares': {
    chart: { form: 'track', head: '指标', unit: '%', unlike: true, rows: [mark('火化率', 100, '100%'), mark('参保率', 97, '97%'), mark('覆盖率', 50, '50%')] },
    summary: '2020年，三项指标，所指不同，不比高低：火化率100%；参保率97%；覆盖率50%。',
    points: ['火化率，2020年，100%', '参保率，2020年，97%', '覆盖率，2020年，50%'],
  },
  'a dumbbell of one place': {
    chart: {
      form: 'dumbbell',
      head: '指标',
      heads: ['农村', '城市'],
      unit: '元/月',
      rows: ['低保', '特困'].map((label) => ({
        label,
        note: '2020年',
        from: { value: 540, text: '540' },
        to: { value: 750, text: '750' },
        difference: '差210元',
      })),
    },
    summary: '比较两项指标的农村和城市：低保（2020年）农村540元，城市750元，差210元；特困（2020年）农村540元，城市750元，差210元。',
    points: ['低保', '特困'].flatMap((label) => [`${label}，2020年，农村540元/月`, `${label}，2020年，城市750元/月`]),
  },
  'a dumbbell': {
    chart: {
      form: 'dumbbell',
      heads: ['农村', '城市'],
      unit: '元/月',
      rows: [
        { label: '甲市', note: '2020年', from: { value: 540, text: '540' }, to: { value: 750, text: '750' }, difference: '差210元' },
        { label: '丙省平均', note: '2017年', from: { value: 357.75, text: '358*' }, to: { value: 557, text: '557' }, difference: '差199元', reference: true },
      ],
    },
    summary: '甲市（2020年）农村540元，城市750元，差210元。另有丙省平均（2017年）农村折合358元，城市557元，差199元，只作参照。',
    points: ['甲市，2020年，农村540元/月', '甲市，2020年，城市750元/月', '丙省平均，2017年，农村折合358元/月', '丙省平均，2017年，城市557元/月'],
  },
  'a dumbbell of many places': {
    chart: {
      form: 'dumbbell',
      heads: ['农村', '城市'],
      unit: '%',
      rows: [30, 50, 10, 20].map((size, index) => ({
        label: `${'甲乙丙丁'[index] ?? ''}市`,
        note: '2020年',
        from: { value: 40, text: '40%' },
        to: { value: 40 + size, text: `${40 + size}%` },
        difference: `差${size}个百分点`,
      })),
    },
    summary: '比较四个地方的农村和城市：差得最多的是乙市（2020年）农村40%，城市90%，差50个百分点；差得最少的是丙市（2020年）农村40%，城市50%，差10个百分点。',
    points: ['甲市', '乙市', '丙市', '丁市'].flatMap((label, index) => [
      `${label}，2020年，农村40%`,
      `${label}，2020年，城市${40 + ([30, 50, 10, 20][index] ?? 0)}%`,
    ]),
  },
  'a slope': {
    chart: {
      form: 'slope',
      unit: '家',
      rows: [{ label: '甲市', from: { year: 2015, value: 874, text: '874家' }, to: { year: 2020, value: 1207, text: '1,207家' } }],
    },
    summary: '甲市2015年874家，2020年1,207家，多了333家。',
    points: ['甲市，2015年，874家', '甲市，2020年，1,207家'],
  },
  'a slope down': {
    chart: {
      form: 'slope',
      unit: '%',
      rows: [{ label: '甲市', from: { year: 2015, value: 7.5, text: '7.5%' }, to: { year: 2020, value: 6.2, text: '6.2%' } }],
    },
    summary: '甲市2015年7.5%，2020年6.2%，降低了1.3个百分点。',
    points: ['甲市，2015年，7.5%', '甲市，2020年，6.2%'],
  },
  'a line with a missing year': {
    chart: {
      form: 'line',
      unit: '个',
      rows: [
        {
          label: '甲市',
          points: [
            { year: 2016, value: 12, text: '12个' },
            { year: 2017, value: 40, text: '40个' },
            { year: 2018, value: 9, text: '9个' },
            { year: 2020, value: 33, text: '33个' },
          ],
        },
      ],
    },
    summary: '甲市2016年12个，2020年33个，多了21个；最多是2017年的40个；最少是2018年的9个；没有2019年的数。',
    points: ['甲市，2016年，12个', '甲市，2017年，40个', '甲市，2018年，9个', '甲市，2020年，33个'],
  },
  'parts of a whole': {
    chart: { form: 'stacked', head: '部分', unit: '万元', rows: [mark('市级', 12_334, '1.23亿元'), mark('县级', 5707, '5,707万元')] },
    summary: '2020年，总数由两部分组成：市级1.23亿元，占68%；县级5,707万元，占32%。',
    points: ['市级，2020年，1.23亿元', '县级，2020年，5,707万元'],
  },
}

test.each(Object.entries(TOLD))('%s is told', (_, { chart, summary }) => {
  expect(chartSummary(chart)).toBe(summary)
})

test.each(Object.entries(TOLD))('the points of %s say place, time and value', (_, { chart, points }) => {
  expect(chartPoints(chart)).toEqual(points)
})

/** The script in the browser counts on it. */
test.each(Object.entries(TOLD))('each drawing of %s marks as many points as are told', (_, { chart, points }) => {
  for (const size of Object.values(SIZES) as Size[]) {
    const marks = drawChart(chart, size).match(/class="(?:bar|dot|hollow|part)[ "]/g)
    expect(marks, size.name).toHaveLength(points.length)
  }
})

test('the map of tiles is told', () => {
  const tiles = [
    { at: [6, 2] as const, name: '辽宁', value: '3份' },
    { at: [3, 5] as const, name: '湖北', value: '1份' },
    { at: [4, 2] as const, name: '北京' },
  ]
  const legend = { filled: '已收录报告', empty: '尚未收录' }
  expect(tilesSummary(tiles, legend)).toBe('3个地区里，2个已收录报告：辽宁3份、湖北1份；其余1个尚未收录。')
  expect(tilesSummary(tiles.slice(2), legend)).toBe('1个地区都尚未收录。')
  expect(tilesSummary(tiles.slice(0, 2), legend)).toBe('2个地区里，2个已收录报告：辽宁3份、湖北1份。')
})
