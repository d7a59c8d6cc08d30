import { describe, expect, it } from 'vitest'

import { timeNamed } from '../../../../scripts/ingest/observe/report/fileName.ts'
import { toolsOf } from '../../../../scripts/ingest/observe/tools.ts'
import { catalogue } from '../../fixture.ts'

const { regionsNamed } = toolsOf(catalogue)
const regions = (file: string): string[] => regionsNamed(file).map(({ path }) => path)

describe('timeNamed', () => {
  it.each([
    ['dalian-2020.txt', '2020'],
    ['fujian-2015-2019-review.md', '2015/2019'],
    ['longhui-2015-h1.txt', '2015-01/2015-06'],
    ['weihai-2021q3.txt', '2021-07/2021-09'],
    ['beihai-2018-10-table.html', '2018-10'],
    ['haikou-20101018-news.txt', '2010-10'],
    ['guangyuan-13th-plan.md', '2016/2020'],
    ['大连市2020年上半年工作总结.txt', '2020-01/2020-06'],
    ['大连市“十三五”工作总结.txt', '2016/2020'],
  ])('%s is named after %s', (file, period) => expect(timeNamed(file)).toBe(period))
  it.each(['W020210305398.txt', 'W020210305.txt', '20210305093012.txt', 'report.txt', '附件1.txt'])('%s tells no time', (file) =>
    expect(timeNamed(file)).toBeNull(),
  )
})

describe('regionsNamed', () => {
  it.each([
    ['dalian-2020.txt', ['辽宁省/大连市']],
    ['linyi-yinan-2024.txt', ['山东省/临沂市/沂南县']],
    ['大连市2020年工作总结.txt', ['辽宁省/大连市']],
    ['report-2020.txt', []],
    ['W020210305398.txt', []],
  ])('%s is named after %j', (file, paths) => expect(regions(file)).toEqual(paths))
  it('offers all places of one name', () => expect(regions('chaoyang-2020.txt')).toEqual(expect.arrayContaining(['北京市/朝阳区', '辽宁省/朝阳市'])))
})
