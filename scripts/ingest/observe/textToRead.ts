/** A text as it is read: a paragraph, a heading, or the sentence that a table's cell and its headers make. */
import type { Run } from '../document.ts'
import type { Surroundings } from './prepare.ts'
import type { Reading } from './reader.ts'

/** Where a reading stands: in a block of the body, in the title, or in a line that cleaning dropped. */
export type Place =
  { readonly part: 'title' | 'dropped' } | { readonly part: 'body'; readonly block: number; readonly cell?: readonly [row: number, cell: number] }

/** A text that is read, what its readings are of the text that was printed, and where that stands. */
export interface TextToRead extends FigureText {
  readonly place: Place
  readonly runs: readonly Run[]
}

export interface FigureText {
  readonly text: string
  readonly surroundings: Surroundings
  readonly placed: (readings: readonly Reading[]) => readonly Reading[]
}

/** Readings of the text as it was printed. */
export const asRead = (readings: readonly Reading[]): readonly Reading[] => readings

/** Numerals outside the report's statements: kept in the account, never facts. */
export function unmeant(readings: readonly Reading[], role?: 'boilerplate'): Reading[] {
  return readings.map((reading) => ({ ...reading, role: role ?? (reading.meaning ? 'label' : reading.role), meaning: null }))
}
