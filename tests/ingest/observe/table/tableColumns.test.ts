/** What the columns of a table are: serial numbers, units, changes, targets, two figures in one. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf, tableFigures as figures } from '../../fixture.ts'

/** The figures of a page as `value unit region`. */
const figuresOfPage = (html: string): string[] =>
  observe(documentOf(html, 'html'), catalogue).observations.map(({ value, unit, region }) => `${value} ${unit} ${region}`)

describe('the columns of a table', () => {
  it('know a column of units by what it holds, whatever its header', () =>
    expect(figures('| | 计算口径 | 2020 | 2021 |', '|---|---|---|---|', '| 养老机构 | 家 | 187 | 191 |', '| 结婚登记 | 对 | 29200 | 24692 |')).toEqual([
      '养老机构数 187 家 level 2020 湖南省',
      '养老机构数 191 家 level 2021 湖南省',
      '结婚登记对数 29200 对 flow 2020 湖南省',
      '结婚登记对数 24692 对 flow 2021 湖南省',
    ]))

  it('count no rows, and tell what a column compares with the year before', () =>
    expect(
      figures(
        '| | 指标 | 数值 | 单位 | 比上年 |',
        '|---|---|---|---|---|',
        '| 1 | 养老机构 | 137 | 家 | +9 |',
        '| 2 | 养老床位 | 4.02 | 万张 | +0.37 |',
        '| 3 | 养老护理员 | 2340 | 人 | -58 |',
      ).map((figure) => figure.split(' ').slice(1, 4).join(' ')),
    ).toEqual(['137 家 level', '9 家 change_abs', '40200 张 level', '3700 张 change_abs', '2340 人 level', '-58 人 change_abs']))

  it('go on with the header where a format knows one row of headers', () =>
    expect(
      figures('| 地区 | 城市低保 | | 农村低保 | |', '|---|---|---|---|---|', '| | 户数 | 人数 | 户数 | 人数 |', '| 长沙市 | 1203 | 1820 | 300 | 520 |').map(
        (figure) => figure.replace(/ level .*/, ''),
      ),
    ).toEqual(['城市低保户数 1203 户', '城市低保人数 1820 人', '农村低保户数 300 户', '农村低保人数 520 人']))

  it('say by a word that counts in what they count', () =>
    expect(
      figures('| 县区 | 处数 | 房屋间数 | 街道办事处数 |', '|---|---|---|---|', '| 长沙市 | 68 | 1130 | 12 |').map((figure) =>
        figure.split(' ').slice(1, 3).join(' '),
      ),
    ).toEqual(['68 处', '1130 间', '12 个']))

  it('go on with the header where its corner reaches down', () => {
    const row = (...cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
    const html = `<h1>湖南省2021年统计</h1><table><tr><td rowspan="2">地区</td><td colspan="2">城市低保</td><td rowspan="2">临时救助（人次）</td></tr>${row('户数', '人数')}${row('长沙市', '1203', '1820', '88')}${row('株洲市', '640', '955', '41')}</table>`
    expect(figuresOfPage(html)).toEqual([
      '1203 户 湖南省/长沙市',
      '1820 人 湖南省/长沙市',
      '88 人次 湖南省/长沙市',
      '640 户 湖南省/株洲市',
      '955 人 湖南省/株洲市',
      '41 人次 湖南省/株洲市',
    ])
  })

  it('stand below what the table itself says it is called and counted in', () => {
    const html = `<h1>湖南省2021年统计</h1><table><tr><td colspan="3">社会救助情况统计表</td></tr><tr><td colspan="3">单位：户、人</td></tr><tr><td>地区</td><td>低保户数</td><td>低保人数</td></tr><tr><td>长沙市</td><td>1203</td><td>1820</td></tr><tr><td>株洲市</td><td>640</td><td>955</td></tr></table>`
    expect(figuresOfPage(html)).toEqual(['1203 户 湖南省/长沙市', '1820 人 湖南省/长沙市', '640 户 湖南省/株洲市', '955 人 湖南省/株洲市'])
  })

  it('take a unit that stands over a column for no name, and count changes', () =>
    expect(
      figures('| 对象 | 户 | 户数净增减 |', '|---|---|---|', '| 城乡低保 | 5599 | -26 |', '| 其中:城市 | 2162 | -11 |', '| 农村 | 3437 | -15 |').map((figure) =>
        figure.replace(/ 2021 .*/, ''),
      ),
    ).toEqual([
      '城乡低保户数 5599 户 level',
      '城乡低保户数 -26 户 change_abs',
      '城市低保户数 2162 户 level',
      '城市低保户数 -11 户 change_abs',
      '农村低保户数 3437 户 level',
      '农村低保户数 -15 户 change_abs',
    ]))

  it('take no unit that is named for the table before or after', () =>
    expect(
      figures(
        '单位：万元',
        '',
        '| 项目 | 2021年 |',
        '|---|---|',
        '| 低保资金支出 | 860 |',
        '',
        '| 项目 | 2021年 |',
        '|---|---|',
        '| 养老机构（家） | 120 |',
        '| 其中：民办养老机构 | 64 |',
        '',
        '单位：张',
        '',
        '| 项目 | 2021年 |',
        '|---|---|',
        '| 养老床位 | 5200 |',
      ).map((figure) => figure.split(' ').slice(1, 3).join(' ')),
    ).toEqual(['8600000 元', '120 家', '64 家', '5200 张']))

  it('read two figures of one cell where the header names two units', () =>
    expect(
      figures('| 序号 | 地区 | 农村低保（户/人） | 补差（元/月） |', '|---|---|---|---|', '| 1 | 长沙市 | ２１０／４２０ | 386 |').map((figure) =>
        figure.replace(/ level.*\//, ' '),
      ),
    ).toEqual(['农村低保户数 210 户 长沙市', '农村低保人数 420 人 长沙市', expect.stringMatching(/ 386 元\/月 长沙市$/)]))

  it('read changes as numbers or in percent, by their header or by what they are', () =>
    expect(
      figures(
        '| 指标 | 2021年末 | 较上月增减 | 较上年同期增减（%） |',
        '|---|---|---|---|',
        '| 孤儿（人） | 64 | -2 | -8.6 |',
        '| 城市低保对象（人） | 1820 | 12 | 3.2 |',
      ).map((figure) => figure.split(' ').slice(1, 4).join(' ')),
    ).toEqual(['64 人 level', '-2 人 change_abs', '-8.6 % change_pct', '1820 人 level', '12 人 change_abs', '3.2 % change_pct']))

  it('take what a column sets for a target', () => {
    const { observations } = observe(
      documentOf('# 湖南省2021年统计\n\n| 项目 | 单位 | 目标值 | 完成值 |\n|---|---|---|---|\n| 新增养老床位 | 张 | 500 | 620 |\n', 'md'),
      catalogue,
    )
    expect(observations.map(({ value, role }) => [value, role])).toEqual([
      [500, 'target'],
      [620, 'metric'],
    ])
  })
})

describe('columns that count nothing', () => {
  it('of points, of codes, of telephones and of days hold no figures and name no rows', () =>
    expect(
      figures(
        '| 文号 | 办法 | 印发日期 | 受益人数 | 联系电话 | 统一社会信用代码 |',
        '|---|---|---|---|---|---|',
        '| 湘民发〔2021〕7号 | 养老护理补贴 | 2021年3月 | 2650 | 0731-85123456 | 52430000MJ55512345 |',
      ).map((figure) => figure.split(' ').slice(1).join(' ')),
    ).toEqual(['2650 人 level 2021 湖南省']))
  it('of persons name no rows, of numbers of notes hold no figures', () =>
    expect(
      figures('| 机构 | 法定代表人 | 备案号 | 入住人数 | 备注 |', '|---|---|---|---|---|', '| 南湖养老院 | 周某 | 20210017 | 85 | 2 |').map((figure) =>
        figure.split(' ').slice(0, 3).join(' '),
      ),
    ).toEqual([expect.stringMatching(/^[^周]* 85 人$/)]))
  it('hold what was given of so many points as a figure of the row', () =>
    expect(
      figures('| 项目 | 满分 | 扣分 | 自评得分 | 床位数 |', '|---|---|---|---|---|', '| 南湖养老院 | 100 | 6.5 | 93.5 | 160 |').map((figure) =>
        figure.split(' ').slice(1, 3).join(' '),
      ),
    ).toEqual(['93.5 分', '160 张']))
})

describe('the groups of a header', () => {
  it('may be told anew over each of their columns', () =>
    expect(
      figures(
        '| 县市 | 城市低保 | 城市低保 | 特困供养 | 特困供养 |',
        '|---|---|---|---|---|',
        '| | 户数 | 人数 | 集中 | 分散 |',
        '| 永靖县 | 1200 | 2300 | 63 | 288 |',
      ).map((one) => one.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['城市低保户数 1200 户', '城市低保人数 2300 人', '集中供养特困人员数 63 人', '分散供养特困人员数 288 人']))
  it('are those who live so', () =>
    expect(
      figures('| 乡镇 | 孤儿 | 孤儿 |', '|---|---|---|', '| | 集中 | 散居 |', '| 青石镇 | 3 | 8 |').map((one) => one.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['集中养育孤儿数 3 人', '社会散居孤儿数 8 人']))
})

describe('a column of changes since a year', () => {
  it('tells by how much each row grew, whatever it is called', () =>
    expect(
      figures(
        '| 指标 | 单位 | 2016年 | 2020年 | 2020年比2016年±% |',
        '|---|---|---|---|---|',
        '| 在校大学生志愿者 | 万人 | 2.0 | 2.4 | 20.0 |',
        '| 居家养老服务中心（示范型） | 个 | 42 | 118 | 181.0 |',
      ).map((one) => one.split(' ').slice(0, 4).join(' ')),
    ).toEqual([
      '在校大学生志愿者人数 20000 人 level',
      '在校大学生志愿者人数 24000 人 level',
      '在校大学生志愿者人数 20 % change_pct',
      '示范型居家养老服务中心数 42 个 level',
      '示范型居家养老服务中心数 118 个 level',
      '示范型居家养老服务中心数 181 % change_pct',
    ]))
})

describe('money beside persons of one side', () => {
  it('is of that side', () =>
    expect(figures('| 乡镇 | 农村低保户数 | 低保金（万元） |', '|---|---|---|', '| 青石镇 | 120 | 12.5 |')[1]).toMatch(/^农村低保金发放额 125000/))
  it('spent on those beside it is of their side too', () =>
    expect(figures('| 乡镇 | 农村低保人数 | 上半年支出资金（万元） |', '|---|---|---|', '| 青石镇 | 120 | 12.5 |')[1]).toMatch(/^农村低保金发放额 125000/))
})

describe('a header of two rows', () => {
  it('counts in what the lower one says', () => {
    const below = (...lines: string[]): string[] => figures(...lines).map((figure) => figure.replace(/ 2021.*/, ''))
    expect(below('| 市州 | 结婚登记（对） | |', '|---|---|---|', '| | 本月 | 同比（±%） |', '| 长沙市 | 1352 | 18.4 |')).toEqual([
      '结婚登记对数 1352 对 flow',
      '结婚登记对数 18.4 % change_pct',
    ])
    expect(below('| 市州 | 养老机构床位（张） | |', '|---|---|---|', '| | 数量 | 护理型占比% |', '| 长沙市 | 13520 | 46.2 |')[1]).toBe(
      '护理型床位占比 46.2 % share',
    )
    expect(below('| 市州 | 离婚登记（对） | |', '|---|---|---|', '| | 本月 | 同比增加 |', '| 长沙市 | 1352 | 184 |')[1]).toBe('离婚登记对数 184 对 change_abs')
  })
  it('counts as the upper one says where the lower says no more', () =>
    expect(
      figures('| 市州 | 养老床位（张） | |', '|---|---|---|', '| | 年末 | 比上年增加 |', '| 长沙市 | 13520 | 286 |').map((figure) =>
        figure.split(' ').slice(1, 4).join(' '),
      ),
    ).toEqual(['13520 张 level', '286 张 change_abs']))
})

describe('a table of how money was shared out', () => {
  const shared = (title: string, ...lines: string[]): string[] =>
    observe(documentOf(`# ${title}\n\n${lines.join('\n')}\n`, 'md'), catalogue).observations.map(({ value, unit, name }) => `${value} ${unit} ${name}`)
  it('is of the money that its title names', () => {
    const table = ['| 县（区） | 户数 | 人数 | 金额（万元） |', '|---|---|---|---|', '| 商州区 | 120 | 230 | 45.2 |']
    expect(shared('商洛市2023年临时救助资金分配公示', ...table)).toEqual(['120 户 临时救助户数', '230 人 临时救助人数', '452000 元 临时救助资金发放额'])
    expect(shared('河池市2024年困难群众救助补助资金分配公示', '| 县（区） | 分配金额（万元） |', '|---|---|', '| 金城江区 | 2630 |')).toEqual([
      '26300000 元 困难群众救助补助资金分配金额',
    ])
  })
  it('is of the money that its caption names, whosever it is and in which share', () =>
    expect(
      shared(
        '河池市2024年第二批困难群众救助补助资金分配公示',
        '河池市2024年第二批困难群众救助补助资金分配表（单位：万元、人）',
        '',
        '| 县（区） | 特困人数 | 分配金额 |',
        '|---|---|---|',
        '| 金城江区 | 1538 | 2630 |',
      ).at(-1),
    ).toMatch(/^26300000 元 困难群众救助/))
  it('counts in the same money what each level gave of it, and calls it so', () => {
    const given = shared(
      '河池市2024年困难群众救助补助资金分配公示',
      '单位：万元、人',
      '',
      '| 县（区） | 特困人数 | 分配金额 | 其中：中央 | 省级 |',
      '|---|---|---|---|---|',
      '| 金城江区 | 1520 | 2100 | 1700 | 400 |',
    )
    expect(given.slice(0, 2).map((figure) => figure.split(' ').slice(0, 2).join(' '))).toEqual(['1520 人', '21000000 元'])
    expect(given.slice(2)).toEqual([expect.stringMatching(/^17000000 元 .*中央/), expect.stringMatching(/^4000000 元 .*省级/)])
  })
})
