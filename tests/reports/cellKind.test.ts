import { describe, expect, test } from 'vitest'

import { cellKind, isOfNumbers } from '../../src/reports/cellKind.ts'

describe('cellKind', () => {
  test.each(['3,412', '-6.1', '97.5%', '约2.1万人', '670元/月', '—', '14,870'])('%s is set as a number', (text) => {
    expect(cellKind(text)).toBe('number')
  })

  test.each(['城市低保标准', '元/月', '一', ''])('%s stays on one line', (text) => {
    expect(cellKind(text)).toBe('short')
  })

  test.each(['百岁老人每人每月享受长寿津贴500元', '2016年至2020年间新建的社区'])('%s is a text', (text) => {
    expect(cellKind(text)).toBe('text')
  })
})

test('a column is of numbers though some of it are missing, but not where there is none', () => {
  expect(isOfNumbers(['610', '', '—'])).toBe(true)
  expect(isOfNumbers(['610', '未公布'])).toBe(false)
  expect(isOfNumbers(['', ''])).toBe(false)
})
