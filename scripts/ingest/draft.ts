/**
 * A document between parsing and structuring: its lines, and what the format itself says of them.
 *
 * Cleaning works on lines, since navigation and page numbers come in lines; structure then makes blocks of what is left.
 */
import type { Block, Document, Run } from './document.ts'

/** What the format says a line is. A plain `line` says nothing: structure has to find out. */
export type Mark =
  | { readonly kind: 'line' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'item'; readonly ordered: boolean; readonly depth: number }
  | { readonly kind: 'caption' }
  | { readonly kind: 'table'; readonly rows: Extract<Block, { kind: 'table' }>['rows'] }

export interface Line {
  readonly mark: Mark
  /** The visible text; empty for a table, whose text is in its cells. */
  readonly runs: readonly Run[]
  /** A blank line, an indentation or the edge of a block stands before it. */
  readonly apart: boolean
  /** A page ended before it: the sentence may go on. */
  readonly turned?: true
  /** The name of the rule by which the format itself marks the line as no part of the report. */
  readonly drop?: string
}

export interface Draft extends Omit<Document, 'blocks'> {
  readonly lines: readonly Line[]
}

export const LINE: Mark = { kind: 'line' }
