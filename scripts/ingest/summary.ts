import type { Theme } from '../../src/domain/catalogue.ts'
import type { Report } from '../../src/domain/report.ts'
import type { Document } from './document.ts'
import type { Failure } from './failure.ts'
import { textToCheck } from './textToCheck.ts'
import { doubted, figuresToCheck, settingsToCheck, unsure } from './toCheck.ts'

/** What is counted of one document. */
export interface Tally {
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
    ['Observations', sum(({ themes: counts }) => Object.values(counts).reduce((total, count) => total + count, 0))],
    ...byTheme,
    ['Numerals unread', sum(({ unread }) => unread)],
    ['Figures read with little confidence', sum(({ unsure }) => unsure)],
    ['Figures in doubt', sum(({ doubted }) => doubted)],
    ['Failures', failures.length],
  ]
  const questions = [...tallies.flatMap((one) => one.questions), ...notes].map((question) => `\n${question}`)
  const figures = tallies.filter((one) => one.figures.length > 0).map((one) => `\n${one.figures.join('\n')}`)
  return [...rows.map(formatRow), ...figures, ...questions, ...failures.map(({ file, message }) => `\n${file}: ${message}`)].join('\n')
}

type Row = readonly [label: string, count: number]

const LABEL = 40
const COUNT = 7

const formatRow = ([label, count]: Row): string => label + ' '.repeat(Math.max(1, LABEL - width(label))) + String(count).padStart(COUNT)

/** Columns on a terminal: a Han character takes two. */
const width = (text: string): number => [...text].reduce((sum, character) => sum + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0)
