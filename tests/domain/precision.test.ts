import { expect, test } from 'vitest'

import { printedSlack } from '../../src/domain/precision.ts'

test.each([
  ['90家', 0],
  ['1,985个', 0],
  ['42万张', 5000],
  ['5.28万人', 50],
  ['1.80亿元', 500_000],
  ['6.7%', 0.05],
  ['2倍', 0.5],
  ['３０％', 0.5],
  ['百分之三十', 0.5],
  ['几十', 0],
])('%s stands for a number no further away than %d', (text, slack) => {
  expect(printedSlack(text)).toBeCloseTo(slack)
})
