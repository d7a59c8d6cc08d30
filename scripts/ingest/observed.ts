/** What observing a document yields: its figures with their places, and an account of all other numerals. */
import type { Observation } from '../../src/domain/observation.ts'
import type { FoundSetting } from './observe/report/setting.ts'

export interface Placed extends Observation {
  /** Index into `Document.blocks`. */
  readonly block: number
  /** Row and cell, for a table. */
  readonly cell?: readonly [row: number, cell: number]
  /** Visible offsets in the text of that block, or of that cell. */
  readonly from: number
  readonly to: number
}

export interface Observed {
  readonly observations: readonly Placed[]
  /** Numerals that are no fact, counted by role. */
  readonly numerals: Readonly<Record<string, number>>
  /** Numerals nobody could read. */
  readonly unread: readonly { readonly text: string; readonly start: number; readonly quote: string }[]
  /** The region and period the document reports on. */
  readonly region: { readonly code: string | null; readonly path: string | null }
  readonly period: string | null
  readonly evidence: FoundSetting['evidence']
}
