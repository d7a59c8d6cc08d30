import { describe, expect, it } from 'vitest'

import type { Document } from '../../../../scripts/ingest/document.ts'
import { namedTimes } from '../../../../scripts/ingest/observe/report/namedTimes.ts'
import { reportPeriodOptions } from '../../../../scripts/ingest/observe/report/reportPeriodOptions.ts'
import { reportRegionOptions } from '../../../../scripts/ingest/observe/report/reportRegionChoice.ts'
import { reportPeriodQuestion, reportRegionQuestion, settingOf, spokenOn } from '../../../../scripts/ingest/observe/report/setting.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const tools = toolsOf(catalogue)
const periodsOf = (document: Document): (string | null)[] => {
  const { question } = reportPeriodQuestion(document, spokenOn(document), tools.lexicon)
  return reportPeriodOptions(question, namedTimes(question)).map(({ period }) => period)
}
const periods = (text: string): (string | null)[] => periodsOf(documentOf(text))
const regions = (text: string): (string | null)[] =>
  reportRegionOptions(reportRegionQuestion(documentOf(text), tools).question).map(({ region }) => region?.path ?? null)

describe('reportPeriodOptions', () => {
  it('offers the months a text counts to, of the year it was told in', () =>
    expect(periods('民政局半年小结\n\n2014年7月9日\n\n截至6月底，发放低保金800万元，上半年救助320人次。\n')).toEqual(
      expect.arrayContaining(['2014-01/2014-06', '2014-06', '2014', '2013', null]),
    ))
  it('offers the span from the first month a text names to the month it was told in', () =>
    expect(periods('灾后重建两年记\n\n2013年4月地震后，重建住房9170户。\n\n2015年4月15日\n')).toEqual(expect.arrayContaining(['2013-04/2015-04'])))
  it('offers month and day of what happened, of the year that the file is named after', () => {
    const document = { ...documentOf('强降雨致10县受灾\n\n7月20日起的强降雨使10个县受灾，转移安置1200人；7月22日雨停。\n'), file: 'chongqing-2016-hongzai.txt' }
    expect(periodsOf(document)).toEqual(expect.arrayContaining(['2016', '2016-07', '2016-07-20']))
    expect(settingOf(document, tools).calendar.period).toBe('2016-07')
  })
  it('takes the month with which an inspection begins', () => {
    const text = '渭南市敬老院冬季取暖督查通报\n\n11月中旬，督查组查看敬老院48所，在院特困人员2916人，集中供热29所。\n'
    expect(settingOf({ ...documentOf(text), file: 'weinan-2022-qunuan.txt' }, tools).calendar.period).toBe('2022-11')
  })
  it('takes the year of a dateline from the title or the file', () => {
    const sent = (text: string, file: string): string | null => spokenOn({ ...documentOf(text), file })
    expect(sent('贵州雪凝受灾情况\n\n新华网贵阳1月31日电 全省受灾人口1780万人。\n', 'guizhou-2008-xuening.txt')).toBe('2008-01-31')
    expect(sent('2012年冬令救助\n\n本报南昌2月1日讯 全省发放棉被3万床。\n', 'report.txt')).toBe('2012-02-01')
    expect(sent('冬令救助\n\n本报南昌2月1日讯 全省发放棉被3万床。\n', 'report.txt')).toBeNull()
  })
  it('offers the plan of the title and the part of it that has passed', () =>
    expect(periods('“十四五”规划中期评估\n\n2023年6月30日\n\n截至2023年6月底，床位18640张。\n')).toEqual(
      expect.arrayContaining(['2021/2025', '2021-01/2023-06', '2023-06']),
    ))
  it('offers no month of the year before for the month of speaking', () =>
    expect(periods('全年民政工作总结\n\n2012年1月16日\n\n2011年，结婚登记5200对。\n')).not.toContain('2011-01'))
})

describe('reportRegionOptions', () => {
  it('offers the places of title and text, those above them, the country and none', () =>
    expect(regions('宜都市民政局工作总结\n\n全市新建敬老院4所，枝江市派人来学。\n')).toEqual(
      expect.arrayContaining(['湖北省/宜昌市/宜都市', '湖北省/宜昌市', '湖北省', '湖北省/宜昌市/枝江市', '全国', null]),
    ))
})

describe('settingOf', () => {
  it('takes an answer for one of the year in which it counts to a month', () => {
    const answer = (text: string): string | null =>
      settingOf(documentOf(`铜陵市民政局关于市政协第31号提案的答复\n\n李委员：\n\n${text}\n\n2022年6月20日\n`), tools).calendar.period
    expect(answer('截至5月底，全市建成社区养老服务站58个，床位1200张。目前全市有养老机构46家。')).toMatch(/^2022(?:-06)?$/)
  })
  it('is as sure of what was found as the choice was', () => {
    const { evidence } = settingOf(documentOf('宜都市民政局2018年工作总结\n\n全市新建敬老院4所，发放低保金4721万元。\n'), tools)
    expect(evidence.region).toMatchObject({ ground: 'title', quote: '宜都市民政局2018年工作总结' })
    expect(evidence.period.confidence).toBeGreaterThan(0.5)
    expect(evidence.period.confidence).toBeLessThanOrEqual(1)
  })
  it('names the day of publication, not the file, where no line tells the year and the name of the file tells none', () => {
    const document = documentOf('我市启动困难群众救助\n\n6月3日，市民政局发放救助金12万元。\n')
    const of = (file: string) => settingOf({ ...document, file, origin: { ...document.origin, date: '2022-01-20' } }, tools).evidence.period
    expect(of('news.txt')).toMatchObject({ ground: 'date', quote: '2022-01-20' })
    expect(of('news-2022.txt')).not.toMatchObject({ ground: 'date' })
  })
  it('believes the origin file before the text', () => {
    const document = documentOf('宜都市民政局2018年工作总结\n\n全市新建敬老院4所。\n')
    const { region, calendar } = settingOf({ ...document, origin: { ...document.origin, region: '湖北省/宜昌市', period: '2017' } }, tools)
    expect([region?.path, calendar.period]).toEqual(['湖北省/宜昌市', '2017'])
  })
})
