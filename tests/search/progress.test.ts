import { expect, test } from 'vitest'

import { NO_PROGRESS, readProgress } from '../../src/search/progress.ts'

test('what was kept is read again', () => {
  const progress = { pressed: ['', '0:2'], scroll: 812.5, followed: '/reports/x/#s1' }
  expect(readProgress(structuredClone(progress))).toEqual(progress)
})

test.each([[null], [undefined], ['x'], [7], [{}], [{ pressed: 'x', scroll: '1', followed: 2 }], [{ pressed: [1, null] }]])('%j is no progress', (state) => {
  expect(readProgress(state)).toEqual(NO_PROGRESS)
})
