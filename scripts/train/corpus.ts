/** An annotated corpus: documents and, for each, what a careful reader made of its numerals. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, parse } from 'node:path'
import { z } from 'zod'

import { readAnnotation, readSubject } from './annotation.ts'
import { likeness } from '../ingest/observe/naming/likeness.ts'
import { UsageError } from '../usage.ts'

const readings = z.array(z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** One annotated numeral. `also` holds second readings that are as good. */
const rowSchema = z.looseObject({
  start: z.number(),
  end: z.number(),
  text: z.string(),
  role: z.string(),
  value: z.number().nullish(),
  unit: z.string().nullish(),
  bound: z.string().nullish(),
  measure: z.string().nullish(),
  indicator: z.string().nullish(),
  theme: z.string().nullish(),
  region: z.string().nullish(),
  period: z.string().nullish(),
  base: z.string().nullish(),
  also: z.record(z.string(), readings).nullish(),
})
export type Row = z.infer<typeof rowSchema>

/** The region and period a whole document reports on; null where it does not tell. */
export interface Subject {
  readonly region: string | null
  readonly period: string | null
}

export interface Annotated {
  readonly slug: string
  readonly file: string
  readonly rows: readonly Row[]
  readonly subject: Subject
}

export const isFact = ({ role }: { readonly role: string }): boolean => role === 'metric' || role === 'target'

/** All names that count as right. */
export const namesOf = (row: Row): readonly string[] => [row.indicator, ...(row.also?.['indicator'] ?? [])].filter((name) => typeof name === 'string')

/** How near a name comes to what a row is called, 0–1. */
export const nearness = (name: string, row: Row): number => Math.max(0, ...namesOf(row).map((reading) => likeness(name, reading)))

/**
 * Reads a corpus: `docs` holds the documents, `gold` a `.jsonl` of rows for each, or `ann` an annotation in lines.
 * @throws UsageError where there is no such folder; Error naming the file and row that does not fit
 */
export function readCorpus(folder: string): Annotated[] {
  const documents = join(folder, 'docs')
  if (!existsSync(documents))
    throw new UsageError(`${documents} is not there: a corpus is a folder with docs/ and gold/ or ann/. Write its path as seen from the project's folder.`)
  return readdirSync(documents)
    .filter((file) => !file.endsWith('.origin.yml'))
    .sort()
    .flatMap((file) => {
      const slug = parse(file).name
      const path = join(documents, file)
      const gold = join(folder, 'gold', `${slug}.jsonl`)
      const lines = join(folder, 'ann', `${slug}.txt`)
      if (existsSync(gold)) {
        const rows = readRows(gold)
        return [{ slug, file: path, rows, subject: subjectOf(rows) }]
      }
      if (!existsSync(lines)) return []
      const annotation = readFileSync(lines, 'utf8')
      return [{ slug, file: path, rows: readAnnotation(annotation, readFileSync(path, 'utf8'), lines), subject: readSubject(annotation) }]
    })
}

/** What most figures are of; for the period those that have it from the document alone, flows before others: a level is of its end. */
function subjectOf(rows: readonly Row[]): Subject {
  const facts = rows.filter(isFact)
  const inherited = facts.filter((row) => row['period_inferred'] === true)
  const flows = inherited.filter(({ measure }) => measure === 'flow')
  const telling = [flows, inherited, facts].find(({ length }) => length > 0) ?? []
  return { region: mostCommon(facts.map(({ region }) => region ?? null)), period: mostCommon(telling.map(({ period }) => period ?? null)) }
}

function mostCommon(values: readonly (string | null)[]): string | null {
  const [most] = [...Map.groupBy(values, (value) => value)].sort((a, b) => b[1].length - a[1].length)
  return most?.[0] ?? null
}

function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.flatMap((line, index) => {
    if (!line.trimStart().startsWith('{')) return []
    const row = rowSchema.safeParse(parseRow(line))
    if (row.success) return [row.data]
    const [issue] = row.error.issues
    throw new Error(`${file}:${index + 1}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}. Correct the annotation there.`)
  })
}

/** The row of a line; null, which is none, where the line is no JSON. */
function parseRow(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

/** A corpus, and how often each of its figures counts. */
export interface Weighed {
  readonly folder: string
  readonly times: number
  readonly annotated: readonly Annotated[]
}

/**
 * How often the figures of each document count, by its slug.
 * @throws UsageError where documents of one name would count differently: by their name they are parted into those learnt from and others
 */
export function timesBySlug(corpora: readonly Weighed[]): ReadonlyMap<string, number> {
  const first = new Map<string, Weighed>()
  for (const corpus of corpora) {
    for (const { slug } of corpus.annotated) {
      const known = first.get(slug) ?? corpus
      first.set(slug, known)
      if (known.times !== corpus.times) {
        throw new UsageError(
          `'${slug}' lies in ${known.folder}, where it counts ${known.times} times, and in ${corpus.folder}, where it counts ${corpus.times} times. Rename one of the two, or let both corpora count alike.`,
        )
      }
    }
  }
  return new Map([...first].map(([slug, { times }]) => [slug, times]))
}

/** Pairs rows and readings of one text by the overlap of their spans, the largest first; each is used once. */
export function pairUp<R extends { readonly start: number; readonly end: number }>(rows: readonly Row[], readings: readonly R[]): { row: Row; reading: R }[] {
  const overlaps = rows.flatMap((row) =>
    readings.flatMap((reading) => {
      const overlap = Math.min(row.end, reading.end) - Math.max(row.start, reading.start)
      return overlap > 0 ? [{ row, reading, weight: overlap - Math.abs(row.end - row.start - (reading.end - reading.start)) / 100 }] : []
    }),
  )
  const taken = new Set<unknown>()
  return overlaps
    .sort((a, b) => b.weight - a.weight)
    .filter(({ row, reading }) => {
      const free = !taken.has(row) && !taken.has(reading)
      if (free) taken.add(row).add(reading)
      return free
    })
    .sort((a, b) => a.row.start - b.row.start)
}
