import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Catalogue } from '../../src/domain/catalogue.ts'
import { listSources } from '../ingest/sources.ts'
import { read } from './read.ts'

/**
 * Prints how long texts take and how much memory, each in a process of its own, from its start on: memory is of that text alone.
 * @param script what calls printTime with the file that stands behind `--time`
 */
export function printSpeed(script: string): void {
  console.log('\nSpeed')
  const sources = join('content', 'sources')
  const prose = listSources(sources)
    .sources.map(({ file }) => readFileSync(join(sources, file), 'utf8'))
    .join('\n')
  const times = (megabytes: number): number => Math.ceil((megabytes * 1e6) / Buffer.byteLength(prose))
  timed(script, 'bundled reports, 1 MB', `报告\n${prose.repeat(times(1))}`)
  timed(script, 'bundled reports, 10 MB', `报告\n${prose.repeat(times(10))}`)
  timed(script, 'one paragraph of 10 MB', `报告\n${prose.replaceAll('\n', '').repeat(times(10))}`)
  timed(script, 'a million digits', `报告\n${'1234567890'.repeat(100_000)}`)
}

function timed(script: string, name: string, text: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  try {
    const file = join(folder, 'text.txt')
    writeFileSync(file, text)
    process.stdout.write(`  ${name.padEnd(34)} ${execFileSync(process.execPath, [script, '--time', file], { encoding: 'utf8' })}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Prints what this process has used once it has read a file. */
export function printTime(file: string, catalogue: Catalogue): void {
  const numerals = read(file, catalogue).reduce((count) => count + 1, 0)
  const { user, system } = process.cpuUsage()
  const [seconds, size] = [(user + system) / 1e6, statSync(file).size / 1e6]
  const memory = (process.resourceUsage().maxRSS / 1024).toFixed(0)
  console.log(
    `${size.toFixed(2)} MB in ${seconds.toFixed(2)} CPU s, ${(size / seconds).toFixed(2)} MB a CPU s, ${numerals} numerals, at most ${memory} MiB of memory`,
  )
}
