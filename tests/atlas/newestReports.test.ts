import { expect, test } from 'vitest'

import { MOST_LISTED, newestReports } from '../../src/atlas/newestReports.ts'
import { report } from '../site/fixture.ts'

const many = (count: number) => Array.from({ length: count }, (_, number) => report(`r${number}`, []))

test('a list shows all reports as far as they are few, else the first, and tells how many are left', () => {
  const few = many(MOST_LISTED)
  expect(newestReports(few)).toEqual({ listed: few, left: 0 })
  const more = many(MOST_LISTED + 7)
  expect(newestReports(more)).toEqual({ listed: more.slice(0, MOST_LISTED), left: 7 })
})
