import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a report of 2019, each with its period. */
const told = (...lines: string[]): string[] =>
  observe(documentOf(`# 山东省2019年民政工作总结\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(
    ({ value, period }) => `${value} ${period ?? '?'}`,
  )

describe('times long past', () => {
  it('are not those of the report, though they name no year', () => {
    expect(told('建国初期，全省有灾民630万人，孤老残幼320万人。')).toEqual(['6300000 ?', '3200000 ?'])
    expect(told('改革开放之初，全省仅有社会福利院37所。')).toEqual(['37 ?'])
    expect(told('养老机构由建制之初的12家增加到186家。')).toEqual(['12 ?', '186 2019'])
    expect(told('解放前，全省只有孤儿院8所。')).toEqual(['8 ?'])
  })
  it('are decades, and since a decade', () => {
    expect(told('上世纪80年代，全省火化遗体12万具。')).toEqual(['120000 1980/1989'])
    expect(told('1990年代，全省火化遗体15万具。')).toEqual(['150000 1990/1999'])
    expect(told('上世纪90年代以来，累计火化遗体96万具。')).toEqual(['960000 1990/2019'])
  })
  it('are no decades of what was built in them', () => expect(told('全省现有殡仪馆8个，建于上世纪90年代，年火化遗体12万具。').at(-1)).toMatch(/ 2019$/))
  it('are of a year that stands beside them', () => expect(told('2006年农村低保建制之初保障6100人。')).toEqual(['6100 2006']))
  it('are as many years, unless these tell how rare something was', () => {
    expect(told('发行福利彩票28年来，全省累计销售480亿元。')).toEqual(['48000000000 ?'])
    expect(told('遭遇32年来最强台风，受灾乡镇15个。')).toEqual(['15 2019'])
    expect(told('1987年福利彩票发行，30多年来累计销售510亿元。')).toEqual(['51000000000 1987/2019'])
  })
})

describe('times of what is summed up', () => {
  it('go from the year named before to the one that they are summed up to', () =>
    expect(told('1958年，建成第一座殡仪馆，到1965年累计火化遗体1.4万具。').at(-1)).toBe('14000 1958/1965'))
  it('go from the beginning of the year where they closed in it', () =>
    expect(told('今年入春以来，全省先后遭受旱灾，截至6月20日，受灾人口31.6万人，直接经济损失4.7亿元。')).toEqual([
      '316000 2019-01/2019-06',
      '470000000 2019-01/2019-06',
    ]))
})

describe('the very day', () =>
  it('is that of what it tells, whatever the report is of', () => {
    const text = '# 各地婚姻登记忙\n\n广东：5月20日当天，全省共办理结婚登记1.86万对。\n\n2024年1—4月，河北省结婚登记12.7万对。\n'
    expect(observe(documentOf(text, 'md'), catalogue).observations.map(({ value, period }) => `${value} ${period ?? '?'}`)).toEqual([
      '18600 2024-05-20',
      '127000 2024-01/2024-04',
    ])
  }))

describe('the time of a part', () => {
  it('ends with it', () => {
    expect(told('全年办理结婚登记68.9万对，其中5月20日当天登记312对；离婚登记1680对。')).toEqual(['689000 2019', '312 2019-05-20', '1680 2019'])
    expect(told('全年办理结婚登记68.9万对，其中5月至12月补办结婚证7.8万对；离婚登记14.3万对。').at(-1)).toBe('143000 2019')
  })
})

describe('the time of a goal', () => {
  const goals = (line: string): string[] =>
    observe(documentOf(`# 柳州市民政局2024年前三季度工作总结\n\n## 下一步工作\n\n${line}\n`, 'md'), catalogue).observations.map(
      ({ value, role, period }) => `${value} ${role} ${period ?? '?'}`,
    )
  it('is the year where a report of some months means all of it', () => {
    expect(goals('四季度，确保福彩年销量突破4.2亿元，全年新增养老床位600张。')).toEqual(['420000000 target 2024', '600 target 2024'])
    expect(goals('今年计划完成适老化改造1300户，截至目前已完成1126户。')).toEqual(['1300 target 2024', '1126 metric 2024-01/2024-09'])
    expect(goals('四季度，确保新建敬老院12所。')).toEqual(['12 target 2024-10/2024-12'])
  })
})

describe('the month from which a standard holds', () =>
  it('is that of all it was raised from and to', () =>
    expect(told('自2019年7月起，集中养育孤儿标准由2200元调整为2350元。')).toEqual(['2200 ?', '2350 2019-07'])))

describe('events whose years everybody knows', () => {
  const of = (title: string, ...lines: string[]): string[] =>
    observe(documentOf(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(({ value, period }) => `${value} ${period ?? '?'}`)
  const PLAN = '山东省“十三五”民政工作回顾'

  it('are of these years in a review of more', () => {
    expect(of(PLAN, '新冠肺炎疫情发生后，慈善组织接收捐款3126万元。')).toEqual(['31260000 2020'])
    expect(of(PLAN, '疫情防控期间，发放临时救助金11.8亿元。')).toEqual(['1180000000 2020'])
    expect(of('山东省民政工作十年回顾（2012—2022年）', '脱贫攻坚期间，36万名贫困人口纳入兜底保障。')).toEqual(['360000 2016/2020'])
  })
  it('are not told of all that was done where one of them stands for many', () =>
    expect(of(PLAN, '面对2018年寿光洪水等重特大自然灾害，先后启动应急响应38次。面对2018年寿光洪水，下拨资金196万元。')).toEqual([
      '38 2016/2020',
      '1960000 2018',
    ]))
  it('are of its own year in the report of one', () =>
    expect(of('山东省2021年民政工作总结', '疫情防控期间，发放临时救助金11.8亿元。')).toEqual(['1180000000 2021']))
  it('are not of another disease', () => expect(of(PLAN, '非洲猪瘟疫情发生后，救助养殖户3126户。')).toEqual(['3126 2016/2020']))
  it('are censuses, one every ten years', () => {
    const figures = observe(
      documentOf('# 山东省2022年老龄工作总结\n\n第七次全国人口普查显示，全省60岁及以上人口2122万人，比第六次人口普查增加46.8%。\n', 'md'),
      catalogue,
    ).observations.map(({ value, period, base }) => `${value} ${period ?? '?'} ${base ?? '-'}`)
    expect(figures).toEqual(['21220000 2020 -', '46.8 2020 2010'])
  })
})
