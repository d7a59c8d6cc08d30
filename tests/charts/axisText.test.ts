import { expect, test } from 'vitest'

import { axisTexts } from '../../src/charts/axisText.ts'

test.each<[readonly number[], readonly string[]]>([
  [
    [0, 200, 400],
    ['0', '200', '400'],
  ],
  [
    [0, 5_000],
    ['0', '5,000'],
  ],
  [
    [0, 5_000, 10_000],
    ['0', '0.5万', '1万'],
  ],
  [
    [0, 500_000, 1_000_000],
    ['0', '50万', '100万'],
  ],
  [
    [-100_000, 0, 100_000],
    ['−10万', '0', '10万'],
  ],
  [
    [0, 100_000_000, 200_000_000],
    ['0', '1亿', '2亿'],
  ],
  [
    [0, 0.2, 0.4],
    ['0', '0.2', '0.4'],
  ],
  [[], []],
])('the numbers of an axis %j are %j', (ticks, texts) => expect(axisTexts(ticks)).toEqual(texts))
