import fc from 'fast-check'
import { expect, test } from 'vitest'

import { contentAnchor } from '../../src/reports/contentAnchor.ts'

test('is made of the text alone, whatever stands around it', () => {
  expect(contentAnchor('一段话。', new Set(['t-000000']))).toBe(contentAnchor('一段\n话。 ', new Set()))
  expect(contentAnchor('一段话。', new Set())).not.toBe(contentAnchor('另一段话。', new Set()))
})

test('is unique in a report', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('甲', '乙', '丙')), (texts) => {
      const taken = new Set<string>()
      for (const text of texts) contentAnchor(text, taken)
      expect(taken.size).toBe(texts.length)
    }),
  )
})
