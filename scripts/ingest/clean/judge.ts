import { visible } from '../document.ts'
import type { Line } from '../draft.ts'
import { endsSentence, holdsSentence } from '../punctuation.ts'
import { type LineRule, ruleFor, type Zone } from './rule.ts'

/** Bylines and breadcrumbs stand among so many first lines. */
const HEAD = 12
/** A line of a footer that no rule knows is not longer than this. */
const LONGEST_FOOTER_LINE = 40

/** For each line the rule that takes it, or undefined. */
export function judge(lines: readonly Line[], rules: readonly LineRule[]): (string | undefined)[] {
  const texts = lines.map(({ mark, runs }) => (mark.kind === 'table' ? '' : visible(runs)))
  const head = headOf(texts, rules)
  const tail = lines.findLastIndex((line, index) => isContent(line, texts[index] ?? '', rules)) + 1
  const taken = lines.map((line, index) => {
    const zones: Zone[] = index < head ? ['line', 'head'] : ['line']
    return ruleFor(texts[index] ?? '', rules, index >= tail ? [...zones, 'tail'] : zones)?.name ?? line.drop
  })
  return withFooter(taken, texts, tail, rules)
}

/** How many lines stand before the first sentence. */
function headOf(texts: readonly string[], rules: readonly LineRule[]): number {
  const first = texts.findIndex((text) => holdsSentence(text) && !ruleFor(text, rules, ['line', 'head']))
  return Math.min(HEAD, first < 0 ? texts.length : first)
}

/** What ends the search for a footer from below: sentences, figures, longer lines, whatever the format gives a meaning. */
function isContent(line: Line, text: string, rules: readonly LineRule[]): boolean {
  if (line.drop !== undefined || ruleFor(text, rules, ['line', 'tail'])) return false
  return line.mark.kind === 'table' || line.mark.kind === 'heading' || text.length > LONGEST_FOOTER_LINE || endsSentence(text) || /\d/.test(text)
}

/** Where a footer is recognised, the short lines between its parts belong to it. */
function withFooter(taken: readonly (string | undefined)[], texts: readonly string[], tail: number, rules: readonly LineRule[]): (string | undefined)[] {
  const tails = new Set(rules.filter(({ where }) => where === 'tail').map(({ name }) => name))
  const recognised = taken.some((rule, index) => index >= tail && tails.has(rule ?? ''))
  const first = taken.findIndex((rule, index) => index >= tail && rule !== undefined)
  return taken.map((rule, index) => rule ?? (recognised && index > first && texts[index] !== '' ? 'footer' : undefined))
}
