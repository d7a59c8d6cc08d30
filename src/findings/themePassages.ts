/** 各地做了什么: place by place the reports' own sections on a theme, each with the sentence of its strongest figure. */
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { byImportance } from '../atlas/keyFigures.ts'
import { regionByPath } from '../domain/region.ts'
import type { Report } from '../domain/report.ts'
import { observationPlace } from './place.ts'
import { cellQuotation } from './quotation.ts'

/** A piece of a sentence; a figure of it leads to its place in the report. */
export interface Piece {
  readonly text: string
  readonly observation?: AtlasObservation
}

export interface Passage {
  readonly title: string
  readonly anchor: string
  /** A sentence of the report in quotation marks, or a cell of a table without. */
  readonly quote: readonly Piece[]
  /** Figures of the theme in the section. */
  readonly count: number
}

export interface PlacePassages {
  readonly place: string
  readonly report: Report
  readonly sections: readonly Passage[]
}

const MOST_SECTIONS = 3

/** Reports in the order given; in each the sections with the most figures of the theme, in the order of the text. */
export function themePassages(atlas: Atlas, observations: readonly AtlasObservation[]): PlacePassages[] {
  return [...Map.groupBy(observations, ({ report }) => report)].map(([report, figures]) => {
    const bySection = [...Map.groupBy(figures, ({ section }) => section)]
    const largest = [...bySection].sort((one, other) => other[1].length - one[1].length).slice(0, MOST_SECTIONS)
    const sections = bySection.filter((section) => largest.includes(section)).map(([anchor, of]) => passage(atlas, report, anchor, of))
    const place = observationPlace({ place: regionByPath(report.region ?? ''), region: report.region })
    return { place, report, sections }
  })
}

function passage(atlas: Atlas, report: Report, anchor: string | null, figures: readonly AtlasObservation[]): Passage {
  const section = report.sections.find((known) => known.anchor === anchor)
  const strongest = byImportance(atlas, figures)[0] ?? figures[0]
  const told = figures.filter(({ quote, anchor: paragraph }) => quote === strongest?.quote && paragraph === strongest.anchor)
  return {
    title: section?.title ?? '开头',
    anchor: anchor ?? figures[0]?.anchor ?? '',
    quote: strongest ? (ofCell(strongest) ?? quoted(strongest.quote, told)) : [],
    count: figures.length,
  }
}

/** The heads of a cell and its figure; undefined for a sentence. */
function ofCell(observation: AtlasObservation): Piece[] | undefined {
  const cell = cellQuotation(observation)
  return cell && [{ text: cell.before }, { text: cell.figure, observation }, { text: cell.after }].filter(({ text }) => text !== '')
}

/** The sentence in quotation marks, its own ones single, cut at its figures in their order. */
function quoted(sentence: string, figures: readonly AtlasObservation[]): Piece[] {
  const inner = (text: string): Piece[] => (text === '' ? [] : [{ text: text.replaceAll('“', '‘').replaceAll('”', '’') }])
  const pieces: Piece[] = [{ text: '“' }]
  let at = 0
  for (const observation of figures.toSorted((one, other) => one.start - other.start)) {
    const found = sentence.indexOf(observation.text, at)
    if (found < 0) continue
    pieces.push(...inner(sentence.slice(at, found)), { text: observation.text, observation })
    at = found + observation.text.length
  }
  return [...pieces, ...inner(sentence.slice(at)), { text: '”' }]
}

/** 其中55%是目标，不是实绩。, of a sentence; without 其中 where all its figures are targets, '' where none is. */
export function targetsText(quote: readonly Piece[]): string {
  const figures = quote.flatMap(({ observation }) => observation ?? [])
  const targets = figures.filter(({ role }) => role === 'target')
  if (targets.length === 0) return ''
  return `${targets.length < figures.length ? `其中${targets.map(({ text }) => text).join('、')}` : ''}是目标，不是实绩。`
}
