import { describe, expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { figureCards, type FigureCard } from '../../src/reports/figureCard.ts'
import { catalogue, observation, report } from '../site/fixture.ts'

const SITE = { name: '云溪民政', address: new URL('https://example.org') }

function cardOf(own: Partial<Observation>, ...other: readonly Partial<Observation>[]): FigureCard {
  const first = report('a', [observation({ id: 'x-1', indicator: 'urban', value: 750, text: '750元', ...own })], { origin: { source_kind: 'retold' } })
  const atlas = buildAtlas(
    [
      first,
      report(
        'b',
        other.map((fields) => observation({ indicator: 'urban', value: 590, text: '590元', ...fields })),
      ),
    ],
    catalogue,
  )
  const card = figureCards(atlas, atlas.byReport.get(first) ?? [], SITE)['x-1']
  if (!card) throw new Error('The figure has no card.')
  return card
}

test('a figure alone says what, where, when and in which sense', () => {
  expect(cardOf({})).toEqual({
    name: '城市低保标准',
    indicator: '/indicators/urban/',
    text: '750元',
    also: '即750元/月',
    place: { name: '大连市', href: '/regions/liaoning/dalian/' },
    period: '2020年',
    measure: '水平，确数',
    reference: {
      kind: 'dataset',
      key: 'a-x-1',
      author: '云溪民政',
      title: '大连市2020年城市低保标准',
      subtitle: '750元/月，据原文改写',
      url: 'https://example.org/reports/a/#x-1',
    },
  })
})

test('a time that is the report’s says so, and so do bound and target', () => {
  const { period, measure } = cardOf({ period_inferred: true, bound: 'approx', role: 'target' })
  expect(period).toBe('2020年（按报告时期）')
  expect(measure).toBe('目标，水平，约数')
})

test('a growth is named as one, in the card and where it is cited', () => {
  const { name, reference } = cardOf({ measure: 'change_pct', value: 7.5, unit: '%', text: '7.5%' })
  expect(name).toBe('城市低保标准增幅')
  expect(reference.title).toBe('大连市2020年城市低保标准增幅')
  expect(cardOf({ indicator: null, name: '福利彩票销售增长率', measure: 'change_pct', value: 18.7, unit: '%', text: '18.7%' }).name).toBe('福利彩票销售增长率')
})

describe('beside it stand', () => {
  test('the value before and those of other places, with what to beware of', () => {
    const card = cardOf({}, { period: '2018', value: 700, text: '700元' }, { region_code: '510800', period: '2019' })
    expect(card.previous).toMatchObject({ where: '大连市，2018年', value: '700元/月' })
    expect(card.elsewhere).toMatchObject([{ where: '广元市，2019年', value: '590元/月' }])
    expect(card.cautions?.join('')).toContain('年份不同')
  })

  test('what contradicts it', () => {
    expect(cardOf({ doubt: '两数不符。' }).doubts).toEqual(['两数不符。'])
    expect(cardOf({}, {}).conflicts).toMatchObject([{ where: '大连市，2020年', value: '590元/月' }])
  })
})

test.each([
  ['18041.33万元', 180_413_300, '元', undefined],
  ['百余次', 100, '次', '即100余次'],
  ['17.91万人', 179_100, '人', undefined],
  ['8715名', 8715, '人', undefined],
  ['1.3万', 13_000, '人', '即1.3万人'],
  ['几十万', null, '人', undefined],
  ['一起', 0, '起', '即0起'],
  ['五分之一', 20, '%', '即20%'],
])('%s is told in comparable form where that says more', (text, value, unit, also) => {
  expect(cardOf({ indicator: null, text, value, unit, bound: text.includes('余') ? 'approx' : 'exact' }).also).toBe(also)
})

test('of nothing that happened the card says so', () => {
  expect(cardOf({ indicator: null, text: '一例', value: 0, unit: '例' })).toMatchObject({ text: '没有出现一例', also: '即0例' })
})

test('a standard told by the year is converted', () => {
  expect(cardOf({ indicator: 'rural-average', unit: '元/年', value: 4293, text: '4293元/年' }).also).toBe('原文为每年4,293元，折合每月357.75元。')
})
