import { expect, test } from 'vitest'

import type { Chart, Size } from '../../src/charts/chart.ts'
import { SIZES, textWidth } from '../../src/charts/chart.ts'
import { chartTable } from '../../src/charts/chartTable.ts'
import { drawChart } from '../../src/charts/drawChart.ts'
import type { Tile } from '../../src/charts/tileGrid.ts'
import { drawTileGrid, stepsOf } from '../../src/charts/tileGrid.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
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
  bullet: {
    form: 'bullet',
    head: '指标',
    rows: [
      { label: '护理型床位占比', note: '2025年', target: { value: 55, text: '55%' }, result: { value: 48, text: '48%', note: '2025年' }, verdict: '未达' },
      { label: '示范中心数', note: '2022年', target: { value: 100, text: '100个' }, verdict: '未报' },
      { label: '社区服务站数', note: '2020年', target: { value: 40, text: '40个' }, result: { value: 52, text: '52个', note: '2020年6月' }, verdict: '已达' },
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

/** Values at which a scale has no length, or begins below zero. */
const EDGES = [0, 5, -3].flatMap((value) => drawn.map((known) => ({ ...known, value })))

test.each(EDGES)('$form at $size.name is sound and in its frame where all values are $value', ({ form, size, value }) => {
  const chart = JSON.parse(JSON.stringify(CHARTS[form]), (key, old: unknown) => (key === 'value' ? value : old)) as Chart
  const svg = drawChart(chart, size)
  expect(svg).not.toMatch(/NaN|Infinity|undefined|(?:width|height|r)="-/)
  const ends = [...svg.matchAll(/<[^>]* (?:x|x1|x2|cx)="([-\d.]+)"[^>]*?(?: width="([\d.]+)")?[^>]*>/g)].map(([, x, width = '0']) => [
    Number(x),
    Number(x) + Number(width),
  ])
  const [left, right] = [Math.min(...ends.flat()), Math.max(...ends.flat())]
  expect(left).toBeGreaterThanOrEqual(0)
  expect(right).toBeLessThanOrEqual(size.width)
  const floor = Number(/viewBox="0 0 [\d.]+ ([\d.]+)"/.exec(svg)?.[1])
  const heights = [...svg.matchAll(/ (?:y|y1|y2|cy)="([-\d.]+)"/g)].map(([, y]) => Number(y))
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...heights)).toBeLessThanOrEqual(floor)
})

test('nothing at all is drawn at the zero line, not in the middle', () => {
  const zero = (form: 'bars' | 'bullet'): Chart => JSON.parse(JSON.stringify(CHARTS[form]), (key, old: unknown) => (key === 'value' ? 0 : old)) as Chart
  for (const form of ['bars', 'bullet'] as const) {
    const widths = [...drawChart(zero(form), SIZES.wide).matchAll(/class="bar(?: reference)?"[^>]* width="([\d.]+)"/g)].map(([, width]) => Number(width))
    expect(new Set(widths)).toEqual(new Set([1]))
  }
})

test('the parts of a whole keep their names on a phone, with the value below where both are too wide', () => {
  const name = '市级具有公募资质的慈善组织'
  const svg = drawChart(
    { form: 'stacked', head: '部分', unit: '万元', rows: [mark(name, 12_334, '1.23亿元'), mark('县级', 5707, '5,707万元')] },
    SIZES['elder-phone'],
  )
  const lines = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line]) => line)
  expect(lines).toEqual([name, '1.23亿元', '县级 5,707万元'])
})

test('parts whose names do not fit above them are listed, each with the colour of its piece before it', () => {
  const rows = [mark('成年孤儿', 3, '3人'), mark('散居孤儿', 97, '97人'), mark('集中供养孤儿', 40, '40人')]
  const svg = drawChart({ form: 'stacked', head: '部分', unit: '人', rows }, SIZES.phone)
  const order = [...svg.matchAll(/class="(?:part|part-key) (part-\d)"|<text[^>]*>([^<]*)/g)].map(([, part, text]) => part ?? text)
  const pieces = ['part-1', '成年孤儿 3人', 'part-1', 'part-2', '散居孤儿 97人', 'part-2', 'part-3', '集中供养孤儿 40人', 'part-3']
  expect(order).toEqual(pieces)
  // Only the pieces are points that the arrow keys lead to.
  expect(svg.match(/class="part /g)).toHaveLength(rows.length)
  expect(boxesOf(svg).map(({ left }) => left)).toEqual([18, 18, 18])
})

test('parts are listed where the name of the last, which ends at the right, would run into the one before', () => {
  const rows = [mark('福彩公益金补助市县金额', 525, '5.25亿元'), mark('厅本级及直属单位福彩公益金', 54, '0.54亿元')]
  expect(drawChart({ form: 'stacked', head: '部分', unit: '元', rows }, SIZES.phone)).toContain('class="part-key')
  expect(drawChart({ form: 'stacked', head: '部分', unit: '元', rows }, SIZES.half)).not.toContain('class="part-key')
})

test('long heads of a dumbbell stay in the drawing, the one beside the other', () => {
  const { form, unit, rows } = CHARTS.dumbbell as Extract<Chart, { form: 'dumbbell' }>
  const size = SIZES['elder-phone']
  const svg = drawChart({ form, unit, rows, heads: ['农村低保标准', '城市低保标准'] }, size)
  const [first = 0, second = 0] = [...svg.matchAll(/ x="([-\d.]+)" y="[\d.]+" class="head"/g)].map(([, x]) => Number(x))
  expect(first).toBeGreaterThanOrEqual(3 * size.font)
  expect(second).toBeLessThanOrEqual(size.width - 3 * size.font)
  expect(second - first).toBeGreaterThan(6 * size.font)
})

test('a note beside the name of a pair is left to the table where a phone has no room for it', () => {
  const { form, unit, heads, rows } = CHARTS.dumbbell as Extract<Chart, { form: 'dumbbell' }>
  const long = rows.map((row) => ({ ...row, label: '某某自治州某某自治县', note: '2020年7月1日' }))
  const notesOf = (some: typeof rows) => drawChart({ form, unit, heads, rows: some }, SIZES['elder-phone']).match(/2020年7月1日/g)?.length ?? 0
  expect(notesOf(rows)).toBe(1)
  expect(notesOf(long)).toBe(0)
})

test.each(Object.values(CHARTS))('every value drawn as $form stands in its table', (chart) => {
  const cells = chartTable(chart).rows.flat().join(' ')
  const drawing = drawChart(chart, SIZES.wide)
  const texts = chart.rows
    .flatMap((row) =>
      'points' in row ? [row.points[0], row.points.at(-1)] : 'from' in row ? [row.from, row.to] : 'target' in row ? [row.target, row.result] : [row],
    )
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

const { tiles: maps } = readCatalogue()
const legend = { filled: '已收录', empty: '尚未收录' }

function tilesOf(of: string): Tile[] {
  const places = maps.find((map) => map.of === of)?.tiles
  return regionsBelow(of).map(({ code, name }) => ({
    at: places?.[code] ?? [0, 0],
    name: shortName(name),
    ...(code === '210000' && { value: '3份', href: '/regions/liaoning/' }),
  }))
}

test('the map has all 34 divisions, each on a tile of its own', async () => {
  const svg = drawTileGrid(tilesOf(COUNTRY.code), legend)
  const places = [...svg.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="46"/g)].map(([, x, y]) => `${x} ${y}`)
  expect(new Set(places).size).toBe(34)
  await expect(`${svg}\n`).toMatchFileSnapshot('golden/tiles.svg')
})

test.each(['210000', '420000', '510000'])('the map of %s has a tile for each place, and its legend below them', (of) => {
  const tiles = tilesOf(of)
  const svg = drawTileGrid(tiles, legend)
  expect(tiles.length).toBeGreaterThan(10)
  expect(svg.match(/width="46"/g)).toHaveLength(tiles.length)
  const lowest = Math.max(...tiles.map(({ at }) => at[1]))
  expect(svg).toContain(`<rect x="0" y="${(lowest + 1) * 48 - 2 + 14}" width="14"`)
})

test('how much is shown in five steps, of three places or more', () => {
  const of = (...values: number[]) => [...stepsOf(new Map(values.map((value, index) => [String(index), value]))).values()]
  expect(of(1, 3)).toEqual([])
  expect(of(2, 2, 2)).toEqual([])
  expect(of(0, 5, 10, 9.9, 2)).toEqual([1, 3, 5, 5, 2])
  const svg = drawTileGrid([{ at: [0, 0], name: '甲', value: '9张', step: 5 }], { ...legend, ends: ['1张', '9张'] })
  expect(svg).toContain('class="tile filled step step-5"')
  expect(svg.match(/<rect[^>]*width="14"/g)).toHaveLength(6)
})

interface Box {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where each text of a drawing stands, as near as its width is known. */
const boxesOf = (svg: string): Box[] =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)/g)].map(([, attributes = '', text = '']) => {
    const of = (name: string): string => new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    const [x, y, size] = [Number(of('x')), Number(of('y')), Number(of('font-size'))]
    const width = textWidth(text, size)
    const left = x - (of('text-anchor') === 'end' ? width : of('text-anchor') === 'middle' ? width / 2 : 0)
    return { text, left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.1 }
  })

const overlap = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

const LONG = '湖州市德清县城乡社区综合服务设施面积'

/** Values far apart, the lowest next to nothing, and long names. */
const FAR_APART: readonly Chart[] = [
  {
    form: 'dumbbell',
    heads: ['农村', '城市'],
    unit: '人',
    rows: [
      { label: '绵阳市安州区', note: '2022年', from: { value: 14_236, text: '1.42万人' }, to: { value: 3205, text: '3,205人' }, difference: '差1.10万人' },
      { label: '湖州市德清县', note: '2023年12月', from: { value: 4289, text: '4,289人' }, to: { value: 298, text: '298人' }, difference: '差3,991人' },
      { label: LONG, note: '2023年12月', from: { value: 0, text: '0人' }, to: { value: 15_836, text: '15,836.25人' }, difference: '差15,836.25人' },
    ],
  },
  { form: 'bars', head: '地区', unit: '人', rows: [mark('甲市', 14_236, '1.42万人'), mark(LONG, 298, '298人', '2023年12月'), mark(LONG + LONG, 0, '0人')] },
  { form: 'track', head: '指标', unit: '%', rows: [mark('甲市', 100, '100%以上'), mark(LONG, 0.3, '0.3%', '2016—2020年'), mark(LONG + LONG, 50, '50%')] },
  {
    form: 'slope',
    unit: '元',
    rows: [{ label: '甲市', from: { year: 2021, value: 5, text: '15,668.25元/年' }, to: { year: 2022, value: 14_870, text: '15,870.25元/年' } }],
  },
  {
    form: 'line',
    unit: '万元',
    rows: [{ label: '甲市', points: [2016, 2017, 2018].map((year) => ({ year, value: year - 2015, text: `${year - 2015}8,041.33万元` })) }],
  },
]

test.each(FAR_APART.flatMap((chart) => (Object.values(SIZES) as Size[]).map((size) => ({ chart, form: chart.form, size }))))(
  'no two texts of $form at $size.name lie on each other, and none leaves the drawing',
  ({ chart, size }) => {
    const svg = drawChart(chart, size)
    const boxes = boxesOf(svg)
    const height = Number(/ height="([\d.]+)"/.exec(svg)?.[1])
    expect(boxes.filter(({ left, right, top, bottom }) => left < -0.5 || right > size.width + 0.5 || top < -0.5 || bottom > height + 0.5)).toEqual([])
    expect(
      boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter((other) => overlap(one, other))
          .map((other) => [one.text, other.text]),
      ),
    ).toEqual([])
  },
)

test('a long name goes to a second line between its words before any of it is cut', () => {
  const name = '城市社区综合服务设施面积达标率'
  const svg = drawChart({ form: 'track', head: '指标', unit: '%', rows: [mark(name, 90, '90%以上'), mark('村务公开率', 100, '100%')] }, SIZES.half)
  const lines = boxesOf(svg).map(({ text }) => text)
  expect(lines.slice(0, 2).join('')).toBe(name)
  expect(svg).not.toContain('…')
})
