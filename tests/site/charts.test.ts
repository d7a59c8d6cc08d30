import { expect, test } from 'vitest'

import type { Chart, Size } from '../../src/charts/chart.ts'
import { SIZES } from '../../src/charts/chart.ts'
import { chartTable } from '../../src/charts/chartTable.ts'
import { drawChart } from '../../src/charts/drawChart.ts'
import { drawTileGrid } from '../../src/charts/tileGrid.ts'
import { COUNTRY, regionsBelow, shortName } from '../../src/domain/region.ts'

const mark = (label: string, value: number, text: string, note = '2020年') => ({ label, note, value, text })

const CHARTS: Record<Chart['form'], Chart> = {
  bars: {
    form: 'bars',
    head: '地区',
    unit: '元/月',
    rows: [mark('甲市', 1500, '1,500元'), mark('乙县', 750, '750元'), { ...mark('丙省（平均）', 540, '540元'), reference: true }],
  },
  track: { form: 'track', head: '地区', unit: '%', rows: [mark('甲市', 97, '97%'), mark('乙县', 67, '67%'), mark('丙县', 100, '100%')] },
  dumbbell: {
    form: 'dumbbell',
    heads: ['农村', '城市'],
    unit: '元/月',
    rows: [
      { label: '甲市', note: '2020年7月1日', from: { value: 540, text: '540' }, to: { value: 750, text: '750' }, difference: '差210元' },
      { label: '丙省平均', note: '2017年', from: { value: 357.75, text: '358*' }, to: { value: 557, text: '557' }, difference: '差199元', reference: true },
    ],
  },
  slope: {
    form: 'slope',
    unit: '家',
    rows: [{ label: '甲市', from: { year: 2015, value: 874, text: '874家' }, to: { year: 2021, value: 1207, text: '1,207家' } }],
  },
  line: {
    form: 'line',
    unit: '个',
    rows: [{ label: '甲市', points: [2016, 2017, 2018, 2020].map((year, index) => ({ year, value: 12 + index * 7, text: `${12 + index * 7}个` })) }],
  },
  stacked: { form: 'stacked', head: '部分', unit: '万元', rows: [mark('市级', 12_334, '1.23亿元'), mark('县级', 5707, '5,707万元')] },
}

const drawn = (Object.keys(CHARTS) as Chart['form'][]).flatMap((form) => (Object.values(SIZES) as Size[]).map((size) => ({ form, size })))

test.each(drawn)('$form at $size.name', async ({ form, size }) => {
  await expect(`${drawChart(CHARTS[form], size)}\n`).toMatchFileSnapshot(`golden/${form}-${size.name}.svg`)
})

test.each(drawn)('$form at $size.name has no style attribute, no stray number, and stays in its frame', ({ form, size }) => {
  const svg = drawChart(CHARTS[form], size)
  expect(svg).not.toMatch(/style=|NaN|Infinity|undefined/)
  const positions = [...svg.matchAll(/ (?:x|x1|x2|cx)="([-\d.]+)"/g)].map(([, x]) => Number(x))
  expect(Math.min(...positions)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...positions)).toBeLessThanOrEqual(size.width)
})

test.each(Object.values(CHARTS))('every value drawn as $form stands in its table', (chart) => {
  const cells = chartTable(chart).rows.flat().join(' ')
  const drawing = drawChart(chart, SIZES.wide)
  const texts = chart.rows
    .flatMap((row) => ('points' in row ? [row.points[0], row.points.at(-1)] : 'from' in row ? [row.from, row.to] : [row]))
    .map((point) => point?.text ?? '')
  for (const text of texts) {
    expect(cells).toContain(text)
    expect(drawing).toContain(text)
  }
})

test('no line crosses a year without a value', () => {
  const path = /<path[^>]* d="([^"]*)"/.exec(drawChart(CHARTS.line, SIZES.wide))?.[1] ?? ''
  expect(path.match(/[ML]/g)).toEqual(['M', 'L', 'L'])
})

test('the map has all 34 divisions, each on a tile of its own', async () => {
  const tiles = regionsBelow(COUNTRY.code).map(({ code, name }) => ({
    code,
    name: shortName(name),
    ...(code === '210000' && { value: '3份', href: '/regions/liaoning/' }),
  }))
  const svg = drawTileGrid(tiles, { filled: '已收录', empty: '尚未收录' })
  const places = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="46"/g)].map(([, x, y]) => `${x} ${y}`)
  expect(new Set(places).size).toBe(34)
  await expect(`${svg}\n`).toMatchFileSnapshot('golden/tiles.svg')
})
