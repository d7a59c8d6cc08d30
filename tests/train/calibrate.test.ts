import { describe, expect, it } from 'vitest'

import { calibrationTable, discrimination } from '../../scripts/train/calibrate.ts'

const told = (...pairs: readonly (readonly [given: number, right: boolean])[]): { given: number; right: boolean }[] =>
  pairs.map(([given, right]) => ({ given, right }))

describe('calibration', () => {
  it('counts what is right in each band', () => {
    const table = calibrationTable(told([0.62, true], [0.68, false], [0.95, true], [1, true]))
    expect(table).toContain('confidence 0.6–0.7:     2 readings, said 65 %, right 50 %')
    expect(table).toContain('confidence 0.9–1.0:     2 readings, said 98 %, right 100 %')
    expect(table).toContain('confidence 0.0–0.1:     0 readings, said -, right -')
  })

  it('tells how well confidence parts right from wrong', () => {
    expect(discrimination(told([0.9, true], [0.8, true], [0.3, false]))).toBe(1)
    expect(discrimination(told([0.2, true], [0.8, false]))).toBe(0)
    expect(discrimination(told([0.5, true], [0.5, false]))).toBe(0.5)
    expect(discrimination(told([0.9, true], [0.4, true], [0.6, false], [0.1, false]))).toBe(0.75)
  })
})
