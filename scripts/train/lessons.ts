/** What is learnt from: the annotated figures of a corpus, each with what its decisions turned on. */
import { basename, dirname, parse } from 'node:path'

import type { Catalogue, Precedent } from '../../src/domain/catalogue.ts'
import type { Considered, Meaning } from '../ingest/observe/meaning.ts'
import { contextOf } from '../ingest/observe/naming/precedents.ts'
import { readDocument } from '../ingest/observe/read.ts'
import { toolsOf, type Tools } from '../ingest/observe/tools.ts'
import { readDocument as readSourceDocument } from '../ingest/pipeline.ts'
import { readSource } from '../ingest/sources.ts'
import { isFact, namesOf, nearness, pairUp, type Annotated, type Row } from './corpus.ts'
import { sameBesidesName, type Judged } from './judge.ts'
import { SAME_NAME } from './likeness.ts'

/** One figure to learn from. */
export interface Lesson {
  readonly slug: string
  readonly row: Row
  readonly considered: Considered
  readonly precedent: Precedent
  /** How good a name is: its likeness, and one more if it is right. */
  readonly worth: (name: string) => number
  /** Whether all the rest of the reading is right. */
  readonly rest: boolean
}

/** The figures of one document. */
export function lessonsOf(annotated: Annotated, catalogue: Catalogue): Lesson[] {
  const tools: Tools = { ...toolsOf(catalogue), keepsConsidered: true }
  const source = readSource(dirname(annotated.file), { file: basename(annotated.file), slug: parse(annotated.file).name })
  const { readings } = readDocument(readSourceDocument(source, catalogue.cleaning), tools)
  const facts = annotated.rows.filter(isFact)
  return pairUp(
    annotated.rows,
    readings.filter(({ meaning }) => meaning?.considered),
  ).flatMap(({ row, reading: { meaning } }) => {
    const considered = meaning?.considered
    if (!considered || !isFact(row)) return []
    const { dimension, measure } = considered.name.surrounding
    return [
      {
        slug: annotated.slug,
        row,
        considered,
        precedent: { names: namesOf(row), dimension, measure, theme: row.theme ?? 'other', context: contextOf(considered.name.nearby).join(' ') },
        worth: worthOf(row, facts),
        rest: sameBesidesName(row, judgedOf(meaning)),
      },
    ]
  })
}

const judgedOf = ({ value, unit, measure, theme, region, period, name }: Meaning): Judged => ({
  value,
  unit,
  measure,
  theme,
  region: region?.path ?? null,
  period,
  indicator: name,
})

/** A name that fits another figure of the document better is wrong. */
function worthOf(row: Row, facts: readonly Row[]): Lesson['worth'] {
  const names = namesOf(row)
  const rivals = facts.filter((other) => !namesOf(other).some((name) => names.includes(name)))
  return (name) => {
    const own = nearness(name, row)
    return own + (own >= SAME_NAME && !rivals.some((rival) => nearness(name, rival) > own) ? 1 : 0)
  }
}
