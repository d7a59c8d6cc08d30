import { describe, expect, it } from 'vitest'

import { likeness } from '../../../../scripts/ingest/observe/naming/likeness.ts'

describe('the likeness of names', () => {
  it('does not turn on marks, joining words or the statistic at the end', () => {
    expect(likeness('城市低保人数', '城市最低生活保障')).toBe(1)
    expect(likeness('“福康工程”的受益人数', '福康工程受益')).toBe(1)
  })

  it('is the share of character pairs that both have', () => {
    expect(likeness('城市低保标准', '农村低保标准')).toBeCloseTo(3 / 5)
    expect(likeness('火化率', '结婚登记')).toBe(0)
  })

  it('counts a pair as often as both have it', () => expect(likeness('低保低保户', '低保户')).toBeCloseTo((2 * 2) / (4 + 2)))

  it('knows names of one character, and none', () => {
    expect(likeness('床', '床数')).toBe(1)
    expect(likeness('床', '房')).toBe(0)
    expect(likeness('', '低保')).toBe(0)
  })
})
