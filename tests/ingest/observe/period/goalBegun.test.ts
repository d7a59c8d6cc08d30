/** When and whether that held with which goals begin, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The figures of a report of 2021, below the heading of what is meant to be done, as `text role period`. */
const figures = (text: string): string[] =>
  observe(documentOf(`岳阳市民政局2021年工作总结\n\n二、2022年工作打算\n\n${text}\n`), catalogue).observations.map(
    ({ text, role, period }) => `${text} ${role} ${period ?? 'null'}`,
  )

describe('what a goal begins with', () => {
  it('was reached in the time that is reported on, where it is there now', () => {
    expect(figures('到2025年，社会组织党建覆盖率由现在的84%提高到97%。')).toEqual(['84% metric 2021', '97% target 2025'])
    expect(figures('助餐点从现有的118处增加到180处。')[0]).toBe('118处 metric 2021')
  })
  it('is not of the time in which the goal is to be reached', () =>
    expect(figures('到2025年每千名老年人拥有养老床位由33张增加到38张。')).toEqual(['33张 metric null', '38张 target 2025']))
  it('is of no time of another goal', () =>
    expect(figures('到2025年，养老机构由46家增加到52家；养老床位由1.1万张增加到1.4万张。')).toEqual([
      '46家 metric null',
      '52家 target 2025',
      '1.1万张 metric null',
      '1.4万张 target 2025',
    ]))
  it('is the base of what builds on it', () => {
    expect(figures('在2021年每月660元的基础上，城市低保标准再提高6%以上。')).toEqual(['660元 metric 2021', '6% target 2022'])
  })
})

describe('a goal that is named as being so far away', () => {
  it('leaves its time to none but itself', () => {
    const text = '岳阳市民政局2021年工作总结\n\n护理型床位占比为54%，距2025年60%的目标还差6个百分点；每千名老年人床位36张。\n'
    const periods = observe(documentOf(text), catalogue).observations.map(({ text, period }) => `${text} ${period ?? 'null'}`)
    expect(periods).toEqual(['54% 2021', '60% 2025', '6个百分点 2021', '36张 2021'])
  })
})
