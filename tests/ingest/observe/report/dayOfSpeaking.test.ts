/** Figures told in the day of speaking: what is counted up to then, or compared with, in texts of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { readText } from '../../../../scripts/ingest/observe/reader.ts'
import { findTimes } from '../../../../scripts/ingest/observe/time/time.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue, documentOf } from '../../fixture.ts'

/** The values of a text, each with its period. */
const told = (title: string, ...lines: string[]): string[] =>
  observe(documentOf(`# ${title}\n\n${lines.join('\n\n')}\n`, 'md'), catalogue).observations.map(({ value, period }) => `${value} ${period ?? '?'}`)

const YEAR = '陕西省铜川市民政局2021年工作总结'

describe('a year that opens a sentence', () => {
  it('is that of what was done, in news of a single month', () =>
    expect(
      told('铜川市慈善大会2021年8月简报', '截至今年8月，全市有社会组织1126家。', '去年，慈善会系统接收捐赠款物折合人民币2.3亿元，其中资金1.9亿元。').slice(1),
    ).toEqual(['230000000 2020', '190000000 2020']))
})

describe('what is counted up to the end of a month', () => {
  it('flowed in more than that month', () => {
    const [, given] = told('铜川市民政局新闻发布会2021年8月30日实录', '全市有社工站138个。', '截至今年7月底，全市共实施临时救助4.4万人次。')
    expect(given).not.toBe('44000 2021-07')
    expect(told('铜川市2021年7月民政月报', '截至7月底，当月实施临时救助4400人次。')).toEqual(['4400 2021-07'])
  })
  it('since a month of the year before goes on to the day of speaking', () =>
    expect(
      told('“铜川这十年”新闻发布会', '时间：2022年8月30日', '党的十八大以来，全市新增养老床位900张。', '去年12月疫情发生以来，全市救助困难群众1200人次。').at(
        -1,
      ),
    ).toBe('1200 2021-12/2022-08'))
  it('is of the year of speaking where a review of several years tells in spring what is to be done', () =>
    expect(told('铜川民生这五年新闻发布会', '2021年1月14日', '“十三五”期间，新增养老床位900张。今年准备改造敬老院11所。').at(-1)).toBe('11 2021'))
})

describe('a standard that is higher than another one', () => {
  it('is compared with no time', () => {
    const bases = (line: string): (string | null)[] =>
      observe(documentOf(`# ${YEAR}\n\n${line}\n`, 'md'), catalogue).observations.flatMap(({ measure, base }) => (measure === 'change_abs' ? [base] : []))
    expect(bases('农村低保标准达到每年5480元，比省定最低标准高出480元。')).toEqual([null])
    expect(bases('农村低保标准达到每年5480元，比上年提高480元。')).toEqual(['2020'])
  })
})

describe('a time with a beginning', () => {
  const period = (words: string, reported: string, spoken: string): (string | null)[] =>
    findTimes(words, { period: reported, now: Number(spoken.slice(0, 4)), spoken }).map((time) => time.period)
  it('reaches over the turn of the year', () => {
    expect(period('从去年11月到今年3月,救助流浪人员214人次。', '2011', '2011-04-01')).toEqual(['2010-11/2011-03'])
    expect(period('从11月到今年3月,救助流浪人员214人次。', '2015', '2015-09-22')).toEqual(['2014-11/2015-03'])
  })
  it('ends with the day that closes it, else with the day of speaking', () => {
    expect(period('自5月10日起至7月15日,办理结婚登记980对。', '2025', '2025-07-18')).toEqual(['2025-05-10/2025-07-15'])
    expect(period('自5月10日以来,办理结婚登记980对。', '2025', '2025-07-18')).toEqual(['2025-05-10/2025-07'])
  })
  it('may be half a year by another word, or the same months of the year before', () => {
    expect(period('头半年有326户。', '2015', '2015-09-22')).toEqual(['2015-01/2015-06'])
    expect(period('2024年同期的2.7万对。', '2025-01/2025-06', '2025-07-18')).toEqual(['2024-01/2024-06'])
  })
  it('is all the time up to a month in which something has been done', () => {
    const setting = { region: null, calendar: { period: '2015', now: 2015, spoken: '2015-09-22' } }
    const periods = readText('今年到8月底已救助困难群众11.2万人次。', { setting, headings: [], title: '' }, toolsOf(catalogue)).flatMap(
      ({ meaning }) => meaning?.period ?? [],
    )
    expect(periods).toEqual(['2015-01/2015-08'])
  })
})

describe('the year that a sentence points to', () => {
  it('is that from which it told something on, for all that follows', () =>
    expect(
      told(
        '醴陵市民政志（1979—1998）',
        '1985年，全县定期抚恤烈属212人。',
        '1994年起，改由乡镇统筹优待金，当年统筹96.5万元，优待义务兵家属1207户，户均800元。',
        '1998年，享受抚恤的有2863人。',
      ).slice(1, 4),
    ).toEqual(['965000 1994', '1207 1994', '800 1994']))
})
