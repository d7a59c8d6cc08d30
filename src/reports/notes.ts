/**
 * 边注: what stands in the margin of a report, level with its paragraph.
 *
 * A reader of the text must see every doubt (存疑: the report contradicts itself, or another report says otherwise). Of all else
 * a paragraph has one note, the first there is of: a correction of what the text itself prints (更正; others are listed below the
 * report) · a unit the text does not write, or a standard told by
 * the year (口径) · parts that add up to their total (核对) · the indicator in other places, each indicator
 * once in a report and counts of places of one level only, of the paragraph's most important figure that has any (别处).
 * What a chart of the report shows needs no note.
 */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { byImportance } from '../atlas/keyFigures.ts'
import type { Report } from '../domain/report.ts'
import { comparable } from '../findings/comparable.ts'
import { correctionText } from '../findings/correctionText.ts'
import type { Finding } from '../findings/finding.ts'
import { partitions } from '../findings/reportCharts.ts'
import { conflicts, elsewhere } from '../findings/sameIndicator.ts'
import { comparative } from '../findings/wording.ts'

export const NOTE_LABELS = { doubt: '存疑', correction: '更正', sense: '口径', check: '核对', elsewhere: '别处' } as const

export interface Note {
  readonly kind: keyof typeof NOTE_LABELS
  /** The figure it is on. */
  readonly on: AtlasObservation
  /** One or two sentences; empty where the others say it all. */
  readonly text: string
  /** Figures of other reports or places, to be linked. */
  readonly others: readonly AtlasObservation[]
}

/** The mark behind a figure in the text: 疑 where its own report contradicts it, 异 where another does. */
export function markOf(atlas: Atlas, observation: AtlasObservation): '疑' | '异' | null {
  if (observation.doubt !== null) return '疑'
  return conflicts(atlas, observation).length > 0 ? '异' : null
}

/**
 * The notes on a report by the anchor of the block they belong to, doubts first.
 * @param charts of the report: what they show needs no note
 */
export function reportNotes(atlas: Atlas, report: Report, charts: readonly Finding[]): Map<string, Note[]> {
  const observations = atlas.byReport.get(report) ?? []
  const drawn = new Set(charts.flatMap((chart) => chart.observations))
  const checks = checksOf(observations, drawn)
  const told = new Set<string>()
  const notes = new Map<string, Note[]>()
  for (const [anchor, figures] of Map.groupBy(observations, ({ anchor }) => anchor)) {
    const other =
      correctionNote(atlas, report, figures) ??
      senseNote(atlas, figures, drawn) ??
      checks.find(({ on }) => on.anchor === anchor) ??
      elsewhereNote(atlas, figures, told)
    const all = [...doubtNotes(atlas, figures), ...(other ? [other] : [])]
    if (all.length > 0) notes.set(anchor, all)
  }
  return notes
}

/** One sentence on one paragraph stands once, whichever of its figures it is on. */
function doubtNotes(atlas: Atlas, figures: readonly AtlasObservation[]): Note[] {
  const own = figures.flatMap((on): Note[] => (on.doubt === null ? [] : [{ kind: 'doubt', on, text: `${on.doubt}正文都照录，没有改动。`, others: [] }]))
  const foreign = figures.flatMap((on): Note[] => {
    const others = conflicts(atlas, on)
    return others.length === 0 ? [] : [{ kind: 'doubt', on, text: '两份报告写的不一样，两个数都保留。', others }]
  })
  return [...new Map(own.map((note) => [note.text, note])).values(), ...foreign]
}

/** What a correction may change of what a reader sees printed. */
const PRINTED = new Set(['value', 'unit', 'bound'])

function correctionNote({ catalogue }: Atlas, { corrections }: Report, figures: readonly AtlasObservation[]): Note | undefined {
  for (const correction of corrections.filter(({ fields }) => fields.some(({ field }) => PRINTED.has(field)))) {
    const on = figures.find(({ id }) => id === correction.observation)
    if (on) return { kind: 'correction', on, text: correctionText(correction, catalogue), others: [] }
  }
  return undefined
}

function senseNote({ catalogue }: Atlas, figures: readonly AtlasObservation[], drawn: ReadonlySet<AtlasObservation>): Note | undefined {
  for (const on of figures) {
    if (lacksUnit(on)) return { kind: 'sense', on, text: `“${on.text}”原文没有写单位，按上下文读作“${on.unit ?? ''}”。`, others: [] }
    const conversion = comparable(on, catalogue)?.conversion
    if (conversion !== undefined && !drawn.has(on)) return { kind: 'sense', on, text: conversion, others: [] }
  }
  return undefined
}

/** The printed figure ends in its number, and what follows in the sentence does not name the unit either. */
function lacksUnit({ text, unit, value, quote }: AtlasObservation): boolean {
  if (unit === null || value === null || !/[\d万亿余多]$/.test(text)) return false
  // Headers and a cell: the unit stands in a header, or above the table.
  if (quote.endsWith(`：${text}`)) return false
  const rest = quote.slice(quote.indexOf(text) + text.length)
  return !rest.includes(unit.replace(/\/.*$/, ''))
}

function checksOf(observations: readonly AtlasObservation[], drawn: ReadonlySet<AtlasObservation>): Note[] {
  return partitions(observations).flatMap(({ total, parts }): Note[] =>
    drawn.has(total) ? [] : [{ kind: 'check', on: total, text: `${parts.map(({ text }) => text).join('、')}相加，与总数${total.text}相符。`, others: [] }],
  )
}

/** Standards and shares of any two places may stand side by side; counts of a city beside those of a province say nothing. */
const ofOneKind = (on: AtlasObservation, other: AtlasObservation): boolean => comparative(on.unit ?? '') === '高' || on.place?.level === other.place?.level

/** Whether a place with its time is short enough for a line of a narrow screen, and so not to be broken. */
export const staysWhole = (text: string): boolean => text.length <= LONGEST_LINE

const LONGEST_LINE = 18

/** @param told the indicators that have had their note; the one chosen is added */
function elsewhereNote(atlas: Atlas, figures: readonly AtlasObservation[], told: Set<string>): Note | undefined {
  for (const on of byImportance(atlas, figures)) {
    if (on.indicator === null || told.has(on.indicator)) continue
    const others = elsewhere(atlas, on).filter((other) => ofOneKind(on, other))
    if (others.length === 0) continue
    told.add(on.indicator)
    return { kind: 'elsewhere', on, text: '', others }
  }
  return undefined
}
