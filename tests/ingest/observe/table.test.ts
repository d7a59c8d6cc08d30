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

  it('pass over serial numbers and empty cells', () =>
    expect(figures('| 序号 | 指标 | 数量 |', '|---|---|---|', '| 1 | 殡仪馆（个） | 12 |', '| 2 | 公墓（个） | — |')).toEqual([
      '殡仪馆数 12 个 level 2021 湖南省',
    ]))
})
