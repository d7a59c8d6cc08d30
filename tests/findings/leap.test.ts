import { expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { comparable } from '../../src/findings/comparable.ts'
import { leapCautions } from '../../src/findings/leap.ts'
import { standouts } from '../../src/findings/standouts.ts'
import { catalogue, observation, report } from '../site/fixture.ts'

/** Numbers of beds, each told by a report of its own. */
const beds = (value: number, period: string, more: Partial<Observation> = {}): Observation =>
  observation({ indicator: 'beds', value, text: `${value}张`, period, ...more })

function told(...figures: readonly Observation[]): { cautions: string[]; sentences: string[] } {
  const atlas = buildAtlas(
    figures.map((figure, index) => report(`r${index}`, [figure])),
    catalogue,
  )
  return {
    cautions: leapCautions(atlas.observations.flatMap((known) => comparable(known, catalogue) ?? [])),
    sentences: standouts(atlas, atlas.observations).map(({ sentence }) => sentence),
  }
}

test('what two reports tell so differently is no change, and a reader is told why', () => {
  const { cautions, sentences } = told(beds(396, '2022-09'), beds(209, '2023'))
  expect(cautions).toEqual(['大连市2022年9月的396张和2023年的209张来自两份报告，差得太多，两处算的范围可能不一样，先看原句。'])
  expect(sentences).not.toContainEqual(expect.stringContaining('减少到'))
})

test('a change of that size is told where years lie between, where one report tells it, or where it is a small number', () => {
  expect(told(beds(209, '2015'), beds(396, '2020')).sentences).toEqual(['大连市养老床位从2015年的209张增加到2020年的396张'])
  expect(told(beds(209, '2022'), beds(300, '2023')).cautions).toEqual([])
  expect(told(beds(3, '2022'), beds(6, '2023')).cautions).toEqual([])
  const atlas = buildAtlas([report('a', [beds(209, '2022'), beds(396, '2023')])], catalogue)
  expect(leapCautions(atlas.observations.flatMap((known) => comparable(known, catalogue) ?? []))).toEqual([])
})

test('what a year saw done may well double, and what is little sure says nothing', () => {
  const spent = (value: number, period: string): Observation => observation({ indicator: 'spending', measure: 'flow', value, period })
  expect(told(spent(100, '2022'), spent(300, '2023')).cautions).toEqual([])
  expect(told(beds(396, '2022', { confidence: 0.1 }), beds(209, '2023')).cautions).toEqual([])
})
