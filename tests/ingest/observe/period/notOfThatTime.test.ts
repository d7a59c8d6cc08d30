/** Figures that are of no time which their sentence tells of something else, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a line below the title of a report of 2021, each with its period. */
const told = (line: string): string[] =>
  observe(documentOf(`# 陕西省铜川市民政局2021年工作总结\n\n${line}\n`, 'md'), catalogue).observations.map(({ value, period }) => `${value} ${period ?? '?'}`)

describe('what is paid by somebody', () => {
  it('is no beginning of a change', () => expect(told('特困老人每餐由区里补6元，高龄老人由4元提高到6元。')).toEqual(['6 2021', '4 ?', '6 2021']))
  it('is of its own clause and not of the time since another began', () =>
    expect(told('“明天计划”手术12例，自2005年实施以来累计186例；孤儿助学46万元。')).toEqual(['12 2021', '186 2005/2021', expect.not.stringContaining('2005')]))
})

describe('the same time of the year before', () => {
  it('is of the one number behind it', () =>
    expect(told('1至11月，全市火化率为73.6%，而上年同期仅为48.2%，提高了25.4个百分点，其中宜君县达98.7%。')).toEqual([
      '73.6 2021-01/2021-11',
      '48.2 2020-01/2020-11',
      '25.4 2021-01/2021-11',
      '98.7 2021-01/2021-11',
    ]))
})

describe('the years since something was founded', () => {
  it('are not the one that is reported', () => expect(told('总会成立二十三年来，累计募集善款4.8亿元。')).toEqual(['480000000 ?']))
})
