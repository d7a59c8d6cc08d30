import { describe, expect, it } from 'vitest'

import { findTimes } from '../../../../scripts/ingest/observe/time/time.ts'
import { timeDealt } from '../../../../scripts/ingest/observe/time/timesDealt.ts'

/** The periods dealt to the numbers of a text that a unit follows. */
function dealt(text: string): (string | null)[] {
  const figures = [...text.matchAll(/[\d.]+(?:万?(?:人次|[人元个次]))/g)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
  const times = findTimes(text, { period: '2016/2020', now: 2020 })
  return figures.map(({ from }) => timeDealt(from, times, figures, text)?.period ?? null)
}

describe('timeDealt', () => {
  it('deals a list of times out to a list of figures', () =>
    expect(dealt('到1999年、2009年、2018年,社会组织总数分别为8127个、19480个和38164个')).toEqual(['1999', '2009', '2018']))
  it('deals them out to the lists that follow, too', () =>
    expect(dealt('2014年、2015年分别救助9.6万人和14.3万人,支出1.28万元、1.96万元')).toEqual(['2014', '2015', '2014', '2015']))
  it('deals a list right behind the times out without being told to', () => expect(dealt('2014年、2015年救助9.6万人、14.3万人')).toEqual(['2014', '2015']))
  it('deals the years of a span out where the text says so', () => {
    expect(dealt('2014年至2016年依次救助9.6万人、14.3万人和15万人')).toEqual(['2014', '2015', '2016'])
    expect(dealt('2014年至2016年救助9.6万人、14.3万人和15万人')).toEqual([null, null, null])
  })
  it('deals the months of a span out likewise', () => {
    expect(dealt('2019年2至4月依次救助960人次、1430人次和1500人次')).toEqual(['2019-02', '2019-03', '2019-04'])
    expect(dealt('2019年2至4月分别救助960人次和1430人次')).toEqual([null, null])
  })
  it('deals quarters out where they are called so', () => {
    expect(dealt('二至四季度分别救助960人次、1430人次和1500人次')).toEqual(['2020-04/2020-06', '2020-07/2020-09', '2020-10/2020-12'])
    expect(dealt('一季度至四季度分别救助1人次、2人次、3人次和4人次')).toEqual(['2020-01/2020-03', '2020-04/2020-06', '2020-07/2020-09', '2020-10/2020-12'])
  })
  it('deals nothing where the lists are not as long, or not of one thing', () => {
    expect(dealt('2014年、2015年分别救助9.6万人')).toEqual([null])
    expect(dealt('2014年、2015年,救助9.6万人、14.3万人')).toEqual([null, null])
    expect(dealt('2014年、2015年救助9.6万人,新增300个')).toEqual([null, null])
    expect(dealt('2015年分别救助男性9.6万人、女性14.3万人')).toEqual([null, null])
  })
  it('deals no more when another time is named', () =>
    expect(dealt('2014年、2015年分别救助9.6万人和14.3万人,2016年救助5万人、女性2万人')).toEqual(['2014', '2015', null, null]))
})
