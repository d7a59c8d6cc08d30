import type { Document, Dropped } from '../document.ts'
import { visible } from '../document.ts'
import type { LineRule } from './rule.ts'

/** Publisher and date as the dropped lines tell them; the earlier rule of the catalogue goes first. */
export function findings(dropped: readonly Dropped[], rules: readonly LineRule[]): Document['found'] {
  const publisher = told(dropped, rules, 'publisher')?.[1]
  const date = dateOf(told(dropped, rules, 'date'))
  return { ...(publisher ? { publisher } : {}), ...(date ? { date } : {}) }
}

function told(dropped: readonly Dropped[], rules: readonly LineRule[], field: 'publisher' | 'date'): RegExpExecArray | undefined {
  for (const { name, finds } of rules) {
    for (const line of dropped) {
      const found = line.rule === name ? finds[field]?.exec(visible(line.runs)) : null
      if (found) return found
    }
  }
  return undefined
}

function dateOf(found: RegExpExecArray | undefined): string | undefined {
  const [year, month, day] = found?.slice(1).map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined || year < 1949 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
