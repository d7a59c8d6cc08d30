import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const observed = (...lines: string[]): ReturnType<typeof observe>['observations'] =>
  observe(documentOf(`# 内蒙古自治区赤峰市2014年民政工作\n\n${lines.join('\n')}\n`, 'md'), catalogue).observations
const told = (...lines: string[]): string[] => observed(...lines).map(({ value, unit, name }) => `${value}${unit ?? ''} ${name}`)

describe('a table', () => {
  it('is of what its caption names, where its columns only count', () => {
    const ids = observed(
      '表2 高龄津贴发放情况',
      '',
      '| 旗县区 | 金额（万元） |',
      '| --- | --- |',
      '| 宁城县 | 460 |',
      '| 敖汉旗 | 160 |',
      '',
      '表1：临时救助情况统计表',
      '',
      '| 旗县区 | 户数 | 人次 | 资金（万元） |',
      '| --- | --- | --- | --- |',
      '| 宁城县 | 320 | 960 | 46 |',
    ).map(({ value, name, indicator }) => `${value} ${name} ${indicator ?? '-'}`)
    expect(ids).toEqual([
      '4600000 高龄津贴发放额 old-age-allowance-spending',
      '1600000 高龄津贴发放额 old-age-allowance-spending',
      '320 临时救助户数 temporary-assistance-households',
      '960 临时救助人次 temporary-assistance-visits',
      expect.stringMatching(/^460000 临时救助.*temporary-assistance-spending$/),
    ])
  })
  it('is of what its caption or its document is called, where its columns only tell how far it got', () => {
    const head = ['| 乡镇 | 计划（个） | 已完工（个） | 完工率 |', '| --- | --- | --- | --- |', '| 小城子镇 | 5 | 4 | 80% |']
    const figures = (lines: readonly string[]): string[] =>
      observe(documentOf(`${lines.join('\n')}\n`, 'md'), catalogue).observations.map(
        ({ value, name, role, indicator }) => `${value} ${name} ${role} ${indicator ?? '-'}`,
      )
    const expected = [
      expect.stringMatching(/^5 农村互助幸福点.* target -$/),
      expect.stringMatching(/^4 (?=.*农村互助幸福点)(?=.*完工).* metric -$/),
      '80 农村互助幸福点完工率 metric -',
    ]
    const title = '# 宁城县2014年农村互助幸福点建设进展表'
    expect(figures([title, '', '截至2014年6月30日：', '', ...head])).toEqual(expected)
    expect(figures(['# 宁城县2014年民政工作', '', '表2 农村互助幸福点建设完成情况', '', ...head])).toEqual(expected)
    expect(figures(['# 宁城县2014年民政工作', '', '各镇街农村互助幸福点进展情况（单位：个）', '', ...head])).toEqual(expected)
  })
  it('is of what its caption names, whatever its rows are', () => {
    const names = (...lines: string[]): string[] => observed(...lines).map(({ name }) => name)
    const ages = names('表2 高龄津贴发放情况', '', '| 年龄 | 享受人数 | 发放金额（万元） |', '| --- | --- | --- |', '| 80—89周岁 | 3200 | 460 |')
    expect(ages).toEqual([expect.stringContaining('高龄津贴'), expect.stringContaining('高龄津贴')])
    const manners = names('表3 特困人员救助供养情况', '', '| 旗县区 | 集中供养人数 | 分散供养标准（元/年） |', '| --- | --- | --- |', '| 宁城县 | 320 | 6200 |')
    expect(manners).toEqual([expect.stringContaining('特困人员'), expect.stringContaining('特困人员')])
  })
  it('has each column in that of the units of its caption which suits it', () => {
    const units = (caption: string, head: string, row: string): string[] =>
      observed(caption, '', head, head.replace(/[^|]+/g, ' --- '), row).map(({ value, unit }) => `${value}${unit ?? ''}`)
    expect(units('冬春慰问（万元、户、床）', '| 旗县区 | 慰问户数 | 慰问金 | 棉被 |', '| 宁城县 | 3200 | 96 | 500 |')).toEqual(['3200户', '960000元', '500床'])
    expect(units('养老服务设施建设（单位：所、万元）', '| 旗县区 | 新建敬老院 | 省级补助 | 县市配套 |', '| 宁城县 | 3 | 780 | 520 |')).toEqual([
      '3所',
      '7800000元',
      '5200000元',
    ])
    expect(units('婚姻登记（对、件）', '| 旗县区 | 结婚登记 | 补领证件 |', '| 宁城县 | 5120 | 310 |')).toEqual(['5120对', '310件'])
  })
  it('keeps who gave the money apart', () =>
    expect(
      observed('城市低保资金（单位：万元）', '', '| 项目 | 自治区 | 市本级 | 合计 |', '| --- | --- | --- | --- |', '| 城市低保 | 9610 | 3260 | 12870 |').map(
        ({ name, indicator }) => [/自治区|市本级/.exec(name)?.[0], indicator],
      ),
    ).toEqual([
      ['自治区', null],
      ['市本级', null],
      [undefined, 'urban-dibao-spending'],
    ]))
  it('tells in a row of changes by how many, in the unit of the row above', () => {
    expect(
      observed(
        '| 项目 | 2013年 | 2014年 |',
        '| --- | --- | --- |',
        '| 五保集中供养标准（元/年） | 6600 | 7200 |',
        '| 比上年增加（元） | 400 | 600 |',
        '| 农村低保人数（人） | 52000 | 51390 |',
        '| 较上年减少（人） | 300 | 610 |',
      ).map(({ value, unit, measure, base }) => `${value}${unit ?? ''} ${measure} ${base ?? ''}`.trimEnd()),
    ).toEqual([
      '6600元/年 level',
      '7200元/年 level',
      '400元/年 change_abs 2012',
      '600元/年 change_abs 2013',
      '52000人 level',
      '51390人 level',
      '-300人 change_abs 2012',
      '-610人 change_abs 2013',
    ])
  })
})

describe('a name', () => {
  it('is of no programme that nothing around speaks of', () => {
    expect(
      told('## 兜底保障', '', '一是做好低保工作。城市低保对象12.6万人。二是开展临时救助。累计救助困难群众2136人次，支出资金318.6万元，人均1491.6元。').slice(1),
    ).toEqual([expect.not.stringContaining('医疗'), expect.not.stringContaining('医疗'), expect.not.stringContaining('医疗')])
  })
  it('is of the year that the line above it names, unless that is when it was printed', () => {
    const periods = (above: string): string[] =>
      observe(
        documentOf(`# 铜川市2016—2020年儿童福利工作\n\n${above}\n\n| 区县 | 孤儿（人） |\n| --- | --- |\n| 宜君县 | 31 |\n\n全市养老机构26家。\n`, 'md'),
        catalogue,
      ).observations.map(({ value, period }) => `${value} ${period ?? '?'}`)
    expect(periods('表1 2019年各区县儿童福利情况')).toEqual(['31 2019', '26 2020'])
    expect(periods('民政部门逐户走访。各区县2018年主要情况如下表：')).toEqual(['31 2018', '26 2020'])
    expect(periods('截至2017年末，各区县孤儿保障情况见下表。')[0]).toMatch(/^31 2017/)
    expect(periods('表1 各区县儿童福利情况（2021年3月5日）')).toEqual(['31 2020', '26 2020'])
    expect(periods('表1 2019年与2015年儿童福利情况对比')).toEqual(['31 2020', '26 2020'])
    expect(periods('2019年，全市走访困境儿童家庭。')).toEqual(['31 2020', '26 2020'])
  })
})
