import { describe, expect, test } from 'vitest'

import { addTallies, countBrowser, countUnit, describeTally, tallyRun } from '../../scripts/verify/tally.ts'

const unitReport = (passed: number, failed: number): string => JSON.stringify({ numPassedTests: passed, numFailedTests: failed })
const browserReport = (expected: number, flaky: number, unexpected: number): string => JSON.stringify({ stats: { expected, flaky, unexpected, skipped: 1 } })

describe('tallyRun', () => {
  test('counts what the report says', () => {
    expect(tallyRun(unitReport(12, 0), 0, countUnit)).toEqual({ passed: 12, failed: 0 })
    expect(tallyRun(unitReport(12, 3), 1, countUnit)).toEqual({ passed: 12, failed: 3 })
    expect(tallyRun(browserReport(5, 1, 2), 1, countBrowser)).toEqual({ passed: 6, failed: 2 })
  })

  test('counts one failure for a runner that ended badly without a failed test, as when a file could not be loaded', () => {
    expect(tallyRun(unitReport(12, 0), 1, countUnit)).toEqual({ passed: 12, failed: 1 })
  })

  test('counts one failure for a runner that died before its report was whole', () => {
    expect(tallyRun(null, 1, countUnit)).toEqual({ passed: 0, failed: 1 })
    expect(tallyRun('{"numPassedTests": 3', 1, countUnit)).toEqual({ passed: 0, failed: 1 })
    expect(tallyRun('{}', 0, countUnit)).toEqual({ passed: 0, failed: 1 })
    expect(tallyRun('{}', 0, countBrowser)).toEqual({ passed: 0, failed: 1 })
  })

  test('counts one failure when there was nothing to run', () => {
    expect(tallyRun(unitReport(0, 0), 0, countUnit)).toEqual({ passed: 0, failed: 1 })
  })
})

test('tallies add up and read as CI expects', () => {
  const sum = addTallies([
    { passed: 3, failed: 1 },
    { passed: 4, failed: 0 },
  ])
  expect(describeTally(sum)).toBe('7 passed, 1 failed')
})
