/** Times that a paragraph, a standard or a count goes on with, and those it does not, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with its period and what it is compared with. */
const told = (title: string, ...lines: string[]): string[] =>
  observe(documentOf(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(
    ({ value, period, base }) => `${value} ${period ?? '?'}${base === null ? '' : ` ${base}`}`,
  )

const QUARTER = '陕西省铜川市民政局2024年一季度工作情况'
const HALF = '陕西省铜川市民政局2022年上半年工作总结'
const PLAN = '陕西省铜川市“十四五”民政事业发展规划中期评估报告'

describe('the end of a year that opens a paragraph', () => {
  const SCHEME = '陕西省铜川市养老服务提升实施方案（2024—2027年）'
  it('is that of what there is beside it', () =>
    expect(told(SCHEME, '截至2022年末，全市60岁以上老年人12.1万人。现有养老机构16家，床位2974张。护理型床位占62.6%。')).toEqual([
      '121000 2022',
      '16 2022',
      '2974 2022',
      '62.6 2022',
    ]))
  it('is so behind the name of who speaks', () => expect(told(HALF, '王晓芸：2021年末，全市60岁以上老年人12.1万人。养老机构共16家。').at(-1)).toBe('16 2021'))
  it('is not that of a goal', () => expect(told(HALF, '截至2021年末，全市有养老机构16家。力争床位达到3000张。').at(-1)).not.toBe('3000 2021'))
  it('is not that of what was done', () => expect(told(HALF, '截至2021年末，全市有养老机构16家。新建老年食堂5家。').at(-1)).toBe('5 2022-01/2022-06'))
})

describe('the end of a year behind a bracket', () => {
  it('is of the year reported, whatever the bracket tells', () =>
    expect(told('陕西省铜川市2023年民政事业统计公报', '养老床位5.61万张（上年为5.48万张），增长2.4%，年末在院老年人2.26万人。').at(-1)).toBe('22600 2023'))
})

describe('a day, in a report of a quarter', () => {
  it('ends with its sentence', () =>
    expect(told(QUARTER, '2月14日当天，全市登记结婚586对。火化遗体5731具。')).toEqual(['586 2024-02-14', '5731 2024-01/2024-03']))
})

describe('the very month', () => {
  it('is that of what flowed', () =>
    expect(told('陕西省铜川市民政局2021年工作总结', '9月份，享受城市低保的3.8万人，当月支出1326万元。').at(-1)).toBe('13260000 2021-09'))
})

describe('this year up to now, in a report of half a year', () => {
  it('is the half', () => expect(told(HALF, '今年以来，建成综合养老服务中心2个，面积合计3800平方米。')).toEqual(['2 2022-01/2022-06', '3800 2022-06']))
})

describe('how much was done of the task of a year', () => {
  it('was done in the months reported', () => expect(told(QUARTER, '养老项目完成投资8600万元，为年度计划的24.6%。').at(-1)).toBe('24.6 2024-01/2024-03'))
})

describe('a standard', () => {
  it('holds from the month on that leads to it', () => expect(told(QUARTER, '2月份起，集中养育孤儿标准由1450元提至1550元。').at(-1)).toBe('1550 2024-02'))
  it('holds through the report that begins with the month', () => expect(told(HALF, '从1月起，城市低保标准由580元提高到618元。').at(-1)).toBe('618 2022-06'))
  it('holds from the day on that it is adjusted', () =>
    expect(told(HALF, '6月底前完成适老化改造300户；低保标准拟从7月1日起调整，城市每人每月850元，农村每人每年6900元。').slice(1)).toEqual([
      '850 2022-07-01',
      '6900 2022-07-01',
    ]))
})

describe('the base of a plan', () => {
  it('is the year before it', () =>
    expect(told(PLAN, '护理型床位占比由基期的37%升至49%，农村低保对象较规划基期减少1.92万人。')).toEqual(['37 2020', '49 2025', '-19200 2025 2020']))
  it('is none where no years are planned', () => expect(told('陕西省铜川市民政局2021年工作总结', '护理型床位占比由基期的37%升至49%。')[0]).toBe('37 ?'))
})

describe('a census that is compared with', () => {
  it('is no time of the change', () =>
    expect(told('陕西省铜川市民政局2024年工作总结', '60岁以上老年人占比22.1%，比2020年第七次人口普查时上升2.3个百分点。').at(-1)).toBe('2.3 2024 2020'))
})

describe('years on end', () => {
  it('end with the last reported', () =>
    expect(told('陕西省铜川市民政事业“十三五”发展回顾', '火化率连续三年保持在99%以上，老年人入住率稳步提高。')).toEqual(['99 2018/2020']))
})

describe('a school year', () => {
  it('is told by its months', () => expect(told('陕西省铜川市民政局2021年工作总结', '2020—2021学年资助困难学生18734人。')).toEqual(['18734 2020-09/2021-08']))
})

describe('a line of an office and a month', () => {
  it('says when a report was given on the year before', () =>
    expect(told('湛江市婚姻登记、殡葬工作情况', '湛江市民政局 2022年1月', '2021年，全市办理结婚登记4.97万对。', '火化遗体5.02万具。').at(-1)).toBe(
      '50200 2021',
    ))
  it('makes next year the one after the year told of', () =>
    expect(told('湛江市2021年民政事业发展分析', '湛江市民政局 2022年1月', '明年打算新建公墓12座。').at(-1)).toBe('12 2022'))
})

describe('a month behind a quarter of another year', () => {
  it('is of that year', () => expect(told('陕西省铜川市民政局2016年工作总结', '2017年一季度完成主体工程，3月底前投用床位80张。').at(-1)).toBe('80 2017-03'))
})

describe('the same years', () => {
  const YEAR = '陕西省铜川市民政局2018年工作总结'
  it('are those that a sentence before named', () =>
    expect(told(YEAR, '2013年至2017年，全市募集善款8.2亿元。同期救助支出7.15亿元。').at(-1)).toBe('715000000 2013/2017'))
  it('are none where no years were named, or where something is compared with them', () => {
    expect(told(YEAR, '全市募集善款8.2亿元。同期救助支出7.15亿元。').at(-1)).toBe('715000000 2018')
    expect(told(YEAR, '2013年至2017年，全市募集善款8.2亿元。同期相比，救助1.2万人次。').at(-1)).toBe('12000 2018')
    expect(told(YEAR, '2013年至2017年，募集善款8.2亿元。2016年募集1.9亿元。同期救助支出1.5亿元。').at(-1)).not.toContain('/')
  })
})

describe('the time of a part', () => {
  it('is not that of the sentences behind it', () =>
    expect(told('陕西省铜川市2022—2024年民政工作情况汇报', '2022年以来，累计救助8900人次，其中今年2516人次。清退低保对象733人，追缴26.8万元。')).toEqual([
      '8900 2022/2024',
      '2516 2024',
      '733 2022/2024',
      '268000 2022/2024',
    ]))
})

describe('the same time of the year before', () => {
  it('is of the same months, also in the report of a year', () =>
    expect(told('江山市民政局2021年工作总结', '上半年收到捐款1046万元，去年同期为780万元。')).toEqual(['10460000 2021-01/2021-06', '7800000 2020-01/2020-06']))
})
