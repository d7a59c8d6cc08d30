/** Means, by name and entry. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { asMean } from '../../../../scripts/ingest/observe/naming/asMean.ts'
import { catalogue, documentOf } from '../../fixture.ts'

describe('what is told as a mean', () => {
  it('is called one', () => {
    expect(asMean('民政所工作人员数', 'level', '民政所平均只有')).toBe('平均民政所工作人员数')
    expect(asMean('城市低保标准', 'level', '城市低保标准平均为每人每月')).toBe('城市低保平均标准')
  })
  it('is left where its name says so, where it is a change and where there is none', () => {
    expect(asMean('每千名老年人床位数', 'level', '平均有')).toBe('每千名老年人床位数')
    expect(asMean('城市低保标准', 'change_pct', '平均')).toBe('城市低保标准')
    expect(asMean('城市低保标准', 'level', '高于全省平均水平，城市低保标准为')).toBe('城市低保标准')
  })
})

describe('means in a report', () => {
  const told = (line: string): string[] =>
    observe(documentOf(`# 兴安盟2022年上半年民政统计\n\n${line}\n`, 'md'), catalogue).observations.map(
      ({ value, name, indicator }) => `${value} ${name} ${indicator ?? '-'}`,
    )
  it('have the entry of the mean', () =>
    expect(told('全盟城市低保标准平均为每人每月336元，人均补差258元。')).toEqual([
      '336 城市低保平均标准 urban-dibao-average-standard',
      expect.stringMatching(/^258 城市低保月人均补.* urban-dibao-subsidy-per-person$/),
    ]))
  it('limit nobody: all that are counted have so many on average', () =>
    expect(told('全盟190个乡镇民政所平均只有1.6名工作人员。')).toEqual(['190 乡镇民政所数 -', '1.6 乡镇民政所平均工作人员人数 -']))
  it('of a household are none of a person, and of what was paid no standard', () => {
    expect(told('城镇低保1.1万户，户均月领216元。').at(-1)).toMatch(/^216 .* -$/)
    expect(told('特困人员集中供养120人，月人均补助水平为859元。').at(-1)).not.toMatch(/-standard$/)
  })
})
