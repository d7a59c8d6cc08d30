/** Goals and what was reached in reviews of plans, in texts of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The figures of the review of a plan half way, as `text role period`. */
const figures = (line: string): string[] =>
  observe(
    documentOf(`岳阳市“十四五”民政事业发展规划中期评估报告\n\n本次评估2021年1月至2023年6月《规划》的执行情况。\n\n${line}\n`),
    catalogue,
  ).observations.map(({ text, role, period }) => `${text} ${role} ${period ?? 'null'}`)

describe('a goal, in the review of a plan', () => {
  it('is of the last year of the plan', () => {
    expect(figures('护理型床位占比：目标58%，实际61.3%，超出目标3.3个百分点。')).toEqual([
      '58% target 2025',
      '61.3% metric 2023-06',
      '3.3个百分点 metric 2023-06',
    ])
    expect(figures('特困失能人员集中供养率：目标值为62%，评估期末为48.6%。')).toEqual(['62% target 2025', '48.6% metric 2023-06'])
    expect(figures('城乡低保标准比缩小到1.16，优于《规划》1.2的目标。').at(-1)).toBe('1.2 target 2025')
  })
  it('is of the time that it tells itself', () => expect(figures('护理型床位占比：2023年目标52%，实际61.3%。')[0]).toMatch(/^52% target 2023/))
  it('begins with the year before the plan, and stands beside what there is now', () =>
    expect(figures('农村低保标准：基期值5860元/年，2025年目标值为年均增长不低于6%，现为7320元/年。')).toEqual([
      '5860元/年 metric 2020',
      '6% target 2021/2025',
      '7320元/年 metric 2023-06',
    ]))
  it('may be due by then', () => expect(figures('节地生态安葬率为29.4%，按时序应达到36%。').at(-1)).toBe('36% target 2023-06'))
  it('is none where it counts how many goals were reached', () =>
    expect(figures('至2023年6月底，已提前达到2025年目标值的8项，进度滞后的4项，达标的指标占66.7%。')).toEqual([
      '8项 metric 2023-06',
      '4项 metric 2023-06',
      '66.7% metric 2023-06',
    ]))
  it('is none where it was reached, or where it says for whom something is', () =>
    expect(figures('残疾人“两项补贴”目标人群覆盖率：目标值和实现值均为100%，月均发放8.2万人次。')).toEqual([
      '100% metric 2023-06',
      '8.2万人次 metric 2021-01/2023-06',
    ]))
  it('may be set anew', () => expect(figures('建议将“每千名老年人养老床位数”目标由45张调整为40张。')).toEqual(['45张 target 2025', '40张 target 2025']))
})

describe('what was done while a plan was reviewed', () => {
  it('is of all that time', () => expect(figures('评估期内实施临时救助5.1万人次。')).toEqual(['5.1万人次 metric 2021-01/2023-06']))
})

describe('what is to be done in the rest of a plan', () => {
  it('flows from behind the time reviewed to its end', () => {
    expect(figures('后两年半，计划新建区域性养老服务中心1个，护理型床位占比达到55%。')).toEqual(['1个 target 2023-07/2025-12', '55% target 2025'])
  })
})
