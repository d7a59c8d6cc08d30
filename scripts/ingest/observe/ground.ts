/** Where a document's region and period are looked for, and how sure each ground is. */
import { visible, type Document } from '../document.ts'
import type { Evidence } from '../../../src/domain/report.ts'
import { fold } from './fold.ts'

/** What was found, and the ground it was found on. */
export interface Found<T> {
  readonly value: T | null
  readonly evidence: Evidence
  /** Which rule found it. */
  readonly rule?: string
}

export const NOTHING: Evidence = { ground: 'none', quote: '', confidence: 0 }
export const TOLD: Evidence = { ground: 'origin', quote: '', confidence: 1 }

/** How sure each ground is: set by hand, since a corpus holds too few documents to count it. */
const TRUST = { title: 0.95, publisher: 0.9, opening: 0.8, date: 0.75, text: 0.6, dateline: 0.5, imprint: 0.4, file: 0.4 } as const

export const on = (ground: keyof typeof TRUST, quote: string): Evidence => ({ ground, quote: quote.slice(0, 60), confidence: TRUST[ground] })

/** The parts of a document that say what it is about: its title, its publisher, its first lines. */
export function opening(document: Document): string[] {
  const blocks = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [visible(block.runs)]))
  return [visible(document.title), document.found.publisher ?? '', ...blocks.slice(0, 4)].map(fold)
}

/** The running text of a document. */
export const allText = (document: Document): string => document.blocks.map((block) => (block.kind === 'table' ? '' : fold(visible(block.runs)))).join('\n')

/** The year of a day, a month or a year. */
export const yearOf = (date: string | null): number | null => (date && /^\d{4}/.test(date) ? Number(date.slice(0, 4)) : null)
