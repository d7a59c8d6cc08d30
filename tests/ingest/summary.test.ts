import { describe, expect, test } from 'vitest'

import { summarise, type Tally } from '../../scripts/ingest/summary.ts'
import { catalogue } from './fixture.ts'

describe('summarise', () => {
  test('adds up documents, paragraphs, observations by theme, unread numerals and failures', () => {
    const tallies: Tally[] = [
      {
        told: ['a.txt', '/reports/a/', '辽宁省/大连市', '2020'],
        kept: 12,
        dropped: 3,
        unread: 1,
        unsure: 2,
        doubted: 1,
        questions: ['a.txt: no region was found.'],
        figures: ['a.txt: figures to check', '  0.31  12户  低保户数'],
        themes: { 'elderly-care': 4, charity: 1 },
      },
      {
        told: ['twelve.txt', '/reports/twelve/', '-', '-'],
        kept: 8,
        dropped: 0,
        unread: 0,
        unsure: 0,
        doubted: 0,
        questions: [],
        figures: [],
        themes: { 'elderly-care': 2 },
      },
    ]
    expect(summarise(tallies, catalogue.themes, [{ kind: 'document', file: 'a.xlsx', message: 'not read. Save it as text.' }])).toBe(
      [
        'a.txt       /reports/a/       辽宁省/大连市  2020  5 figures',
        'twelve.txt  /reports/twelve/  -              -     2 figures',
        '',
        'Documents                                     2',
        'Paragraphs kept                              20',
        'Lines dropped by cleaning                     3',
        'Observations                                  7',
        '  elderly-care 养老服务                       6',
        '  charity 慈善社工志愿                        1',
        'Numerals unread                               1',
        'Figures read with little confidence           2',
        'Figures in doubt                              1',
        'Failures                                      1',
        '',
        'a.txt: figures to check',
        '  0.31  12户  低保户数',
        '',
        'a.txt: no region was found.',
        '',
        'a.xlsx: not read. Save it as text.',
      ].join('\n'),
    )
  })

  test('lists two dozen figures of a document, fewer of each of many, and counts the rest', () => {
    const one = { told: ['a.txt', '/reports/a/', '-', '-'], kept: 1, dropped: 0, unread: 0, unsure: 30, doubted: 0, questions: [], themes: {} } as const
    const figures = ['a.txt: figures to check', ...Array.from({ length: 30 }, (_, index) => `  0.31  ${index}户  低保户数`)]
    const linesOf = (documents: number): string[] =>
      summarise(
        Array.from({ length: documents }, () => ({ ...one, figures })),
        catalogue.themes,
        [],
      ).split('\n')
    expect(linesOf(1).filter((line) => line.startsWith('  0.31'))).toHaveLength(24)
    expect(linesOf(1).at(-1)).toBe('  and 6 more')
    expect(linesOf(60).filter((line) => line.startsWith('  0.31'))).toHaveLength(60 * 4)
    expect(linesOf(60)[0]).toMatch(/^Documents/)
  })
})
