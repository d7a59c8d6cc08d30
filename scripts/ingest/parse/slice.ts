import type { Line } from '../draft.ts'
import { parseText } from './txt.ts'

/** A part of the source. */
export interface Slice {
  readonly from: number
  readonly to: number
}

/** Lines of the source as they stand, each on its own. */
export function verbatim({ from, to }: Slice, text: string): Line[] {
  return parseText(text.slice(from, to)).map((line) => ({
    ...line,
    apart: true,
    runs: line.runs.map((run) => ({ ...run, start: run.start + from, end: run.end + from })),
  }))
}
