/** What the cells of a table print: figures with more than a number, changes, times. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { cellText } from '../../../../scripts/ingest/observe/table/cellText.ts'
import { atTime } from '../../../../scripts/ingest/observe/table/headerTime.ts'
import { catalogue, documentOf, tableFigures as figures } from '../../fixture.ts'

const valueUnitMeasure = (figure: string): string => figure.split(' ').slice(1, 4).join(' ')

describe('a cell', () => {
  it('takes the unit of its header right behind its number', () => {
    const told = (cell: string, unit: string, isChange = false): string => cellText(cell, unit, isChange).text
    expect(told('3.6左右', '万张')).toBe('3.6万张左右')
    expect(told('不低于700', '元')).toBe('不低于700元')
    expect(told('987*', '个')).toBe('987个*')
    expect(told('2,540②', '人')).toBe('2,540人②')
    expect(told('〔0.8〕', '万张')).toBe(' 0.8万张 ')
    expect(told('6,012.5(含结转120)', '万元')).toBe('6,012.5万元(含结转120)')
    expect(told('1.9万', '对')).toBe('1.9万对')
    expect(told('2.1万', '万张')).toBe('2.1万张')
    expect(told('上级612、本级88', '万元')).toBe('上级612万元、本级88万元')
    expect(told('35元/月', '个')).toBe('35元/月')
    expect(told('(5.6%)', '%', true)).toBe('-5.6%')
    expect(told('(3)', '家')).toBe('(3家)')
  })

  it('leads back to its places', () => {
    const { text, placeOf } = cellText('上级612、本级88', '万元', false)
    expect(['上', '6', '、', '8'].map((character) => placeOf(text.indexOf(character)))).toEqual([0, 2, 5, 8])
    const negative = cellText(' (8.2)', '%', true)
    expect([negative.placeOf(0), negative.placeOf(negative.text.length)]).toEqual([1, 6])
  })

  it('in brackets is below zero where changes stand', () =>
    expect(
      figures('| 指标 | 单位 | 2021年 | 同比 |', '|---|---|---|---|', '| 临时救助 | 人次 | 880 | (5.6%) |', '| 孤儿 | 人 | 61 | (8.2) |').map(valueUnitMeasure),
    ).toEqual(['880 人次 flow', '-5.6 % change_pct', '61 人 level', '-8.2 % change_pct']))

  it('says by its own words which way something changed', () =>
    expect(
      figures(
        '| 指标 | 2021年 | 增减量 | 增减率(%) |',
        '|---|---|---|---|',
        '| 公益金（万元） | 4120 | 减少380 | 下降8.4 |',
        '| 敬老院（所） | 133 | +2 | 1.5 |',
      ).map((figure) => valueUnitMeasure(figure).replace(/flow|level/, 'held')),
    ).toEqual(['41200000 元 held', '-3800000 元 change_abs', '-8.4 % change_pct', '133 所 held', '2 所 change_abs', '1.5 % change_pct']))
})

describe('the column of a change', () => {
  it('is in numbers beside one in percent', () =>
    expect(
      figures('| 项目 | 2021年决算 | 增减 | |', '|---|---|---|---|', '| | | 金额 | % |', '| 福利彩票公益金（万元） | 602.3 | -41.2 | -6.4 |')
        .map(valueUnitMeasure)
        .slice(1),
    ).toEqual(['-412000 元 change_abs', '-6.4 % change_pct']))

  it('is of the column on its left where rows are places', () =>
    expect(
      figures('| 县区 | 结婚登记 | 同比 | 离婚登记 | 同比 |', '|---|---|---|---|---|', '| 浏阳市 | 2011对 | 3% | 600对 | -8% |').map((figure) =>
        figure.split(' ').slice(0, 4).join(' '),
      ),
    ).toEqual(['结婚登记对数 2011 对 flow', '结婚登记对数 3 % change_pct', '离婚登记对数 600 对 flow', '离婚登记对数 -8 % change_pct']))
})

describe('the headers of columns', () => {
  it('tell parts of people and of sums', () =>
    expect(
      figures(
        '| 县区 | 城乡低保 | | 低保人数 | 其中：残疾人 |',
        '|---|---|---|---|---|',
        '| | 农村 | 城市 | | |',
        '| 浏阳市 | 5200户 | 310户 | 9011 | 402 |',
      ).map((figure) => figure.split(' ').slice(0, 3).join(' ')),
    ).toEqual(['农村低保户数 5200 户', '城市低保户数 310 户', '城乡低保人数 9011 人', expect.stringMatching(/^低保残疾人.* 402 人$/)]))

  it('keep men and women apart', () =>
    expect(
      figures('| 项目 | 人数（人） | | |', '|---|---|---|---|', '| | 计 | 男 | 女 |', '| 护理补贴 | 310 | 170 | 140 |').map((figure) =>
        figure.split(' ').slice(0, 3).join(' '),
      ),
    ).toEqual([expect.stringMatching(/^[^男女]* 310 人$/), expect.stringMatching(/男.* 170 人$/), expect.stringMatching(/女.* 140 人$/)]))

  it('set targets in the unit of what they stand below', () => {
    const lines = ['| 县区 | 新增床位数 | |', '|---|---|---|', '| | 目标值 | 完成值 |', '| 浏阳市 | 200 | 211 |']
    const { observations } = observe(documentOf(`# 湖南省2021年统计\n\n${lines.join('\n')}\n`, 'md'), catalogue)
    expect(observations.map(({ value, unit, role }) => [value, unit, role])).toEqual([
      [200, '张', 'target'],
      [211, '张', 'metric'],
    ])
  })

  it('tell times by that of the report', () => {
    expect(atTime('结婚登记本月', '2021-01/2021-09')).toBe('2021年9月结婚登记')
    expect(atTime('本年累计', '2021-03')).toBe('2021年1-3月')
    expect(atTime('上年同月', '2021-09')).toBe('2020年9月')
    expect(atTime('上年累计', '2021-09')).toBe('2020年1-9月')
    expect(atTime('11月', '2021-01/2021-11')).toBe('2021年11月')
    expect([atTime('20年', '2021'), atTime('19年末', '2021'), atTime('30年', '2021'), atTime('10年', '2021')]).toEqual(['2020年', '2019年末', '30年', '10年'])
    expect([atTime('2季度', '2021'), atTime('Q4', '2021'), atTime('1—3季度', '2021'), atTime('累计', '2021')]).toEqual(['二季度', '四季度', '1-9月', ''])
  })

  it('say of what a change is where the column beside it does', () =>
    expect(
      figures('| 对象 | 本月人数（户数） | 比上月 |', '|---|---|---|', '| 城市低保 | 1420人（911户） | +12 |').map((figure) =>
        figure.split(' ').slice(1, 4).join(' '),
      ),
    ).toEqual(['1420 人 level', '911 户 level', '12 人 change_abs']))

  it('tell the year in brackets, and nothing of when a standard was changed', () => {
    const told = figures(
      '| 指标 | 基期值（2020年） | 目标值（2025年） |',
      '|---|---|---|',
      '| 火化率 | 41% | 60% |',
      '',
      '| 类别 | 调整前 | 调整后 |',
      '|---|---|---|',
      '| 城市低保标准 | 570元/月 | 610元/月 |',
    )
    expect(told.map((figure) => figure.split(' ').slice(3).join(' '))).toEqual(['share 2020 湖南省', 'share 2025 湖南省', 'level 湖南省', 'level 2021 湖南省'])
  })
})

describe('marks of notes', () => {
  const rows = (table: string): string[] => figures(table).map((figure) => figure.split(' ').slice(0, 3).join(' '))
  it('are no part of figures, of what rows are called, nor of headers', () =>
    expect(
      figures(
        '| 指标① | 人数[1]（人） |',
        '|---|---|',
        '| 孤儿 | 315* |',
        '| 志愿者² | 9,860① |',
        '| 特困人员[^2] | 1,204[^3] |',
        '| 社工 | 77<sup>1</sup> |',
      ).map((figure) => figure.replace(/(\p{L}{2})\p{L}* (\d+) 人 .*/u, '$1 $2 人')),
    ).toEqual(['孤儿 315 人', '志愿 9860 人', '特困 1204 人', '社工 77 人']))
  it('that Markdown sets behind numbers of a sentence are no figures', () =>
    expect(rows('全省有低保对象3.2万人[^1]，孤儿320名^2^。').map((figure) => figure.split(' ')[1])).toEqual(['32000', '320']))
})

describe('brackets of six sides behind a goal', () => {
  const table = (cell: string): string[] =>
    figures(`| 指标 | 单位 | 2020年基期值 | 2025年目标值 | 累计 |\n|---|---|---|---|---|\n| 特困人员集中供养率 | % | 23.5 | 30 | ${cell} |`)
  it('hold how far it lies above where it begins', () => expect(table('〔6.5〕').at(-1)).toMatch(/ 6\.5 百分点 change_abs /))
  it('hold something else where that is not so much', () => expect(table('〔7.5〕').at(-1)).not.toContain('百分点'))
})

describe('a column', () => {
  it('may say no more than that it tells what there is', () =>
    expect(
      figures(
        '| 指标 | 单位 | 2020年基期值 | 2022年实际值 |',
        '| --- | --- | --- | --- |',
        '| 县级未成年人救助保护机构覆盖率 | % | 60 | 83 |',
        '| 城市社区综合服务设施面积（每百户） | 平方米 | 21.3 | 27.8 |',
      ),
    ).toEqual([
      expect.stringMatching(/^(?!值|基期).*覆盖率 60 % share 2020 湖南省$/),
      expect.stringMatching(/^(?!值|基期).*覆盖率 83 % share 2022 湖南省$/),
      expect.stringMatching(/^每百户.*面积 21.3 平方米\/百户 level 2020 湖南省$/),
      expect.stringMatching(/^每百户.*面积 27.8 平方米\/百户 level 2022 湖南省$/),
    ]))
})
