import { describe, expect, it } from 'vitest'

import { fold } from '../../../../scripts/ingest/observe/text/fold.ts'
import { findTimes, type Calendar } from '../../../../scripts/ingest/observe/time/time.ts'

const CALENDAR: Calendar = { period: '2016/2020', now: 2021 }
const times = (text: string, calendar = CALENDAR): unknown[] => findTimes(fold(text), calendar).map(({ period, kind }) => [period, kind])

describe('what is no time of what is told', () => {
  it('is a time of comparison, by whatever word, and when something was fixed', () => {
    expect(times('和2019年一季度比，结婚登记增加2215对')).toEqual([['2019-01/2019-03', 'base']])
    expect(times('跟2019年同期相比，离婚登记少了180对')).toEqual([['2019', 'base']])
    expect(times('年初确定的12个项目开工11个')).toEqual([])
    expect(times('年初有低保对象3.2万人')).toEqual([['2020-01', 'at']])
    expect(times('2019年一季度，结婚登记增加2215对')).toEqual([['2019-01/2019-03', 'at']])
  })
})

describe('findTimes', () => {
  it.each([
    ['2017年，', '2017', 'at'],
    ['2020年5月', '2020-05', 'at'],
    ['2020 年 5 月底', '2020-05', 'at'],
    ['2018年1-9月', '2018-01/2018-09', 'at'],
    ['去年3—5月', '2020-03/2020-05', 'at'],
    ['二〇二〇年', '2020', 'at'],
    ['自2020年7月1日起', '2020-07-01', 'since'],
    ['2018年以来', '2018/2020', 'since'],
    ['2018年全面建立临时救助制度以来', '2018/2020', 'since'],
    ['“十三五”期间', '2016/2020', 'at'],
    ['“十三五”末', '2020', 'at'],
    ['较“十二五”末', '2015', 'base'],
    ['与2015年相比', '2015', 'base'],
    ['截至去年底', '2020', 'at'],
    ['2020年上半年', '2020-01/2020-06', 'at'],
    ['五年来', '2016/2020', 'at'],
    ['2019-2020年', '2019/2020', 'at'],
    ['1952年出生的邢女士', '1952', 'base'],
    ['2019年出生人口', '2019', 'at'],
    ['2021年2季度', '2021-04/2021-06', 'at'],
    ['2021年第三季度', '2021-07/2021-09', 'at'],
    ['2023年前三季度', '2023-01/2023-09', 'at'],
    ['2018年二至四季度', '2018-04/2018-12', 'at'],
    ['第一到第三季度', '2020-01/2020-09', 'at'],
    ['从2010年末到2023年末', '2010/2023', 'at'],
    ['相较于2015年', '2015', 'base'],
    ['25.02.2015', '2015-02-25', 'at'],
    ['较上年度', '2019', 'base'],
    ['完成2023年度年检248家', '2023', 'base'],
    ['占2015年末净资产的78.6%', '2015', 'base'],
    ['二〇一八年十二月三十一日', '2018-12-31', 'at'],
    ['二○一八年十月二十五日', '2018-10-25', 'at'],
    ['二〇一八年一月至十月', '2018-01/2018-10', 'at'],
    ['2018年元月', '2018-01', 'at'],
    ['六月十号', '2020-06-10', 'at'],
    ['去年十月', '2020-10', 'at'],
    ['一至六月', '2020-01/2020-06', 'at'],
  ])('%s is %s (%s)', (text, period, kind) => expect(times(text)).toEqual([[period, kind]]))

  it.each([
    ['五年前', '2015', 'at'],
    ['较十年前', '2010', 'base'],
    ['和5年前相比', '2015', 'base'],
    ['是三年前的2.5倍', '2017', 'base'],
    ['由三年前的46%', '2017', 'origin'],
  ])('%s counts back from the end of the report: %s (%s)', (text, period, kind) => expect(times(text)).toEqual([[period, kind]]))
  it.each([
    ["'19年，", '2019'],
    ['‘20年底', '2020'],
    ['截至20年6月', '2020-06'],
    ['20年，全市', '2020'],
    ['19—20年度', '2019/2020'],
    ['2020.1-6，', '2020-01/2020-06'],
    ['2019.07—2020.06', '2019-07/2020-06'],
    ['截至2020.06，', '2020-06'],
  ])('%s is written short and is %s', (text, period) => expect(findTimes(fold(text), CALENDAR).map((time) => time.period)).toEqual([period]))
  it.each(['30年，全市', '满20年', '18年以上', '2020.1-6万元', '2020.06万元'])('%s is no such time', (text) =>
    expect(findTimes(fold(text), { period: '2020', now: 2020 }).filter(({ period }) => !period?.includes('/'))).toEqual([]),
  )
  it.each(['三年前成立的协会', '两三年前', '几年前', '提前两年前置审批'])('%s tells no time', (text) => expect(times(text)).toEqual([]))

  it('ends a plan that goes on with the reporting period', () => {
    expect(times('“十四五”以来', { period: '2021-01/2025-06', now: 2025 })).toEqual([['2021-01/2025-06', 'since']])
    expect(times('“十四五”以来', { period: '2023', now: 2023 })).toEqual([['2021/2023', 'since']])
    expect(times('“十四五”以来', { period: '2026', now: 2026 })).toEqual([['2021/2025', 'since']])
  })
  it('knows when a change began by what began then', () => expect(times('从2008年首次开考时的213人增加到1.05万人')).toEqual([['2008', 'origin']]))
  it('puts a month without a year into the last year of the reporting period', () => {
    expect(times('3月以来', { period: '2020', now: 2020 })).toEqual([['2020-03/2020-12', 'since']])
    expect(times('截至5月底', { period: '2020-01/2020-06', now: 2020 })).toEqual([['2020-01/2020-05', 'at']])
  })
  it('puts a month counted to into the year of speaking where that has just passed it', () => {
    const report = { period: '2021', now: 2022, spoken: '2022-06-20' }
    expect(times('截至5月底', report)).toEqual([['2022-01/2022-05', 'at']])
    expect(times('截至11月底', report)).toEqual([['2021-01/2021-11', 'at']])
    expect(times('截至2月底', { ...report, spoken: '2022-11-20' })).toEqual([['2021-01/2021-02', 'at']])
  })
  it.each(['5·20当天', '“5·20”当日', '5.20当天'])('takes %s for that day', (text) =>
    expect(times(text, { period: '2021', now: 2021 })).toEqual([['2021-05-20', 'at']]),
  )
  it('leaves what happened years after a look back', () =>
    expect(times('十年前，基金会起步；十年后的2011年底，净资产63万元', { period: '2011', now: 2011 }).at(-1)).toEqual(['2011', 'at']))
  it('puts a later month of a sentence into the year just named', () => {
    const report = { period: '2015', now: 2015 }
    expect(times('去年8月3日渭南地震，10月7日铜川地震', report)).toEqual([
      ['2014-08-03', 'at'],
      ['2014-10-07', 'at'],
    ])
    expect(times('去年8月3日渭南地震。10月7日铜川地震', report)).toEqual([
      ['2014-08-03', 'at'],
      ['2015-10-07', 'at'],
    ])
    expect(times('去年10月7日渭南地震，8月3日铜川地震', report)).toEqual([
      ['2014-10-07', 'at'],
      ['2015-08-03', 'at'],
    ])
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
    expect(times('近五年，', year)).toEqual([['2016/2020', 'at']])
    expect(times('四十年来', year)).toEqual([[null, 'at']])
  })
  it('takes 三年投入 of a report on one year for the years to its end', () => {
    expect(times('项目三年投入30亿元', { period: '2011', now: 2012 })).toEqual([['2009/2011', 'at']])
    expect(times('项目三年投入30亿元')).toEqual([])
    expect(times('三年行动', { period: '2011', now: 2012 })).toEqual([])
  })
  it('takes 六十年来 of a report of sixty years for these, of another for years that nothing tells', () => {
    expect(times('六十年来', { period: '1949/2009', now: 2009 })).toEqual([['1949/2009', 'at']])
    expect(times('四十年来')).toEqual([[null, 'at']])
  })
  it('takes 今年 of a report of some months for these', () => {
    const half = { period: '2024-01/2024-06', now: 2024 }
    expect(times('其中今年新增92人', half)).toEqual([['2024-01/2024-06', 'at']])
    expect(times('今年底', half)).toEqual([['2024', 'at']])
  })
  it('counts to 截至 from where the sentence began to count', () => {
    const year = { period: '2024', now: 2024 }
    expect(times('2023年6月起试点，截至今年10月底，共办理8.4万对', year)[1]).toEqual(['2023-06/2024-10', 'at'])
    expect(times('2023年6月起试点；截至今年10月底，共办理8.4万对', year)[1]).toEqual(['2024-10', 'at'])
  })
  it('reads the columns of a statistic', () => {
    const months = { period: '2022-01/2022-09', now: 2022 }
    expect(times('上季度', months)).toEqual([['2022-01/2022-06', 'at']])
    expect(times('上年同期', months)).toEqual([['2021-01/2021-09', 'at']])
    expect(times('比上年同期', months)).toEqual([['2021', 'base']])
  })
  describe('in a report of one year', () => {
    const year: Calendar = { period: '2020', now: 2021, spoken: '2021-01-12' }
    it.each([
      ['今年前10个月', '2020-01/2020-10', 'at'],
      ['今年上半年', '2020-01/2020-06', 'at'],
      ['上年第三季度', '2019-07/2019-09', 'at'],
      ['明年5月底', '2021-05', 'at'],
      ['前四个月', '2020-01/2020-04', 'at'],
      ['头三个月', '2020-01/2020-03', 'at'],
      ['2018年前5个月', '2018-01/2018-05', 'at'],
      ['7、8两月', '2020-07/2020-08', 'at'],
      ['3、4两个月', '2020-03/2020-04', 'at'],
      ['去冬以来', '2019/2020', 'at'],
      ['今冬', '2020', 'at'],
      ['今明两年', '2020/2021', 'at'],
      ['2018/19年度', '2018/2019', 'at'],
      ['8月7日至9日', '2020-08-07/2020-08-09', 'at'],
      ['2019年8月7日至9日', '2019-08-07/2019-08-09', 'at'],
      ['3月14日至4月6日', '2020-03-14/2020-04-06', 'at'],
      ['6月下旬到8月中旬', '2020-06/2020-08', 'at'],
      ['5月3日20时至6日', '2020-05-03/2020-05-06', 'at'],
      ['从2018年12月1日做到2019年2月28日', '2018-12-01/2019-02-28', 'at'],
      ['2019年12月1日至次年2月28日', '2019-12-01/2020-02-28', 'at'],
      ['2018年11月至3月', '2018-11/2019-03', 'at'],
      ['2018年3月—2019年6月', '2018-03/2019-06', 'at'],
      ['2016年至今年6月', '2016/2020-06', 'at'],
      ['2018年至今', '2018/2020', 'since'],
      ['自2018年9月挂牌以来', '2018-09/2020-12', 'since'],
      ['2017年开办以来', '2017/2020', 'since'],
      ['“十三五”前三年', '2016/2018', 'at'],
      ['“十三五”累计新建', '2016/2020', 'at'],
      ['6月当月', '2020-06', 'at'],
    ])('%s is %s (%s)', (text, period, kind) => expect(times(text, year)).toEqual([[period, kind]]))

    it.each([
      ['2019年3月揭牌，当月接待30人', ['2019-03', '2019-03']],
      ['2019年3月8日开馆，当天来了30人', ['2019-03-08', '2019-03-08']],
      ['2019年3月揭牌，同年添置30张床', ['2019-03', '2019']],
      ['2018年试点，次年铺开', ['2018', '2019']],
      ['2017、2018年分别新建3所、4所', ['2017', '2018']],
      ['2017、2018和2019年依次新建3、4、5所', ['2017', '2018', '2019']],
      ['2019年计划12所，年内建成10所', ['2019', '2019']],
    ])('reads a time by the one before it: %s', (text, periods) => expect(times(text, year)).toEqual(periods.map((period) => [period, 'at'])))

    it.each(['当天走访12户', '同年添置30张床', '申请前12个月', '1956年有完整气象记录以来', '当月发放3万元', '年初预算1200万元'])(
      'takes no time from %s',
      (text) => expect(times(text, year)).toEqual([]),
    )
  })
  it('keeps two points apart that do not end a span', () =>
    expect(times('由1月的5所到6月的9所', { period: '2020', now: 2020 })).toEqual([
      ['2020-01', 'origin'],
      ['2020-06', 'at'],
    ]))
  it('takes 上季末 for the end of the quarter before', () =>
    expect(times('上季末', { period: '2022-01/2022-06', now: 2022 })).toEqual([['2022-01/2022-03', 'at']]))
  describe('years of the Republic', () => {
    const report = { period: '2019', now: 2020 }
    it.each([
      ['民國108年', '2019'],
      ['民国三十八年', '1949'],
      ['民国28年（1939年）', '1939'],
      ['108年度', '2019'],
      ['107年12月底', '2018-12'],
    ])('%s is %s', (text, period) => expect(times(text, report)).toEqual([[period, 'at']]))
    it('are told by three digits alone only where a document counts by them', () => {
      expect(times('较107年增加46处', report)).toEqual([])
      expect(times('较107年增加46处', { ...report, isRepublican: true })).toEqual([['2018', 'base']])
    })
  })
  it('takes 此后 as the end of what was said before', () => expect(times('此后各市相继成立')).toEqual([[null, 'later']]))
  it('does not take the name of a plan, or a year in a title, for a time', () => {
    expect(times('编制“十三五”规划')).toEqual([])
    expect(times('印发《排查方案（2019—2020年）》')).toEqual([])
  })
})
