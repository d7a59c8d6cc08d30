import { expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { conflictCautions } from '../../src/findings/conflictCautions.ts'
import { catalogue, observation, report } from '../site/fixture.ts'

/** What is said of the beds that one report each tells of. */
function said(...reports: readonly (readonly Partial<Observation>[])[]): string[] {
  const atlas = buildAtlas(
    reports.map((figures, index) =>
      report(
        String(index),
        figures.map((fields) => observation({ indicator: 'beds', ...fields })),
      ),
    ),
    catalogue,
  )
  return conflictCautions(atlas, atlas.observations)
}

const beds = (value: number, more: Partial<Observation> = {}): Partial<Observation> => ({ value, text: `${value}张`, ...more })

test('values that reports tell of one place and time are set beside each other', () => {
  expect(said([beds(312)], [beds(320)])).toEqual(['大连市2020年的数，两份报告写的不一样：312张、320张。两个数都保留，先看原句。'])
})

test('one sentence says it for any number of reports, and one for each place and time', () => {
  expect(said([beds(312), beds(8, { region_code: '510800' })], [beds(320), beds(9, { region_code: '510800' })], [beds(312)])).toEqual([
    '大连市2020年的数，三份报告写的不一样：312张、320张。两个数都保留，先看原句。',
    '广元市2020年的数，两份报告写的不一样：8张、9张。两个数都保留，先看原句。',
  ])
})

test('nothing where reports agree, or only one tells of it', () => {
  expect(said([beds(312)], [beds(312)])).toEqual([])
  expect(said([beds(312), beds(320)])).toEqual([])
})
