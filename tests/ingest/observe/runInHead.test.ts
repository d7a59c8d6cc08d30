/** Headings that run into their paragraph, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../scripts/ingest/observe.ts'
import { runInHead } from '../../../scripts/ingest/observe/runInHead.ts'
import { catalogue, documentOf } from '../fixture.ts'

const told = (title: string, ...lines: string[]): string[] =>
  observe(documentOf(`${title}\n\n${lines.join('\n\n')}\n`), catalogue).observations.map(({ value, role, period }) => `${value} ${role} ${period ?? '?'}`)

describe('runInHead', () => {
  it.each([
    ['六、2022年思路。建成养老服务指导中心1个。', '六、2022年思路'],
    ['下一步打算。完成适老化改造240户。', '下一步打算'],
    ['（一）2024年。新建骨灰堂8座。', '（一）2024年'],
    ['三、工作计划。新建骨灰堂8座。', '三、工作计划'],
  ])('finds the first sentence of %s', (text, head) => expect(runInHead(text)).toEqual({ head, isAlone: false }))
  it.each(['🔹2025年小目标', '2025年小目标。', ' ◆ 2025年小目标'])('finds that it stands alone in %s', (text) =>
    expect(runInHead(text)).toEqual({ head: '2025年小目标', isAlone: true }),
  )
  it.each([
    '2024年。',
    '主要计划。',
    '一、主要成效。新建骨灰堂8座。',
    '一、2022年思路清晰，措施有力。',
    '（一）2024年新建骨灰堂8座。',
    '计划生育工作扎实推进。',
  ])('finds none in %s', (text) => expect(runInHead(text)).toBeUndefined())
})

describe('a heading that runs into its paragraph', () => {
  it('tells what is meant to be done', () => {
    expect(told('济宁市2019年民政工作总结', '六、2020年思路。建成养老服务指导中心1个，完成适老化改造240户，发放低保金3亿元。')).toEqual([
      '1 target 2020',
      '240 target 2020',
      '300000000 target 2020',
    ])
    expect(told('济宁市2019年民政工作总结', '2020年工作思路。', '建成养老服务指导中心1个，完成适老化改造240户。')).toEqual(['1 target 2020', '240 target 2020'])
  })
  it('gives each part of a plan its year', () =>
    expect(
      told(
        '于都县殡葬改革三年行动实施方案（2024—2026年）',
        '2023年，火化遗体6942具。',
        '（一）2024年。新建骨灰堂8座，经费预算3200万元。',
        '（二）2025年。再建骨灰堂11座，火化率提高到95%。',
        '（三）2026年。公墓覆盖率100%。已建成骨灰堂5座。',
      ).slice(1),
    ).toEqual(['8 target 2024', '32000000 target 2024', '11 target 2025', '95 target 2025', '100 target 2026', '5 metric 2026']))
})

describe('a line of its own', () => {
  it('heads the items below it', () =>
    expect(told('苍南县2024年民政成绩单', '结婚登记440对。', '🔹2025年小目标', '◆新增床位60张以上', '◆培训护理员500人次')).toEqual([
      '440 metric 2024',
      '60 target 2025',
      '500 target 2025',
    ]))
})

describe('what there was before a plan', () => {
  it('is of the year before it', () =>
    expect(told('于都县殡葬改革三年行动实施方案（2024—2026年）', '全县有公墓81处。', '到2026年，公墓覆盖率达到100%。')).toEqual([
      '81 metric 2023',
      '100 target 2026',
    ]))
})

describe('what is told of one of the years of a plan', () => {
  const title = '恩施州“十四五”民政事业发展规划（节选）'
  it('is meant', () =>
    expect(told(title, '三、任务', '2021年完成适老化改造1200户；2023年前，利川市建成集中供养中心1所。')).toEqual(['1200 target 2021', '1 target 2023']))
  it('needs no year in a plan of one', () => {
    expect(told('恩平市2022年养老服务实施方案', '新建幸福院85个，覆盖90%的行政村。')).toEqual(['85 target 2022', '90 target 2022'])
    expect(told('恩平市2022年养老服务实施方案完成情况', '新建幸福院85个。')).toEqual(['85 metric 2022'])
  })
  it('is no figure of the years before it, nor one that was reached', () => {
    expect(told(title, '一、发展基础', '2020年改造敬老院9所。')).toEqual(['9 metric 2020'])
    expect(told('恩施州“十四五”民政事业发展规划中期评估', '2021年完成适老化改造1200户。')).toEqual(['1200 metric 2021'])
  })
})

describe('a task that opens its item', () => {
  const progress = (item: string): string[] => told('保定市2024年民生实事推进情况', item)
  it('is meant, where the next sentence says how much of it was done', () => {
    expect(progress('2.完成600户老年人家庭适老化改造。目前已评估712户，竣工548户。')).toEqual(['600 target 2024', '712 metric 2024', '548 metric 2024'])
    expect(progress('4.为全区6.1万名老人购买意外伤害保险。已投保6.04万人。')[0]).toBe('61000 target 2024')
  })
  it('was done, where the next sentence tells of more or of something else', () => {
    expect(progress('2.新建养老院3家。目前已建成养老院12家。')[0]).toBe('3 metric 2024')
    expect(progress('2.新建养老院3家。目前已入住老人120人。')[0]).toBe('3 metric 2024')
    expect(progress('2.已完成600户老年人家庭适老化改造。目前已竣工548户。')[0]).toBe('600 metric 2024')
  })
})

describe('a run-in heading of a project', () => {
  const names = (line: string): string[] =>
    observe(documentOf(`衡阳市民政局2021年工作总结\n\n${line}\n`), catalogue).observations.map(({ value, name }) => `${value} ${name}`)
  it('names what is budgeted and spent below it', () => {
    expect(names('2.居家养老服务改革项目。预算安排860万元，实际支出731万元，预算执行率85%，自评得分89分。')).toEqual([
      '8600000 居家养老服务改革项目预算安排金额',
      expect.stringMatching(/^7310000 居家养老服务改革项目.*支出$/),
      '85 居家养老服务改革项目预算执行率',
      '89 居家养老服务改革项目自评得分',
    ])
    expect(names('（四）财政拨款支出情况。年初预算为5820万元，完成年初预算的109%。').at(-1)).toEqual(expect.stringMatching(/^109 财政拨款支出完成.*预算/))
  })
  it('names nothing else', () =>
    expect(names('2.居家养老服务改革项目。新建日间照料中心20所。').concat(names('加强资金监管。预算执行率85%。'))).toEqual([
      expect.not.stringContaining('改革项目'),
      expect.not.stringContaining('监管'),
    ]))
})
