import { describe, expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import { shareCards, shareImage } from '../../src/share/card.ts'
import { siteSchema } from '../../src/site/siteFile.ts'
import { catalogue, observation, report } from '../site/fixture.ts'

const site = siteSchema.parse({})
const retold = report('a', [observation({ indicator: 'urban', value: 750, text: '750元' }), observation({ indicator: 'beds', value: 300 })], {
  origin: { source_kind: 'retold' },
})
const atlas = buildAtlas([retold], catalogue)
const cards = shareCards(atlas, site)

describe('shareCards', () => {
  test('there is one for the site, and for each report, theme, region and indicator with figures', () => {
    expect([...cards.keys()].sort()).toEqual(
      ['site', 'reports/a', 'themes/aid', 'themes/care', 'regions/liaoning', 'regions/liaoning/dalian', 'indicators/urban', 'indicators/beds'].sort(),
    )
  })
  test('a card says the strongest figure with unit, name, place and time, in the colour of its theme', () => {
    expect(cards.get('indicators/urban')).toMatchObject({
      title: '城市低保标准',
      figure: { number: '750', unit: '元/月', caption: '大连市，2020年', setting: '城市低保标准是多少。', accent: '#111111' },
      note: '据原文改写',
      alt: '城市低保标准。城市低保标准750元/月，大连市，2020年。',
    })
  })
  test('the card of a town’s report names the places that hold it', () => {
    const region = '浙江省/台州市/仙居县/广度乡'
    const town = buildAtlas([report('town', [], { region, region_code: null })], catalogue)
    expect(shareCards(town, site).get('reports/town')?.kicker).toBe('报告 · 浙江省 · 台州市 · 仙居县')
  })
  test('a region without figures of its own shows one from a place in it', () => {
    expect(cards.get('regions/liaoning')?.figure).toMatchObject({ caption: '城市低保标准', setting: '大连市，2020年' })
  })
  test('where there is no figure a sentence stands', () => {
    const empty = shareCards(buildAtlas([report('b', [])], catalogue), site)
    expect(empty.get('reports/b')).toMatchObject({ figure: undefined, text: '这份报告里没有读出数据。' })
    expect(empty.get('site')?.figure).toBeUndefined()
  })
})

test('an indicator without figures is shown by its theme, a list by the site', () => {
  const [entry] = [...atlas.indicators.values()].filter(({ observations }) => observations.length === 0)
  if (!entry) throw new Error('The fixture has figures for every indicator.')
  expect(shareImage(cards, { kind: 'indicator', entry })).toBe(`themes/${entry.indicator.theme}`)
  expect(shareImage(cards, undefined)).toBe('site')
  expect(shareImage(cards, { kind: 'report', report: retold })).toBe('reports/a')
})
