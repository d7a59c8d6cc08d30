import type { CleaningRule } from '../../src/domain/catalogue.ts'
import { findings } from './clean/findings.ts'
import { judge } from './clean/judge.ts'
import { takeParts } from './clean/parts.ts'
import { compileRules, type LineRule } from './clean/rule.ts'
import type { Dropped } from './document.ts'
import type { Draft, Line } from './draft.ts'

/**
 * Takes away what is no part of the report and lists it with the rule that took it. Lines are never altered but by `part`
 * rules. Rounds are repeated until one takes nothing, so cleaning what is clean changes nothing.
 */
export function clean(draft: Draft, rules: readonly CleaningRule[]): Draft {
  const compiled = compileRules(rules)
  let cleaned = draft
  for (;;) {
    const next = round(cleaned, compiled)
    if (next.dropped.length === cleaned.dropped.length) return cleaned
    cleaned = next
  }
}

function round(draft: Draft, rules: readonly LineRule[]): Draft {
  const parts = draft.lines.map((line) => takeParts(line, rules))
  const lines = parts.flatMap(({ line }) => (line ? [line] : []))
  const taken = judge(lines, rules)
  const dropped = [...parts.flatMap((part) => part.dropped), ...lines.flatMap((line, index) => droppedLine(line, taken[index]))]
  return {
    ...draft,
    lines: kept(lines, taken, rules),
    dropped: [...draft.dropped, ...dropped].sort((a, b) => startOf(a) - startOf(b)),
    found: { ...findings(dropped, rules), ...draft.found },
  }
}

const startOf = ({ runs }: Dropped): number => runs[0]?.start ?? 0

function droppedLine(line: Line, rule: string | undefined): Dropped[] {
  if (rule === undefined) return []
  if (line.mark.kind !== 'table') return [{ rule, runs: line.runs }]
  return line.mark.rows.map((row) => ({ rule, runs: row.flatMap((cell) => cell.runs) })).filter(({ runs }) => runs.length > 0)
}

/** Where a page ended, the next line may carry on the sentence. */
function kept(lines: readonly Line[], taken: readonly (string | undefined)[], rules: readonly LineRule[]): Line[] {
  const turns = new Set(rules.filter((rule) => rule.turns).map(({ name }) => name))
  return lines.flatMap((line, index) => {
    if (taken[index] !== undefined) return []
    return turns.has(taken[index - 1] ?? '') ? [{ ...line, turned: true as const }] : [line]
  })
}
