/** How good reading is: what was read of annotated documents against what a careful reader made of them. */
import type { Measure } from '../../src/domain/observation.ts'
import type { IndicatorFinder } from '../ingest/observe/naming/indicator.ts'
import { SAME_NAME } from '../ingest/observe/naming/likeness.ts'
import type { Quantity } from '../ingest/quantities.ts'
import { isFact, namesOf, nearness, pairUp, type Row } from './corpus.ts'

/** A share of right ones: hits of those in the annotation and of those read. */
export interface Score {
  readonly hits: number
  readonly gold: number
  readonly read: number
}

/** Twice the hits of both (F1), 0–1. */
export const f1 = ({ hits, gold, read }: Score): number => (gold + read === 0 ? 1 : (2 * hits) / (gold + read))

/** The fields of a reading that are judged. */
export type Judged = Pick<Quantity, 'value' | 'unit' | 'measure' | 'theme' | 'region' | 'period' | 'indicator'>

export interface Judgement {
  /** Value and unit are right. */
  readonly quantity: Score
  /** Value, unit, measure, theme, region, period and name are right. */
  readonly whole: Score
  /** Of the figures that were found: whether the whole is right, and with what confidence it was read. */
  readonly trials: readonly { readonly given: number; readonly right: boolean }[]
}

/** Judges one document; all offsets are of its structured text. */
export function judge(rows: readonly Row[], read: readonly Quantity[]): Judgement {
  const facts = rows.filter(isFact)
  const pairs = pairUp(rows, read).filter(({ row, reading }) => isFact(row) && isFact(reading))
  const score = (holds: (row: Row, reading: Quantity) => boolean): Score => ({
    hits: pairs.filter(({ row, reading }) => holds(row, reading)).length,
    gold: facts.length,
    read: read.filter(isFact).length,
  })
  const whole = (row: Row, reading: Quantity): boolean => sameBesidesName(row, reading) && sameName(row, reading, facts)
  return {
    quantity: score(sameQuantity),
    whole: score(whole),
    trials: pairs.map(({ row, reading }) => ({ given: reading.confidence ?? 0, right: whole(row, reading) })),
  }
}

/** Everything but the name is right. */
export const sameBesidesName = (row: Row, reading: Judged): boolean =>
  sameQuantity(row, reading) && FIELDS.every((field) => accepts(row, field, reading[field])) && samePeriod(row, reading)

const FIELDS = ['measure', 'theme', 'region'] as const

/** A value counts if the annotation, or its second reading, has it. */
const accepts = (row: Row, field: (typeof FIELDS)[number], value: unknown): boolean =>
  [row[field] ?? null, ...(row.also?.[field] ?? [])].some((reading) => (reading ?? '') === (value ?? ''))

const UNITS: Readonly<Record<string, string>> = { 名: '人', 位: '人', 个百分点: '百分点' }
const plainUnit = (unit: unknown): string => (typeof unit === 'string' ? (UNITS[unit] ?? unit) : '')

function sameQuantity(row: Row, { value, unit }: Judged): boolean {
  const values = [row.value ?? null, ...(row.also?.['value'] ?? [])]
  const units = [row.unit ?? null, ...(row.also?.['unit'] ?? [])]
  const near = (one: unknown): boolean =>
    one === null || value === null ? one === value : typeof one === 'number' && Math.abs(one - value) <= 1e-3 * Math.max(1, Math.abs(one))
  return values.some(near) && units.some((one) => plainUnit(one) === plainUnit(unit))
}

/** Whether two spans of time are one: of the same years, and of the same months where the annotation tells months. */
function sameSpan(period: string | null, told: string | null): boolean {
  if (period === null || told === null) return period === told
  const years = (text: string): string => [...new Set(text.split('/').map((point) => point.slice(0, 4)))].join('/')
  const months = (text: string): string => {
    const [first = '', last = first] = text.split('/')
    return `${first.slice(0, 7)}/${last.slice(0, 7)}`
  }
  return years(period) === years(told) && (!told.includes('-') || months(period) === months(told))
}

/** A level holds at a point: the end of an interval says the same as the interval. */
export function samePeriod(row: Row, { period, measure }: Pick<Judged, 'period' | 'measure'>): boolean {
  const end = (text: string | null): string | null => text?.split('/').at(-1) ?? null
  const readings = [row.period ?? null, ...(row.also?.['period'] ?? [])].map((one) => (typeof one === 'string' ? one : null))
  return readings.some((told) => sameSpan(period, told) || (measure === 'level' && period !== null && told !== null && sameSpan(end(period), end(told))))
}

/** A name that fits another figure of the document better is wrong. */
function sameName(row: Row, { indicator }: Judged, facts: readonly Row[]): boolean {
  const own = nearness(indicator ?? '', row)
  const names = namesOf(row)
  return own >= SAME_NAME && !facts.some((other) => !namesOf(other).some((name) => names.includes(name)) && nearness(indicator ?? '', other) > own)
}

/** How many figures were found whose annotated name leads to an entry of the catalogue, and how many of them got it, or another; the rest got none. */
export interface Entries {
  readonly known: number
  readonly right: number
  readonly other: number
}

/** Whether the figures of a document got the entries that their annotated names lead to. */
export function entriesOf(rows: readonly Row[], read: readonly Quantity[], find: IndicatorFinder): Entries {
  const entries = pairUp(rows, read).flatMap(({ row, reading }) => {
    if (!isFact(row) || !isFact(reading)) return []
    const ids = namesOf(row).flatMap((name) => find({ names: [name], unit: unitOf(row), measure: row.measure as Measure })?.id ?? [])
    return ids.length === 0 ? [] : [{ ids, own: reading.indicator_id }]
  })
  return {
    known: entries.length,
    right: entries.filter(({ ids, own }) => own !== null && ids.includes(own)).length,
    other: entries.filter(({ ids, own }) => own !== null && !ids.includes(own)).length,
  }
}

const unitOf = ({ unit }: Row): string | null => unit || null

/** Scores of several documents together. */
export const together = (scores: readonly Score[]): Score => ({
  hits: scores.reduce((sum, { hits }) => sum + hits, 0),
  gold: scores.reduce((sum, { gold }) => sum + gold, 0),
  read: scores.reduce((sum, { read }) => sum + read, 0),
})
