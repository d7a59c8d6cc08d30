import { describe, expect, it } from 'vitest'

import { fold } from '../../../scripts/ingest/observe/fold.ts'
import { IMPLIED, impliedPeriods, type Surroundings } from '../../../scripts/ingest/observe/impliedPeriod.ts'
import { findTimes, type Calendar } from '../../../scripts/ingest/observe/time.ts'

const YEAR: Calendar = { period: '2020', now: 2021 }
const MONTHS: Calendar = { period: '2021-01/2021-05', now: 2021, spoken: '2021-06-17' }

/** What implies which periods for the figure at `※`. */
function implied(source: keyof typeof IMPLIED, sentence: string, calendar = YEAR, around: Partial<Surroundings> = {}): string[] {
  const text = fold(sentence)
  const at = text.indexOf('※')
  const times = findTimes(text, calendar).filter(({ to }) => to <= at)
  const periods = impliedPeriods({
    told: { text, title: '', setting: { calendar }, discourse: { period: null, said: [] }, carried: { time: null, asOf: null }, ...around },
    at,
    own: times.filter(({ kind }) => kind !== 'base'),
    base: times.findLast(({ kind }) => kind === 'base' || kind === 'origin'),
  })
  return periods.filter((one) => one.source === IMPLIED[source]).map(({ period }) => period)
}

describe('impliedPeriods', () => {
  it.each([
    ['三年共投入※', YEAR, '2018/2020'],
    ['2016年动工，三年修缮※', YEAR, '2016/2018'],
    ['到2018年，五年累计新建※', YEAR, '2014/2018'],
    ['前两年清理地名※', YEAR, '2018/2019'],
    ['今后五年打算新建※', YEAR, '2021/2025'],
    ['五个月发了※', MONTHS, '2021-01/2021-05'],
    ['2月试点，四个月服务※', MONTHS, '2021-02/2021-05'],
    ['一年来接收捐款※', MONTHS, '2020-05/2021-05'],
    ['两年半累计救助※', MONTHS, '2018-12/2021-05'],
  ])('offers the time a length tells: %s', (sentence, calendar, period) => expect(implied('span', sentence, calendar)).toContain(period))

  it.each(['三年级学生※', '第五年建成※', '五年前是※', '2020年建成※'])('takes no length from %s', (sentence) => expect(implied('span', sentence)).toEqual([]))

  it.each([
    ['两年前还是※', '2018'],
    ['五年前的床位※', '2015'],
    ['10年前只有※', '2010'],
  ])('counts years back: %s', (sentence, period) => expect(implied('ago', sentence)).toEqual([period]))

  it('offers what a change is compared with, and the year before the report', () => {
    expect(implied('base', '与2018年相比，捐赠由※')).toContain('2018')
    expect(implied('base', '比2017年的')).toEqual([])
    expect(implied('eve', '持证率由※')).toEqual(['2019'])
  })
  it('offers the time from a month named to the end of the report', () => {
    expect(implied('since', '2月试点，已申领※', MONTHS)).toContain('2021-02/2021-05')
    expect(implied('since', '从3月起，每月为※', MONTHS)).toContain('2021-03')
    expect(implied('since', '2019年开办，接待※')).toContain('2019/2020')
  })
  it('offers the year to the month that is reported', () => {
    expect(implied('toDate', '当年累计※', { period: '2021-09', now: 2021 })).toContain('2021-01/2021-09')
    expect(implied('toDate', '截至2021年3月底，当年任务已完成※', MONTHS)).toContain('2021-01/2021-03')
    expect(implied('toDate', '全年支出※')).toEqual([])
  })
  it('offers times further back, and the time between two', () => {
    expect(implied('earlier', '2017、2018、2019年分别新建※')).toEqual(['2017'])
    expect(implied('between', '2019年的捐款，到今年8月底支出※')).toContain('2019/2020-08')
    expect(implied('sameYear', '2018年3月启动，7月完成※')).toEqual(['2018-07'])
  })
  it('offers what the document told before', () => {
    expect(implied('figure', '其中儿童※', YEAR, { discourse: { period: '2019-03', said: [] } })).toEqual(['2019-03'])
    expect(implied('first', '登记※', YEAR, { discourse: { period: null, said: ['2001-03/2005-11', '2004'] } })).toEqual(['2001-03/2005-11', '2005-11'])
    expect(implied('last', '登记※', YEAR, { discourse: { period: null, said: ['2001', '2004'] } })).toContain('2004')
  })
  it('offers the years of the plan in the title', () => {
    expect(implied('plan', '新建※', YEAR, { title: '养老服务“十三五”规划' })).toEqual(['2016/2020', '2020'])
    expect(implied('plan', '新建※', YEAR, { title: '“十四五”规划中期评估' })).toContain('2021/2025')
    expect(implied('plan', '新建※', YEAR, { title: '工作总结' })).toEqual([])
  })
})
