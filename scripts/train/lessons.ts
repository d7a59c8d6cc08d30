/** What is learnt from: the annotated figures of a corpus, each with what its decisions turned on. */
import type { Catalogue, Precedent } from '../../src/domain/catalogue.ts'
import type { Document } from '../ingest/document.ts'
import { documentAt } from '../ingest/documentAt.ts'
import type { Considered, Meaning } from '../ingest/observe/meaning.ts'
import { contextOf } from '../ingest/observe/naming/contexts.ts'
import { SAME_NAME } from '../ingest/observe/naming/likeness.ts'
import { readNumerals, type PlacedReading } from '../ingest/observe/read.ts'
import { eachReportPeriod } from '../ingest/observe/report/reportPeriodFeatures.ts'
import { eachReportRegion } from '../ingest/observe/report/reportRegionChoice.ts'
import { reportPeriodQuestion, reportRegionQuestion, spokenOn } from '../ingest/observe/report/setting.ts'
import { FACTS, type FactRole } from '../ingest/observe/role/planChoice.ts'
import { decidedRole, type DecidedRole } from '../ingest/observe/role/roleChoice.ts'
import { toolsOf } from '../ingest/observe/tools.ts'
import { isFact, namesOf, nearness, pairUp, type Annotated, type Row } from './corpus.ts'
import { sameBesidesName, type Judged } from './judge.ts'
import type { Ballot } from './learn.ts'

/** One figure to learn from. */
export interface Lesson {
  readonly slug: string
  readonly row: Row
  readonly considered: Considered
  readonly precedent: Precedent
  /** How good a name is: its likeness, and one more if it is right. */
  readonly worth: (name: string) => number
}

/** Whether a name of this worth is right. */
export const isRight = (worth: number): boolean => worth > 1

/** The periods and the regions that a document may report on, and which are right: as its file is called, and without its name. */
export interface SubjectLesson {
  readonly slug: string
  readonly period: readonly Ballot[]
  readonly region: readonly Ballot[]
}

/** What is learnt of one numeral: whether it is a fact. */
export interface RoleLesson {
  readonly slug: string
  readonly codes: Int32Array
  /** What it is, as either reader has it. */
  readonly roles: readonly DecidedRole[]
}

/** What is learnt of one figure: whether it was reached or is meant to be, as either reader has it. */
export interface PlanLesson {
  readonly slug: string
  readonly codes: Int32Array
  readonly roles: readonly FactRole[]
}

/** A reading, with what speaks for it and against it, and whether the whole of it is right. */
export interface Trial {
  readonly slug: string
  readonly codes: Int32Array
  readonly right: boolean
}

/** What a period of the same years is worth, and one that a reader of years alone takes for the same. */
const WORTH = { same: 0.9, years: 0.4 }

/** A name that tells nothing, so that what a text says is learnt too. */
const NAMELESS = 'document.txt'

/** The subject of one document. */
export function subjectLesson(annotated: Annotated, catalogue: Catalogue): SubjectLesson {
  const document = documentAt(annotated.file, catalogue)
  const { lexicon, findPlaces, regionsNamed, features } = toolsOf(catalogue)
  const { subject, slug } = annotated
  const periodBallot = (asked: Document): Ballot => {
    const ballot: { codes: Int32Array; worth: number }[] = []
    eachReportPeriod(reportPeriodQuestion(asked, spokenOn(asked), lexicon).question, features, (option) =>
      ballot.push({ codes: features.since(0), worth: periodWorth(option.period, subject.period) }),
    )
    return ballot
  }
  const regionBallot = (asked: Document): Ballot => {
    const ballot: { codes: Int32Array; worth: number }[] = []
    eachReportRegion(reportRegionQuestion(asked, { findPlaces, regionsNamed }).question, features, (option) =>
      ballot.push({ codes: features.since(0), worth: (option.region?.path ?? null) === subject.region ? 1 : 0 }),
    )
    return ballot
  }
  const both = [document, { ...document, file: NAMELESS }]
  return { slug, period: both.map(periodBallot), region: both.map(regionBallot) }
}

function periodWorth(period: string | null, wanted: string | null): number {
  if (period === wanted) return 1
  if (period === null || wanted === null) return 0
  const years = (text: string): string => [text.slice(0, 4), (text.split('/').at(-1) ?? '').slice(0, 4)].join('/')
  return years(period) !== years(wanted) ? 0 : wanted.includes('-') ? WORTH.years : WORTH.same
}

/** The roles of a document's numerals; one that the annotation passes over (一是, 第一) tells nothing. */
export function roleLessonsOf({ slug, rows }: Annotated, readings: readonly PlacedReading[]): RoleLesson[] {
  const rowOf = new Map(pairUp(rows, readings).map(({ row, reading }) => [reading, row]))
  return readings.flatMap((reading) => {
    if (!reading.roleCodes) return []
    const row = rowOf.get(reading)
    const told = row ? [row.role, ...(row.also?.['role'] ?? [])].filter((role) => typeof role === 'string') : ['label']
    return [{ slug, codes: reading.roleCodes, roles: [...new Set(told.map(decidedRole))] }]
  })
}

/** Which figures of a document were reached and which are meant to be. */
export function planLessonsOf({ slug, rows }: Annotated, readings: readonly PlacedReading[]): PlanLesson[] {
  return pairUp(rows, readings).flatMap(({ row, reading: { planCodes } }) => {
    if (!planCodes) return []
    const told = [row.role, ...(row.also?.['role'] ?? [])]
    const roles = FACTS.filter((role) => told.includes(role))
    return roles.length === 0 ? [] : [{ slug, codes: planCodes, roles }]
  })
}

/** A document as it is read for training: with what its decisions turned on. */
export const readForTraining = (annotated: Annotated, catalogue: Catalogue): readonly PlacedReading[] =>
  readNumerals(documentAt(annotated.file, catalogue), { ...toolsOf(catalogue), keepsConsidered: true }).readings

/** The figures of one document. */
export function lessonsOf(annotated: Annotated, readings: readonly PlacedReading[]): Lesson[] {
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
      },
    ]
  })
}

/** A document read like any other with what a catalogue has learnt. */
export function trialsOf(annotated: Annotated, catalogue: Catalogue): Trial[] {
  const { slug, rows } = annotated
  const { readings } = readNumerals(documentAt(annotated.file, catalogue), { ...toolsOf(catalogue), keepsEvidence: true })
  const facts = rows.filter(isFact)
  return pairUp(rows, readings).flatMap(({ row, reading: { meaning } }) =>
    meaning?.evidence && isFact(row)
      ? [{ slug, codes: meaning.evidence, right: sameBesidesName(row, judgedOf(meaning)) && isRight(worthOf(row, facts)(meaning.name)) }]
      : [],
  )
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
