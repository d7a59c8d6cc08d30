import fc from 'fast-check'
import { expect, test } from 'vitest'

import { shortened } from '../../src/typography/shortened.ts'

const within = (most: number) => (text: string) => [...text].length <= most

test('what fits stays as it is', () => expect(shortened('养老床位', within(4))).toBe('养老床位'))

test('of what does not, as much stays as fits with the ellipsis', () => {
  expect(shortened('养老床位数', within(4))).toBe('养老床…')
  expect(shortened('𠮷𠮷𠮷', within(2))).toBe('𠮷…')
})

test('where nothing fits, the ellipsis alone stands', () => {
  fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => shortened(text, () => false) === '…'))
})
