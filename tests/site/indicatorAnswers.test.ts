import { expect, test } from 'vitest'

import type { Observation } from '../../src/domain/observation.ts'
import { indicatorAnswers } from '../../src/findings/indicatorAnswers.ts'
import { atlasOf, observation } from './fixture.ts'

const GUANGYUAN = '510800'

function answers(...figures: readonly Observation[]): string[] {
  const atlas = atlasOf(...figures)
  return indicatorAnswers(atlas, atlas.observations).map(({ text }) => text)
}

const level = (more: Partial<Observation>) => observation({ indicator: 'urban', text: '1400元', value: 1400, ...more })
const change = (more: Partial<Observation>) => observation({ indicator: 'urban', text: '15%', value: 15, unit: '%', measure: 'change_pct', ...more })

test('a level answers before any change, even one that is read with little certainty', () => {
  expect(answers(change({}), level({ confidence: 0.25 }), change({ region_code: GUANGYUAN, text: '8%' }))).toEqual(['1400元'])
})

test('a change answers where nothing else does', () => {
  expect(answers(change({}))).toEqual(['15%'])
})

test('what its report contradicts answers nothing', () => {
  expect(answers(level({ doubt: '不符。' }))).toEqual([])
})
