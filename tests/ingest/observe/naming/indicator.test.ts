/** Which indicator a composed name leads to. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { indicatorFinder, type IndicatorQuery } from '../../../../scripts/ingest/observe/naming/indicator.ts'
import type { Indicator } from '../../../../src/domain/catalogue.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const find = indicatorFinder(catalogue)
const idOf = (name: string, unit: IndicatorQuery['unit'], measure: IndicatorQuery['measure']): string | undefined => find({ names: [name], unit, measure })?.id

describe('a name of the catalogue', () => {
  it('is found however ages and shares are written', () => {
    for (const name of ['65岁以上老年人口占总人口比例', '65周岁及以上老年人口占总人口比重', '65岁(含)以上老年人口占总人口比重'])
      expect(idOf(name, '%', 'share')).toBe('elderly-population-65-share')
    expect(idOf('护理型床位比重', '%', 'share')).toBe('elderly-nursing-bed-share')
  })
  it('is found for a ratio without a unit, and for no other figure', () => {
    expect(idOf('城乡低保标准之比', null, 'ratio')).toBe('dibao-standard-urban-rural-ratio')
    expect(idOf('离结比', '%', 'ratio')).toBe('divorce-marriage-ratio')
    expect(idOf('城乡低保标准之比', null, 'level')).toBeUndefined()
  })
  it('is none of how often something was done, but of what is counted in times', () => {
    expect(idOf('结婚登记数', '次', 'flow')).toBeUndefined()
    expect(idOf('救灾应急响应启动次数', '次', 'flow')).toBe('emergency-responses')
  })
})

describe('an entry that is added to the catalogue', () => {
  const text = '全市有社区食堂45家、红白理事会230个，爱心驿站18处，免费发放《慈善读本》3万册。'
  const read = (indicators: readonly Indicator[]): (readonly [string, string | null])[] =>
    observe(documentOf(`# 陕西省铜川市民政局2021年工作总结\n\n${text}\n`, 'md'), { ...catalogue, indicators }).observations.map(({ name, indicator }) => [
      name,
      indicator,
    ])
  const added: Indicator = {
    id: 'care-stations',
    name: '爱心驿站数',
    definition: '期末爱心驿站的个数。',
    aliases: ['爱心驿站发放点数', '慈善驿站数', '发放驿站数'],
    unit: '处',
    measure: 'level',
    direction: 'more-is-better',
    theme: 'charity',
  }
  it('takes the figures that are called so, and changes no other', () => {
    const [before, after] = [read(catalogue.indicators), read([...catalogue.indicators, added])]
    expect(before.map(([, id]) => id)).not.toContain('care-stations')
    expect(after).toEqual(before.map(([name, id]) => [name, name === '爱心驿站数' ? 'care-stations' : id]))
  })
})

describe('names that the choice of names was learnt with', () => {
  it('are known, each with the dimension of its unit', () => expect(catalogue.listed).toContainEqual({ name: '城市低保人数', dimension: 'people' }))
})
