import { expect, test } from 'vitest'

import type { Observation } from '../../src/domain/observation.ts'
import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import { quotation } from '../../src/findings/quotation.ts'
import { targetsText, themePassages } from '../../src/findings/themePassages.ts'
import { tablesIn } from '../../src/reports/body.ts'
import { catalogue, observation, report } from '../site/fixture.ts'

const TABLES = new Map([['a', new Set(['p3'])]])
const read = (fields: Partial<Observation>) => buildAtlas([report('a', [observation(fields)])], catalogue, TABLES)
const quoted = (fields: Partial<Observation>): (string | undefined)[] => read({ anchor: 'p3', ...fields }).observations.map(quotation)

test.each<[string, Partial<Observation>, string]>([
  ['with the unit of its head', { quote: '城市低保标准，2022年：670', text: '670', value: 670, unit: '元/月' }, '表中：城市低保标准，2022年：670元/月'],
  ['a percentage', { quote: '城市低保标准，增长：-6.1', text: '-6.1', value: -6.1, unit: '%', measure: 'change_pct' }, '表中：城市低保标准，增长：-6.1%'],
  [
    'with the power of ten of its head',
    { quote: '低保金，2022年：6,821.7', text: '6,821.7', value: 68_217_000, unit: '元' },
    '表中：低保金，2022年：6,821.7万元',
  ],
  ['with its own power of ten', { quote: '受益人数：1.9万', text: '1.9万', value: 19_000, unit: '人' }, '表中：受益人数：1.9万人'],
  ['with what stands around the number', { quote: '养老床位：约2,735*', text: '2,735', value: 2735, unit: '张' }, '表中：养老床位：约2,735张*'],
  ['a unit of its own is not said twice', { quote: '养老床位，2022年：2735张', text: '2735张', value: 2735, unit: '张' }, '表中：养老床位，2022年：2735张'],
  ['a unit that does not fit the value is left out', { quote: '面积：12', text: '12', value: 8000, unit: '平方米' }, '表中：面积：12'],
])('a cell is told as one, %s', (_, fields, text) => {
  expect(quoted(fields)).toEqual([text])
})

test('a sentence stays as it is, in a table too, and so does a line that only looks like a cell', () => {
  const sentence = '城市低保标准提高到：每人每月670元。'
  expect(quoted({ quote: sentence, text: '670元', value: 670 })).toEqual([sentence])
  expect(quoted({ anchor: 'p4', quote: '城市低保标准：670元', text: '670元', value: 670 })).toEqual(['城市低保标准：670元'])
})

test('among the words of reports a cell has no quotation marks, and its figure leads to its place', () => {
  const words = (fields: Partial<Observation>) => {
    const atlas = read(fields)
    return themePassages(atlas, atlas.observations).flatMap(({ sections }) => sections.map(({ quote }) => quote.map(({ text }) => text)))
  }
  const figure = { quote: '城市低保标准，2022年：670', text: '670', value: 670, unit: '元/月' }
  expect(words({ ...figure, anchor: 'p3' })).toEqual([['表中：城市低保标准，2022年：', '670元/月']])
  expect(words({ quote: '低保标准670元。', text: '670元', anchor: 'p4' })).toEqual([['“', '低保标准', '670元', '。', '”']])
})

test('the tables of a body are told from its paragraphs', () => {
  expect([...tablesIn('<p id="p2">一</p><div class="table-frame"><table id="p3"><tbody></tbody></table></div><p id="p4">二</p>')]).toEqual(['p3'])
})

test('below a sentence it is said which of its figures are targets', () => {
  const quote = '护理型床位占比上升到66.8%，提前完成55%的目标。'
  const said = (...figures: readonly Partial<Observation>[]) => {
    const atlas = buildAtlas(
      [
        report(
          'a',
          figures.map((fields, start) => observation({ quote, start, anchor: 'p4', unit: '%', measure: 'share', ...fields })),
        ),
      ],
      catalogue,
    )
    return themePassages(atlas, atlas.observations).flatMap(({ sections }) => sections.map((section) => targetsText(section.quote)))
  }
  const [reached, meant] = [
    { text: '66.8%', value: 66.8 },
    { text: '55%', value: 55, role: 'target' as const },
  ]
  expect(said(reached, meant)).toEqual(['其中55%是目标，不是实绩。'])
  expect(said(meant)).toEqual(['是目标，不是实绩。'])
  expect(said(reached)).toEqual([''])
})
