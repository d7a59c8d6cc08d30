/** The step of ingest that reads a document's figures. */
import { bisectLeft } from 'd3-array'

import type { Catalogue } from '../../src/domain/catalogue.ts'
import { possiblePeriod } from '../../src/domain/date.ts'
import { regionByCode, type Region } from '../../src/domain/region.ts'
import { anchorsOf, type Anchors } from '../../src/reports/anchors.ts'
import { sourceRange, visible, type Document, type Run } from './document.ts'
import { identify } from './identify.ts'
import { readNumerals, type PlacedReading } from './observe/read.ts'
import type { Meaning } from './observe/meaning.ts'
import { toolsOf } from './observe/tools.ts'
import type { Observed, Placed } from './observed.ts'

/**
 * Reads the figures of a cleaned and structured document.
 * @returns its observations with their places in the blocks, not yet doubted, and an account of every other numeral
 */
export function observe(document: Document, catalogue: Catalogue): Observed {
  const { setting, readings } = readNumerals(document, toolsOf(catalogue))
  const anchors = anchorsOf(document.blocks.map(({ kind }) => kind))
  const numerals: Record<string, number> = {}
  const observations: Omit<Placed, 'id'>[] = []
  for (const reading of readings) {
    if (reading.role === 'unread') continue
    // A figure of the title is told again in the body, where it can be led to.
    const role = reading.place.part === 'title' && reading.meaning ? 'label' : reading.role
    if (reading.meaning === null || reading.place.part !== 'body') numerals[role] = (numerals[role] ?? 0) + 1
    else observations.push(placed(reading, reading.meaning, reading.place, document, anchors[reading.place.block]))
  }
  return {
    observations: identify(observations),
    numerals: Object.fromEntries(Object.entries(numerals).sort(([a], [b]) => (a < b ? -1 : 1))),
    unread: unreadOf(document, readings),
    region: { code: codeOf(setting.region), path: setting.region?.path ?? null },
    period: possiblePeriod(setting.calendar.period),
    evidence: setting.evidence,
  }
}

/** The code of a division, by its former name too; a town has none, so that its figures are not taken for its county's. */
function codeOf(region: Region | null): string | null {
  const known = region ? regionByCode(region.code) : undefined
  return known?.path.split('/').length === region?.path.split('/').length ? (known?.code ?? null) : null
}

type BodyPlace = Extract<PlacedReading['place'], { part: 'body' }>

function placed(reading: PlacedReading, meaning: Meaning, place: BodyPlace, document: Document, anchors: Anchors | undefined): Omit<Placed, 'id'> {
  const { start, end, from, to, role, quote } = reading
  return {
    indicator: meaning.indicator?.id ?? null,
    name: meaning.indicator?.name ?? meaning.name,
    value: meaning.value,
    unit: meaning.unit,
    bound: meaning.bound,
    measure: meaning.measure,
    role: role === 'target' ? 'target' : 'metric',
    region_code: codeOf(meaning.region),
    region: meaning.region?.path ?? null,
    period: possiblePeriod(meaning.period),
    period_inferred: meaning.inferred,
    base: possiblePeriod(meaning.base),
    theme: meaning.theme,
    text: document.text.slice(start, end).replace(/\s+/g, ''),
    quote,
    anchor: anchors?.block ?? 'p1',
    section: anchors?.section ?? null,
    start,
    end,
    confidence: meaning.confidence,
    doubt: null,
    block: place.block,
    ...(place.cell ? { cell: place.cell } : {}),
    from,
    to,
  }
}

/** Numbers nobody could make out, and digits that lie in no reading at all. */
function unreadOf(document: Document, readings: readonly PlacedReading[]): Observed['unread'][number][] {
  const starts = readings.map(({ start }) => start)
  const isRead = (start: number, end: number): boolean => {
    const nearest = readings[bisectLeft(starts, end) - 1]
    return nearest !== undefined && nearest.end > start && nearest.role !== 'unread'
  }
  return stretchesOf(document).flatMap((runs) => {
    const text = visible(runs)
    return [...text.matchAll(/[0-9０-９]+/g)].flatMap(({ 0: digits, index }) => {
      const { start, end } = sourceRange(runs, index, index + digits.length)
      return isRead(start, end) ? [] : [{ text: digits, start, quote: text.slice(Math.max(0, index - 20), index + 20) }]
    })
  })
}

/** All stretches of running text: title, dropped lines, blocks and the cells of tables. */
function stretchesOf({ title, dropped, blocks }: Document): (readonly Run[])[] {
  const inBlocks = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(({ runs }) => runs) : [block.runs]))
  return [title, ...dropped.map(({ runs }) => runs), ...inBlocks]
}
