/** Counts that go on with what was told before, or are set apart from it, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../fixture.ts'

const told = (line: string): string[] =>
  observe(documentOf(`# 江苏省扬州市民政局2021年工作总结\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, name, indicator, measure }) => `${value} ${name} ${indicator ?? '-'} ${measure}`,
  )

describe('a row that is told of what was dealt out before it', () => {
  it('is dealt out in the same order', () =>
    expect(
      told('困难残疾人生活补贴和重度残疾人护理补贴标准分别为110元和120元，享受人数5644人、7012人。')
        .slice(2)
        .map((one) => one.split(' ')[2]),
    ).toEqual(['disability-living-subsidy-people', 'disability-nursing-subsidy-people']))
})

describe('what there is in all, behind a stop', () => {
  it('is of both sides told before it', () =>
    expect(told('养老机构16家，其中公办4家、民办12家；共有床位2810张。').at(-1)).toBe('2810 养老机构床位数 elderly-care-institution-beds level'))
  it('is of the last where it stands in its clause', () => expect(told('公办养老机构4家、民办12家，床位1810张。').at(-1)).toMatch(/^1810 民办/))
})

describe('the mean of the months', () => {
  it('is none of how many there were at the end', () =>
    expect(told('城市低保月均保障2986户4217人。')).toEqual(['2986 城市低保月均保障户数 - level', '4217 城市低保月均保障人数 - level']))
  it('of so much a head is a standard', () => expect(told('城市低保月均补助水平每人每月563元。')[0]).not.toContain('月均保障'))
})

describe('what was signed for', () => {
  it('is not all there is', () => expect(told('家庭养老床位签约112张。')[0]).toMatch(/^112 (?=.*家庭养老床位)(?=.*签约).* - flow$/))
  it('is no bound: the word ends like one', () => expect(told('设立家庭养老床位约112张。')[0]).toMatch(/^112 家庭养老床位数/))
})

describe('those of whom some have not', () => {
  it('are said in the name of these', () => expect(told('全市86个乡镇中，尚有12个未建立社工站。').at(-1)).toBe('12 未建立社工站的乡镇数 - level'))
})

describe('bodies of a level', () => {
  it('are no divisions', () => expect(told('全市居家养老服务中心195家，其中乡镇（街道）级14家。').at(-1)).toMatch(/^14 (?=.*居家养老服务中心)(?!.*township)/))
})

describe('beds of each house', () => {
  it('are not all beds', () => expect(told('整合为3家区域性养老院，每家床位200张。').at(-1)).toMatch(/^200 .*每家床位数 -/))
})

describe('what rose since a year', () => {
  it('is a change, whatever it is of', () =>
    expect(told('每千名老年人拥有养老床位比2020年增加6.2张。')).toEqual(['6.2 每千名老年人床位数 beds-per-1000-elderly change_abs']))
})
