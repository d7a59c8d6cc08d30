import { expect, test } from 'vitest'

import { reportCharts } from '../../src/findings/reportCharts.ts'
import { chartsByAnchor } from '../../src/reports/chartPlaces.ts'
import { atlasOf, observation } from '../site/fixture.ts'

test('a chart stands behind the paragraph that has most of its figures, of two with as many the later', () => {
  const standard = (name: string, value: number, anchor: string) => observation({ name: `${name}标准`, value, unit: '元/月', anchor })
  const placed = (...anchors: readonly string[]): string[] => {
    const atlas = atlasOf(...anchors.map((anchor, index) => standard(['甲', '乙', '丙', '丁'][index] ?? '', 100 * (index + 1), anchor)))
    return [...chartsByAnchor(reportCharts(atlas, atlas.observations)).keys()]
  }
  expect(placed('p1', 'p2', 'p2', 'p5')).toEqual(['p2'])
  expect(placed('p1', 'p1', 'p2', 'p2')).toEqual(['p2'])
})
