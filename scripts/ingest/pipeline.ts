/** The way of a document, step by step. Every step is a pure function. */
import { createHash } from 'node:crypto'

import type { Catalogue, CleaningRule } from '../../src/domain/catalogue.ts'
import type { Origin, Report } from '../../src/domain/report.ts'
import type { Correction } from '../../src/domain/correction.ts'
import { clean } from './clean.ts'
import { correct } from './correct.ts'
import { decode } from './decode.ts'
import type { Document, Format } from './document.ts'
import { doubt } from './doubts.ts'
import { toMdx } from './mdx.ts'
import { observe } from './observe.ts'
import { parse } from './parse.ts'
import { reportOf } from './report.ts'
import { structure } from './structure.ts'

export interface Source {
  /** File name in the sources folder. */
  readonly file: string
  readonly slug: string
  readonly format: Format
  readonly bytes: Uint8Array
  readonly origin: Origin
}

export interface Ingested {
  readonly document: Document
  readonly report: Report
  readonly mdx: string
  /** Corrections that could not be made, each with the reason and the remedy. */
  readonly stale: readonly string[]
}

/**
 * A file as a document: cleaned and structured, its figures not yet read.
 * @throws DecodeError where the bytes are no text
 */
export function readDocument({ bytes, ...source }: Source, rules: readonly CleaningRule[]): Document {
  const draft = parse({ ...source, text: decode(bytes) }, rules)
  return structure(clean(draft, rules))
}

/**
 * A file as a report.
 * @throws DecodeError where the bytes are no text, EmptyError where cleaning left nothing
 */
export function ingestSource(source: Source, catalogue: Catalogue, corrections: readonly Correction[] = []): Ingested {
  const document = readDocument(source, catalogue.cleaning)
  if (document.blocks.length === 0) throw new EmptyError()
  const { observed: read, corrected, stale } = correct(observe(document, catalogue), corrections, catalogue)
  const observed = doubt(read, corrected)
  const report = reportOf(document, observed, corrected, createHash('sha256').update(source.bytes).digest('hex'))
  return { document, report, mdx: toMdx(report, document, observed.observations), stale }
}

/** A document in which cleaning found nothing but navigation and the like. */
export class EmptyError extends Error {
  override name = 'EmptyError'

  constructor() {
    super(
      'nothing of the document is left after cleaning: it holds no more than a title, navigation or a footer. Add the text of the report, or look at content/catalogue/cleaning.yml.',
    )
  }
}
