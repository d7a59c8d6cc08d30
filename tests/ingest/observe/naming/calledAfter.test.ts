/** Whether a figure may be of an indicator that it is called after, by the words around it. */
import { describe, expect, it } from 'vitest'

import { unlessNotOfWhole } from '../../../../scripts/ingest/observe/naming/notOfWhole.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { catalogue } from '../../fixture.ts'

describe('a figure called after an indicator', () => {
  /** Whether the figure printed so in a folded text may be of an indicator. */
  const isOf = (id: string, text: string, printed: string, unit: string, more: { title?: string; period?: string; measure?: Measure } = {}): boolean => {
    const indicator = catalogue.indicators.find((one) => one.id === id) ?? null
    if (indicator === null) throw new Error(`no indicator ${id}`)
    const from = text.indexOf(printed)
    const figure = {
      text,
      from,
      to: from + printed.length,
      value: 12_000,
      unit,
      measure: 'level',
      period: null,
      title: '',
      opening: '',
      alike: [],
      ...more,
    } as const
    return unlessNotOfWhole(indicator, figure) !== null
  }
  it('is of its own age', () => {
    expect(isOf('elderly-population-65-share', '65岁以上38万人,占25.9%;70岁以上23万人,占15.8%', '15.8%', '%')).toBe(false)
    expect(isOf('elderly-population-65-share', '65岁以上38万人,占25.9%;70岁以上23万人,占15.8%', '25.9%', '%')).toBe(true)
    expect(isOf('elderly-population-65-share', '海口,0-14岁:18.39', '18.39', '%')).toBe(false)
    expect(isOf('old-age-allowance-80-standard', '高龄津贴按80、90、100岁分档,每月60、100、500元', '60', '元/月')).toBe(true)
    expect(isOf('marriage-registrations', '60岁以上老人结婚2270对', '2270对', '对')).toBe(false)
    expect(isOf('marriage-registrations', '结婚2270对', '2270对', '对')).toBe(true)
  })
  it('is of old people only where somebody says so', () => {
    expect(isOf('elderly-population-60', '长株潭1667万人', '1667万人', '人', { title: '湖南省人口普查' })).toBe(false)
    expect(isOf('elderly-population-60', '长株潭1667万人', '1667万人', '人', { title: '湖南省老龄事业公报' })).toBe(true)
    expect(isOf('elderly-population-60', '老年人口1667万人', '1667万人', '人')).toBe(true)
  })
  it('was raised where it was not spent', () => {
    expect(isOf('charity-federation-raised', '去年花出9600万元', '9600万元', '元')).toBe(false)
    expect(isOf('charity-federation-raised', '去年募集9600万元', '9600万元', '元')).toBe(true)
    expect(isOf('charity-education-spending', '慈善助学筹款1250万元', '1250万元', '元')).toBe(false)
  })
  it('is of rooms only where rooms are counted', () => {
    expect(isOf('damaged-rooms', '坏的桥140座', '140座', '座')).toBe(false)
    expect(isOf('damaged-rooms', '损坏房屋140间', '140间', '间')).toBe(true)
  })
  it('is of all divisions only where it is not said of those in which something is', () => {
    expect(isOf('county-divisions', '在14个县区救助4500人', '14个', '个')).toBe(false)
    expect(isOf('county-cities', '在抚州、吉安2市试点', '2市', '个')).toBe(false)
    expect(isOf('county-cities', '全省辖县级市12个', '12个', '个')).toBe(true)
    expect(isOf('communities', '社区由137个调整为112个', '137个', '个')).toBe(true)
  })
  it('is of no level of government that stands alone before it', () => {
    expect(isOf('dibao-spending', '到账:省133万元、市40万元', '40万元', '元')).toBe(false)
    expect(isOf('dibao-spending', '低保支出40万元', '40万元', '元')).toBe(true)
  })
  it('is of all who married, and not of those of one day, unless that is reported', () => {
    expect(isOf('marriage-registrations', '“5·20”当日登记186对', '186对', '对')).toBe(false)
    expect(isOf('marriage-registrations', '当天登记186对', '186对', '对', { period: '2023-08-22' })).toBe(true)
  })
  it('was given by the state, where no charity tells of what it gave', () => {
    const text = '临时救助突发困难家庭476户,支出391.7万元'
    expect(isOf('temporary-assistance-spending', text, '391.7万元', '元', { title: '台州市慈善总会2022年工作报告' })).toBe(false)
    expect(isOf('temporary-assistance-spending', text, '391.7万元', '元', { title: '台州市民政局2022年工作报告' })).toBe(true)
  })
  it('is of all who hold a grade, and not of those who passed this time', () => {
    expect(isOf('assistant-social-workers', '职业水平考试合格7108人,其中助理社会工作师5327人', '5327人', '人')).toBe(false)
    expect(isOf('assistant-social-workers', '持证社工4.2万人,其中助理社会工作师3.1万人', '3.1万人', '人')).toBe(true)
  })
  it('is of all that there are, and not of those that closed', () => {
    expect(isOf('elderly-care-institutions-private', '民办机构床位8200张,近两年有11家停业', '11家', '家')).toBe(false)
    expect(isOf('elderly-care-institutions-private', '民办机构11家', '11家', '家')).toBe(true)
  })
  it('is no sum that each household gets', () => expect(isOf('urban-dibao-standard', '取暖补助标准:城市低保户每户1200元', '1200元', '元')).toBe(false))
  it('is of whole people and things', () => {
    const figure = (value: number, unit: string): boolean =>
      unlessNotOfWhole(catalogue.indicators.find(({ id }) => id === 'licensed-social-workers') ?? null, {
        ...{ text: `唐山${value}${unit}`, from: 2, to: 6, value, unit, measure: 'level', period: null, title: '', opening: '', alike: [] },
      }) !== null
    expect(figure(5.1, '人')).toBe(false)
    expect(figure(51, '人')).toBe(true)
  })
  it('is of homes whoever owns them, and of no few', () => {
    const share = 'elderly-care-institution-occupancy'
    expect(isOf(share, '公办机构86所,平均入住率42.3%;民办机构19所,入住率则达到67%', '67%', '%')).toBe(false)
    expect(isOf(share, '公办养老机构23家、民办2家,入住率38%', '38%', '%')).toBe(true)
    expect(isOf('elderly-care-beds', '养老院4家,最大的一家有床位320张', '320张', '张')).toBe(false)
  })
  it('is of one programme, and of no two together', () => {
    expect(isOf('dibao-exit-people', '新增低保、特困对象6934人,退出8120人', '8120人', '人')).toBe(false)
    expect(isOf('dibao-exit-people', '新增低保对象6934人,退出8120人', '8120人', '人')).toBe(true)
    expect(isOf('de-facto-unattended-children-spending', '两项合计发放生活费4860万元', '4860万元', '元')).toBe(false)
  })
  it('is no difference from another', () =>
    expect(isOf('de-facto-unattended-children', '共保障2973人,比孤儿还多出1100人', '1100人', '人', { measure: 'change_abs' })).toBe(false))
  it('is of all who live there, and not of those who are registered', () => {
    expect(isOf('elderly-population-60-share', '户籍老人57.2万人,老龄化率28.9%', '28.9%', '%')).toBe(false)
    expect(isOf('elderly-population-60-share', '60岁以上常住老人57.2万人,老龄化率28.9%', '28.9%', '%')).toBe(true)
  })
  it('is of the children that were counted, where two kinds were', () => {
    const line = '孤儿23名、事实无人抚养儿童41名,按月发放,半年支出74.3万元'
    expect(isOf('orphan-support-spending', line, '74.3万元', '元')).toBe(false)
    expect(isOf('orphan-support-spending', '孤儿23名,半年支出74.3万元', '74.3万元', '元')).toBe(true)
  })
  it('is no line from which on somebody is helped', () => {
    const line = '低保边缘户认定标准为低保标准的1.5倍,即城市1050元/月'
    expect(isOf('urban-dibao-standard', line, '1050元/月', '元/月')).toBe(false)
    expect(isOf('urban-dibao-standard', '城市低保认定标准为1050元/月', '1050元/月', '元/月')).toBe(true)
    expect(isOf('dibao-standard', '低保标准调到825元,边缘户的线同步提高到1237元', '1237元', '元/月')).toBe(false)
  })
  it('is of what is left in, and not of how far two are apart', () => {
    expect(isOf('social-donations', '剔除疫情专项捐赠后,同口径增长11.4%', '11.4%', '%')).toBe(false)
    expect(isOf('rural-to-urban-dibao-standard', '城乡差距比上年缩小2.9个百分点', '2.9个百分点', '百分点', { measure: 'change_abs' })).toBe(false)
    expect(isOf('rural-dibao-standard', '农村低保标准520元,略高10元', '10元', '元/月', { measure: 'change_abs' })).toBe(false)
    expect(isOf('rural-dibao-standard', '农村低保标准520元,提高10元', '10元', '元/月', { measure: 'change_abs' })).toBe(true)
    expect(isOf('elderly-population-60', '女性老年人口比男性多,相差6.6万人', '6.6万人', '人')).toBe(false)
  })
  it('is of those who live there, and not of a limit', () =>
    expect(isOf('elderly-care-institution-residents', '147所机构里有19所入住不足20人', '20人', '人')).toBe(false))
  it('is of all who were helped, and not of those in one need', () => {
    expect(isOf('temporary-assistance-visits', '临时救助83万人次,其中因疫情救助12.5万人次', '12.5万人次', '人次')).toBe(false)
    expect(isOf('temporary-assistance-visits', '临时救助83万人次', '83万人次', '人次')).toBe(true)
  })
  it('is of the children that are named', () => {
    expect(isOf('orphan-support-spending', '事实无人抚养儿童1.36万人,全年支出1.7亿元', '1.7亿元', '元')).toBe(false)
    expect(isOf('orphan-support-spending', '孤儿1.36万人,全年支出1.7亿元', '1.7亿元', '元')).toBe(true)
  })
  it('is of the year, and not of one event', () => {
    expect(isOf('charity-donations-received', '一场敬老慈善日,半天募集4860万元', '4860万元', '元')).toBe(false)
    expect(isOf('charity-donations-received', '全年募集4860万元', '4860万元', '元')).toBe(true)
  })
  it('is of those in danger, and not of those who came to help', () =>
    expect(isOf('emergency-relocated-people', '当晚进山的有解放军170名', '170名', '人', { measure: 'flow' })).toBe(false))
  it('is of its own type, kind and place', () => {
    expect(isOf('temporary-assistance-spending', '急难型2108人次,支出389万元;支出型2828人次,支出738万元', '738万元', '元', { measure: 'flow' })).toBe(false)
    expect(isOf('temporary-assistance-spending', '临时救助2828人次,支出738万元', '738万元', '元', { measure: 'flow' })).toBe(true)
    expect(isOf('orphan-centralised-standard', '机构内每月1800元、机构外1400元', '1400元', '元/月')).toBe(false)
    expect(isOf('nursing-home-investment', '投入3200万元,新改扩建失能照护中心1个', '3200万元', '元', { measure: 'flow' })).toBe(false)
    expect(isOf('nursing-home-investment', '投入3200万元,新改扩建敬老院1个', '3200万元', '元', { measure: 'flow' })).toBe(true)
    expect(isOf('price-subsidy-spending', '共发放3418万元', '3418万元', '元', { measure: 'flow' })).toBe(false)
  })
  it('is of all, and not of those who went to help, nor of those they helped', () => {
    expect(isOf('emergency-relocated-people', '社会组织驰援灾区,转移群众1.3万人', '1.3万人', '人', { measure: 'flow' })).toBe(false)
    expect(isOf('social-organizations', '312家社会组织、2.3万名志愿者投身一线', '312家', '家')).toBe(false)
    expect(isOf('social-organizations', '312家社会组织', '312家', '家')).toBe(true)
  })
  it('is of all, whatever else its sentence tells', () => {
    expect(isOf('dibao-spending', '入户抽查3.4万户,低保资金支出2.1亿元', '2.1亿元', '元')).toBe(true)
    expect(isOf('dibao-exit-people', '入户抽查3.4万户,清退1356人', '1356人', '人')).toBe(false)
    expect(isOf('social-donations', '募捐超过去年,一场暴雨之后共筹款4860万元', '4860万元', '元')).toBe(true)
    expect(isOf('dibao-people', '低保边缘人口认定标准放宽后,低保对象2.1万人', '2.1万人', '人')).toBe(true)
    expect(isOf('elderly-care-institutions', '乡镇机构改革后,养老机构147家', '147家', '家')).toBe(true)
  })
})
