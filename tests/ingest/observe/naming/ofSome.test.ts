/** What an indicator does not count all of, or not alone. */
import { describe, expect, it } from 'vitest'

import type { Indicator } from '../../../../src/domain/catalogue.ts'
import { isOfSome } from '../../../../scripts/ingest/observe/naming/ofSome.ts'
import { catalogue } from '../../fixture.ts'

function byId(id: string): Indicator {
  const found = catalogue.indicators.find((one) => one.id === id)
  if (!found) throw new Error(`No indicator ${id} in the catalogue.`)
  return found
}

describe('all kinds of social services', () => {
  it('are not only those registered as such', () => expect(isOfSome(byId('social-service-institutions'), '全县共有各类社会服务机构')).toBe(true))
  it('leave other things what they are', () => expect(isOfSome(byId('elderly-care-beds'), '各类社会服务机构有养老床位')).toBe(false))
})

describe('whom something was done for', () => {
  it('are not all there are', () => {
    expect(isOfSome(byId('elderly-care-workers'), '轮训养老护理员')).toBe(true)
    expect(isOfSome(byId('elderly-care-workers'), '开展培训,年末有养老护理员')).toBe(false)
    expect(isOfSome(byId('elderly-care-workers-trained'), '轮训养老护理员')).toBe(false)
  })
})

describe('those something was done to', () => {
  it('are not all there are', () => {
    expect(isOfSome(byId('urban-dibao-households'), '城镇低保动态管理下调类别')).toBe(true)
    expect(isOfSome(byId('rural-dibao-households'), '农村低保公示')).toBe(true)
    expect(isOfSome(byId('rural-dibao-households'), '开展公示,农村低保')).toBe(false)
  })
  it('are, of divisions, those that a disaster struck', () => {
    expect(isOfSome(byId('disaster-affected-townships'), '7月暴雨涉及')).toBe(false)
    expect(isOfSome(byId('towns-and-townships'), '暴雨涉及')).toBe(true)
  })
})
