import { describe, expect, test } from 'vitest'

import { summarise } from '../../scripts/ingest/summary.ts'
import { catalogue } from './fixture.ts'

describe('summarise', () => {
  test('adds up documents, paragraphs, observations by theme, unread numerals and failures', () => {
    const tallies = [
      {
        kept: 12,
        dropped: 3,
        unread: 1,
        unsure: 2,
        doubted: 1,
        questions: ['a.txt: no region was found.'],
        figures: ['a.txt: figures to check', '  0.31  12户  低保户数'],
        themes: { 'elderly-care': 4, charity: 1 },
      },
      { kept: 8, dropped: 0, unread: 0, unsure: 0, doubted: 0, questions: [], figures: [], themes: { 'elderly-care': 2 } },
    ]
    expect(summarise(tallies, catalogue.themes, [{ kind: 'document', file: 'a.xlsx', message: 'not read. Save it as text.' }])).toBe(
      [
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
})
