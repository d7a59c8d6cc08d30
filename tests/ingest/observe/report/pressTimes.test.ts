/** When what is told to the press about years gone by was, in texts of our own. */
import { describe, expect, it } from 'vitest'

import { observe } from '../../../../scripts/ingest/observe.ts'
import { catalogue, documentOf } from '../../fixture.ts'

const periods = (title: string, line: string): (string | null)[] =>
  observe(documentOf(`${title}\n\n（2021年3月23日）\n\n“十三五”期间，全市累计发放低保金19.8亿元。\n\n${line}\n`), catalogue).observations.map(
    ({ period }) => period,
  )

describe('months of the year in which the press is told of the years before', () => {
  it('are of that year', () =>
    expect(
      periods('泰安市“十三五”民政成就新闻发布会实录', '《民法典》今年1月1日施行。1至2月，全市受理离婚申请2316件。今年前两个月发放低保金1.1亿元。'),
    ).toEqual(['2016/2020', '2021-01/2021-02', '2021-01/2021-02']))
  it('are of the last year that is reported in a review', () =>
    expect(periods('泰安市“十三五”民政工作总结', '1至2月，全市受理离婚申请2316件。').at(-1)).toBe('2020-01/2020-02'))
})

describe('a month that stands behind the name of a talk with the press', () => {
  it('is when it was given', () =>
    expect(
      observe(
        documentOf('泰安市2020年养老服务工作新闻发布会（2021年3月）\n\n居家适老化改造，去年做了3150户，今年准备再改4000户。\n'),
        catalogue,
      ).observations.map(({ value, period }) => `${value} ${period ?? '?'}`),
    ).toEqual(['3150 2020', '4000 2021']))
})
