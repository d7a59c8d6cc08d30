/** What is meant where nothing is said that sets an indicator apart, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { quantities } from '../../../../scripts/ingest/quantities.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (text: string): string[] =>
  [...quantities(documentOf(`# 陕西省铜川市民政局2021年工作总结\n\n${text}\n`, 'md'), catalogue)].flatMap(({ role, indicator, indicator_id: id }) =>
    role === 'metric' ? `${indicator} ${id}` : [],
  )

describe('divorces', () => {
  it('are those registered where no court and no law is spoken of', () =>
    expect(told('结婚2916对，离婚1208对。')[1]).toBe('离婚登记对数 divorce-registrations'))
  it('are all where they are told so', () => {
    expect(told('全市依法离婚1208对，比上年下降6.2%。')[0]).toBe('离婚对数 divorces')
    expect(told('离婚1208对，其中法院判决离婚302对。')[0]).toBe('离婚对数 divorces')
  })
})

describe('those on low income', () => {
  it('are called so where nothing speaks of town or country', () => expect(told('现有低保对象4820人。')).toEqual(['低保人数 dibao-people']))
  it('are those of both where town or country is spoken of', () => {
    expect(told('现有城乡低保对象4820人。')).toEqual(['城乡低保人数 dibao-people'])
  })
})

describe('what was done within a time', () => {
  it('is none of all there are', () => {
    expect(told('建成公益性公墓21处。')[0]).toMatch(/ null$/)
    expect(told('现有公益性公墓21处。')[0]).toMatch(/ public-cemeteries$/)
  })
  it('is a benefit’s all the same', () => expect(told('全年为3985名80周岁以上老人发放高龄津贴。')[0]).toMatch(/ old-age-allowance-people$/))
})

describe('what happened on a feast', () => {
  it('is no figure of the year', () => {
    expect(told('七夕当天办理结婚登记126对。')[0]).toMatch(/ null$/)
    expect(told('清明节期间火化遗体88具。')[0]).toMatch(/ null$/)
    expect(told('全年办理结婚登记126对。')).toEqual(['结婚登记对数 marriage-registrations'])
  })
})

describe('the unit of a mean', () => {
  it('tells of whom it is', () => {
    expect(told('临时救助平均水平2352元/人次。')[0]).not.toContain('per-household')
    expect(told('临时救助户均水平2352元/户次。')[0]).toContain('temporary-assistance-per-household')
  })
})

describe('the divisions that something reached', () => {
  it('are not all there are', () => {
    expect(told('互助养老覆盖18个乡镇231个村。').every((one) => one.endsWith(' null'))).toBe(true)
    expect(told('全市有18个乡镇。')).toEqual(['乡镇数 towns-and-townships'])
  })
})
