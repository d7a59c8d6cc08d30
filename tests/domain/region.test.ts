/** Divisions that the national list of codes does not hold. */
import { describe, expect, it } from 'vitest'

import { goesByFullName } from '../../src/domain/districts.ts'
import { allRegions, regionAddresses, regionByCode, provinceCode, regionByPath, regionHolding, regionsBelow } from '../../src/domain/region.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'

const addressOf = regionAddresses(readCatalogue().regions)

describe('the divisions of Taiwan and Hong Kong', () => {
  it('lie right below their province', () => {
    expect(regionsBelow('710000').map(({ path }) => path)).toContain('台湾省/云林县')
    expect(regionsBelow('810000')).toHaveLength(18)
    expect(regionByPath('香港特别行政区/离岛区')?.parent).toBe('810000')
    expect(regionByPath('台湾省/新北市')?.level).toBe('city')
  })
  it('have codes and addresses of their own', () => {
    expect(new Set(allRegions.map(({ code }) => code)).size).toBe(allRegions.length)
    expect(allRegions.map(({ code }) => code)).toEqual(
      allRegions.map(({ code }) => code).toSorted((a, b) => (a === '100000' ? -1 : b === '100000' ? 1 : a < b ? -1 : 1)),
    )
    const added = [...regionsBelow('710000'), ...regionsBelow('810000')]
    expect(new Set(added.map(addressOf)).size).toBe(added.length)
    expect(added.every(({ code }) => goesByFullName(code) && /^\d{6}$/.test(code))).toBe(true)
    expect(goesByFullName('110101')).toBe(false)
  })
  it('take no name from another division', () => expect(regionByCode('320411')?.path).toBe('江苏省/常州市/新北区'))
})

describe('the region that holds a place', () => {
  it.each([
    ['浙江省/台州市/仙居县/广度乡', '仙居县'],
    ['浙江省/台州市/仙居县', '仙居县'],
    ['北京市/朝阳区/某街道/某社区', '朝阳区'],
    ['全国', '全国'],
  ])('%s lies in %s', (path, name) => expect(regionHolding(path)?.name).toBe(name))
  it.each([null, '', '云溪省/云溪市'])('there is none for %s', (path) => expect(regionHolding(path)).toBeUndefined())
  it('lies in a province', () => {
    expect(provinceCode('浙江省/台州市/仙居县/广度乡')).toBe('330000')
    expect(provinceCode('浙江省')).toBe('330000')
    expect(provinceCode(null)).toBe('')
  })
})
