import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { cellLead } from '../../../../scripts/ingest/observe/table/cellLead.ts'
import { cellPaths } from '../../../../scripts/ingest/observe/table/table.ts'
import { catalogue, documentOf, tableFigures as figures } from '../../fixture.ts'

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

  it('take the year below what several columns tell, and the unit of sums for sums alone', () =>
    expect(
      figures(
        '按类别列示如下（款项单位：千澳门元）。',
        '',
        '| 类别 | 设施数目2020 | 设施数目2021 | 资助款项2021 |',
        '|---|---|---|---|',
        '| 托儿所 | 27 | 26 | 24358 |',
      ).map((figure) => figure.replace(/^\S+ /, '')),
    ).toEqual(['27 个 level 2020 湖南省', '26 个 level 2021 湖南省', '24358000 澳门元 flow 2021 湖南省']))

  it('take the unit that stands in the corner, below the table, or behind its name', () => {
    const rows = ['| 类别 | 2020年 | 2021年 |', '|---|---|---|', '| 低保资金支出 | 8936 | 10215 |']
    const sums = ['89360000 元', '102150000 元']
    const unitsOf = (...lines: string[]): string[] => figures(...lines).map((figure) => figure.split(' ').slice(1, 3).join(' '))
    expect(unitsOf('| 类别（万元） | 2020年 | 2021年 |', ...rows.slice(1))).toEqual(sums)
    expect(unitsOf(...rows, '', '（单位：万元）')).toEqual(sums)
    expect(unitsOf('支出情况（资金，万元）', '', ...rows)).toEqual(sums)
    expect(unitsOf('与上年相比（元/月）', '', '| 对象 | 2021年 |', '|---|---|', '| 散居孤儿 | 1173.4 |')).toEqual(['1173.4 元/月'])
  })

  it('count what can only be counted, where no unit is printed', () =>
    expect(
      figures('| 地区 | 农低户 | 孤儿 | 居委会 |', '|---|---|---|---|', '| 长沙市 | 1203 | 64 | 17 |').map((figure) => figure.split(' ').slice(1, 3).join(' ')),
    ).toEqual(['1203 户', '64 人', '17 个']))

  it('read a column of growth as a change in percent', () =>
    expect(figures('| 指标 | 2021年 | 年均增长（%） |', '|---|---|---|', '| 社区服务中心（个） | 12720 | 8.45 |')).toEqual([
      '社区服务中心数 12720 个 level 2021 湖南省',
      '社区服务中心数年均增长率 8.45 % change_pct 2021 湖南省',
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

  it('take a unit alone in the last header for that of the column, and people for what a table of people counts', () =>
    expect(printed('附表　各区救助人数', '区县\t城市低保\t\t特困', '\t户\t人\t', '石桥\t120\t240\t31', '东渡\t95\t160\t8').map(valueAndUnit)).toEqual([
      '120 户',
      '240 人',
      '31 人',
      '95 户',
      '160 人',
      '8 人',
    ]))

  it('take per cent named alone above the table for all columns', () =>
    expect(
      printed('单位：%', '', '地区\t老年人口\t高龄人口', '长沙市\t18.2\t2.4', '株洲市\t19.5\t2.9').map((line) => line.split(' ').slice(1, 4).join(' ')),
    ).toEqual(['18.2 % share', '2.4 % share', '19.5 % share', '2.9 % share']))

  it('deal several units named above the table out: per cent to statistics, yuan to money, in turn to as many columns', () => {
    expect(printed('表一（单位：万元，%）', '类别\t2020年\t2021年\t占比', '扶老\t6 510\t7 450\t50.0', '助残\t1 980\t2 086\t14.0').map(valueAndUnit)).toEqual([
      '65100000 元',
      '74500000 元',
      '50 %',
      '19800000 元',
      '20860000 元',
      '14 %',
    ])
    expect(printed('表一（单位：万对、万具、%）', '年份\t结婚登记\t火化遗体\t火化率', '2020\t20.4\t18.2\t92.9').map(valueAndUnit)).toEqual([
      '204000 对',
      '182000 具',
      '92.9 %',
    ])
    expect(printed('表一（单位：个、万元）', '类别\t项目数\t安排\t支出', '养老\t11\t53.5\t51.2', '儿童\t6\t14\t14').map(valueAndUnit).slice(0, 3)).toEqual([
      '11 个',
      '535000 元',
      '512000 元',
    ])
    expect(
      printed('单位：户、人、万元', '镇名\t低保户\t低保人口\t发放金额', '石桥镇\t120\t240\t34.5', '东渡镇\t95\t160\t28').map(valueAndUnit).slice(0, 3),
    ).toEqual(['120 户', '240 人', '345000 元'])
  })

  it('count people in people where the table is in yuan', () =>
    expect(printed('（金额单位：万元）', '项目\t支出\t受益人次', '食堂\t32\t3880', '探访\t18\t526').map(valueAndUnit)).toEqual([
      '320000 元',
      '3880 人次',
      '180000 元',
      '526 人次',
    ]))

  it('read a row of per cent as such in every column, with its sign', () =>
    expect(printed('\t结婚（对）\t离婚（对）', '9月\t612\t231', '累计同比（%）\t9.6\t-2.4').slice(2)).toEqual([
      expect.stringMatching(/ 9.6 % change_pct/),
      expect.stringMatching(/ -2.4 % change_pct/),
    ]))

  it('read what grew or shrank by its sign', () =>
    expect(printed('指标\t单位\t2021年\t同比增减（%）', '城市低保人数\t人\t1100\t-8.3', '养老机构\t家\t140\t6.9').map(valueAndUnit)).toEqual([
      '1100 人',
      '-8.3 %',
      '140 家',
      '6.9 %',
    ]))

  it('tell the figure in brackets where the header does', () =>
    expect(printed('镇街  换届村(个)  女性成员(名,括号内为占比%)', '石桥  196  281(30.1)', '东渡  152  207(29.2)').map(valueAndUnit)).toEqual([
      '196 个',
      '281 人',
      '30.1 %',
      '152 个',
      '207 人',
      '29.2 %',
    ]))

  it('give a figure its unit though a remark stands behind it', () =>
    expect(printed('指标\t单位\t2020年\t目标', '老年助餐点\t个\t286\t300（预期性）', '养老床位\t万张\t1.2\t1.5（约束性）').map(valueAndUnit)).toEqual([
      '286 个',
      '300 个',
      '12000 张',
      '15000 张',
    ]))

  it('find the unit column beside labels in two parts', () =>
    expect(
      printed('序号  指标  单位  2020年  2021年', '1  养老床位  万张  1.7  2.6', '2  设施覆盖率  城市  %  72  100', '               农村  %  41  60').map(
        valueAndUnit,
      ),
    ).toEqual(['17000 张', '26000 张', '72 %', '100 %', '41 %', '60 %']))

  it('call a part by what it is part of', () => {
    const table = documentOf(
      '# 统计\n\n| 指标 | 2021年 |\n|---|---|\n| 农村特困人员 | 82 |\n| 其中：集中供养 | 63 |\n| 分散供养 | 19 |\n| 从业人员 | 33 |\n| 其中女性 | 14 |\n| 其中：护工 | 5 |\n',
      'md',
    ).blocks.find((block) => block.kind === 'table')
    expect(cellPaths(table?.rows ?? []).map(({ rowHeader }) => rowHeader)).toEqual([
      '农村特困人员',
      '农村特困人员集中供养',
      '农村特困人员分散供养',
      '从业人员',
      '女性从业人员',
      '护工',
    ])
  })

  it('call a total by its column alone where this says what is counted', () => {
    const rows =
      documentOf('# 统计\n\n| 地区 | 养老机构（家） |\n|---|---|\n| 石桥 | 12 |\n| 合计 | 20 |\n', 'md').blocks.find((block) => block.kind === 'table')?.rows ??
      []
    expect(cellPaths(rows, [], '各区情况').map(cellLead)).toEqual(['养老机构 石桥为', '养老机构为'])
    const years = documentOf('# 统计\n\n| 项目 | 2021 |\n|---|---|\n| 合计 | 20 |\n', 'md').blocks.find((block) => block.kind === 'table')?.rows ?? []
    expect(cellPaths(years, [], '婚姻登记数').map(cellLead)).toEqual(['2021年 婚姻登记数为'])
  })

  it('call a row by what stands before its figures, whatever words stand behind them', () =>
    expect(printed('指标  2020年  2021年  属性', '护理型床位（张）  49  不低于上年  约束性', '养老机构（家）  38  55  预期性').map(valueAndUnit)).toEqual([
      '49 张',
      '38 家',
      '55 家',
    ]))

  it('count beds for a hundred of the old', () =>
    expect(printed('指标\t2020年\t2021年', '每百名老人床位（张）\t1.4\t1.6', '养老床位（张）\t140\t160').map(valueAndUnit).slice(0, 2)).toEqual([
      '1.4 张/百名老人',
      '1.6 张/百名老人',
    ]))
})

const valueAndUnit = (figure: string): string => figure.split(' ').slice(1, 3).join(' ')

/** Figures of a table in a plain text as `name value unit measure`. */
function printed(...lines: string[]): string[] {
  const prose =
    '各地把老人的事放在心上，食堂办到了社区门口，床位一年比一年多，登记在册的志愿者也多了，探访关爱做到了每一户，具体情况见下表，供大家在工作里参考使用。'
  const { observations } = observe(documentOf(`2021年统计\n${prose}\n\n${lines.join('\n')}\n\n${prose}\n`), catalogue)
  return observations.map(({ name, value, unit, measure }) => [name, value, unit, measure].join(' '))
}
