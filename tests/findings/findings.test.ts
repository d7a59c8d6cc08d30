import { expect, test } from 'vitest'

import { chartTable } from '../../src/charts/chartTable.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { findings } from '../../src/findings/findings.ts'
import { indicatorFinding } from '../../src/findings/indicatorFinding.ts'
import { regionCharts } from '../../src/findings/regionCharts.ts'
import { reportCharts } from '../../src/findings/reportCharts.ts'
import { targetFinding } from '../../src/findings/targetFinding.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { atlasOf, observation } from '../site/fixture.ts'

const DALIAN = '210200'
const GUANGYUAN = '510800'
const LIAONING = '210000'
const HUBEI = '420000'

const standard = (indicator: string, region_code: string, value: number, more: Partial<Observation> = {}): Observation =>
  observation({ indicator, region_code, value, text: `${value}元`, ...more })

/** The finding on one indicator's own page. */
function findingOn(indicator: string, ...figures: readonly Observation[]): Finding | undefined {
  const atlas = atlasOf(...figures)
  const entry = atlas.indicators.get(indicator)
  return entry && indicatorFinding(atlas, entry)
}

test('town and country: places with both values for one time, the gap in words', () => {
  const [finding] = findings(
    atlasOf(
      standard('urban', DALIAN, 800),
      standard('rural', DALIAN, 600),
      standard('urban', GUANGYUAN, 610),
      standard('rural', GUANGYUAN, 400),
      standard('rural', HUBEI, 500, { period: '2019' }),
      standard('urban', HUBEI, 700),
    ),
  )
  expect(finding?.title).toBe('两地城乡低保标准，每月都相差200元上下')
  expect(finding?.chart.form).toBe('dumbbell')
  expect(finding?.chart.rows).toHaveLength(2)
  expect(finding?.standfirst).toBe('大连市2020年的城市低保标准为每月800元，农村600元；广元市2020年的城市低保标准为每月610元，农村400元。')
})

test('pairs of counts are of places of one level', () => {
  const people = (region_code: string, urban: number, rural: number): Observation[] =>
    [['urban-people', urban] as const, ['rural-people', rural] as const].map(([indicator, value]) =>
      observation({ indicator, region_code, value, unit: '人', text: `${value}人` }),
    )
  const [finding] = findings(atlasOf(...people(HUBEI, 300_000, 1_400_000), ...people(DALIAN, 9000, 30_000), ...people(GUANGYUAN, 8000, 60_000)))
  expect(finding?.title).toBe('两地城乡低保人数，相差2.1万人到5.2万人')
  expect(finding?.subtitle).toBe('单位：人；空心点为农村，实心点为城市；只画市级的地方，另有一地级别不同')
  expect(finding?.chart.rows).toHaveLength(2)
})

test('averages stand beside for reference, converted, and say so', () => {
  const figures = [standard('urban', DALIAN, 750), standard('rural', DALIAN, 540)]
  const [finding] = findings(atlasOf(...figures, standard('urban-average', LIAONING, 557), standard('rural-average', LIAONING, 4293)))
  expect(finding?.title).toBe('大连市城市低保标准，每月比农村高210元')
  expect(finding?.cautions).toContain('* 辽宁省：原文为每年4,293元，折合每月357.75元。')
  expect(finding && chartTable(finding.chart).rows).toEqual([
    ['大连市', '2020年', '540', '750', '差210元'],
    ['辽宁省平均（相近指标，只作参照）', '2020年', '358*', '557', '差199元'],
  ])
})

test('two places of one year may be ranked in words', () => {
  const finding = findingOn('urban', standard('urban', DALIAN, 750), standard('urban', GUANGYUAN, 590))
  expect(finding?.title).toBe('两地城市低保标准，大连市比广元市高160元')
  expect(finding?.cautions).toEqual([])
})

test('no chart has figures in 万 beside figures in 亿', () => {
  const money = (value: number, region_code: string, text: string) => observation({ indicator: 'spending', measure: 'flow', region_code, value, text })
  const texts = (...figures: readonly Observation[]) => {
    const chart = findingOn('spending', ...figures)?.chart
    return chart && chartTable(chart).rows.map((row) => row.at(-1))
  }
  expect(texts(money(123_341_800, DALIAN, '12334.18万元'), money(57_071_500, GUANGYUAN, '5707.15万元'))).toEqual(['约12,334万元', '约5,707万元'])
  expect(texts(money(123_341_800, DALIAN, '12334.18万元'), money(9_000_000_000, GUANGYUAN, '90亿元'))).toEqual(['90亿元', '约1.23亿元'])
})

test('different years are set side by side, with a caution', () => {
  const finding = findingOn('urban', standard('urban', DALIAN, 750), standard('urban', GUANGYUAN, 590, { period: '2017' }))
  expect(finding?.title).toBe('城市低保标准，大连市2020年750元，广元市2017年590元')
  expect(finding?.cautions).toEqual(['这些数的年份不同，最多相差三年。先看年份，再看高低。'])
})

test('of counts those of places of one level are set against each other', () => {
  const beds = (region_code: string, value: number): Observation => observation({ indicator: 'beds', region_code, value })
  expect(findingOn('beds', beds(HUBEI, 420_000), beds(GUANGYUAN, 9000))).toBeUndefined()
  const finding = findingOn('beds', beds(HUBEI, 420_000), beds(GUANGYUAN, 9000), beds(DALIAN, 8000))
  expect(finding?.title).toBe('两地养老床位数，广元市比大连市多1,000张')
  expect(finding?.subtitle).toBe('单位：张；每个地方取最近一次的数；只画市级的地方，另有一地级别不同')
  expect(finding?.chart.rows).toHaveLength(2)
})

test('standards of a province and of cities stand side by side', () => {
  const finding = findingOn('urban', standard('urban', HUBEI, 635), standard('urban', GUANGYUAN, 590))
  expect(finding?.chart.rows).toHaveLength(2)
  expect(finding?.cautions).toEqual(['湖北省是省级的数，广元市是市县的数，不宜直接排名。'])
})

test('a ratio rises and falls, by both digits behind the point, and has no unit', () => {
  const finding = findingOn(
    'ratio',
    observation({ indicator: 'ratio', unit: '', measure: 'ratio', value: 1.73, text: '1.73', period: '2015' }),
    observation({ indicator: 'ratio', unit: '', measure: 'ratio', value: 1.34, text: '1.34' }),
  )
  expect(finding?.title).toBe('大连市城乡低保标准之比，2015年到2020年降低了0.39')
  expect(finding?.subtitle).toBe('比值；点为报告所载')
})

test('shares are drawn on a track, with differences in percentage points', () => {
  const finding = findingOn(
    'coverage',
    observation({ indicator: 'coverage', value: 97 }),
    observation({ indicator: 'coverage', value: 67, region_code: GUANGYUAN }),
  )
  expect(finding?.chart.form).toBe('track')
  expect(finding?.title).toBe('两地服务覆盖率，大连市比广元市高30个百分点')
})

test('three years of a place are a line, two a slope, one nothing', () => {
  const years = ['2018', '2019', '2020'].map((period, index) => observation({ indicator: 'beds', period, value: 100 + 20 * index }))
  expect(findingOn('beds', ...years)?.chart.form).toBe('line')
  expect(findingOn('beds', ...years.slice(1))).toMatchObject({ title: '大连市养老床位数，2019年到2020年多了20张', chart: { form: 'slope' } })
  expect(findingOn('beds', ...years.slice(2))).toBeUndefined()
})

test('amounts of half a year and of five years are not set against each other', () => {
  const half = observation({ indicator: 'spending', value: 10, period: '2020-01/2020-06' })
  const plan = observation({ indicator: 'spending', value: 90, period: '2016/2020', region_code: GUANGYUAN })
  expect(findingOn('spending', half, plan)).toBeUndefined()
})

test('a place with two values for one time is not drawn', () => {
  expect(
    findingOn(
      'beds',
      observation({ indicator: 'beds', value: 1 }),
      observation({ indicator: 'beds', value: 2 }),
      observation({ indicator: 'beds', value: 3, region_code: GUANGYUAN }),
    ),
  ).toBeUndefined()
})

test('targets and changes are no part of a comparison', () => {
  expect(findingOn('beds', observation({ indicator: 'beds' }), observation({ indicator: 'beds', role: 'target', region_code: GUANGYUAN }))).toBeUndefined()
  expect(
    findingOn('beds', observation({ indicator: 'beds' }), observation({ indicator: 'beds', measure: 'change_pct', region_code: GUANGYUAN })),
  ).toBeUndefined()
})

test('a total directly followed by parts that add up to it is one bar', () => {
  const money = (name: string, value: number) => observation({ name, value, unit: '元', measure: 'flow', text: `${value}元` })
  const atlas = atlasOf(money('捐赠', 100), money('市级', 70), money('县级', 30), money('另一笔', 5))
  const [chart] = reportCharts(atlas, atlas.observations)
  expect(chart).toMatchObject({ title: '捐赠100元，市级占70%', chart: { form: 'stacked', rows: [{ value: 70 }, { value: 30 }] } })
})

test('parts are named after the bodies that the sentence counts right before them; parts without a name of their own are not drawn', () => {
  const money = (name: string, value: number) => observation({ name, value, unit: '元', measure: 'flow' })
  const bodies = (name: string) => observation({ name, value: 4, unit: '家' })
  const named = atlasOf(money('慈善组织捐赠', 100), bodies('市级组织数'), money('捐赠', 70), bodies('县级组织数'), money('捐赠', 30))
  expect(reportCharts(named, named.observations)[0]).toMatchObject({
    title: '慈善组织捐赠100元，市级组织占70%',
    chart: { rows: [{ label: '市级组织' }, { label: '县级组织' }] },
  })
  const nameless = atlasOf(money('慈善组织捐赠', 100), money('捐赠', 70), money('捐赠', 30))
  expect(reportCharts(nameless, nameless.observations)).toEqual([])
})

test('parts that count bodies themselves keep their own names', () => {
  const bodies = (name: string, value: number) => observation({ name, value, unit: '家' })
  const atlas = atlasOf(bodies('社会组织数', 1102), bodies('社会团体数', 412), bodies('民办非企业单位数', 683), bodies('基金会数', 7))
  expect(reportCharts(atlas, atlas.observations)[0]).toMatchObject({
    title: '社会组织数1,102家，民办非企业单位数占62%',
    chart: { rows: [{ label: '社会团体数' }, { label: '民办非企业单位数' }, { label: '基金会数' }] },
  })
})

test('a standard that two values go by, or whose name ends a longer one, is left out; yearly ones are converted', () => {
  const rate = (name: string, value: number, unit = '元/月') => observation({ name, value, unit, text: `${value}元` })
  const atlas = atlasOf(
    rate('甲标准', 500),
    rate('乙标准', 1500),
    rate('乙标准', 975),
    rate('丙标准', 750),
    rate('城市甲标准', 800),
    rate('丁标准', 12_000, '元/年'),
  )
  const [chart] = reportCharts(atlas, atlas.observations)
  expect(chart?.title).toBe('三项标准，丁标准最高，每月1,000元*')
  expect(chart?.chart.rows).toMatchObject([{ text: '1,000元*' }, { text: '800元' }, { text: '750元' }])
})

test('allowances are not ranked among standards of living', () => {
  const rate = (name: string, value: number) => observation({ name, value, unit: '元/月', text: `${value}元` })
  const atlas = atlasOf(rate('城市甲标准', 670), rate('农村甲标准', 490), rate('百岁老人津贴标准', 500))
  expect(reportCharts(atlas, atlas.observations)).toEqual([])
  const more = atlasOf(rate('城市甲标准', 670), rate('农村甲标准', 490), rate('乙标准', 900), rate('百岁老人津贴标准', 500))
  expect(reportCharts(more, more.observations)[0]?.chart.rows).toMatchObject([{ text: '900元' }, { text: '670元' }, { text: '490元' }])
})

test('a caution names the figures it holds for, and the place where it holds for all of them', () => {
  const rate = (name: string, value: number, inferred: boolean) => observation({ name, value, unit: '元/月', text: `${value}元`, period_inferred: inferred })
  const cautionsFor = (...inferred: readonly boolean[]) => {
    const atlas = atlasOf(...inferred.map((one, index) => rate(`${'甲乙丙'[index] ?? ''}标准`, 500 + index, one)))
    return reportCharts(atlas, atlas.observations)[0]?.cautions
  }
  expect(cautionsFor(true, false, false)).toEqual(['甲标准的数，原句没有写时间，时间是从报告推来的。'])
  const beds = [
    observation({ indicator: 'beds', name: '养老床位数', period: '2015' }),
    observation({ indicator: 'beds', name: '养老床位数', value: 7, period_inferred: true }),
  ]
  expect(findingOn('beds', ...beds)?.cautions).toContain('养老床位数，原句没有写时间，时间是从报告推来的。')
  expect(cautionsFor(true, true, true)).toEqual(['大连市的数，原句没有写时间，时间是从报告推来的。'])
})

test('a growth that its two figures do not give is a doubt', () => {
  const years = [observation({ indicator: 'beds', period: '2015', value: 874 }), observation({ indicator: 'beds', value: 1207 })]
  const growth = (value: number) => observation({ indicator: 'beds', value, unit: '%', measure: 'change_pct', base: '2015', text: `${value}%` })
  expect(findingOn('beds', ...years, growth(30.5))?.doubts).toEqual(['大连市按2015年和2020年的数计算，变化是+38.1%，与原文所写的+30.5%不符。两处都照录。'])
  expect(findingOn('beds', ...years, growth(38))?.doubts).toEqual([])
})

test('figures without a time are not compared, and estimates are not ranked', () => {
  expect(findingOn('beds', observation({ indicator: 'beds' }), observation({ indicator: 'beds', region_code: GUANGYUAN, period: null }))).toBeUndefined()
  const rough = findingOn('urban', standard('urban', DALIAN, 750), standard('urban', GUANGYUAN, 590, { bound: 'approx' }))
  expect(rough?.title).toBe('城市低保标准，大连市750元，广元市约590元')
})

test('three standards of one time are bars, the largest first', () => {
  const rate = (name: string, value: number) => observation({ name, value, unit: '元/月', text: `${value}元` })
  const atlas = atlasOf(rate('甲标准', 500), rate('乙标准', 1500), rate('丙标准', 750))
  const [chart] = reportCharts(atlas, atlas.observations)
  expect(chart?.title).toBe('三项标准，乙标准最高，每月1,500元')
  // The subtitle tells the time that all are of.
  expect(chart && chartTable(chart.chart).head).toEqual(['标准', '数值'])
  expect(chart?.chart.rows).toMatchObject([{ value: 1500 }, { value: 750 }, { value: 500 }])
})

test('a chart that has no room for all places says so; its sentence is of all of them', () => {
  const cities = ['210100', '210200', '210300', '210400', '210500', '210600', '210700', '210800', '210900', '211000', '211100', '211200', '211300', '211400']
  const beds = cities.map((region_code, index) => observation({ indicator: 'beds', region_code, value: 100 + index, text: `${100 + index}张` }))
  const many = findingOn('beds', ...beds)
  expect(many?.title).toBe('14地养老床位数，从100张到113张')
  expect(many?.subtitle).toBe('单位：张；每个地方取最近一次的数；图上是最高的12地，另有两地没有画出')
  expect(many?.chart.rows).toHaveLength(12)
  expect(findingOn('beds', ...beds.slice(0, 12))?.subtitle).toBe('单位：张；每个地方取最近一次的数')
  const [pair] = findings(atlasOf(...cities.slice(0, 9).flatMap((city, index) => [standard('urban', city, 800 + index), standard('rural', city, 600)])))
  expect(pair?.title).toBe('九地城乡低保标准，每月都相差200元上下')
  expect(pair?.subtitle).toMatch(/；图上是其中八地，另有一地没有画出$/)
})

test('no title or chart tells a figure that cannot be relied on without saying so', () => {
  const little = { confidence: 0.2 }
  const unsure = [
    standard('urban', DALIAN, 750, little),
    standard('rural', DALIAN, 540, little),
    standard('urban', GUANGYUAN, 590, little),
    observation({ indicator: 'beds', value: 90, text: '90张', period: '2018', ...little }),
    observation({ indicator: 'beds', value: 120, text: '120张', ...little }),
    observation({ indicator: 'beds', value: 150, text: '150张', role: 'target', ...little }),
    observation({ indicator: 'spending', measure: 'flow', value: 1000, text: '1000元', ...little, id: 'all' }),
    observation({ name: '市级救助支出', measure: 'flow', unit: '元', value: 600, text: '600元', quote: '其中', ...little }),
    observation({ name: '区级救助支出', measure: 'flow', unit: '元', value: 400, text: '400元', quote: '其中', doubt: '与前文不符', ...little }),
  ]
  const atlas = atlasOf(...unsure)
  const region = atlas.regions.get(DALIAN)
  const told = [
    ...findings(atlas),
    ...[...atlas.indicators.values()].flatMap((entry) => indicatorFinding(atlas, entry) ?? []),
    ...reportCharts(atlas, atlas.observations),
    ...(region ? regionCharts(atlas, region) : []),
    ...[targetFinding(atlas.observations)].flatMap((finding) => finding ?? []),
  ]
  const figures = told.flatMap(({ chart }) => chartTable(chart).rows.map((row) => row.join(' ')))
  expect(figures.length).toBeGreaterThan(2)
  for (const row of figures) expect(row).toContain('待核对')
})

test('no pair or target has a figure in 万 beside one in 亿', () => {
  const money = (value: number, text: string, more: Partial<Observation> = {}) =>
    observation({ indicator: 'spending', measure: 'flow', region_code: DALIAN, value, text, ...more })
  const aims = targetFinding(atlasOf(money(98_000_000, '9800万元', { role: 'target' }), money(123_000_000, '1.23亿元')).observations)
  expect(aims && chartTable(aims.chart).rows.flat().join(' ')).not.toContain('亿')
  const people = (indicator: string, value: number, text: string) => observation({ indicator, region_code: DALIAN, value, text, unit: '人', measure: 'level' })
  const [pair] = findings(atlasOf(people('urban', 98_000_000, '9800万人'), people('rural', 123_000_000, '1.23亿人')))
  expect(pair && chartTable(pair.chart).rows.flat().join(' ')).not.toContain('亿人')
})
