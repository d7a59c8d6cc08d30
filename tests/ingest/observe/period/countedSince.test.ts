/** Times from which on something is counted, and those of what was examined, in sentences of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with its period. */
const told = (title: string, text: string): string[] =>
  observe(documentOf(`# ${title}\n\n${text}\n`, 'md'), catalogue).observations.map(({ value, period }) => `${value} ${period ?? '?'}`)

const YEAR = '陕西省铜川市民政局2021年工作总结'

describe('the time of what is examined', () => {
  it('is not that of what was found', () => {
    expect(told(YEAR, '对2019年以来的福彩公益金项目开展绩效评价，抽查项目36个，收回结余资金214万元。').map((one) => one.split(' ')[1])).not.toContain(
      '2019/2021',
    )
    expect(told(YEAR, '全面清查2019年以来低保档案，核查4216户，清退138户。')).toEqual(['4216 2021', '138 2021'])
  })
  it('is that of what was counted since', () => {
    expect(told(YEAR, '2019年以来，投入资金1.2亿元。')).toEqual(['120000000 2019/2021'])
    expect(told(YEAR, '清查发现2019年以来未办登记的社会组织54家。')).toEqual(['54 2019/2021'])
  })
})

describe('a time from which on something is counted', () => {
  it('reaches to what is reported where something was founded then', () => {
    expect(told(YEAR, '2010年成立至今，累计募集善款7.16亿元。')).toEqual(['716000000 2010/2021'])
    expect(told(YEAR, '2010年成立，今年募集善款820万元。')).toEqual(['8200000 2021'])
  })
  it('ends when it was ended', () => {
    expect(told(YEAR, '“寒冬送温暖”自上年11月启动、今年3月结束，共救助696人次。')).toEqual(['696 2020-11/2021-03'])
    expect(told(YEAR, '上年11月启动的项目今年3月验收12个。')).toEqual(['12 2021-03'])
  })
  it('begins with the half-year that is named', () =>
    expect(told('湖北省宜昌市2018年民政工作总结', '2018年下半年至2020年，计划新增护理型床位3000张。')).toEqual(['3000 2018-07/2020']))
})

describe('what is meant for the year, in a report of its first months', () => {
  it('is of the year', () => {
    const meant = told('河南省周口市2024年上半年民政工作情况', '今年1—5月，全市探访留守老人41.6万人次。今年我市还将新建社工站12个。今年要再建食堂20个。')
    expect(meant.slice(1)).toEqual(['12 2024', '20 2024'])
  })
  it('leaves what was done in these months', () => expect(told('河南省周口市2024年上半年民政工作情况', '今年新建社工站6个。')).toEqual(['6 2024-01/2024-06']))
})

describe('what was counted to the end of the year in which it began', () => {
  it('is of the months since then', () =>
    expect(told('江西省瑞金市2023年婚俗改革总结', '2023年6月1日起实行全省通办，至年末办理217对。')).toEqual(['217 2023-06/2023-12']))
})
