import { describe, expect, it } from 'vitest'

import { likeliestName } from '../../../../scripts/ingest/observe/naming/likeliest.ts'

describe('the likeliest name', () => {
  it('is the one with the best score where it stands out', () => expect(likeliestName(['结婚登记对数', '离婚登记对数'], [4, 0]).index).toBe(0))

  it('is one of several that say much the same, though another is a little more probable', () => {
    const names = ['接收捐赠物资折价', '慈善超市接收物资价值', '慈善超市接收物资额', '慈善超市物资接收额']
    const { index, probability } = likeliestName(names, [1.2, 1, 1, 1])
    expect(names[index]).toMatch(/^慈善超市/)
    expect(probability).toBeGreaterThan(0.5)
  })

  it('is the fullest of those that say the same', () => {
    expect(likeliestName(['公墓', '公墓数'], [1.5, 1]).index).toBe(1)
    expect(likeliestName(['公墓数', '公墓'], [1, 1.5]).index).toBe(0)
  })

  it('gains nothing from names with other numbers', () => {
    const names = ['百岁老人补贴标准', '80岁以上老人高龄津贴标准', '90岁以上老人高龄津贴标准', '100岁以上老人高龄津贴标准']
    expect(likeliestName(names, [1.2, 1, 1, 1]).index).toBe(0)
  })

  it('is the surer the liker the others are to it', () => {
    const alike = likeliestName(['城市低保人数', '城市低保对象人数'], [1, 1])
    const apart = likeliestName(['城市低保人数', '火化遗体数'], [1, 1])
    expect(alike.probability).toBeGreaterThan(apart.probability)
  })

  it('is the only one, and none where there is none', () => {
    expect(likeliestName(['床位数'], [3]).index).toBe(0)
    expect(likeliestName([], []).index).toBe(-1)
  })
})
