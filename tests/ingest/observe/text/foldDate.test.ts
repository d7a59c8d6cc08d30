import { describe, expect, it } from 'vitest'

import { foldDates } from '../../../../scripts/ingest/observe/text/foldDate.ts'

describe('foldDates', () => {
  it.each([
    ['一九九八年六月三日', '1998年6月3日'],
    ['十一月二十九日', '11月029日'],
    ['八月廿六日', '8月26日'],
    ['截至十五日', '截至15日'],
    ['民国三十八年', '民国038年'],
    ['民国元年', '民国1年'],
    ['今年元月', '今年1月'],
    ['7月8号', '7月8日'],
    ['一至九月份', '1至9月份'],
  ])('writes %s as %s, in the same length', (text, digits) => {
    expect(foldDates(text)).toBe(digits)
    expect(digits).toHaveLength(text.length)
  })
  it.each(['十月十日', '两三月', '三个月', '每一月', '三日内', '七日游', '每人300元月均', '7月8号文'])('leaves %s', (text) =>
    expect(foldDates(text)).toBe(text),
  )
})
