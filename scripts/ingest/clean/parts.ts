import type { Dropped } from '../document.ts'
import { visible } from '../document.ts'
import type { Line } from '../draft.ts'
import { sliceRuns } from '../runs.ts'
import type { LineRule } from './rule.ts'

/** The line without the first piece a `part` rule names; null where nothing is left. */
export function takeParts(line: Line, rules: readonly LineRule[]): { readonly line: Line | null; readonly dropped: readonly Dropped[] } {
  const text = visible(line.runs)
  for (const rule of rules) {
    const found = rule.where === 'part' ? rule.regex.exec(text) : null
    if (!found) continue
    const end = found.index + found[0].length
    const [before, after] = [text.slice(0, found.index).trimEnd(), text.slice(end).trimStart()]
    const runs = [...sliceRuns(line.runs, 0, before.length), ...sliceRuns(line.runs, text.length - after.length, text.length)]
    return { line: runs.length > 0 ? { ...line, runs } : null, dropped: [{ rule: rule.name, runs: sliceRuns(line.runs, found.index, end) }] }
  }
  return { line, dropped: [] }
}
