/** Whether figures were reached or are meant to be, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The figures of a report as `text role`. */
const roles = (text: string): string[] => observe(documentOf(text), catalogue).observations.map(({ text, role }) => `${text} ${role}`)

/** Those of a Markdown text. */
const tableRoles = (text: string): string[] => observe(documentOf(text, 'md'), catalogue).observations.map(({ text, role }) => `${text} ${role}`)

describe('a figure of which no word says that it is meant', () => {
  const TITLE = '岳阳市民政局2021年工作总结'
  it('was reached', () => expect(roles(`${TITLE}\n\n居家养老服务设施覆盖率城市达到100%，农村达到68%。\n`)).toEqual(['100% metric', '68% metric']))
  it('is meant below a heading that names a year to come', () =>
    expect(roles(`${TITLE}\n\n二、2022年重点工作\n\n街道综合养老服务设施覆盖率达到80%，社区日间照料机构覆盖率达到90%。\n`)).toEqual([
      '80% target',
      '90% target',
    ]))
})

describe('the last year of a plan', () => {
  const TABLE = '| 指标 | 2020年 | 2025年 | 属性 |\n|---|---|---|---|\n| 养老床位数（张） | 5200 | 7200 | 预期性 |\n'
  it('tells what is meant in a table of the plan', () =>
    expect(tableRoles(`# 岳阳市民政事业发展“十四五”规划\n\n${TABLE}`)).toEqual(['5200 metric', '7200 target']))
  it('tells what was reached in a table of its review', () =>
    expect(tableRoles(`# 岳阳市民政事业发展“十四五”规划完成情况\n\n${TABLE}`)).toEqual(['5200 metric', '7200 metric']))
})

describe('a figure', () => {
  it('below a heading of plans is meant to be reached, each of them to the end of the section', () =>
    expect(
      roles(
        '岳阳市民政局2021年工作总结\n\n一、2021年工作情况\n\n全年新建农村幸福院31所，改造敬老院6所。\n\n二、2022年工作打算\n\n新建农村幸福院40所，改造敬老院12所。养老护理员培训800人次；城市低保标准提高5%。\n',
      ),
    ).toEqual(['31所 metric', '6所 metric', '40所 target', '12所 target', '800人次 target', '5% target']))
  it('below the goals of the next plan is meant to be reached, in a review of this one', () =>
    expect(
      roles('岳阳市“十三五”民政工作回顾和“十四五”展望\n\n“十三五”时期，新增养老床位900张。\n\n“十四五”发展目标：\n\n新增养老床位1500张，建成助餐点60个。\n'),
    ).toEqual(['900张 metric', '1500张 target', '60个 target']))
  it('that a sentence plans for goes on being planned behind a stop', () =>
    expect(roles('岳阳市民政局2021年工作总结\n\n2022年，全市计划新增床位1500张；建成助餐点60个；培训护理员900人次。\n')).toEqual([
      '1500张 target',
      '60个 target',
      '900人次 target',
    ]))
  it('that there is already was reached, also among plans', () =>
    expect(roles('岳阳市民政局2021年工作总结\n\n二、2022年工作打算\n\n全市现有低保对象3.2万人，已开工项目3个。新增床位500张。\n')).toEqual([
      '3.2万人 metric',
      '3个 metric',
      '500张 target',
    ]))
  it('of a plan with a name was reached where it was spent', () =>
    expect(roles('岳阳市慈善总会2021年工作报告\n\n“明天计划”支出386万元，为112名孤儿实施手术。\n')).toEqual(['386万元 metric', '112名 metric']))
  it('behind what was done of it was to be done: 9/12个', () =>
    expect(roles('岳阳市民政局2021年工作总结\n\n全市社区食堂已建成9/12个，拨付补助叁拾万元整。\n')).toEqual(['9 metric', '12个 target', '叁拾万元整 metric']))
})

describe('what must be done', () => {
  it('is meant', () =>
    expect(roles('岳阳市2022年民政工作总结\n\n对全市476所敬老院逐一排查，完成改造295所，其余的181所今年必须全部改到位。\n').slice(1)).toEqual([
      '295所 metric',
      '181所 target',
    ]))
})

describe('the plan of a year', () => {
  it('tells what there is now, and what is meant at a time told since', () =>
    expect(roles('岳阳市2024年民政工作计划\n\n目前，全市养老机构达到112家，到2024年底，护理型床位占比达到65%。\n\n现状：床位3200张。\n')).toEqual([
      '112家 metric',
      '65% target',
      '3200张 metric',
    ]))
  const told = (line: string): string[] =>
    observe(documentOf(`# 吉林省通化市民政局2024年工作要点\n\n${line}\n`, 'md'), catalogue).observations.map(
      ({ value, role, period }) => `${value} ${role} ${period}`,
    )
  it('does not mean to have what there is', () =>
    expect(told('全市现有社会组织1326个，其中社会团体487个，民办非企业单位835个。').every((one) => one.includes(' metric '))).toBe(true))
  it('tells of what was done in the year before, and by how much that grew', () =>
    expect(told('去年慈善捐赠收入2870万元，同比增长14.6%，其中“幸福家园”筹款615万元。今年力争达到3000万元。')).toEqual([
      '28700000 metric 2023',
      '14.6 metric 2023',
      '6150000 metric 2023',
      '30000000 target 2024',
    ]))
  it('means what is to be done', () => expect(told('新建助餐点30处，培训护理员1500人次。')).toEqual(['30 target 2024', '1500 target 2024']))
})
