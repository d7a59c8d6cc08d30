import { describe, expect, test } from 'vitest'

import type { Answer } from '../../src/answers/answer.ts'
import { answerFiles } from '../../src/answers/answerFiles.ts'
import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { observation, report } from '../site/fixture.ts'
import { answersFrom } from './bundledAnswers.ts'

/** 大连市 城市低保标准 750 for each figure shown. */
const told = (answer: Answer | undefined): readonly string[] | undefined =>
  answer?.kind === 'figures' ? answer.figures.map(({ region, subject, value }) => [region.split('/').at(-1), subject.name, value].join(' ')) : undefined

describe('what is surely read goes before what is not', () => {
  const QUOTE = '高龄补贴按年龄段每月发放，70至79岁50元，80至89岁100元，90至99岁200元。'
  const rate = (indicator: string | null, name: string, value: number, confidence: number, more: Partial<Observation> = {}) =>
    observation({ indicator, name, value, unit: '元/月', confidence, quote: QUOTE, theme: 'elderly-care', ...more })
  const of = (...figures: Observation[]) => answersFrom(answerFiles(buildAtlas([report('some', figures)], readCatalogue())))
  const kinds = [
    rate('old-age-allowance-80-standard', '80至89岁老人高龄津贴标准', 100, 0.9),
    rate('old-age-allowance-90-standard', '90至99岁老人高龄津贴标准', 200, 0.9),
  ]

  test.each(['高龄津贴多少钱', '大连高龄补贴'])('several kinds instead of the whole: %s', async (query) => {
    const some = of(rate(null, '高龄补贴标准', 50, 0.1), ...kinds)
    expect(await some.answer(query)).toMatchObject({ instead: 'parts' })
    expect(told(await some.answer(query))).toEqual(['大连市 80至89岁老人高龄津贴标准 100', '大连市 90至99岁老人高龄津贴标准 200'])
  })
  test('but not instead of a whole that is surely read', async () => {
    expect(told(await of(rate(null, '高龄补贴标准', 50, 0.9), ...kinds).answer('高龄津贴多少钱'))).toEqual(['大连市 高龄补贴标准 50'])
  })
  test('of what is near as well', async () => {
    const people = (name: string, value: number, more: Partial<Observation>) => observation({ name, value, unit: '人', ...more })
    const some = of(
      people('低保人数', 19_000, { indicator: null, region_code: '420000', confidence: 0.1 }),
      people('城乡低保人数', 52_821, { indicator: 'dibao-people', confidence: 0.9 }),
    )
    const answer = await some.answer('沈阳低保人数')
    expect(answer?.kind === 'none' && answer.near.map(({ figure }) => figure.value)).toEqual([52_821, 19_000])
  })
})

test('people kept in an institution and kept at home both have their standard', async () => {
  const rate = (indicator: string, name: string, value: number) => observation({ indicator, name, value, unit: '元/年', confidence: 0.9 })
  const figures = [rate('wubao-centralised-standard', '农村五保集中供养标准', 4500), rate('wubao-scattered-standard', '农村五保分散供养标准', 3200)]
  const some = answersFrom(answerFiles(buildAtlas([report('some', figures)], readCatalogue())))
  expect(told(await some.answer('大连五保户供养标准'))).toEqual(['大连市 农村五保集中供养标准 4500', '大连市 农村五保分散供养标准 3200'])
})

describe('where most or least is, is told by the places in order, each with its latest figure', () => {
  const rate = (region_code: string, value: number, more: Partial<Observation> = {}) =>
    observation({ indicator: 'rural-dibao-standard', name: '农村低保标准', value, unit: '元/月', region_code, period: '2020', confidence: 0.9, ...more })
  const figures = [rate('210200', 540), rate('210200', 500, { period: '2019' }), rate('510800', 6000, { unit: '元/年' }), rate('420000', 520)]
  const some = answersFrom(answerFiles(buildAtlas([report('some', figures)], readCatalogue())))
  const places = ['大连市 农村低保标准 540', '湖北省 农村低保标准 520', '广元市 农村低保标准 6000']
  test.each(['哪里农村低保标准最高', '农村低保标准最高的地方', '农村低保标准最高的是哪个城市'])('%s', async (query) => {
    expect(told(await some.answer(query))).toEqual(places)
  })
  test('what is to be checked has its place, or the next would pass for the first', async () => {
    const more = answersFrom(answerFiles(buildAtlas([report('some', [...figures, rate('440100', 900, { confidence: 0.1 })])], readCatalogue())))
    const answer = await more.answer('哪里农村低保标准最高')
    expect(answer).toMatchObject({ figures: [{ region: '广东省/广州市', sure: false }, { sure: true }, { sure: true }, { sure: true }] })
  })
  test('what is called as was said goes before what may be meant', async () => {
    const beds = (indicator: string, name: string, region_code: string, value: number) =>
      observation({ indicator, name, value, unit: '张', region_code, confidence: 0.9 })
    const own = ['210200', '510800'].map((code, at) => beds('elderly-care-beds', '养老床位数', code, 100 + at))
    const others = ['210200', '510800', '440100'].map((code, at) => beds('elderly-care-institution-beds', '养老机构床位数', code, 50 + at))
    const both = answersFrom(answerFiles(buildAtlas([report('some', [...own, ...others])], readCatalogue())))
    expect(told(await both.answer('哪里养老床位最多'))).toEqual(['广元市 养老床位数 101', '大连市 养老床位数 100'])
  })
  test('the lowest first', async () => {
    expect(told(await some.answer('哪个地方农村低保标准最低'))).toEqual(places.toReversed())
  })
  test('one place is no order', async () => {
    expect(await some.answer('辽宁哪个市农村低保标准最高')).toBeUndefined()
  })
  test('places are compared by their figures', async () => {
    expect(told(await some.answer('大连和湖北农村低保标准对比'))).toEqual([places[1], places[0], '大连市 农村低保标准 500'])
  })
})
