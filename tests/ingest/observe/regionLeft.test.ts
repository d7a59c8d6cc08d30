/** Where a place that was named is left again, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../fixture.ts'

/** The values of a text, each with the last part of its region's path. */
const told = (title: string, ...lines: string[]): string[] =>
  observe(documentOf(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(
    ({ value, region }) => `${value} ${region?.split('/').at(-1) ?? '?'}`,
  )

describe('the points of a list', () => {
  it('are not of a place that one before them named', () =>
    expect(told('山东省济宁市2019年民政工作总结', '一是任城区每名社区工作者服务512户；二是敬老院有护工412人，三是持证社工仅有260人。')).toEqual([
      '512 任城区',
      '412 济宁市',
      '260 济宁市',
    ]))
})

describe('the mean of a whole', () => {
  it('is of that, beside what is compared with it', () => {
    expect(told('山东省济宁市2019年民政工作总结', '每千名老人拥有床位32张，低于全省平均35张的水平。')).toEqual(['32 济宁市', '35 山东省'])
    expect(told('山东省济宁市2019年民政工作总结', '每千名老人拥有床位32张，低于全国平均（35张）。')).toEqual(['32 济宁市', '35 全国'])
    expect(told('山东省济宁市2019年民政工作总结', '每千名老人拥有床位32张，低于全省平均3张。').at(-1)).toMatch(/济宁市$/)
  })
})

describe('items labelled with their places', () => {
  it('are each of its own', () => {
    const items = ['【河北迁安】迁安市新增低保户213户，退出298户。', '【山西沁县】沁县现有低保对象3120人。', '【四川古蔺】全县留守儿童9842人。']
    expect(told('民政工作简报（第27期）', ...items)).toEqual(['213 迁安市', '298 迁安市', '3120 沁县', '9842 古蔺县'])
  })
})

describe('a county behind its province', () => {
  it('is no town that begins with the last word of the province', () => {
    expect(told('云南省昭通市镇雄县2021年民政简报', '云南镇雄：有床位740张。')).toEqual(['740 镇雄县'])
  })
})
