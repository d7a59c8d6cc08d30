import { describe, expect, test } from 'vitest'

import { figuresToCheck, settingsToCheck } from '../../scripts/ingest/toCheck.ts'
import type { Observation } from '../../src/domain/observation.ts'
import { reportSchema } from '../../src/domain/report.ts'

const figure = (text: string, name: string, confidence: number, doubt: string | null = null) => ({ text, name, confidence, doubt }) as Observation

const TODAY = '2026-12-01'
const document = { slug: 'de-qing', source: '德清.txt' }

describe('figuresToCheck', () => {
  test('names file, printed figure, name read and confidence, those in doubt first, then the least sure', () => {
    const observations = [
      figure('4587人', '低保人数', 0.82),
      figure('1204户', '低保边缘户数', 0.437),
      figure('28个', '照料中心亏损数', 0.21),
      figure('30.5%', '低保标准', 0.9, '两个数算出来是38.1%。'),
    ]
    expect(figuresToCheck({ ...document, observations })).toEqual([
      '德清.txt: figures to check, with their confidence. What is wrong goes into corrections/de-qing.yml.',
      '  0.90  30.5%  低保标准  in doubt: 两个数算出来是38.1%。',
      '  0.21  28个  照料中心亏损数',
      '  0.44  1204户  低保边缘户数',
    ])
  })

  test('says nothing of a document whose figures are sure', () => {
    expect(figuresToCheck({ ...document, observations: [figure('4587人', '低保人数', 0.82)] })).toEqual([])
  })
})

describe('settingsToCheck', () => {
  const sure = { ground: 'title', quote: '', confidence: 1 } as const
  const report = reportSchema.parse({
    ...document,
    title: '德清',
    origin: { publisher: '德清县民政局', date: '2024' },
    digest: '',
    region_code: null,
    region: null,
    period: '2023',
    evidence: { region: { ground: 'none', quote: '', confidence: 0 }, period: sure },
    sections: [],
    observations: [],
    corrections: [],
    dropped: [],
    numerals: {},
    unread: [],
  })

  test('says from what words a time was taken, where there are such', () => {
    const unsure = (quote: string): string | undefined =>
      settingsToCheck({ ...report, evidence: { region: sure, period: { ground: 'text', quote, confidence: 0.2 } } }, TODAY)[0]
    expect(unsure('2023年')).toContain('period 2023 was taken from the text (2023年). If')
    expect(unsure('')).toContain('period 2023 was taken from the text. If')
  })

  test('names the place that was not found', () => {
    expect(settingsToCheck(report, TODAY)).toEqual(["德清.txt: no region was found. Write 'region:' into 德清.txt.origin.yml."])
  })

  test('names publisher and date where neither origin nor text tells them', () => {
    expect(settingsToCheck({ ...report, origin: { source_kind: 'original' }, evidence: { region: sure, period: sure } }, TODAY)).toEqual([
      "德清.txt: no publisher and no date was found. Write 'publisher:' and 'date:' into 德清.txt.origin.yml.",
    ])
  })

  test.each([
    ['2099-01-01', '2098', ['date 2099-01-01', 'period 2098']],
    ['2026-12-02', '2028-01/2028-06', ['date 2026-12-02', 'period 2028-01/2028-06']],
    ['2026-12-01', '2027', []],
    ['2026', '2021/2035', []],
  ])('names a date of %s and a period of %s where they lie in the future', (date, period, ahead) => {
    const known = { ...report, origin: { ...report.origin, date }, period, evidence: { region: sure, period: sure } }
    expect(settingsToCheck(known, TODAY)).toEqual(
      ahead.map((time) => `德清.txt: ${time} lies in the future. If it is wrong, write the right '${time.split(' ')[0]}:' into 德清.txt.origin.yml.`),
    )
  })
})
