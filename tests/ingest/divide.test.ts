import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { divide } from '../../scripts/divide.ts'

const lengthOf = (text: string): number => text.length

describe('items in groups', () => {
  it('are put into one until it is full', () => expect(divide(['ab', 'c', 'def', 'g', 'h'], 3, lengthOf)).toEqual([['ab', 'c'], ['def'], ['g', 'h']]))
  it('may be larger than a group', () => expect(divide(['abcdef', 'g'], 3, lengthOf)).toEqual([['abcdef'], ['g']]))
  it('are none where there are none', () => expect(divide([], 3, lengthOf)).toEqual([]))
  it('are all there, in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.integer({ min: 1, max: 20 }), (texts, size) => {
        expect(divide(texts, size, lengthOf).flat()).toEqual(texts)
      }),
    )
  })
})
