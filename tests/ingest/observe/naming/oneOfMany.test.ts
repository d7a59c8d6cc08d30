/** Figures of some or one of those that an indicator counts, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with the id of its indicator. */
const told = (title: string, text: string): string[] =>
  observe(documentOf(`# ${title}\n\n${text}\n`, 'md'), catalogue).observations.map(({ value, indicator }) => `${value} ${indicator ?? '-'}`)

const TITLE = '河北省保定市2018年民政工作总结'

describe('some of those that an indicator counts', () => {
  it('have what only some have', () => {
    expect(told(TITLE, '317户862人不符合条件而享受低保。')).toEqual(['317 -', '862 -'])
    expect(told(TITLE, '4个乡镇以现金形式发放救助金33.6万元。')[0]).toBe('4 -')
    expect(told(TITLE, '抽查的2017年临时救助5.83万人次中，手续不全的有1230人次。')[0]).toBe('58300 -')
    expect(told(TITLE, '余下17个老年助餐点9月底前开餐。')).toEqual(['17 -'])
    expect(told(TITLE, '易地搬迁后，全市有集中安置点291个。')).toEqual(['291 -'])
    expect(told(TITLE, '有孤儿120名、事实无人抚养儿童310名，这两类孩子基本生活费均提高到每月1300元。').at(-1)).toBe('1300 -')
  })
  it('are those of a sample, of some divisions, of employees, or registered elsewhere', () => {
    expect(told(TITLE, '抽查的26家养老机构中，持证养老护理员占63.5%。').at(-1)).toBe('63.5 -')
    expect(told(TITLE, '全市养老机构平均入住率48.1%；城三区为57.2%，五县一市仅30.3%。')).toEqual([
      '48.1 elderly-care-institution-occupancy',
      '57.2 -',
      '30.3 -',
    ])
    expect(told(TITLE, '孵化社区社会组织133家；其中5家登记为社会服务机构。').at(-1)).toBe('5 -')
    expect(told(TITLE, '社会组织从业人员8.3万人，其中取得资格的2850人，内有助理社会工作师2140人。').at(-1)).toBe('2140 -')
    expect(told(TITLE, '“跨省通办”方面，共受理结婚198对、离婚63对。')).toEqual(['198 cross-province-weddings', '63 -'])
    expect(told(TITLE, '6月列入“跨省通办”试点，到年底共受理结婚197对。')).toEqual(['197 -'])
  })
  it('are towns where something was set up, and not what was', () =>
    expect(told(TITLE, '122个乡镇（街道）建起未保工作站97个。')).toEqual(['122 township-divisions', '97 minor-protection-stations']))
  it('are whom a reserve helped, or divisions of which something is told', () => {
    expect(told(TITLE, '乡镇储备临时救助备用金640万元，全年动用412万元，救助3905人次。').at(-1)).toBe('3905 -')
    expect(told(TITLE, '7个县区中有2个临时救助资金不足。').at(-1)).toBe('2 -')
  })
  it('are all where nothing says else', () => {
    expect(told(TITLE, '全市有204个乡镇。')).toEqual(['204 towns-and-townships'])
    expect(told(TITLE, '全年实施临时救助5.83万人次。')).toEqual(['58300 temporary-assistance-visits'])
    expect(told(TITLE, '全市有老年助餐点218个。')).toEqual(['218 elderly-meal-points'])
  })
})

describe('one of two allowances', () => {
  it('is not both', () =>
    expect(told(TITLE, '残疾人两项补贴合计发放3127万元；生活补贴略降，为1046万元，护理补贴增长8.1%。')).toEqual([
      '31270000 disability-subsidies-spending',
      '10460000 disability-living-subsidy-spending',
      '8.1 disability-nursing-subsidy-spending',
    ]))
})

describe('one home', () => {
  it('is not all there are', () => {
    expect(told('湖南省株洲市2023年养老服务发展报告', '龙船镇敬老院设计床位96张，住着特困老人37人。')).toEqual(['96 -', '37 -'])
    expect(told('湖南省株洲市2023年养老服务发展报告', '全市敬老院住着老人3700人。')).toEqual(['3700 tekun-care-institution-residents'])
    expect(told(TITLE, '在桃源一家民办养老院，有床位160张，入住率六成出头。')).toEqual(['160 -', '60 -'])
    expect(told(TITLE, '全市民办养老机构床位1600张。')).toEqual(['1600 private-elderly-care-beds'])
  })
})

describe('one village', () => {
  it('is not the county', () => {
    expect(told(TITLE, '村里户籍人口2140人，60岁以上老年人口612人。')).toEqual(['2140 -', '612 -'])
    expect(told(TITLE, '全市户籍人口214万人。')).toEqual(['2140000 registered-population'])
  })
})

describe('a rate of the homes of one owner', () => {
  it('is none of all', () => expect(told(TITLE, '全市现有养老机构86家，其中公办的17家，入住率却只有41%。').at(-1)).toBe('41 -'))
})

describe('a report of one home', () => {
  const ids = (title: string, line: string): (string | null)[] =>
    observe(documentOf(`# ${title}\n\n${line}\n`, 'md'), catalogue).observations.map(({ indicator }) => indicator)
  it('tells of it alone, and not of its place', () => {
    expect(ids('朔州市社会福利院2021年度公益性事业单位信息公开', '设养老床位400张，接收捐赠收入50万元。')).toEqual([null, null])
    expect(ids('朔州市民政局2021年度工作总结', '全市养老床位400张。')).toEqual(['elderly-care-beds'])
  })
})

describe('old people who get something', () => {
  it('are not all of their age', () => {
    const [got] = observe(documentOf('# 阳江市2022年养老工作\n\n目前全市有9.8万名高龄老人在领。\n', 'md'), catalogue).observations
    expect(got?.indicator).toBeNull()
  })
})

describe('what one got, and up to where others may', () => {
  it('is no sum of all, and no standard', () => {
    expect(told(TITLE, '全市临时救助1.26万人次，支出2430万元，最高一笔给了一名烧伤儿童，4.6万元。').at(-1)).toBe('46000 -')
    expect(told(TITLE, '家庭人均月收入低于低保标准1.5倍（城市1200元、农村870元）的可以申请。')).toEqual(['1200 -', '870 -'])
  })
})
