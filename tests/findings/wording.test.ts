import { expect, test } from 'vitest'

import { differenceText } from '../../src/findings/wording.ts'

test.each<[number, string, string]>([
  [210, '元/月', '210元'],
  [2429, '元/年', '2,429元'],
  [3.13 - 3.09, '张/千名老人', '0.04张'],
  [10.36 - 10.34, '%', '0.02个百分点'],
  [-30.04, '%', '30个百分点'],
  [357.75 - 158.5, '元/月', '199元'],
  [0, '%', '0个百分点'],
])('%d %s apart is %s', (value, unit, text) => expect(differenceText(value, unit)).toBe(text))
