import type { Theme } from '../../src/domain/catalogue.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Document } from './document.ts'
import type { Failure } from './failure.ts'
import { textToCheck } from './textToCheck.ts'
import { doubted, figuresToCheck, settingsToCheck, unsure } from './toCheck.ts'

/** What is told of one document. */
export interface Tally {
  /** Its file, its address, and for which place and time it speaks. */
  readonly told: readonly [source: string, address: string, place: string, period: string]
  readonly kept: number
  readonly dropped: number
  readonly unread: number
  /** Figures read with little confidence, and figures that something in the report speaks against. */
  readonly unsure: number
  readonly doubted: number
  /** What an editor should look at of the document, a line each, and of its figures, lines that belong together. */
  readonly questions: readonly string[]
  readonly figures: readonly string[]
  readonly themes: Readonly<Record<string, number>>
}

/** @param today 2026-12-01 */
export function tally(report: Report, document: Document, today: string): Tally {
  const themes: Record<string, number> = {}
  for (const { theme } of report.observations) themes[theme] = (themes[theme] ?? 0) + 1
  return {
    told: [report.source, `/reports/${report.slug}/`, report.region ?? '-', report.period ?? '-'],
    kept: document.blocks.length,
    dropped: report.dropped.length,
    unread: report.unread.length,
    unsure: unsure(report.observations).length,
    doubted: doubted(report.observations).length,
    questions: [...textToCheck(document), ...settingsToCheck(report, today)],
    figures: figuresToCheck(report),
    themes,
  }
}

/**
 * What was read, dropped, left unread and failed, as lines for a terminal.
 * @param notes what an editor should know of the documents together, such as their addresses
 */
export function summarise(tallies: readonly Tally[], themes: readonly Theme[], failures: readonly Failure[], notes: readonly string[] = []): string {
  const sum = (count: (tally: Tally) => number): number => tallies.reduce((total, one) => total + count(one), 0)
  const byTheme = themes.map(({ id, name }): Row => [`  ${id} ${name}`, sum((one) => one.themes[id] ?? 0)]).filter(([, count]) => count > 0)
  const rows: Row[] = [
    ['Documents', tallies.length],
    ['Paragraphs kept', sum(({ kept }) => kept)],
    ['Lines dropped by cleaning', sum(({ dropped }) => dropped)],
    ['Observations', sum(countOf)],
    ...byTheme,
    ['Numerals unread', sum(({ unread }) => unread)],
    ['Figures read with little confidence', sum(({ unsure }) => unsure)],
    ['Figures in doubt', sum(({ doubted }) => doubted)],
    ['Failures', failures.length],
  ]
  const questions = [...tallies.flatMap((one) => one.questions), ...notes].map((question) => `\n${question}`)
  const most = Math.max(FEWEST_FIGURES, Math.min(MOST_FIGURES, Math.floor(MOST_LINES / tallies.length)))
  const figures = tallies.filter((one) => one.figures.length > 0).map((one) => `\n${cut(one.figures, most).join('\n')}`)
  return [...documents(tallies), ...rows.map(formatRow), ...figures, ...questions, ...failures.map(({ file, message }) => `\n${file}: ${message}`)].join('\n')
}

/** So many figures of a document are listed, fewer of each where there are many documents; an editor who has mended these runs it again. */
const [MOST_FIGURES, FEWEST_FIGURES, MOST_LINES] = [24, 3, 240]

/** The first lines below the one that heads them, and how many there are besides. */
const cut = ([head = '', ...lines]: readonly string[], most: number): string[] => [
  head,
  ...lines.slice(0, most),
  ...(lines.length > most ? [`  and ${lines.length - most} more`] : []),
]

/** Of more documents a list is no overview. */
const MOST_DOCUMENTS = 50

/** A line a document: what it was taken for, and how many figures were read. */
function documents(tallies: readonly Tally[]): string[] {
  if (tallies.length === 0 || tallies.length > MOST_DOCUMENTS) return []
  const cells = tallies.map((one) => [...one.told, `${countOf(one)} ${countOf(one) === 1 ? 'figure' : 'figures'}`])
  const widths = cells.reduce<number[]>((widest, row) => row.map((cell, column) => Math.max(widest[column] ?? 0, width(cell))), [])
  const line = (row: readonly string[]): string => row.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - width(cell))).join('  ')
  return [...cells.map((row) => line(row).trimEnd()), '']
}

const countOf = ({ themes }: Tally): number => Object.values(themes).reduce((total, count) => total + count, 0)

type Row = readonly [label: string, count: number]

const LABEL = 40
const COUNT = 7

const formatRow = ([label, count]: Row): string => label + ' '.repeat(Math.max(1, LABEL - width(label))) + String(count).padStart(COUNT)

/** Columns on a terminal: a Han character takes two. */
const width = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
