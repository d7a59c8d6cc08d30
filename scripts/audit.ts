/**
 * `npm run audit`: Lighthouse with its mobile preset on each kind of page of the site in dist, served as by a CDN.
 * Prints a table; the exit code is 1 where a mark is missed. The network is simulated, so scores hold from machine to machine, but
 * a busy processor lengthens scripts: on one, look at several runs.
 */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'

import { auditPage } from './audit/audit.ts'
import { serveAsCdn } from './audit/cdn.ts'
import type { PageFigures, Run } from './audit/figures.ts'
import { reaches, summarise } from './audit/figures.ts'
import type { AuditedKind } from './audit/pages.ts'
import { AUDITED, AUDITED_KINDS } from './audit/pages.ts'
import { auditTable } from './audit/table.ts'
import { readSettings } from './site/settings.ts'
import { explainUsageErrors, UsageError } from './usage.ts'

const RUNS = 5
const USAGE = `Write npm run audit -- --runs 1 --pages home,report. Kinds of pages: ${AUDITED_KINDS.join(', ')}.`

function readFlags(args: readonly string[]): Record<'runs' | 'pages' | 'out', string | undefined> {
  const text = { type: 'string' } as const
  try {
    const { runs, pages, out } = parseArgs({ args: [...args], options: { runs: text, pages: text, out: text } }).values
    return { runs, pages, out }
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. ${USAGE}`, { cause: error })
  }
}

function readRuns(runs: string | undefined): number {
  if (runs === undefined) return RUNS
  if (/^[1-9]\d?$/.test(runs)) return Number(runs)
  throw new UsageError(`--runs "${runs}" is not a number of runs from 1 to 99. ${USAGE}`)
}

function readKinds(pages: string | undefined): readonly AuditedKind[] {
  if (pages === undefined) return AUDITED_KINDS
  return pages.split(',').map((name) => {
    const kind = AUDITED_KINDS.find((known) => known === name.trim())
    if (kind) return kind
    throw new UsageError(`--pages names "${name}", which is no kind of page. ${USAGE}`)
  })
}

async function auditKind(kind: AuditedKind, home: string, count: number): Promise<PageFigures> {
  const runs: Run[] = []
  for (let run = 1; run <= count; run++) {
    console.error(`${kind}: run ${run} of ${count} …`)
    runs.push(await auditPage(`${home}${AUDITED[kind]}`))
  }
  return summarise(kind, runs)
}

explainUsageErrors()
const flags = readFlags(process.argv.slice(2))
const [count, kinds] = [readRuns(flags.runs), readKinds(flags.pages)]
const { out, base } = readSettings(flags.out === undefined ? [] : ['--out', flags.out], process.env, dirname(import.meta.dirname))
const absent = kinds.find((kind) => !existsSync(join(out, AUDITED[kind].replace(/\?.*/, ''), 'index.html')))
if (absent !== undefined) throw new UsageError(`There is no page ${AUDITED[absent]} in ${out}. Build the bundled reports first: npm run build.`)
const cdn = await serveAsCdn(out, base)
const pages: PageFigures[] = []
for (const kind of kinds) pages.push(await auditKind(kind, cdn.home, count))
cdn.close()
console.log(auditTable(pages))
process.exit(pages.every(reaches) ? 0 : 1)
