/** The step of ingest that reads a document's figures. */
import type { Catalogue } from '../../src/domain/catalogue.ts'
import { anchorsOf, type Anchors } from '../../src/reports/anchors.ts'
import { sourceRange, visible, type Document } from './document.ts'
import { identify } from './identify.ts'
import { readDocument, type PlacedReading } from './observe/read.ts'
import { toolsOf, type Meaning } from './observe/reader.ts'
import type { Observed, Placed } from './observed.ts'

/**
 * Reads the figures of a cleaned and structured document.
 * @returns its observations with their places in the blocks, and an account of every other numeral
 */
export function observe(document: Document, catalogue: Catalogue): Observed {
  const { setting, readings } = readDocument(document, toolsOf(catalogue))
  const anchors = anchorsOf(document.blocks.map(({ kind }) => kind))
  const numerals: Record<string, number> = {}
  const observations: Omit<Placed, 'id'>[] = []
  for (const reading of readings) {
    if (reading.meaning === null) numerals[reading.role] = (numerals[reading.role] ?? 0) + 1
    else if (reading.place.part === 'body') observations.push(placed(reading, reading.meaning, reading.place, document, anchors[reading.place.block]))
  }
  return {
    observations: identify(observations),
    numerals: Object.fromEntries(Object.entries(numerals).sort(([a], [b]) => (a < b ? -1 : 1))),
    unread: unreadOf(document, readings),
    region: { code: setting.region?.code ?? null, path: setting.region?.path ?? null },
    period: setting.calendar.period,
  }
}

type BodyPlace = Extract<PlacedReading['place'], { part: 'body' }>

function placed(reading: PlacedReading, meaning: Meaning, place: BodyPlace, document: Document, anchors: Anchors | undefined): Omit<Placed, 'id'> {
  const { start, end, from, to, role, quote } = reading
  return {
    indicator: meaning.indicator?.id ?? null,
    name: meaning.name,
    value: meaning.value,
    unit: meaning.unit,
    bound: meaning.bound,
    measure: meaning.measure,
    role: role === 'target' ? 'target' : 'metric',
    region_code: meaning.region?.code ?? null,
    region: meaning.region?.path ?? null,
    period: meaning.period,
    period_inferred: meaning.inferred,
    base: meaning.base,
    theme: meaning.theme,
    text: document.text.slice(start, end).replace(/\s+/g, ''),
    quote,
    anchor: anchors?.block ?? 'p1',
    section: anchors?.section ?? null,
    start,
    end,
    confidence: meaning.confidence,
    block: place.block,
    ...(place.cell ? { cell: place.cell } : {}),
    from,
    to,
  }
}

/** Digits of the document that lie in no reading: nobody could say what they are. */
function unreadOf(document: Document, readings: readonly PlacedReading[]): Observed['unread'][number][] {
  const unread: Observed['unread'][number][] = []
  const stretches = [
    document.title,
    ...document.dropped.map(({ runs }) => runs),
    ...document.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().map(({ runs }) => runs) : [block.runs])),
  ]
  const covered = readings.map(({ start, end }) => [start, end] as const)
  for (const runs of stretches) {
    const text = visible(runs)
    for (const match of text.matchAll(/[0-9０-９]+/g)) {
      const { start, end } = sourceRange(runs, match.index, match.index + match[0].length)
      if (!covered.some(([from, to]) => from < end && to > start))
        unread.push({ text: match[0], start, quote: text.slice(Math.max(0, match.index - 20), match.index + 20) })
    }
  }
  return unread
}
