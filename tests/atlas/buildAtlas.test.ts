import { expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import { reportGroups } from '../../src/atlas/reportGroups.ts'
import { bundledAtlas } from '../answers/bundledAnswers.ts'
import { catalogue, observation, report } from '../site/fixture.ts'

test('a folder without reports is a site too', () => {
  const atlas = buildAtlas([], catalogue)
  expect(atlas.reports).toEqual([])
  expect(atlas.regions.size).toBe(0)
  expect(atlas.themes.map(({ observations }) => observations.length)).toEqual([0, 0])
  expect(reportGroups(atlas)).toEqual({ themes: [], regions: [], years: [] })
})

test('of the catalogue is not read what is learnt: no page asks for it, and it is large', () => {
  const unread = (): never => {
    throw new Error('it was read')
  }
  const lazy = Object.defineProperties({ ...catalogue }, { learnt: { get: unread }, precedents: { get: unread }, listed: { get: unread } })
  expect(buildAtlas([], lazy).catalogue.indicators).toHaveLength(catalogue.indicators.length)
})

test('reports stand newest first: by publication, else by what they tell of', () => {
  const atlas = buildAtlas(
    [
      report('old', [], { period: '2018' }),
      report('dated', [], { origin: { source_kind: 'original', date: '2021-06-24' } }),
      report('new', [], { period: '2020' }),
    ],
    catalogue,
  )
  expect(atlas.reports.map(({ slug }) => slug)).toEqual(['dated', 'new', 'old'])
})

test('a figure about a county is known of in its city and province', () => {
  const atlas = buildAtlas([report('a', [observation({ region_code: '510802' })], { region_code: '510800' })], catalogue)
  const [province, city, county] = ['510000', '510800', '510802'].map((code) => atlas.regions.get(code))
  expect([province?.within.length, city?.within.length, county?.own.length]).toEqual([1, 1, 1])
  expect(province?.own).toEqual([])
  expect(province?.below).toEqual([city])
  expect(city?.below).toEqual([county])
  expect(county?.address.split('/')).toHaveLength(3)
  expect(county?.reports.map(({ slug }) => slug)).toEqual(['a'])
})

test('a town’s report and its figures are known of in its county', () => {
  const region = '浙江省/台州市/仙居县/广度乡'
  const town = report('town', [observation({ region, region_code: null })], { region, region_code: null })
  const atlas = buildAtlas([town], catalogue)
  expect([...atlas.regions.values()].map(({ region: { name }, own, within, reports }) => [name, own.length, within.length, reports.length])).toEqual([
    ['浙江省', 0, 1, 1],
    ['台州市', 0, 1, 1],
    ['仙居县', 0, 1, 1],
  ])
  expect(reportGroups(atlas).regions.map(({ address }) => address)).toEqual(['regions/zhejiang', 'regions/zhejiang/taizhou/xianju'])
})

test('the country has a page of its own and holds no provinces', () => {
  const atlas = buildAtlas([report('a', [observation({ region_code: '100000' }), observation({})])], catalogue)
  expect(atlas.regions.get('100000')).toMatchObject({ address: 'china', below: [] })
  expect(atlas.regions.get('100000')?.within).toHaveLength(1)
})

test('a report without a time has a list among those of the years, behind them', () => {
  const atlas = buildAtlas([report('a', [], { period: null }), report('b', [], { period: '2019' })], catalogue)
  expect(reportGroups(atlas).years.map(({ address, reports }) => [address, reports.map(({ slug }) => slug)])).toEqual([
    ['years/2019', ['b']],
    ['years/undated', ['a']],
  ])
})

test('reports are grouped by theme, place and last year, with right counts', () => {
  const atlas = buildAtlas(
    [
      report('a', [observation({ indicator: 'beds' })]),
      report('b', [observation({ indicator: 'urban', region_code: '510802' })], { region_code: '510800', period: '2016/2019' }),
    ],
    catalogue,
  )
  const { themes, regions, years } = reportGroups(atlas)
  const counts = (groups: typeof themes) => groups.map(({ address, reports }) => [address, reports.length])
  expect(counts(themes)).toEqual([
    ['themes/aid', 1],
    ['themes/care', 1],
  ])
  expect(counts(regions)).toEqual([
    ['regions/liaoning', 1],
    ['regions/liaoning/dalian', 1],
    ['regions/sichuan', 1],
    ['regions/sichuan/guangyuan', 1],
  ])
  expect(counts(years)).toEqual([
    ['years/2020', 1],
    ['years/2019', 1],
  ])
})

test('no bundled figure stands outside the indicator whose name it has', () => {
  const { observations, catalogue: known } = bundledAtlas()
  const names = new Set(known.indicators.map(({ name }) => name))
  expect(observations.filter(({ indicator, name }) => indicator === null && names.has(name)).map(({ text, name }) => `${text} ${name}`)).toEqual([])
})
