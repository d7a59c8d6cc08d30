import { expect, test } from 'vitest'

import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import { allRegions } from '../../src/domain/region.ts'
import { regionCharts } from '../../src/findings/regionCharts.ts'
import { conflicts, elsewhere, previous } from '../../src/findings/sameIndicator.ts'
import { standouts } from '../../src/findings/standouts.ts'
import { catalogue, observation, report } from '../site/fixture.ts'

const REPORTS = 3_000
/** In ms, several times what it takes; looking through all figures for each of them takes minutes. */
const LONGEST = 15_000

const cities = allRegions.filter(({ level }) => level === 'city')

/** Each of one city and year, with both sides of a pair. */
const reports = Array.from({ length: REPORTS }, (_, number) => {
  const place = { region_code: cities[number % cities.length]?.code ?? null, period: String(2008 + (number % 15)) }
  return report(`r${number}`, [
    observation({ indicator: 'urban', value: 400 + (number % 300), ...place }),
    observation({ indicator: 'rural', value: 300 + (number % 300), ...place }),
  ])
})

test(`what is set beside each figure of ${REPORTS} reports and what stands out in each of ${cities.length} places is found without looking through all for each`, () => {
  const atlas = buildAtlas(reports, catalogue)
  const start = performance.now()
  const beside = atlas.observations.filter(
    (own) => elsewhere(atlas, own).length > 0 && (previous(atlas, own) !== undefined || conflicts(atlas, own).length > 0),
  )
  const told = [...atlas.regions.values()].filter((region) => standouts(atlas, region.own).length > 0 && regionCharts(atlas, region).length > 0)
  expect(performance.now() - start).toBeLessThan(LONGEST)
  expect(beside.length).toBeGreaterThan(REPORTS)
  expect(told.length).toBe(cities.length)
})
