/** Changes that are none of the figure they are called after, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The figures of a text as `value name indicator`. */
const told = (line: string): string[] =>
  observe(documentOf(`# 江苏省扬州市民政局2021年工作总结\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, name, indicator }) => `${value} ${name} ${indicator ?? '-'}`,
  )

describe('how far a figure lies from another', () => {
  it.each([
    ['护理型床位占比58.3%，高出全省平均水平3.2个百分点。', '3.2 护理型床位占比与全省平均水平之差 -'],
    ['护理型床位占比58.3%，比省定目标高4个百分点。', '4 护理型床位占比与省定目标之差 -'],
    ['农村低保标准提高到每年4600元，高出国家扶贫标准850元。', '850 农村低保标准与国家扶贫标准之差 -'],
    ['护理型床位占比58.3%，超目标任务4.3个百分点。', '4.3 护理型床位占比与目标任务之差 -'],
    ['护理型床位占比58.3%，低于南京市近9个百分点。', '-9 护理型床位占比与南京市之差 -'],
    ['护理型床位占比68%，比省里要求的60%高出8个百分点。', '8 护理型床位占比与省里要求之差 -'],
    ['火化率98.2%，较省均水平高3.5个百分点。', '3.5 火化率与省均水平之差 -'],
  ])('is called so, and has no entry: %s', (line, last) => expect(told(line).at(-1)).toBe(last))

  it('is none where it changed since a year', () =>
    expect(told('护理型床位占比58.3%，比上年提高3.2个百分点。').at(-1)).toBe('3.2 护理型床位占比 elderly-nursing-bed-share'))
})

describe('a mean of several years', () => {
  it('is called so, and is no growth over them', () => {
    expect(told('五年间，城市低保标准年均增长6.2%。').at(-1)).toBe('6.2 城市低保标准年均增长率 -')
    expect(told('城市低保标准增长6.2%。').at(-1)).toBe('6.2 城市低保标准 urban-dibao-standard')
  })
  it('is that of each of a row', () =>
    expect(told('五年间，城市低保标准和农村低保标准年均增长6.2%和8.1%。').map((one) => one.endsWith('年均增长率 -'))).toEqual([true, true]))
})

describe('a norm that a bracket tells', () => {
  it('is the norm, and what lies between it and the standard is neither', () => {
    const [standard, norm, apart, share] = told('农村低保标准每人每年4680元，比国家扶贫标准（4000元）高680元，高出17%。')
    expect(standard).toBe('4680 农村低保标准 rural-dibao-standard')
    expect(norm).toBe('4000 国家扶贫标准 -')
    expect(apart).toMatch(/^680 .* -$/)
    expect(share).toMatch(/^17 .* -$/)
    expect(told('低保标准达到5200元，高于省定指导标准（4900元）300元。').slice(1)).toEqual(['4900 省定指导标准 -', expect.stringMatching(/^300 .* -$/)])
  })
})
