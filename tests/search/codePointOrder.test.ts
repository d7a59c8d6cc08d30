import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isAfter } from '../../src/search/codePointOrder.ts'

test.each([
  ['保', '低', true],
  ['低保', '低', true],
  ['低', '低', false],
  ['𠮷', '！', true],
  ['！', '𠮷', false],
])('%s after %s: %s', (text, other, after) => {
  expect(isAfter(text, other)).toBe(after)
})

test('the order is that of UTF-8', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '低', '！', '𠮷', '😀', '\uE000'), maxLength: 4 })
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(isAfter(one, other)).toBe(Buffer.compare(Buffer.from(one), Buffer.from(other)) > 0)
    }),
  )
})
