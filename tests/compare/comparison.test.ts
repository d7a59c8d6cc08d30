import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { cautionsOf, columnsOf, type ComparedIndicator } from '../../src/compare/columns.ts'
import type { CompareFigure } from '../../src/compare/compareFigure.ts'
import { comparisonChart } from '../../src/compare/comparisonChart.ts'
import { columnCount, MOST_COLUMNS, readComparison, writeComparison } from '../../src/compare/comparisonAddress.ts'

const figure = (fields: Partial<CompareFigure>): CompareFigure => ({
  region: '210200',
  place: '大连市',
  level: 'city',
  period: '2020',
  bound: 'exact',
  measure: 'level',
  sense: '存量',
  value: 750,
  unit: '元/月',
  text: '750元',
  sure: true,
  printed: { before: '', number: '750', unit: '元/月', after: '' },
  large: { before: '', number: '750', unit: '元/月', after: '' },
  report: 'dalian-2020',
  title: '大连市民政工作',
  id: 'x',
  ...fields,
})
const urban: ComparedIndicator = { id: 'urban', name: '城市低保标准', theme: 'social-assistance' }
const rural: ComparedIndicator = { id: 'rural', name: '农村低保标准', theme: 'social-assistance' }
const PLACES = { 210200: '大连市', 510800: '广元市' }
const guangyuan = (fields: Partial<CompareFigure>): CompareFigure =>
  figure({ region: '510800', place: '广元市', value: 590, text: '590元', report: 'guangyuan', ...fields })

/** The columns of some figures of the urban standard and some of the rural one. */
const columns = (urbanFigures: readonly CompareFigure[], ruralFigures?: readonly CompareFigure[]) =>
  columnsOf(
    { indicators: [], regions: Object.keys(PLACES) },
    ruralFigures ? [urban, rural] : [urban],
    PLACES,
    new Map([
      ['urban', urbanFigures],
      ['rural', ruralFigures ?? []],
    ]),
  )

describe('a chart of large and small amounts', () => {
  const amount = (number: string) => ({ unit: '元', printed: { before: '', number, unit: '万元', after: '' } })
  it('has all in one scale', () => {
    const large = figure({ ...amount('12,334.18'), value: 123_341_800, text: '约1.23亿元' })
    const chart = comparisonChart(columns([large, guangyuan({ ...amount('5,707.15'), value: 57_071_500, text: '约5,707万元' })]))
    expect(chart?.rows).toMatchObject([{ text: '约12,334万元' }, { text: '约5,707万元' }])
  })
})

describe('the address of a comparison', () => {
  const known = (indicators: readonly string[], regions: readonly string[]) => ({
    indicators: indicators.map((id) => ({ id })),
    regions: Object.fromEntries(regions.map((code) => [code, ''])),
  })
  const names = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 6 })
  it('is read as it was written, and never asks for more columns than stand side by side', () => {
    fc.assert(
      fc.property(names, names, (indicators, regions) => {
        const all = known(indicators, regions)
        const read = readComparison(writeComparison({ indicators, regions }), all)
        expect(columnCount(read)).toBeLessThanOrEqual(MOST_COLUMNS)
        expect(readComparison(writeComparison(read), all)).toEqual(read)
        if (indicators.length * regions.length <= MOST_COLUMNS && indicators.length <= MOST_COLUMNS && regions.length <= MOST_COLUMNS)
          expect(read).toEqual({ indicators, regions })
      }),
    )
  })
  it('counts what is named twice once', () =>
    expect(readComparison('?indicator=a&indicator=a&region=1&region=', known(['a'], ['1']))).toEqual({ indicators: ['a'], regions: ['1'] }))
  it('gives no room to what the site does not have', () =>
    expect(readComparison('?indicator=gone&indicator=a&region=1&region=0&region=2&region=3&region=4', known(['a'], ['1', '2', '3', '4']))).toEqual({
      indicators: ['a'],
      regions: ['1', '2', '3', '4'],
    }))
})

describe('columns', () => {
  it('show the newest figure and keep the older ones', () => {
    const [first, second] = columns([figure({}), figure({ period: '2018', value: 600 }), guangyuan({})])
    expect(first?.newest.map(({ value }) => value)).toEqual([750])
    expect(first?.all).toHaveLength(2)
    expect([first?.label, second?.label]).toEqual(['大连市', '广元市'])
  })
  it('keep both where reports differ on one time, and say so', () => {
    const torn = columns([figure({}), figure({ value: 760, id: 'y' }), guangyuan({})])
    expect(torn[0]?.newest).toHaveLength(2)
    expect(cautionsOf(torn)).toContain('大连市同一时间有不同的数，都照录，先看各自的原句。')
    expect(comparisonChart(torn)).toBeUndefined()
  })
  it('say where nothing is on record', () => expect(cautionsOf(columns([figure({})]))).toContain('广元市没有收录这个数，不表示没有这项工作。'))
  it('name place and indicator where both differ', () =>
    expect(columns([figure({})], [guangyuan({})]).map(({ label }) => label)).toEqual([
      '大连市城市低保标准',
      '广元市城市低保标准',
      '大连市农村低保标准',
      '广元市农村低保标准',
    ]))
})

describe('cautions', () => {
  it('come with different years', () => expect(cautionsOf(columns([figure({}), guangyuan({ period: '2018' })]))[0]).toContain('年份不同'))
  it('come with amounts gathered over different times, and no chart is drawn', () => {
    const unlike = columns([figure({ measure: 'flow', unit: '元' }), guangyuan({ measure: 'flow', unit: '元', period: '2016/2020' })])
    expect(cautionsOf(unlike).join('')).toContain('累计的时间长短不同')
    expect(comparisonChart(unlike)).toBeUndefined()
  })
  it('come with different units, and no chart is drawn', () => {
    const unlike = columns([figure({}), guangyuan({ unit: '家' })])
    expect(cautionsOf(unlike)).toContain('这些数的单位不同（元/月、家），只能各看各的，不画在一张图里。')
    expect(comparisonChart(unlike)).toBeUndefined()
  })
  it('come with counts of a city and of a county, not with their standards', () => {
    const unequal = '这些地方有市级的，有县级的，大小不同，总数不宜直接排名。'
    expect(cautionsOf(columns([figure({ unit: '人' }), guangyuan({ unit: '人', level: 'county' })]))).toContain(unequal)
    expect(cautionsOf(columns([figure({ unit: '人' }), guangyuan({ unit: '人' })]))).toEqual([])
    expect(cautionsOf(columns([figure({}), guangyuan({ level: 'county' })]))).not.toContain(unequal)
  })
})

describe('the chart', () => {
  it('ranks no shares of different things', () => {
    const share = (fields: Partial<CompareFigure>): CompareFigure => figure({ unit: '%', measure: 'share', ...fields })
    const chart = comparisonChart(columns([share({ value: 61 })], [share({ value: 93 })]))
    expect(chart).toMatchObject({ form: 'track', unlike: true, rows: [{ value: 61 }, { value: 93 }] })
  })
  it('is bars between places, the largest first', () =>
    expect(comparisonChart(columns([figure({ value: 500 }), guangyuan({})]))).toMatchObject({
      form: 'bars',
      head: '地区',
      rows: [{ label: '广元市' }, { label: '大连市' }],
    }))
  it('is a track for shares', () =>
    expect(comparisonChart(columns([figure({ unit: '%', value: 97 }), guangyuan({ unit: '%', value: 67 })]))?.form).toBe('track'))
  it('is a slope where all have the same two years', () => {
    const years = [figure({}), figure({ period: '2018', value: 700 }), guangyuan({}), guangyuan({ period: '2018', value: 500 })]
    expect(comparisonChart(columns(years))).toMatchObject({
      form: 'slope',
      rows: [{ from: { year: 2018, value: 700 }, to: { year: 2020, value: 750 } }, { label: '广元市' }],
    })
  })
  it('is a dumbbell for two indicators in two places, the lower one first', () =>
    expect(
      comparisonChart(columns([figure({}), guangyuan({})], [figure({ value: 540, text: '540元' }), guangyuan({ value: 390, text: '390元' })])),
    ).toMatchObject({
      form: 'dumbbell',
      heads: ['农村低保标准', '城市低保标准'],
      rows: [
        { label: '大连市', from: { text: '540' }, to: { text: '750' }, difference: '差210元' },
        { label: '广元市', difference: '差200元' },
      ],
    }))
})
