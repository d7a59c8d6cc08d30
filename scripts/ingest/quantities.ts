/** The figures of a document in the form of the annotation guide, one object a numeral. */
import type { Catalogue } from '../../src/domain/catalogue.ts'
import type { Document } from './document.ts'
import type { FieldRules } from './observe/fieldRules.ts'
import { readNumerals, type PlacedReading } from './observe/read.ts'
import { toolsOf } from './observe/tools.ts'

/** One numeral: a fact with all fields, or another numeral with its role alone. */
export interface Quantity {
  readonly doc: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: string
  readonly value: number | null
  readonly unit: string | null
  readonly bound: string | null
  readonly measure: string | null
  readonly indicator: string | null
  readonly indicator_id: string | null
  readonly theme: string | null
  readonly region: string | null
  readonly period: string | null
  readonly period_inferred: boolean | null
  readonly base: string | null
  readonly quote: string
  readonly confidence: number | null
  /** Which rule gave which field; of what is no fact, the role alone. */
  readonly rules: { readonly role: string } & Partial<FieldRules>
}

/** All numerals of a document, in document order, one at a time: of a long one there are many. */
export function* quantities(document: Document, catalogue: Catalogue): Generator<Quantity, void, undefined> {
  const doc = document.file.replace(/\.[^.]+$/, '')
  for (const reading of readNumerals(document, toolsOf(catalogue)).readings) yield quantityOf(reading, doc, document.text)
}

function quantityOf({ start, end, role, meaning, quote, rule }: PlacedReading, doc: string, text: string): Quantity {
  return {
    doc,
    start,
    end,
    text: text.slice(start, end),
    // The annotation has no role for what is not read; of its own it comes nearest to a label.
    role: role === 'unread' ? 'label' : role,
    value: meaning?.value ?? null,
    unit: meaning?.unit ?? null,
    bound: meaning?.bound ?? null,
    measure: meaning?.measure ?? null,
    indicator: meaning?.name ?? null,
    indicator_id: meaning?.indicator?.id ?? null,
    theme: meaning?.theme ?? null,
    region: meaning?.region?.path ?? null,
    period: meaning?.period ?? null,
    period_inferred: meaning?.inferred ?? null,
    base: meaning?.base ?? null,
    quote,
    confidence: meaning?.confidence ?? null,
    rules: { role: rule, ...meaning?.rules },
  }
}
