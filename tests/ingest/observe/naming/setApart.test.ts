/** What sets a figure apart from what it would else be called like, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (text: string): string[] =>
  observe(documentOf(`# 河北省保定市2018年民政工作总结\n\n${text}\n`, 'md'), catalogue).observations.map(
    ({ value, name, measure }) => `${value} ${name} ${measure}`,
  )

describe('what was done wrongly', () => {
  it('is called so', () => expect(told('审计发现违规发放低保金136万元。')).toEqual([expect.stringMatching(/^1360000 .*违规.* flow$/)]))
  it('leaves what was done as it is', () => expect(told('发放低保金1.36亿元。')).toEqual([expect.not.stringContaining('违规')]))
})

describe('what a level of government has', () => {
  it('is told of it to the end of the sentence', () => {
    expect(told('市本级登记的社会组织中，社会团体561个，基金会42个。全市社会团体2043个。')).toEqual([
      '561 市本级社会团体数 level',
      expect.stringMatching(/^42 市本级.*基金会数 level$/),
      '2043 社会团体数 level',
    ])
  })
})

describe('how much was done of what was to be done', () => {
  it('is a rate of each of those it is dealt out to', () => {
    expect(told('新建社区居家养老服务中心11个、农村互助照料中心35个，分别完成年度任务的55%、70%。').slice(2)).toEqual([
      '55 社区居家养老服务中心年度任务完成率 share',
      '70 农村互助照料中心年度任务完成率 share',
    ])
    expect(told('新建街道综合养老服务中心35个、村级互助幸福院200个，分别为计划的116.7%和100%。').slice(2)).toEqual([
      '116.7 街道综合养老服务中心计划完成率 share',
      '100 村级互助幸福院计划完成率 share',
    ])
  })
  it('is none where they are parts of a whole', () =>
    expect(told('全市儿童督导员312名，其中专职86名、兼职226名，分别占27.6%和72.4%。').slice(3).join()).not.toContain('完成率'))
})

describe('what lies in a store', () => {
  it('is a stock', () =>
    expect(told('市级救灾仓库储备帐篷600顶、棉被8000床，总价值437万元。').map((one) => one.split(' ').at(-1))).toEqual(['level', 'level', 'level']))
  it('is none where it was given out', () => expect(told('市级救灾仓库储备帐篷600顶，全年调拨棉被300床。')[1]).toMatch(/ flow$/))
})

describe('what something is divided into', () => {
  it('is counted, and not what is divided', () => {
    const divided = observe(documentOf('# 河北省保定市2018年民政工作总结\n\n把城市社区划分为3186个网格。\n', 'md'), catalogue)
    expect(divided.observations.map(({ name, indicator }) => [name, indicator])).toEqual([['城市社区网格数', null]])
  })
})
