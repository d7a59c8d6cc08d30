import { expect, test } from 'vitest'

import { createCborReader } from '../../src/search/cbor.ts'

const reader = (hex: string): ReturnType<typeof createCborReader> => createCborReader(Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16)))

/** Examples of RFC 8949, appendix A. */
test.each([
  ['00', 0],
  ['17', 23],
  ['1818', 24],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['20', -1],
  ['3863', -100],
  ['3903e7', -1000],
])('%s is the number %i', (hex, number) => {
  expect(reader(hex).number()).toBe(number)
})

test('a list of texts', () => {
  const words = reader('8263e6b0b46161')
  expect([words.list(), words.text(), words.text()]).toEqual([2, '水', 'a'])
  expect(words.position()).toBe(7)
})

test('anything else is an error, and so is an end too soon', () => {
  expect(() => reader('6161').number()).toThrow('at byte 0')
  expect(() => reader('01').list()).toThrow('at byte 0')
  expect(() => reader('1b000000e8d4a51000').number()).toThrow('too long')
  expect(() => reader('19').number()).toThrow()
})
