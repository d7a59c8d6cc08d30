/** `npm run check`: everything about the project that can be wrong without a test failing. Goes through all steps whatever their outcome. */
import { dirname, join } from 'node:path'

import { run } from './verify/run.ts'
import type { Tally } from './verify/tally.ts'
import { addTallies, describeTally, forget, saveTally } from './verify/tally.ts'

interface Step {
  readonly name: string
  readonly command: readonly string[]
}

const BUILD: Step = { name: 'build', command: ['node', 'scripts/build.ts', '--out', '.cache/check/dist'] }
/** What can be checked while the site is built. */
const MEANWHILE: readonly Step[] = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { name: 'dead code', command: ['knip'] },
  // Which of two modules that import each other runs first depends on the program, and one that runs too early fails.
  { name: 'cycles', command: ['knip', '--cycles'] },
]
/** What reads what the build writes, the reports and from them the types of the content collection: in two rows, one for each of two cores. */
const AFTERWARDS: readonly (readonly Step[])[] = [
  [{ name: 'page types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] }],
  [
    { name: 'script types', command: ['tsc', '--noEmit'] },
    { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  ],
]

const results = join(dirname(import.meta.dirname), '.cache/results/check')

async function check({ name, command }: Step): Promise<Tally> {
  const start = performance.now()
  const { code, output } = await run(command, 'capture', { ASTRO_TELEMETRY_DISABLED: '1' })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(12)} ${seconds.padStart(6)} s`)
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

async function checkInTurn(steps: readonly Step[]): Promise<Tally> {
  const tallies: Tally[] = []
  for (const step of steps) tallies.push(await check(step))
  return addTallies(tallies)
}

await forget(results)
const before = await Promise.all([check(BUILD), checkInTurn(MEANWHILE)])
const after = await Promise.all(AFTERWARDS.map(checkInTurn))
const total = addTallies([...before, ...after])
await saveTally(results, total)
console.log(`check: ${describeTally(total)}`)
if (total.failed > 0) process.exitCode = 1
