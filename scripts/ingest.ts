/** Reads every document of the sources folder and writes `content/reports`. */
import { dirname, join, resolve } from 'node:path'

import { dayOf } from '../src/domain/day.ts'
import { readCatalogue } from '../src/domain/catalogue.ts'
import type { Report } from '../src/domain/report.ts'
import { copies } from './ingest/copies.ts'
import { readCorrections } from './ingest/corrections.ts'
import { correctionsFolder } from './ingest/inputs.ts'
import { ingestSource } from './ingest/pipeline.ts'
import { attempt, type Failure } from './ingest/failure.ts'
import { listSources, readSource } from './ingest/sources.ts'
import { summarise, tally, type Tally } from './ingest/summary.ts'
import { replaceFolder } from './ingest/write.ts'
import { readSources } from './site/settings.ts'
import { explainUsageErrors } from './usage.ts'

const root = dirname(import.meta.dirname)

/** So many documents are worth a word on how far it got. */
const MANY = 50

export interface IngestOptions {
  /** Folder of the documents. */
  readonly from: string
  /** Folder of the reports, replaced whole; `content/reports` unless told. */
  readonly to?: string
  /** Where the summary goes; standard error unless told. */
  readonly log?: (text: string) => void
  /** 2026-12-01, by which the summary tells what lies in the future; nothing else depends on it. The clock's unless told. */
  readonly today?: string
}

export interface IngestResult {
  /** The addresses of the reports written. */
  readonly slugs: readonly string[]
  /** The documents that are missing and whatever else went wrong, each with the reason and the remedy. */
  readonly failures: readonly Failure[]
}

/**
 * Reads the documents of a folder and replaces the reports. A document that fails does not stop the others.
 * @throws CatalogueError where the catalogue itself is wrong: then nothing is written
 */
export async function ingest({
  from,
  to = join(root, 'content/reports'),
  log = console.error,
  today = dayOf(new Date()),
}: IngestOptions): Promise<IngestResult> {
  const catalogue = readCatalogue(join(root, 'content/catalogue'))
  const folder = resolve(from)
  const { sources, addresses, notes, failures } = listSources(folder)
  const corrections = readCorrections(correctionsFolder(folder), failures)
  const reports = replaceFolder(to)
  const tallies: Tally[] = []
  const written: Pick<Report, 'slug' | 'source' | 'digest'>[] = []
  for (const [index, listed] of sources.entries()) {
    attempt('document', listed.file, failures, () => {
      const { document, report, mdx, stale } = ingestSource(readSource(folder, listed), catalogue, corrections.of(listed.slug))
      failures.push(...stale.map((message): Failure => ({ kind: 'corrections', file: `corrections/${listed.slug}.yml`, message })))
      reports.write(`${listed.slug}.mdx`, mdx)
      tallies.push(tally(report, document, today))
      written.push({ slug: report.slug, source: report.source, digest: report.digest })
    })
    await progress(index + 1, sources.length)
  }
  failures.push(...corrections.left(addresses))
  reports.finish()
  log(summarise(tallies, catalogue.themes, failures, [...copies(written), ...notes]))
  return { slugs: written.map(({ slug }) => slug), failures }
}

/** How far it got, on one line of a terminal; a log of many documents gets a line now and then. Lets other work go on. */
async function progress(done: number, all: number): Promise<void> {
  if (process.stderr.isTTY) process.stderr.write(`\rReading documents: ${done} of ${all}${done === all ? '\n' : ''}`)
  else if (all > MANY && done % MANY === 0) process.stderr.write(`Reading documents: ${done} of ${all}\n`)
  await new Promise(setImmediate)
}

if (import.meta.main) {
  explainUsageErrors()
  const { failures } = await ingest({ from: readSources(process.argv.slice(2), process.env, root) })
  if (failures.length > 0) process.exitCode = 1
}
