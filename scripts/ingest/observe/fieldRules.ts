/** Which rule gave each field of a reading: for `--explain`, and for whoever asks why a figure was read as it was. */
import type { Mention } from './mention/mention.ts'
import { SOURCE } from './naming/candidates.ts'
import type { Naming } from './naming/naming.ts'

/** The rule of each field. */
export interface FieldRules {
  readonly value: string
  readonly unit: string
  readonly bound: string
  readonly indicator: string
  readonly measure: string
  readonly region: string
  readonly period: string
  readonly base: string
  readonly theme: string
}

/** How a figure came by its value. */
export function valueRule({ script, value: read }: Mention, value: number | null, none: boolean): string {
  if (none) return 'none happened'
  if (value === null) return 'left open by the text'
  if (value !== read) return 'fall of what changed'
  return script === 'arabic' ? 'digits' : 'Chinese numeral'
}

/** How a figure came by its name: the rule that found its noun, and whether that is what it is called. */
export function nameRule(noun: string, { by, sources, rivals }: Naming): string {
  if (by === 'unit') return 'name of its unit'
  if (by === 'catalogue') return `${noun}, in the catalogue`
  const found = ORIGINS.find(([source]) => sources & source)?.[1] ?? 'taken from nothing'
  return `${noun}; likeliest of ${rivals}: ${found}`
}

/** Where the names come from between which one is chosen. */
const ORIGINS = [
  [SOURCE.rules, 'found by rules'],
  [SOURCE.parts, 'made of the parts of its clause'],
  [SOURCE.words, 'made of the words around'],
  [SOURCE.given, 'a known name made of the words around'],
  [SOURCE.context, 'a known name of a figure in words like these'],
] as const
