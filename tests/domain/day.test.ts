import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

import { dayOf } from '../../src/domain/day.ts'

test('a day is written with two digits for month and day', () => expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05'))

test('nothing of the domain reads the clock', () => {
  const folder = join('src', 'domain')
  expect(readdirSync(folder).filter((file) => /new Date\(\)|Date\.now\(/.test(readFileSync(join(folder, file), 'utf8')))).toEqual([])
})
