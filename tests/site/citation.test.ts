import { expect, test } from 'vitest'

import { dataCitation, reportCitation } from '../../src/domain/citation.ts'
import { report } from './fixture.ts'

const ADDRESS = 'https://example.org/reports/a/'

test('a retold report names the original and the page that was read', () => {
  const origin = { title: '某年的工作', publisher: '某报', date: '2021-06-24', url: 'https://example.com/1', source_kind: 'retold' } as const
  expect(reportCitation(report('a', [], { origin }), ADDRESS)).toBe(
    '某报. 某年的工作[R/OL]. (2021-06-24). https://example.com/1. 见民政图志（据原文改写）: https://example.org/reports/a/.',
  )
})

test('what is not known is left out or said', () => {
  expect(reportCitation(report('a', []), ADDRESS)).toBe('责任者不详. 报告a[R]. 见民政图志: https://example.org/reports/a/.')
})

test('figures of retold reports say so', () => {
  const retold = report('a', [], { origin: { source_kind: 'retold' } })
  expect(dataCitation('低保标准', [retold], ADDRESS)).toBe('民政图志. 低保标准[DS/OL]. https://example.org/reports/a/. 数字据原文改写本照录。')
  expect(dataCitation('低保标准', [report('a', [])], ADDRESS)).not.toContain('改写')
})
