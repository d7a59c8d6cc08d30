/**
 * `npm test`: the unit tests, then the tests in a browser, both whatever the other's outcome.
 * `npm run test:unit` and `npm run test:browser` run one of them and hand further arguments to its runner.
 */
import { dirname, join } from 'node:path'

import { explainUsageErrors, UsageError } from './usage.ts'
import { run } from './verify/run.ts'
import type { Tally } from './verify/tally.ts'
import { addTallies, countBrowser, countUnit, describeTally, forget, readReport, saveTally, tallyRun } from './verify/tally.ts'

const results = join(dirname(import.meta.dirname), '.cache/results')

async function testUnits(args: readonly string[]): Promise<Tally> {
  const report = join(results, 'unit.json')
  await forget(report)
  const { code } = await run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...args], 'screen')
  return tallyRun(await readReport(report), code, countUnit)
}

async function testInBrowser(args: readonly string[]): Promise<Tally> {
  const report = join(results, 'browser.json')
  await forget(report)
  const { code } = await run(['playwright', 'test', '--reporter=list,json', ...args], 'screen', { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  return tallyRun(await readReport(report), code, countBrowser)
}

const suites = { unit: testUnits, browser: testInBrowser }

async function main([only, ...args]: readonly string[]): Promise<void> {
  if (only !== undefined && !Object.hasOwn(suites, only))
    throw new UsageError(`There is no suite "${only}". Write ${Object.keys(suites).join(' or ')}, or nothing for both.`)
  const tallies: Tally[] = []
  const lines: string[] = []
  for (const [name, test] of Object.entries(suites)) {
    if (only !== undefined && only !== name) continue
    const tally = await test(args)
    tallies.push(tally)
    lines.push(`${name} tests: ${describeTally(tally)}`)
  }
  const total = addTallies(tallies)
  await saveTally(join(results, 'test'), total)
  console.log(`\n${lines.join('\n')}`)
  if (total.failed > 0) process.exitCode = 1
}

explainUsageErrors()
await main(process.argv.slice(2))
