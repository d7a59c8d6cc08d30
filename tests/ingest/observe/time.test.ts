import { describe, expect, it } from 'vitest'

import { fold } from '../../../scripts/ingest/observe/fold.ts'
import { findTimes, type Calendar } from '../../../scripts/ingest/observe/time.ts'

const CALENDAR: Calendar = { period: '2016/2020', now: 2021 }
const times = (text: string, calendar = CALENDAR): unknown[] => findTimes(fold(text), calendar).map(({ period, kind }) => [period, kind])

describe('findTimes', () => {
  it.each([
    ['2017年，', '2017', 'at'],
    ['2020年5月', '2020-05', 'at'],
    ['2020 年 5 月底', '2020-05', 'at'],
    ['二〇二〇年', '2020', 'at'],
    ['自2020年7月1日起', '2020-07-01', 'since'],
    ['2018年以来', '2018/2020', 'since'],
    ['“十三五”期间', '2016/2020', 'at'],
    ['“十三五”末', '2020', 'at'],
    ['较“十二五”末', '2015', 'base'],
    ['与2015年相比', '2015', 'base'],
    ['截至去年底', '2020', 'at'],
    ['2020年上半年', '2020-01/2020-06', 'at'],
    ['五年来', '2016/2020', 'at'],
    ['2019-2020年', '2019/2020', 'at'],
    ['2021年2季度', '2021-04/2021-06', 'at'],
    ['2021年第三季度', '2021-07/2021-09', 'at'],
    ['2023年前三季度', '2023-01/2023-09', 'at'],
    ['从2010年末到2023年末', '2010/2023', 'at'],
    ['相较于2015年', '2015', 'base'],
    ['25.02.2015', '2015-02-25', 'at'],
    ['较上年度', '2019', 'base'],
  ])('%s is %s (%s)', (text, period, kind) => expect(times(text)).toEqual([[period, kind]]))

  it('puts a month without a year into the last year of the reporting period', () => {
    expect(times('3月以来', { period: '2020', now: 2020 })).toEqual([['2020-03/2020-12', 'since']])
    expect(times('截至5月底', { period: '2020-01/2020-06', now: 2020 })).toEqual([['2020-01/2020-05', 'at']])
  })
  it('takes 全年 and 年末 for those of the year just named', () =>
    expect(times('2022年，登记机构4310个，全年登记683万对', { period: '2024', now: 2024 })).toEqual([
      ['2022', 'at'],
      ['2022', 'at'],
    ]))
  it('does not take what is looked at for a beginning', () => expect(times('从全年数据来看', { period: '2020', now: 2020 })).toEqual([['2020', 'at']]))
  it('takes 五年来 of a report on one year for the years to its end', () => {
    const year = { period: '2020', now: 2021 }
    expect(times('过去五年', year)).toEqual([['2016/2020', 'at']])
    expect(times('三年来', year)).toEqual([['2018/2020', 'at']])
    expect(times('五年累计支出', year)).toEqual([['2016/2020', 'at']])
    expect(times('五年级', year)).toEqual([])
    expect(times('四十年来', year)).toEqual([])
  })
  it('reads the columns of a statistic', () => {
    const months = { period: '2022-01/2022-09', now: 2022 }
    expect(times('上季度', months)).toEqual([['2022-01/2022-06', 'at']])
    expect(times('上年同期', months)).toEqual([['2021-01/2021-09', 'at']])
    expect(times('比上年同期', months)).toEqual([['2021', 'base']])
  })
  it('takes 此后 as the end of what was said before', () => expect(times('此后各市相继成立')).toEqual([[null, 'later']]))
  it('does not take the name of a plan, or a year in a title, for a time', () => {
    expect(times('编制“十三五”规划')).toEqual([])
    expect(times('印发《排查方案（2019—2020年）》')).toEqual([])
  })
})
