/** What the rows of a table are called and counted in. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf, tableFigures as figures } from '../../fixture.ts'

const page = (rows: string): string[] =>
  observe(documentOf(`<h1>湖南省2021年统计</h1><table>${rows}</table>`, 'html'), catalogue).observations.map(({ name, value, unit, region, period }) =>
    [name, value, unit, region, period].filter((field) => field !== null).join(' '),
  )

describe('the rows of a table', () => {
  it('take 单位 over names for no unit', () =>
    expect(
      figures('| 单位 | 床位 | 护理员 |', '|---|---|---|', '| 康乐园 | 310 | 64 |', '| 9个镇 | 720 | 81 |').map((one) => one.split(' ').slice(1, 3).join(' ')),
    ).toEqual(['310 张', '64 人', '720 张', '81 人']))

  it('tell of the row above how that changed, up or down by the sign', () =>
    expect(
      figures(
        '| 指标 | 长沙市 | 株洲市 |',
        '|---|---|---|',
        '| 老年食堂（家） | 84 | 41 |',
        '| 较上年增减（%） | 2.4 | -3.5 |',
        '| 孤儿增减率（%） | 1.5 | -6 |',
      ).map((one) => one.split(' ').slice(0, 4).join(' ')),
    ).toEqual([
      '老年食堂数 84 家 level',
      '老年食堂数 41 家 level',
      '老年食堂数 2.4 % change_pct',
      '老年食堂数 -3.5 % change_pct',
      expect.stringMatching(/^孤儿.* 1.5 % change_pct$/),
      expect.stringMatching(/^孤儿.* -6 % change_pct$/),
    ]))

  it('hand the unit of a label on, but not to people and households where it is of money', () =>
    expect(
      figures('| 项目 | 2021年 |', '|---|---|', '| 救灾资金（万元） | 520 |', '| 其中：临时救助 | 80 |', '| 受助人数 | 6130 |', '| 受助户数 | 1904 |').map(
        (one) => one.split(' ').slice(1, 3).join(' '),
      ),
    ).toEqual(['5200000 元', '800000 元', '6130 人', '1904 户']))

  it('are data from the first on where that holds counts', () => {
    const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    expect(page(row('城市低保人数', '2,310人') + row('火化率', '58%'))).toEqual(['城市低保人数 2310 人 湖南省 2021', '火化率 58 % 湖南省 2021'])
    expect(page(row('殡仪馆', '12家', '公墓', '35处') + row('婚姻登记处', '18个', '救助站', '7个'))).toEqual([
      '殡仪馆数 12 家 湖南省 2021',
      '公墓数 35 处 湖南省 2021',
      '婚姻登记机构数 18 个 湖南省 2021',
      '救助管理站数 7 个 湖南省 2021',
    ])
  })

  it('are called by no count, and by the third of their labels where that stands below names', () =>
    expect(
      figures(
        '| 一级指标 | 二级指标 | 三级指标 | 目标值 | 完成值 | 分值 |',
        '|---|---|---|---|---|---|',
        '| 产出 | 数量 | 城市低保人数 | 4万人 | 3.9万人 | 10 |',
        '| | | 养老床位 | 800张 | 815张 | 10 |',
      ).map((one) => one.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['城市低保人数 40000 人', '城市低保人数 39000 人', '养老床位数 800 张', '养老床位数 815 张']))

  it('keep their district over several years, which are no figures', () =>
    expect(
      page(
        '<tr><th>县区</th><th>年度</th><th>老年食堂（家）</th></tr><tr><td rowspan="2">浏阳市</td><td>2020</td><td>22</td></tr><tr><td>2021</td><td>20</td></tr>',
      ),
    ).toEqual(['老年食堂数 22 家 湖南省/长沙市/浏阳市 2020', '老年食堂数 20 家 湖南省/长沙市/浏阳市 2021']))

  it('count no columns', () =>
    expect(
      figures('| 指标 | 单位 | 上年 | 本年 |', '|---|---|---|---|', '| 甲 | 乙 | 1 | 2 |', '| 孤儿 | 人 | 61 | 57 |').map((one) => one.split(' ')[1]),
    ).toEqual(['61', '57']))

  it('give the pair of a label in each cell', () =>
    expect(
      figures(
        '| 指标 | 长沙市 |',
        '|---|---|',
        '| 城市低保对象（户/人） | 410/690 |',
        '| 低保标准（城/农） | 650元/5400元 |',
        '| 特困人员（城/农） | 31/402 |',
      ).map((one) => one.replace(/ level.*/, '')),
    ).toEqual([
      '城市低保户数 410 户',
      '城市低保人数 690 人',
      expect.stringMatching(/ 650 元/),
      expect.stringMatching(/ 5400 元/),
      expect.stringMatching(/^城市特困.* 31 人$/),
      expect.stringMatching(/^农村特困.* 402 人$/),
    ]))

  it('stand below the unit in the line right above, not below one that ends the table before', () =>
    expect(
      figures(
        '| 项目 | 支出 |',
        '|---|---|',
        '| 殡葬 | 802 |',
        '',
        '单位：万元',
        '',
        '低保标准（元/月）',
        '',
        '| 类别 | 2021年 |',
        '|---|---|',
        '| 城市 | 640 |',
      ).map((one) => one.split(' ').slice(1, 3).join(' ')),
    ).toEqual(['8020000 元', '640 元/月']))
})

describe('a monthly statistic', () => {
  it('tells under each side what was paid out of it, which is not all of it, and beside it what was in the same months of the year before', () => {
    const table = [
      '| 指标 | 单位 | 本年 | 上年 |',
      '|---|---|---|---|',
      '| 城市低保支出 | 万元 | 77,502.1 | 75,577.8 |',
      '| 低保金 | 万元 | 76,392.7 | 74,005.9 |',
      '| 临时补助 | 万元 | 1,109.4 | 1,571.9 |',
      '| 农村低保支出 | 万元 | 37,065.2 | 37,139.1 |',
      '| 低保金 | 万元 | 36,757.7 | 36,800.9 |',
    ].join('\n')
    const read = observe(documentOf(`# 北京市社会服务统计月报（2018年1-10月）\n\n${table}\n`, 'md'), catalogue).observations
    expect(read.map(({ indicator, period }) => `${indicator ?? '-'} ${period}`)).toEqual(
      ['urban-dibao-spending', '-', 'urban-dibao-temporary-subsidy', 'rural-dibao-spending', '-'].flatMap((id) => [
        `${id} 2018-01/2018-10`,
        `${id} 2017-01/2017-10`,
      ]),
    )
  })
})

describe('rows of town and country', () => {
  const figures = (...lines: string[]): string[] =>
    observe(documentOf(`# 江西省抚州市2022年低保统计\n\n${lines.join('\n')}\n`, 'md'), catalogue).observations.map(
      ({ value, name, indicator }) => `${value} ${name} ${indicator ?? '-'}`,
    )
  it('are each of its side, below the whole that they are parts of', () =>
    expect(figures('| 地区 | 低保人数（人） |', '|---|---|', '| 全市 | 98400 |', '| #城市 | 17600 |', '| 农村 | 80800 |').slice(1)).toEqual([
      '17600 城市低保人数 urban-dibao-people',
      '80800 农村低保人数 rural-dibao-people',
    ]))
  it('make a total of both', () =>
    expect(
      figures(
        '| 类别 | 低保人数（人） | 支出（万元） |',
        '|---|---|---|',
        '| 城市 | 17600 | 9800 |',
        '| 农村 | 80800 | 31200 |',
        '| 合计 | 98400 | 41000 |',
      ).slice(-2),
    ).toEqual(['98400 城乡低保人数 dibao-people', '410000000 低保金发放额 dibao-spending']))
  it('leave the total of one side as it is', () =>
    expect(figures('| 县区 | 农村低保人数（人） |', '|---|---|', '| 临川区 | 17600 |', '| 合计 | 98400 |').at(-1)).toBe(
      '98400 农村低保人数 rural-dibao-people',
    ))
})

describe('the place of a row', () => {
  const regions = (title: string, ...lines: string[]): string[] =>
    observe(documentOf(`# ${title}\n\n${lines.join('\n')}\n`, 'md'), catalogue).observations.map(({ value, region }) => `${value} ${region}`)
  it('lies in the county that the caption begins with', () => {
    const table = ['| 乡镇 | 农村幸福院（个） |', '|---|---|', '| 草海镇 | 12 |', '| 合计 | 13 |']
    const county = '贵州省/毕节市/威宁彝族回族苗族自治县'
    expect(regions('2021年毕节市养老服务统计', '威宁县2021年农村幸福院建设情况', '', ...table)).toEqual([`12 ${county}/草海镇`, `13 ${county}`])
    expect(
      regions('2021年毕节市养老服务统计', '附件1：毕节市金沙县2021年农村幸福院建设情况', '', '| 乡镇 | 农村幸福院（个） |', '|---|---|', '| 沙土镇 | 12 |'),
    ).toEqual(['12 贵州省/毕节市/金沙县/沙土镇'])
  })
  it('is that of the text where the caption names it, or who made the table', () => {
    const table = ['| 县区 | 农村幸福院（个） |', '|---|---|', '| 威宁县 | 12 |', '| 合计 | 120 |']
    expect(regions('2021年毕节市养老服务统计', '毕节市2021年农村幸福院建设情况', '', ...table).at(-1)).toBe('120 贵州省/毕节市')
    expect(regions('2021年毕节市养老服务统计', '威宁县民政局等报送情况', '', ...table).at(-1)).toBe('120 贵州省/毕节市')
  })
  it('is a zone of its own, and not the city it is named after', () => {
    expect(regions('甘肃省2020年养老统计', '| 市州 | 养老机构（个） |', '|---|---|', '| 兰州市 | 86 |', '| 兰州新区 | 3 |')).toEqual([
      '86 甘肃省/兰州市',
      '3 甘肃省/兰州市/兰州新区',
    ])
    expect(regions('贵州省2020年养老统计', '| 市州 | 养老机构（个） |', '|---|---|', '| 贵安新区 | 3 |')).toEqual(['3 贵州省/贵安新区'])
  })
  it('is a district where the list of divisions has it', () =>
    expect(regions('天津市2020年养老统计', '| 区 | 养老机构（个） |', '|---|---|', '| 滨海新区 | 86 |')).toEqual(['86 天津市/滨海新区']))
})

describe('rows that tell their months', () => {
  const rows = [
    '| 指标 | 单位 | 本季 | 去年同期 |',
    '|---|---|---|---|',
    '| 1-12月临时救助支出 | 万元 | 1862.4 | 1725.0 |',
    '| 结婚登记（1-12月） | 对 | 14230 | 12650 |',
  ]
  const told = observe(documentOf(`# 荆门市2023年四季度民政统计\n\n${rows.join('\n')}\n`, 'md'), catalogue).observations
  it('tell them of the year before as well, and of the whole year', () =>
    expect(told.map(({ value, indicator, period }) => `${value} ${indicator ?? '-'} ${period ?? '?'}`)).toEqual([
      '18624000 temporary-assistance-spending 2023',
      '17250000 temporary-assistance-spending 2022',
      '14230 marriage-registrations 2023',
      '12650 marriage-registrations 2022',
    ]))
})

describe('those of a row that live alone', () => {
  it('are a part of it, and of no entry', () => {
    const [all, alone] = observe(
      documentOf('# 荆门市2023年民政统计\n\n| 指标 | 单位 | 数量 |\n|---|---|---|\n| 农村低保户数 | 户 | 41206 |\n| 其中：单人户 | 户 | 18020 |\n', 'md'),
      catalogue,
    ).observations
    expect(all?.indicator).toBe('rural-dibao-households')
    expect(alone).toMatchObject({ value: 18020, indicator: null, name: expect.stringContaining('农村低保单人户') as string })
  })
})
