/** `npm run check`: everything about the project that can be wrong without a test failing. Goes through all steps whatever their outcome. */
import { dirname, join } from 'node:path'

import { run } from './verify/run.ts'
import type { Tally } from './verify/tally.ts'
import { addTallies, describeTally, forget, saveTally } from './verify/tally.ts'

/** The build comes before the types and lint: it writes the reports, and from them the types of the content collection, which both read. */
const STEPS: readonly { readonly name: string; readonly command: readonly string[] }[] = [
  { name: 'format', command: ['prettier', '--check', '.', '--log-level', 'warn'] },
  { name: 'build', command: ['node', 'scripts/build.ts', '--out', '.cache/check/dist'] },
  { name: 'page types', command: ['astro', 'check', '--minimumFailingSeverity', 'hint'] },
  { name: 'script types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'dead code', command: ['knip'] },
]

const results = join(dirname(import.meta.dirname), '.cache/results/check')

async function check(name: string, command: readonly string[]): Promise<Tally> {
  const start = performance.now()
  const { code, output } = await run(command, 'capture', { ASTRO_TELEMETRY_DISABLED: '1' })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  console.log(`${code === 0 ? '✓' : '✗'} ${name.padEnd(12)} ${seconds.padStart(6)} s`)
  if (code !== 0) console.log(`\n${output.trimEnd()}\n`)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

await forget(results)
const tallies: Tally[] = []
for (const { name, command } of STEPS) tallies.push(await check(name, command))
const total = addTallies(tallies)
await saveTally(results, total)
console.log(`check: ${describeTally(total)}`)
if (total.failed > 0) process.exitCode = 1
