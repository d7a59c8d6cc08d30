import { describe, expect, it } from 'vitest'

import { correct } from '../../scripts/ingest/correct.ts'
import { doubt, doubtsOf, type Checked } from '../../scripts/ingest/doubts.ts'
import { observe } from '../../scripts/ingest/observe.ts'
import type { Correction } from '../../src/domain/correction.ts'
import { catalogue, checked, documentOf } from './fixture.ts'

/** Figures of one sentence. */
const said = (quote: string, ...figures: Checked[]): (string | null)[] => doubtsOf(figures.map((one) => ({ ...one, quote })))

describe('a growth against its two levels', () => {
  const quote = '养老机构由2015年的200家增加到260家，增长25%。'
  const levels = [checked('200家', 200, { period: '2015' }), checked('260家', 260)]
  it('tells the growth the levels make', () =>
    expect(said(quote, ...levels, checked('25%', 25, { unit: '%', measure: 'change_pct', base: '2015' }))).toEqual([
      null,
      null,
      '由200家到260家是增加30%，与25%不符。',
    ]))
  it('lets the right growth be', () => expect(said(quote, ...levels, checked('30%', 30, { unit: '%', measure: 'change_pct', base: '2015' }))[2]).toBeNull())
  it('allows for what the printed digits leave open', () =>
    expect(
      said(
        '床位由1.2万张增加到1.3万张，增长10%。',
        checked('1.2万张', 12000, { period: '2019', unit: '张' }),
        checked('1.3万张', 13000, { unit: '张' }),
        checked('10%', 10, { unit: '%', measure: 'change_pct' }),
      )[2],
    ).toBeNull())
  it('takes no growth a year for the growth of all years', () =>
    expect(said('养老机构由200家增加到260家，年均增长5.4%。', ...levels, checked('5.4%', 5.4, { unit: '%', measure: 'change_pct' }))[2]).toBeNull())
  it('compares differences too', () =>
    expect(said('养老机构由200家增加到260家，增加50家。', ...levels, checked('50家', 50, { measure: 'change_abs' }))[2]).toBe(
      '由200家到260家是增加60，与50家不符。',
    ))
  it('asks nothing of a quarter against its year', () => {
    const paid = { name: '低保金发放额', unit: '元', measure: 'flow' } as const
    const sentence = '全年发放6842万元，三季度发放1768.5万元，环比下降1.3%。'
    const change = checked('1.3%', -1.3, { ...paid, unit: '%', measure: 'change_pct', period: '2020-07/2020-09', base: '2020-04/2020-06' })
    const quarter = checked('1768.5万元', 17_685_000, { ...paid, period: '2020-07/2020-09' })
    expect(said(sentence, checked('6842万元', 68_420_000, paid), quarter, change)[2]).toBeNull()
    expect(said(sentence, checked('6842万元', 68_420_000, { ...paid, period: '2020-04/2020-06' }), quarter, change)[2]).toContain('不符')
  })
  it('asks nothing of a growth against another year', () =>
    expect(said(quote, ...levels, checked('25%', 25, { unit: '%', measure: 'change_pct', base: '2019' }))[2]).toBeNull())
})

describe('parts against their whole', () => {
  it('tells a part larger than the whole', () =>
    expect(said('共有养老机构90家，其中民办95家。', checked('90家', 90), checked('95家', 95, { name: '民办养老机构数' }))[1]).toBe(
      '95家是其中的一部分，却大于总数90家。',
    ))
  it('looks for a whole told before', () =>
    expect(
      said('共有养老机构300家，新增90家，其中民办195家。', checked('300家', 300), checked('90家', 90), checked('195家', 195, { name: '民办养老机构数' })),
    ).toEqual([null, null, null]))
  it('takes no average for a whole', () =>
    expect(
      said('户均补助800元，其中农户补助900元。', checked('800元', 800, { unit: '元', name: '户均补助' }), checked('900元', 900, { unit: '元' }))[1],
    ).toBeNull())
  it('ends the parts at a semicolon, unless a colon lists them', () => {
    const homes = [checked('402家', 402), checked('89家', 89, { name: '公办养老机构数' }), checked('2196个', 2196, { unit: '家', name: '助餐点数' })]
    expect(said('养老机构402家，其中公办89家；助餐点2196个。', ...homes)).toEqual([null, null, null])
    expect(said('养老机构402家，其中：公办89家；助餐点2196个。', ...homes)[2]).toContain('却大于总数402家')
  })
  it('takes nothing for a part behind those that make the whole', () => {
    const parts = [checked('88家', 88), checked('52家', 52, { name: '社会团体数' }), checked('36家', 36, { name: '基金会数' })]
    const more = checked('875家', 875, { name: '备案社会组织数' })
    expect(said('登记社会组织88家，其中社会团体52家、基金会36家，备案875家。', ...parts, more)[3]).toBeNull()
  })
})

describe('a share against its parts', () => {
  const quote = '全市有养老机构195家，其中公办142家、民办47家，养老机构备案覆盖率85%。'
  const parts = [checked('195家', 195), checked('142家', 142, { name: '公办养老机构数' }), checked('47家', 47, { name: '民办养老机构数' })]
  it('tells the share the parts make', () =>
    expect(said(quote, ...parts, checked('85%', 85, { unit: '%', measure: 'share', name: '养老机构备案覆盖率' }))[3]).toBe(
      '142家加47家是189，占195家的96.9%，与85%不符。',
    ))
  it('is content with one of the parts', () =>
    expect(said(quote, ...parts, checked('72.8%', 72.8, { unit: '%', measure: 'share', name: '养老机构备案覆盖率' }))[3]).toBeNull())
  it('asks nothing of a share behind a figure of another kind', () =>
    expect(
      said(
        '全市有养老机构195家，其中公办142家，养老机构床位50张，养老机构备案覆盖率85%。',
        ...parts.slice(0, 2),
        checked('50张', 50, { unit: '张', name: '养老机构床位数' }),
        checked('85%', 85, { unit: '%', measure: 'share', name: '养老机构备案覆盖率' }),
      )[3],
    ).toBeNull())
  it('takes no count that has a share of its own for the whole', () => {
    const share = (text: string, value: number) => checked(text, value, { unit: '%', measure: 'share', name: '养老机构占比' })
    const counts = [checked('52家', 52), share('91.2%', 91.2), checked('5家', 5), share('8.8%', 8.8)]
    expect(said('养老机构在城区52家，占91.2%；在乡镇5家，占8.8%。', ...counts)[3]).toBeNull()
  })
  it('asks nothing of a share of something else', () =>
    expect(said(quote, ...parts, checked('85%', 85, { unit: '%', measure: 'share', name: '护理型床位占比' }))[3]).toBeNull())
})

describe('one figure in two places', () => {
  const one = checked('90家', 90, { indicator: 'elderly-care-institutions', quote: '有养老机构90家。' })
  it('tells the other value', () =>
    expect(doubtsOf([one, { ...one, text: '91家', value: 91, quote: '养老机构91家。' }])).toEqual([
      '本文另一处是91家，两处不同。',
      '本文另一处是90家，两处不同。',
    ]))
  it('lets rounding be', () => expect(doubtsOf([one, { ...one, text: '0.9万家', value: 9000, quote: '约0.9万家。', period: '2019' }])).toEqual([null, null]))
  it('lets figures of two years be', () =>
    expect(doubtsOf([one, { ...one, text: '91家', value: 91, period: '2019', quote: '养老机构91家。' }])).toEqual([null, null]))
})

describe('doubts after corrections', () => {
  const read = observe(documentOf('江苏省民政报告\n\n养老机构由2015年的200家增加到2020年的260家，增长25%。\n'), catalogue)
  const setting = (text: string, value: number): Correction => ({
    expect: { text, quote: '养老机构' },
    change: { value },
    reason: '原文勘误。',
    date: '2026-11-20',
  })
  const doubts = (...corrections: Correction[]): (string | null)[] => {
    const { observed, corrected } = correct(read, corrections, catalogue)
    return doubt(observed, corrected).observations.map((figure) => figure.doubt)
  }
  it('tell what the report itself contradicts', () => expect(doubts()).toEqual([null, null, '由200家到260家是增加30%，与25%不符。']))
  it('are gone where the corrections settle them', () => {
    expect(doubts(setting('260家', 250))).toEqual([null, null, null])
    expect(doubts(setting('25%', 30))).toEqual([null, null, null])
  })
  it('tell the value that was set beside the printed one', () =>
    expect(doubts(setting('260家', 280))).toEqual([null, null, '由200家到260家（更正为280家）是增加40%，与25%不符。']))
  it('allow a value that was set no rounding', () => expect(doubts(setting('25%', 29.6))[2]).toBe('由200家到260家是增加30%，与25%（更正为29.6%）不符。'))
})
