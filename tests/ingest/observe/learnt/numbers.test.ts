import fc from 'fast-check'
import { expect, it } from 'vitest'

import { Numbers } from '../../../../scripts/ingest/observe/learnt/numbers.ts'

it('gives each key a number of its own, in the order they come', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer(), fc.constantFrom(0, 1, -1))), (keys) => {
      const numbers = new Numbers()
      const known = new Map<string, number>()
      for (const [key, second] of keys) {
        const name = `${key}:${second}`
        if (!known.has(name)) known.set(name, known.size)
        expect(numbers.of(key, second)).toBe(known.get(name))
      }
      for (const [key, second] of keys) expect(numbers.get(key, second)).toBe(known.get(`${key}:${second}`))
      expect(numbers.size).toBe(known.size)
      const told: string[] = []
      numbers.forEach((key, second, number) => (told[number] = `${key}:${second}`))
      expect(told).toEqual([...known.keys()])
    }),
  ))

it('holds as many as come', () => {
  const numbers = new Numbers()
  for (let key = 0; key < 20_000; key++) numbers.of(key * 64)
  expect(numbers.size).toBe(20_000)
  expect(numbers.get(19_999 * 64)).toBe(19_999)
  expect(numbers.get(-1)).toBe(-1)
})
