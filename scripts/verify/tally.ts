import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

/** How many tests or steps came out well and how many did not. */
export interface Tally {
  readonly passed: number
  readonly failed: number
}

/** The parts of Vitest's JSON report that are counted. */
interface UnitReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
}

/** The parts of Playwright's JSON report that are counted: a flaky test passed at a second try. */
interface BrowserReport {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number }
}

/** @param report text of Vitest's JSON report */
export function countUnit(report: string): Tally {
  const { numPassedTests, numFailedTests } = JSON.parse(report) as UnitReport
  return { passed: numPassedTests, failed: numFailedTests }
}

/** @param report text of Playwright's JSON report */
export function countBrowser(report: string): Tally {
  const { stats } = JSON.parse(report) as BrowserReport
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected }
}

/**
 * The tally of a runner that has ended. A runner that ended badly has at least one failure, also where it died before it could
 * write its report, or where a test file could not even be loaded; so has one that found no test.
 * @param report text of its JSON report, null if there is none
 * @param code its exit code
 * @param count reads the report
 */
export function tallyRun(report: string | null, code: number, count: (report: string) => Tally): Tally {
  const { passed, failed } = report === null ? { passed: 0, failed: 0 } : readCount(report, count)
  return { passed, failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed }
}

function readCount(report: string, count: (report: string) => Tally): Tally {
  try {
    const { passed, failed } = count(report)
    if (Number.isInteger(passed) && Number.isInteger(failed)) return { passed, failed }
  } catch {
    // A report that breaks off was left by a runner that died: it counts nothing but the failure below.
  }
  return { passed: 0, failed: 1 }
}

export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), { passed: 0, failed: 0 })
}

export const describeTally = ({ passed, failed }: Tally): string => `${passed} passed, ${failed} failed`

/** Leaves a tally where `.ci/run` reads it: two numbers on a line. */
export async function saveTally(file: string, { passed, failed }: Tally): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, `${passed} ${failed}\n`)
}

/** Text of a report, null if the runner wrote none. */
export async function readReport(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null)
}

/** Takes away what an earlier run left, so that it cannot be counted as this one's. */
export async function forget(file: string): Promise<void> {
  await rm(file, { force: true })
}
