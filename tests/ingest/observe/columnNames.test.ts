import { describe, expect, it } from 'vitest'

import { observe } from '../../../scripts/ingest/observe.ts'
import { withOneName } from '../../../scripts/ingest/observe/columnNames.ts'
import type { Meaning } from '../../../scripts/ingest/observe/meaning.ts'
import { catalogue, documentOf } from '../fixture.ts'

const observed = (...lines: string[]): ReturnType<typeof observe>['observations'] =>
  observe(documentOf(`# 黑龙江省绥化市2023年上半年民政工作\n\n${lines.join('\n')}\n`, 'md'), catalogue).observations
const told = (...lines: string[]): string[] => observed(...lines).map(({ value, unit, name, measure }) => `${value}${unit ?? ''} ${name} ${measure}`)

describe('a column of a table', () => {
  it('has one name in all rows that tell a place, a total or a change alone', () => {
    const names = observed(
      '| 年度 | 集中供养标准 | 分散供养标准 | 集中供养人数 | 供养资金（万元） |',
      '| --- | --- | --- | --- | --- |',
      '| 2011 | 3200元 | 1900元 | 1812 | 1398 |',
      '| 2013 | 4800元 | 2600元 | 2208 | 2097 |',
      '| 五年增长 | 50% | 36.8% | 21.9% | 50% |',
    ).map(({ name }) => name)
    expect(names.slice(0, 4)).toEqual(names.slice(4, 8))
    expect(names.slice(0, 4)).toEqual(names.slice(8))
    expect(new Set(names).size).toBe(4)
  })
  it('keeps the units of its figures, whatever order two units are named in', () =>
    expect(
      told(
        '2023年各县市婚姻、收养登记（对、件）',
        '',
        '| 县市 | 结婚登记 | 离婚登记 | 收养登记（件） |',
        '| --- | --- | --- | --- |',
        '| 北林区 | 5,120 | 2,013 | 21 |',
        '| 海伦市 | 2,876 | 806 | 9 |',
      ),
    ).toEqual([
      '5120对 结婚登记对数 flow',
      '2013对 离婚登记对数 flow',
      '21件 收养登记件数 flow',
      '2876对 结婚登记对数 flow',
      '806对 离婚登记对数 flow',
      '9件 收养登记件数 flow',
    ]))
  it('of changes in percent tells a number where a figure prints no %', () =>
    expect(told('| 项目 | 本期 | 增减 |', '| --- | --- | --- |', '| 结婚登记（对） | 9,812 | 7.8% |', '| 离婚登记（对） | 4,326 | 456 |')).toEqual([
      '9812对 结婚登记对数 flow',
      '7.8% 结婚登记对数 change_pct',
      '4326对 离婚登记对数 flow',
      '456对 离婚登记对数 change_abs',
    ]))
  it('of years tells the months of the last', () =>
    expect(
      observed('农村互助幸福院建设情况　单位：所', '', '| 年份 | 新建数 |', '| --- | --- |', '| 2022 | 231 |', '| 2023（1-6月） | 87 |').map(
        ({ value, period }) => `${value} ${period}`,
      ),
    ).toEqual(['231 2022', '87 2023-01/2023-06']))
  it('of those who gave money is called by them', () => {
    const names = observed(
      '民政资金分类支出表（单位：万元）',
      '',
      '| 类别 | 中央 | 自治区 | 市本级 | 合计 |',
      '| --- | --- | --- | --- | --- |',
      '| 城市低保 | 21,430 | 9,610 | 3,260 | 34,300 |',
    ).map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual([
      expect.stringMatching(/中央.*城市低保资金|城市低保资金中央/),
      expect.stringMatching(/^自治区城市低保资金/),
      expect.stringMatching(/^市本级城市低保资金/),
    ])
  })
})

describe('the name of a column', () => {
  const meaning = (name: string, more: Partial<Meaning> = {}): Meaning =>
    ({ name, indicator: null, measure: 'level', unit: '人', period: '2023', theme: 'other', rules: {}, ...more }) as Meaning
  const namesOf = (...readings: { column?: string; meaning: Meaning }[]): string[] => withOneName(readings).map((one) => one.meaning.name)

  it('is the one that most have, and leaves other columns and other units alone', () => {
    expect(
      namesOf(
        { column: 'a', meaning: meaning('低保人数') },
        { column: 'a', meaning: meaning('低保对象人数') },
        { column: 'a', meaning: meaning('低保对象人数') },
        { column: 'a', meaning: meaning('低保户数', { unit: '户' }) },
        { column: 'b', meaning: meaning('特困人数') },
        { meaning: meaning('孤儿数') },
      ),
    ).toEqual(['低保对象人数', '低保对象人数', '低保对象人数', '低保户数', '特困人数', '孤儿数'])
  })
  it('brings its measure, a level at the end of the time', () => {
    const [last] = withOneName([
      { column: 'a', meaning: meaning('低保人数') },
      { column: 'a', meaning: meaning('低保人数') },
      { column: 'a', meaning: meaning('低保人数', { measure: 'flow', period: '2023-01/2023-06' }) },
    ]).slice(-1)
    expect(last?.meaning).toMatchObject({ measure: 'level', period: '2023-06' })
  })
})
