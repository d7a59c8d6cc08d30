import { expect, test } from 'vitest'

import type { AtlasObservation } from '../../src/atlas/buildAtlas.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { SLOTS, wordingSchema } from '../../src/domain/sentences.ts'
import { statement, subjectAndValue } from '../../src/findings/statement.ts'
import { bundledAtlas } from '../answers/bundledAnswers.ts'
import { atlasOf, observation } from '../site/fixture.ts'

const catalogue = readCatalogue()
const bundled = bundledAtlas().observations.map((figure) => ({ figure, said: statement(figure, catalogue) }))

function figureOf(fields: Partial<Observation>, catalogued = false): AtlasObservation {
  const [figure] = atlasOf(observation(fields)).observations
  if (!figure) throw new Error('the fixture has no figure')
  return catalogued ? { ...figure, entry: { ...(catalogue.indicators[0] as NonNullable<AtlasObservation['entry']>) } } : figure
}

test.each(catalogue.sentences.statements)('$name says what its example tells', ({ example: { said, catalogued, ...fields } }) => {
  expect(subjectAndValue(figureOf(fields, catalogued), catalogue)).toBe(said)
})

test.each<[string, Partial<Observation>, string]>([
  ['a day', { indicator: 'urban', value: 750, text: '750元', period: '2020-07-01' }, '大连市2020年7月1日城市低保标准每月750元'],
  ['a place far away with the one it lies in', { name: '中心镇数', measure: 'flow', value: 3, region_code: '510823' }, '广元市剑阁县2020年中心镇3个'],
  ['a plan', { name: '覆盖率', value: 60, unit: '%', measure: 'share', role: 'target', period: '2025', bound: 'min' }, '按计划，大连市2025年覆盖率在60%以上'],
  ['no time', { name: '公园数', value: 3 }, '大连市公园有3个，原文没有写明时间'],
  ['neither place nor time', { indicator: 'coverage', value: 97, period: null, region_code: null }, '服务覆盖率为97%，原文没有写明地区和时间'],
  ['a digit behind the year', { name: '60岁以上老年人口数', value: 5, unit: '人' }, '大连市2020年，60岁以上老年人口为5人'],
  ['a yearly average', { name: '年均救助人次', value: 30, unit: '人次', measure: 'flow', period: '2016/2020' }, '大连市2016—2020年平均每年救助30人次'],
  ['what a head has', { name: '每万人拥有社会组织数', unit: '家/万人', value: 12.4, text: '12.4家', indicator: null }, '大连市2020年每万人有社会组织12.4家'],
  ['at most', { name: '平均床位数', value: 8, unit: '张', bound: 'max' }, '大连市2020年平均床位不超过8张'],
])('%s', (_, { period = '2020', ...fields }, sentence) => {
  expect(statement(figureOf({ ...fields, period: fields.region_code === null ? null : sentence.includes('没有写明时间') ? null : period }), catalogue)).toBe(
    sentence,
  )
})

test('every bundled figure is said with its number once, its place and its time', () => {
  expect(bundled.length).toBeGreaterThan(250)
  for (const { figure, said } of bundled) {
    const place = figure.place?.name ?? '原文没有写明地区'
    expect(said).toContain(place)
    expect(said.split(place)).toHaveLength(2)
    if (figure.period === null) expect(said).toContain('原文没有写明时间')
    else expect(said).toContain(figure.period.slice(-4).startsWith('-') ? `${Number(figure.period.slice(0, 4))}年` : figure.period.slice(0, 4))
  }
})

test('no bundled sentence doubles a unit or a verb, leaves a slot open or a word of measure wrong', () => {
  const doubled = /(?<!人)人人|个个|元元|家家|户户|张张|%%|人次数?为?\d.*人次人次|有有|为为|约约|在在|数有|数[\d,.]+[^万亿]*数|年年|，，|为约|有约\d*约/u
  for (const { figure, said } of bundled) {
    expect(said).not.toMatch(doubled)
    expect(said).not.toMatch(/[{}]|undefined|null|NaN|\/|\(|\)|\+\d|−\d/)
    if (figure.bound === 'approx') expect(said).toMatch(/约|几|[余多]/)
    if (figure.bound === 'min') expect(said).toMatch(/以上$/)
    if (figure.bound === 'exact') expect(said).not.toMatch(/约(?:为|有)?\d|以上$/)
    if (figure.unit === '元/月') expect(said).toMatch(/每月/)
    if (figure.unit === '元/年') expect(said).toMatch(/每年/)
    if (figure.measure.startsWith('change')) expect(said).toMatch(/(?:提高|降低|增加|减少)[\d,.]+/)
    if (figure.role === 'target') expect(said).toMatch(/^按计划，/)
  }
})

test('a way of saying names slots that exist', () => {
  const wording = catalogue.sentences.statements[0]
  expect(wordingSchema.safeParse({ ...wording, say: '{thing}有{figures}' }).error?.issues[0]?.message).toBe('nothing is called {figures}')
  expect(new Set(SLOTS).size).toBe(SLOTS.length)
})
