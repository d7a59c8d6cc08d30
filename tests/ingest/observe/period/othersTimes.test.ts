/** Figures beside times that are not theirs, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with its period. */
const told = (title: string, text: string): string[] =>
  observe(documentOf(`# ${title}\n\n${text}\n`, 'md'), catalogue).observations.map(({ value, period }) => `${value} ${period ?? '-'}`)

const YEAR = '河北省保定市2023年民政工作总结'

describe('what there is now beside a goal', () => {
  it('is of the time reported, in a bracket too', () => expect(told(YEAR, '对照2025年目标：护理型床位占比60%（现51%）。')).toEqual(['60 2025', '51 2023']))
  it('is of the year before the one in which it is to grow, where that is the next', () => {
    expect(told(YEAR, '2024年：护理型床位占比62%；社区工作者持证率由27%升到33%。')).toEqual(['62 2024', '27 2023', '33 2024'])
    expect(told(YEAR, '到2026年，社区工作者持证率由27%升到33%。')).toEqual(['27 -', '33 2026'])
  })
})

describe('what is to be done within some years', () => {
  it('is of those that come, and of the last of them where it is to be reached', () => {
    expect(told(YEAR, '力争两年内养老机构平均入住率提高到58%以上。')).toEqual(['58 2025'])
    expect(told(YEAR, '计划三年内新建农村公益性公墓14处。')).toEqual(['14 2024/2026'])
  })
  it('is of the last year of a plan whose goal it is', () =>
    expect(told(YEAR, '家庭养老床位累计建成6300张，完成“十四五”目标8000张的78.8%。')[1]).toBe('8000 2025'))
})

describe('the time of something else', () => {
  it('is when a place was founded', () => expect(told(YEAR, '城南街道1994年设立，面积7.2平方公里，辖9个社区。')).toEqual(['7.2 2023', '9 2023']))
  it('is a day before a festival', () => expect(told(YEAR, '5月20日办理结婚登记153对，七夕当天71对。')).toEqual(['153 2023-05-20', '71 2023']))
  it('is that of an aside', () =>
    expect(told(YEAR, '孵化社区社会组织141家，三年前不过32家；其中6家登记为社会服务机构。')).toEqual(['141 2023', '32 2020', '6 2023']))
  it('is when a sentence before changed something, or a bracket there', () => {
    expect(told(YEAR, '年初全县辖15个镇，2023年9月经省政府批准，撤销白桥乡设立白桥镇，年末为16个镇。界线联检修复界桩5颗。')).toEqual([
      '15 2023',
      '16 2023',
      '5 2023',
    ])
    expect(told(YEAR, '清明期间（4月3日至7日）接待祭扫群众8.8万人次。迁移坟墓1085座。')[1]).toBe('1085 2023')
  })
  it('is not the month right before a number', () =>
    expect(told(YEAR, '3至11月每月火化在180具到215具之间，12月为207具；若剔除1月，月均为209具。')[1]).toBe('207 2023-12'))
})

describe('a day counted to', () => {
  it('before the one of the document is of its paragraph', () =>
    expect(told(YEAR, '截至12月底，在册低保对象6.8万人。\n\n截至11月底支出5.7亿元。\n\n128个乡镇建立备用金制度。').at(-1)).toMatch(/^128 2023(?:-12)?$/))
  it('is none of what is told of the whole year', () =>
    expect(told(YEAR, '截至11月底支出5.7亿元。\n\n全年临时救助2.1万人次，支出3160万元，次均1541元。').at(-1)).toBe('1541 2023'))
})

describe('what is wanting in the whole year', () => {
  it('is of the year, however long there is money', () =>
    expect(told(YEAR, '截至9月底，资金结余62万元，预计可支付至11月上旬，全年缺口约71万元。').at(-1)).toBe('710000 2023'))
})

describe('what something was in the year it is compared with', () => {
  it('is of that year', () => expect(told(YEAR, '火化率71.7%，较2018年（46.4%）提高25.3个百分点。')).toEqual(['71.7 2023', '46.4 2018', '25.3 2023']))
})

describe('changes of a row of stocks', () => {
  it('are of the month in which these were counted', () =>
    expect(told('河北省2024年上半年民政事业统计快报', '截至6月底，全省农村低保74.1万户127.5万人，同比分别减少1.3%、2.5%。').slice(2)).toEqual([
      '-1.3 2024-06',
      '-2.5 2024-06',
    ]))
})

describe('a row that something is compared with', () => {
  it('is of its year', () =>
    expect(told('某县区划工作回顾（2012—2021）', '调整后辖2个街道、11个镇，与2012年的1个街道、9个镇、7个乡相比，变化较大。')).toEqual([
      '2 2021',
      '11 2021',
      '1 2012',
      '9 2012',
      '7 2012',
    ]))
})

describe('what something rose from', () => {
  it('held at a time that nothing tells', () => expect(told(YEAR, '节地生态安葬奖补从今年起由每例1200元提高到2400元。')).toEqual(['1200 -', '2400 2023']))
})

describe('shares of so many years', () => {
  it('are dealt out to the years that were told', () =>
    expect(
      told(YEAR, '2021年至2023年，累计安排养老服务资金9.4亿元；今年预算又安排3.8亿元；福彩公益金用于养老服务的比例，三年分别为58.2%、60.4%和63.8%。').slice(-3),
    ).toEqual(['58.2 2021', '60.4 2022', '63.8 2023']))
})
