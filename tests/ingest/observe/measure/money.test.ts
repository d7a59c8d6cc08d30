/** What money that is dealt out or spent on something is called, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const told = (line: string): string[] =>
  observe(documentOf(`# 江苏省扬州市民政局2021年工作总结\n\n${line}\n`, 'md'), catalogue).observations.map(
    ({ value, unit, name, indicator }) => `${value} ${unit ?? ''} ${name} ${indicator ?? '-'}`,
  )

describe('money that is dealt out', () => {
  it('is called by what it is for, which stands behind its row', () =>
    expect(told('对五级、四级、三级养老机构分别给予10万元、8万元、5万元一次性奖励。')).toEqual([
      '100000 元 五级养老机构一次性奖励金额 -',
      '80000 元 四级养老机构一次性奖励金额 -',
      '50000 元 三级养老机构一次性奖励金额 -',
    ]))
  it('once is no money of a month', () =>
    expect(told('对评定为一级、二级的养老护理员，分别给予2000元、1500元的一次性奖励。').map((one) => one.split(' ')[1])).toEqual(['元', '元']))
  it('every month is', () =>
    expect(told('按照半失能、失能老年人每人每月分别给予100元和200元的运营补贴。')).toEqual([
      '100 元/月 半失能运营补贴标准 -',
      '200 元/月 失能老年人运营补贴标准 -',
    ]))
  it('by age is called by an allowance behind its row once', () =>
    expect(told('对80—89周岁、90—99周岁老年人，每人每月分别给予50元、100元高龄津贴。').join()).not.toMatch(/高龄津贴.*高龄津贴.*,/))
  it('by age is called by the allowance alone', () =>
    expect(told('80—89周岁、90—99周岁老年人，每人每月分别发放高龄津贴50元、100元。').map((one) => one.split(' ').at(-1))).toEqual([
      'old-age-allowance-80-standard',
      'old-age-allowance-90-standard',
    ]))
})

describe('what a building cost', () => {
  it('is of the building that is named behind its figures', () =>
    expect(told('投资1.2亿元、占地30亩、建筑面积2.1万平方米的市社会福利中心开工建设。')).toEqual([
      '120000000 元 市社会福利中心投资 -',
      '30 亩 市社会福利中心占地面积 -',
      '21000 平方米 市社会福利中心建筑面积 -',
    ]))
  it('is of what was told before where nothing is named behind', () =>
    expect(told('市社会福利中心开工建设，总投资1.2亿元，占地30亩。')[0]).toMatch(/^120000000 元 .*福利中心.*投资 -$/))
})

describe('who bears a part', () => {
  it('is said of each who does', () =>
    expect(told('所需资金由省级财政承担60%，县级财政承担40%。').map((one) => /[省县]级财政承担比例/.exec(one)?.[0])).toEqual([
      '省级财政承担比例',
      '县级财政承担比例',
    ]))
  it('is said in the name of the part', () => expect(told('护理型床位一次性补助由县级财政承担60%。')[0]).toMatch(/^60 % .*县级财政承担比例 -$/))
})

describe('money that built what is counted behind it', () => {
  it('is called by what it built', () => expect(told('投入3600万元，建设“童心港湾”720所。')[0]).toMatch(/^36000000 元 “童心港湾”建设投入/))
})

describe('a goal that does not say of what it is', () => {
  const goal = (heading: string): string =>
    observe(documentOf(`# 江苏省扬州市民政局2021年目标任务自查报告\n\n1. ${heading}。目标任务2.8亿元，实际到位3.05亿元。\n`, 'md'), catalogue).observations[0]
      ?.name ?? ''
  it('is of what heads its paragraph', () => expect(goal('向上争取资金')).toContain('争取资金'))
})

describe('money that was put into something', () => {
  it('is of what is built, also where it helps others to build', () =>
    expect(told('投入3900万元，资助建设农村互助幸福院650所。')[0]).toMatch(/^39000000 元 农村互助幸福院建设/))
  it('is of what it did, to whom', () => {
    expect(told('投入320万元，为346户分散供养对象安装了智能呼叫设备。')[0]).toMatch(/^3200000 元 分散供养对象智能呼叫设备/)
    expect(told('投入1380万元，对白岭等5所敬老院进行改扩建。')[0]).toMatch(/^13800000 元 敬老院/)
  })
})

describe('what a meal costs', () => {
  const rates = (line: string): string[] =>
    observe(documentOf(`# 江苏省扬州市民政局2021年工作总结\n\n${line}\n`, 'md'), catalogue).observations.map(
      ({ value, unit, measure }) => `${value} ${unit ?? ''} ${measure}`,
    )
  it('is of the meal, and of no month', () => {
    expect(rates('食堂一份午餐12元，80岁以上老人补4元，60到79岁补2元。')).toEqual(['12 元 level', '4 元 level', '2 元 level'])
    expect(rates('老人每餐交3元，村集体补2元。')).toEqual(['3 元/餐 level', '2 元/餐 level'])
  })
  it('is no sum, and no benefit of a month', () => {
    expect(rates('食堂全年补贴40元，计12万人次。')[0]).not.toBe('40 元 level')
    expect(rates('高龄津贴每人每月50元。')).toEqual(['50 元/月 level'])
  })
  it('is called after a benefit where it is given, and after none where it is paid', () => {
    const [paid, given] = told('老年食堂午餐，老人每餐交3元，财政补2元。')
    expect(paid).not.toMatch(/补[贴助]/)
    expect(given).not.toMatch(/价格|收费/)
  })
})
