import { expect, test } from 'vitest'

import { copies } from '../../scripts/ingest/copies.ts'

test('names the files that hold the same bytes, and what to do', () => {
  const reports = [
    { source: '大连2020.txt', digest: 'a' },
    { source: '湖北.txt', digest: 'b' },
    { source: '大连2020 (1).txt', digest: 'a' },
  ]
  expect(copies(reports)).toEqual([
    '大连2020.txt, 大连2020 (1).txt: these files hold the same document, so its figures are on the site 2 times. Keep one of them.',
  ])
  expect(copies(reports.slice(0, 2))).toEqual([])
})
