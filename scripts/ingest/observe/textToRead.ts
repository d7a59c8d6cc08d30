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
  /** The column of a table where that alone tells what its figure is. */
  readonly column?: string | undefined
  /** A reading of the text as one of what was printed, or null where it is of words that were put before that. */
  readonly placed: (reading: Reading) => Reading | null
}

/** A reading of the text as it was printed. */
export const asRead = (reading: Reading): Reading => reading

/** A numeral outside the report's statements: kept in the account, never a fact. */
export const unmeant = (reading: Reading, role?: 'boilerplate'): Reading => ({
  ...reading,
  role: role ?? (reading.meaning ? 'label' : reading.role),
  meaning: null,
})
