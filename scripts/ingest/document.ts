/**
 * The typed document every step of ingest works on.
 *
 * Text is kept as runs so that each visible character knows where it stands in the source: a paragraph may be
 * several lines of a txt file, and Markdown hides its marks. Offsets are UTF-16 code units of `Document.text`.
 */
import type { Origin } from '../../src/domain/report.ts'

/** A piece of visible text. If it is as long as its slice it is that slice; else it stands for the slice as a whole (`&amp;`). */
export interface Run {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly strong?: boolean
}

export interface Cell {
  readonly runs: readonly Run[]
  readonly header: boolean
  readonly colspan: number
  readonly rowspan: number
}

export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly runs: readonly Run[] }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly depth: number; readonly runs: readonly Run[] }
  | { readonly kind: 'caption'; readonly runs: readonly Run[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly Cell[])[] }

/** A line that cleaning took away, and the rule of `content/catalogue/cleaning.yml` that did. */
export interface Dropped {
  readonly rule: string
  readonly runs: readonly Run[]
}

export type Format = 'txt' | 'md' | 'html'

export interface Document {
  /** File name in the sources folder. */
  readonly file: string
  readonly slug: string
  readonly format: Format
  /** The decoded file (txt, md) or the structured text (html): what offsets count in. */
  readonly text: string
  readonly title: readonly Run[]
  readonly origin: Origin
  /** What the document says of itself. */
  readonly found: { readonly publisher?: string; readonly date?: string; readonly region?: string; readonly period?: string }
  readonly blocks: readonly Block[]
  readonly dropped: readonly Dropped[]
}

/** The visible text of runs. */
export const visible = (runs: readonly Run[]): string => (runs.length === 1 ? (runs[0]?.text ?? '') : runs.map((run) => run.text).join(''))

/**
 * Where a visible range stands in the source.
 * @param from visible offset of the first character
 * @param to visible offset after the last character; to > from
 */
export function sourceRange(runs: readonly Run[], from: number, to: number): { start: number; end: number } {
  let at = 0
  let start = -1
  for (const run of runs) {
    const next = at + run.text.length
    const verbatim = run.end - run.start === run.text.length
    if (start < 0 && from < next) start = verbatim ? run.start + (from - at) : run.start
    if (to <= next) return { start, end: verbatim ? run.start + (to - at) : run.end }
    at = next
  }
  throw new RangeError(`visible range ${from}–${to} is outside the runs (${at} characters)`)
}
