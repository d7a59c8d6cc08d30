import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { breakLines, cut, boldWidth } from '../../src/share/lines.ts'

describe('breakLines', () => {
  test('breaks between words, and evenly', () => {
    expect(breakLines('湖北“十三五”民政发展与到2025年的打算', 18)).toHaveLength(2)
    const [first = '', second = ''] = breakLines('关于进一步做好城乡低保工作的情况报告', 14)
    expect(Math.abs(boldWidth(first) - boldWidth(second))).toBeLessThan(5)
    expect(first).not.toMatch(/[低进]$/)
  })
  test('keeps terms of the field whole', () => {
    for (const line of breakLines('慈善社工志愿慈善社工志愿慈善社工志愿', 8, ['慈善社工志愿'])) expect(line).toMatch(/^(?:慈善社工志愿)+$/)
  })
  test('no line is wider than it may be, and nothing but space at line ends is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('民政工作报告，2020年A b（）“”')) }), fc.integer({ min: 4, max: 30 }), (text, width) => {
        const lines = breakLines(text, width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
        for (const line of lines) expect(boldWidth(line)).toBeLessThanOrEqual(width)
      }),
    )
  })
})

test('cut leaves what fits and marks what is gone', () => {
  expect(cut('大连市', 3)).toBe('大连市')
  expect(cut('大连市民政局', 4)).toBe('大连市…')
})
