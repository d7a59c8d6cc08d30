import { expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { findings } from '../../src/findings/findings.ts'
import { standouts } from '../../src/findings/standouts.ts'
import { bundledAtlas } from '../answers/bundledAnswers.ts'
import { atlasOf, catalogue, observation, report } from '../site/fixture.ts'

const GUANGYUAN = '510800'
const LIAONING = '210000'

function sentences(...figures: readonly Observation[]): string[] {
  const atlas = atlasOf(...figures)
  const here = atlas.observations.filter(({ region_code }) => region_code === '210200')
  return standouts(atlas, here).map(({ sentence }) => sentence)
}

test('town and country of one place and time are one sentence', () => {
  expect(sentences(observation({ indicator: 'urban', value: 750, text: '750元' }), observation({ indicator: 'rural', value: 540, text: '540元' }))).toEqual([
    '大连市2020年城市低保标准每月750元，比农村高210元',
  ])
})

test('a difference is told in the unit of the figure it stands beside', () => {
  const yearly = { unit: '元/年', text: '7260元' }
  const pair = (more: Partial<Observation>) => [
    observation({ indicator: 'rural', value: 4831, unit: '元/年', text: '4831元' }),
    observation({ indicator: 'urban', value: 7260, ...yearly, ...more }),
  ]
  expect(sentences(...pair({}))).toEqual(['大连市2020年城市低保标准每年7,260元，比农村高2,429元'])
  expect(sentences(...pair({ value: 605, unit: '元/月', text: '605元' }))).not.toContainEqual(expect.stringContaining('比农村'))
  const away = observation({ indicator: 'urban', value: 6060, unit: '元/年', region_code: GUANGYUAN })
  expect(sentences(observation({ indicator: 'urban', value: 7260, ...yearly }), away)).toEqual(['大连市2020年城市低保标准每年7,260元，比广元市高1,200元'])
})

test('what a name says a figure is per is not said again', () => {
  const beds = (value: number, period: string): Observation =>
    observation({ indicator: 'density', name: '每千名老年人床位数', unit: '张/千名老人', value, text: `${value}张`, period })
  expect(sentences(beds(31, '2015'), beds(39.5, '2020'))).toEqual(['大连市每千名老年人床位从2015年的31张提高到2020年的39.5张'])
})

test('two times of one place say both, with their years', () => {
  expect(sentences(observation({ indicator: 'beds', value: 90, period: '2015' }), observation({ indicator: 'beds', value: 120 }))).toEqual([
    '大连市养老床位从2015年的90张增加到2020年的120张',
  ])
  expect(
    sentences(
      observation({ indicator: 'coverage', value: 90, measure: 'share', period: '2015' }),
      observation({ indicator: 'coverage', value: 80, measure: 'share' }),
    ),
  ).toEqual(['大连市服务覆盖率从2015年的90%降低到2020年的80%'])
  expect(sentences(observation({ indicator: 'beds', value: 90, period: null }), observation({ indicator: 'beds', value: 120 }))).toEqual([
    '大连市2020年有养老床位120张',
  ])
})

test('another place is named only for an exact standard, share or number per head of the same year and level', () => {
  const here = observation({ indicator: 'urban', value: 750, text: '750元' })
  const alone = ['大连市2020年城市低保标准每月750元']
  expect(sentences(here, observation({ indicator: 'urban', value: 590, region_code: GUANGYUAN }))).toEqual([
    '大连市2020年城市低保标准每月750元，比广元市高160元',
  ])
  expect(sentences(here, observation({ indicator: 'urban', value: 590, region_code: GUANGYUAN, period: '2019' }))).toEqual(alone)
  expect(sentences(here, observation({ indicator: 'urban', value: 590, region_code: GUANGYUAN, bound: 'approx' }))).toEqual(alone)
  expect(sentences(here, observation({ indicator: 'urban', value: 590, region_code: LIAONING }))).toEqual(alone)
  expect(sentences(observation({ indicator: 'beds', value: 9 }), observation({ indicator: 'beds', value: 3, region_code: GUANGYUAN }))).toEqual([
    '大连市2020年有养老床位9张',
  ])
})

test('what one place has is told where the page shows what another has; what it shows is not told again', () => {
  const atlas = atlasOf(observation({ indicator: 'beds', value: 90 }), observation({ indicator: 'beds', value: 30, region_code: GUANGYUAN }))
  const [first] = atlas.observations
  expect(standouts(atlas, atlas.observations, { except: first ? [first] : [] }).map(({ sentence }) => sentence)).toEqual(['广元市2020年有养老床位30张'])
})

test('one figure that the catalogue does not know is no selection', () => {
  expect(sentences(observation({ indicator: null, name: '项目边境县数', value: 1, unit: '个' }))).toEqual([])
})

test('what is planned, in doubt, unsure or without a time is not told', () => {
  expect(
    sentences(
      observation({ indicator: 'beds', role: 'target' }),
      observation({ indicator: 'coverage', doubt: '3加4是7，与8不符。' }),
      observation({ indicator: 'urban', confidence: 0.4 }),
      observation({ indicator: 'spending', period: null }),
    ),
  ).toEqual([])
})

test('what two reports tell differently is not told as if it were certain, alone or beside another', () => {
  const rural = observation({ indicator: 'rural', value: 540, text: '540元' })
  const urban = (value: number): Observation => observation({ indicator: 'urban', value, text: `${value}元` })
  const atlas = buildAtlas([report('a', [urban(750), rural, observation({ indicator: 'beds', value: 3 })]), report('b', [urban(760)])], catalogue)
  expect(standouts(atlas, atlas.observations).map(({ sentence }) => sentence)).toEqual(['大连市2020年农村低保标准每月540元', '大连市2020年有养老床位3张'])
  expect(findings(atlas)).toEqual([])
})

test('a period that the sentence itself does not tell is said to be the report’s', () => {
  const atlas = atlasOf(observation({ indicator: 'beds', value: 3, period_inferred: true }))
  expect(standouts(atlas, atlas.observations)[0]?.note).toBe('时间按报告时期推定')
})

test('what is told of bundled places and themes begins with the place, and tells no figure twice', () => {
  const atlas = bundledAtlas()
  const sets = [...[...atlas.regions.values()].map(({ own }) => own), ...atlas.themes.map(({ observations }) => observations)]
  const all = sets.map((set) => standouts(atlas, set))
  expect(all.flat().length).toBeGreaterThan(40)
  for (const set of all) {
    expect(set.length).toBeLessThanOrEqual(6)
    const figures = set.flatMap(({ observations }) => observations)
    expect(new Set(figures).size).toBe(figures.length)
    for (const { sentence, observations } of set) {
      expect(sentence).toMatch(/^[\u4e00-\u9fff]{2,6}[省市县区].*\d/u)
      expect(sentence).not.toMatch(/未写明|undefined|元\/|张\/|0(?:元|个百分点)$.*0$/u)
      expect(observations.length).toBeGreaterThan(0)
    }
  }
})
