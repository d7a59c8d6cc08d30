/** Sections that no heading opens, in texts of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../fixture.ts'

/** The values of a text, each with its role and period. */
const told = (title: string, ...lines: string[]): string[] =>
  observe(documentOf(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(({ value, role, period }) => `${value} ${role} ${period}`)

const LOOK_BACK = '2022年，全市民政系统狠抓落实，较好完成了各项任务。'
const CARE = '养老服务加快发展。新增护理型床位420张，培训养老护理员880人次。'
const PLAN = ['2023年工作总体要求是：保基本、强服务、促改革。', '新建老年助餐点35处，培训养老护理员1200人次。']

describe('the look back with which the plan of a year begins', () => {
  it('is of the year before, and was done', () =>
    expect(told('鞍山市民政局2023年工作要点', LOOK_BACK, CARE, ...PLAN)).toEqual(['420 metric 2022', '880 metric 2022', '35 target 2023', '1200 target 2023']))

  it('ends with the first heading', () =>
    expect(told('鞍山市民政局2023年工作要点', LOOK_BACK, CARE, '## 一、养老服务', '新建老年助餐点35处，培训养老护理员1200人次。').slice(2)).toEqual([
      '35 target 2023',
      '1200 target 2023',
    ]))

  it('is none in a review of that year', () => expect(told('鞍山市民政局2022年工作总结', LOOK_BACK, CARE)).toEqual(['420 metric 2022', '880 metric 2022']))
})

describe('the plan with which a review ends', () => {
  it('is of the year it names, below its own points too', () =>
    expect(told('鞍山市民政局2022年工作总结', CARE, ...PLAN, '## 一、养老服务', '建成家庭养老床位260张。')).toEqual([
      '420 metric 2022',
      '880 metric 2022',
      '35 target 2023',
      '1200 target 2023',
      '260 target 2023',
    ]))
})
