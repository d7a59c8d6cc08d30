import type { Line } from '../draft.ts'
import { LINE } from '../draft.ts'
import { shown, shownRuns } from './invisible.ts'

const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g
const INDENTED = /^(?:\u3000{2}|[ \u00a0]{4}|\t| {2}(?! ))/

/** The lines of a plain text. White space at either end of a line is layout: it decides what stands apart and is left out. */
export function parseText(text: string): Line[] {
  const lines: Line[] = []
  let apart = true
  for (const { from, to } of spans(text)) {
    const raw = text.slice(from, to)
    const visible = raw.trim()
    if (shown(visible) === '') {
      apart = true
      continue
    }
    const start = from + raw.indexOf(visible)
    lines.push({ mark: LINE, runs: shownRuns({ text: visible, start, end: start + visible.length }), apart: apart || INDENTED.test(raw) })
    apart = false
  }
  return lines
}

function* spans(text: string): Generator<{ from: number; to: number }> {
  let from = 0
  for (const found of text.matchAll(BREAK)) {
    yield { from, to: found.index }
    from = found.index + found[0].length
  }
  yield { from, to: text.length }
}
