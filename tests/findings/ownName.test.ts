import { expect, test } from 'vitest'

import { regionByCode } from '../../src/domain/region.ts'
import type { Finding } from '../../src/findings/finding.ts'
import { ownFinding, ownStandout } from '../../src/findings/ownName.ts'

const deqing = regionByCode('330521')
if (!deqing) throw new Error('德清县 is not known.')

test('on its own page a county is named without its city, in sentences and charts; other places keep theirs', () => {
  const finding: Finding = {
    title: '湖州市德清县城市低保人数298人',
    chartTitle: '城市低保人数',
    subtitle: '单位：人',
    standfirst: '',
    chart: { form: 'bars', head: '地区', unit: '人', rows: [{ label: '湖州市德清县', value: 298, text: '298人' }] },
    theme: 'aid',
    indicators: [],
    cautions: ['湖州市德清县的数，原句没有写时间，时间是从报告推来的。'],
    observations: [],
  }
  expect(ownFinding(finding, deqing)).toMatchObject({
    title: '德清县城市低保人数298人',
    chart: { rows: [{ label: '德清县' }] },
    cautions: ['德清县的数，原句没有写时间，时间是从报告推来的。'],
  })
  expect(ownStandout({ sentence: '湖州市德清县有养老机构19家，比绵阳市安州区少2家', note: '', observations: [] }, deqing).sentence).toBe(
    '德清县有养老机构19家，比绵阳市安州区少2家',
  )
})
