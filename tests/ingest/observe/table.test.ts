import { describe, expect, it } from 'vitest'

import { observe } from '../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../fixture.ts'

/** Figures of a Markdown table as `name value unit measure period`. */
const figures = (...lines: string[]): string[] =>
  observe(documentOf(`# 湖南省2021年统计\n\n${lines.join('\n')}\n`, 'md'), catalogue).observations.map(({ name, value, unit, measure, period, region }) =>
    [name, value, unit, measure, period, region].filter((field) => field !== null).join(' '),
  )

describe('tables', () => {
  it('take the unit from the row and the year from the column', () =>
    expect(figures('| 指标 | 2020年 | 2021年 |', '|---|---|---|', '| 养老床位（万张） | 42 | 45.5 |')).toEqual([
      '养老床位数 420000 张 level 2020 湖南省',
      '养老床位数 455000 张 level 2021 湖南省',
    ]))

  it('take the unit from its column, and that of the row above where it is blank', () =>
    expect(figures('| 指标 | 单位 | 数量 |', '|---|---|---|', '| 镇 | 个 | 143 |', '| 乡 |  | 35 |')).toEqual([
      '镇数 143 个 level 2021 湖南省',
      '乡数 35 个 level 2021 湖南省',
    ]))

  it('read a column of growth as a change in percent', () =>
    expect(figures('| 指标 | 2021年 | 年均增长（%） |', '|---|---|---|', '| 社区服务中心（个） | 12720 | 8.45 |')).toEqual([
      '社区服务中心数 12720 个 level 2021 湖南省',
      '社区服务中心数 8.45 % change_pct 2021 湖南省',
    ]))

  it('take a place in the first column for the region', () =>
    expect(figures('| 地区 | 养老机构（家） |', '|---|---|', '| 长沙市 | 120 |', '| 株洲市 | 64 |')).toEqual([
      '养老机构数 120 家 level 2021 湖南省/长沙市',
      '养老机构数 64 家 level 2021 湖南省/株洲市',
    ]))

  it('read a statistic with a row a line, glued or parted by spaces', () => {
    const statistic = (...lines: string[]): string[] =>
      observe(documentOf(`湖南省2021年9月民政统计月报\n\n${lines.join('\n')}\n`), catalogue).observations.map(({ name, value, unit, measure, period }) =>
        [name, value, unit, measure, period].join(' '),
      )
    expect(
      statistic(
        '指标名称单位数量',
        '一、民政事业费累计支出亿元30.4',
        '二、乡级行政区划单位',
        '        镇143',
        '三、社会救助',
        '城市最低生活保障',
        '最低生活保障人数万人7.1',
      ),
    ).toEqual(['民政事业费支出 3040000000 元 flow 2021-01/2021-09', '镇数 143 个 level 2021-09', '城市低保人数 71000 人 level 2021-09'])
    expect(
      statistic(
        '指标名称 单位 代码 数量 上季度 环比',
        '1 2 3 4',
        '一、综合 JZH010000000',
        '    1.镇 个 JZH011111000 2,016 2,010',
        '    2.街道 个 JZH011111001 459 459',
        '    (1)民政事业费累计支出 万元 JZH011310000 1,750.5 1,142.5 53.22',
      ),
    ).toEqual([
      '镇数 2016 个 level 2021-09',
      '镇数 2010 个 level 2021-06',
      '街道数 459 个 level 2021-09',
      '街道数 459 个 level 2021-06',
      '民政事业费支出 17505000 元 flow 2021-01/2021-09',
      '民政事业费支出 11425000 元 flow 2021-01/2021-06',
      '民政事业费支出 53.22 % change_pct 2021-01/2021-09',
    ])
  })

  it('take a first row with one cell for what the table is called', () =>
    expect(
      observe(
        documentOf(
          '| 湖南省民政事业统计季报表 | ||\n| 2020年3月 | ||\n| 指标名称 | 单位 | 数量 |\n| 一、综合 | ||\n| 1.镇 | 个 | 679 |\n| 2.乡 | 个 | 400 |\n',
        ),
        catalogue,
      ).observations.map(({ name, value, region, period }) => [name, value, region, period].join(' ')),
    ).toEqual(['镇数 679 湖南省 2020-03', '乡数 400 湖南省 2020-03']))

  it('take bare years over columns and before rows for times, and a total for what the table is called', () => {
    expect(
      figures('提供住宿的民政机构数', '', '单位：个', '', '| 项目 | 2020 | 2021 |', '|---|---|---|', '| 合计 | 440 | 432 |', '| 社会福利院（所） | 66 | 65 |'),
    ).toEqual([
      '提供住宿的民政机构数 440 个 level 2020 湖南省',
      '提供住宿的民政机构数 432 个 level 2021 湖南省',
      '社会福利院数 66 所 level 2020 湖南省',
      '社会福利院数 65 所 level 2021 湖南省',
    ])
    expect(figures('| 年份 | 养老机构（家） |', '|---|---|', '| 2019 | 120 |', '| 2020 | 131 |')).toEqual([
      '养老机构数 120 家 level 2019 湖南省',
      '养老机构数 131 家 level 2020 湖南省',
    ])
  })

  it('take no unit from a bracket that holds a name', () =>
    expect(figures('| 机构 | 单位 | 数量 |', '|---|---|---|', '| 救助类服务机构（救助管理站） | 个 | 42 |')[0]).toMatch(/ 42 个 /))

  it('pass over serial numbers and empty cells', () =>
    expect(figures('| 序号 | 指标 | 数量 |', '|---|---|---|', '| 1 | 殡仪馆（个） | 12 |', '| 2 | 公墓（个） | — |')).toEqual([
      '殡仪馆数 12 个 level 2021 湖南省',
    ]))
})
