/**
 * What the answers are made from: files written at build time, small enough to be fetched while a reader waits.
 * `words.json` is fetched for every query; of names and figures only the buckets a query needs.
 */
import type { Questions } from '../domain/catalogue.ts'
import type { Measure, Role } from '../domain/observation.ts'

/** `answers/words.json`: what a query is understood by, and how the other files are divided. */
export interface AnswerWords {
  /** Of the everyday words only those that depend on what is asked. */
  readonly questions: Questions
  /** The other everyday words and exact synonyms, each with the word the names have for it. */
  readonly everyday: readonly Replacement[]
  /** Words of the themes: the pieces a query is divided into. */
  readonly topics: readonly string[]
  /** Provinces, cities and whatever other place or town is on record: path, address (empty where it has no page), names it goes by. */
  readonly places: readonly (readonly [path: string, address: string, ...names: string[]])[]
  /** Dimension of each unit that occurs: 元/月 → money-rate. */
  readonly dimensions: Readonly<Record<string, string>>
  /** How many names stand in each of the files they are divided into. */
  readonly buckets: readonly number[]
}

export type Replacement = readonly [word: string, term: string]

/** What figures are called. */
export interface Subject {
  /** Catalogue id; empty for what the catalogue does not have. */
  readonly id: string
  readonly name: string
  /** The name and its other names in their plain form. */
  readonly forms: readonly string[]
  /** Catalogue ids of what it is related to and has figures. */
  readonly related: readonly string[]
  /** Names of what it is related to and has none, in their plain form: who asks for these is shown this. */
  readonly near: readonly string[]
  /** Unit of its figures. */
  readonly unit: string
  /** The file its figures stand in. */
  readonly bucket: number
  /** The place of its figures; of what is told of many places, or of one that is not known, there is none. */
  readonly region?: string
}

/** `answers/names-<bucket>.json`: a subject as it is stored, without the form of its name, which follows from the name, and without empty lists. */
export type SubjectRow = Omit<Subject, 'forms' | 'related' | 'near'> & Partial<Pick<Subject, 'forms' | 'related' | 'near'>>

/** `answers/figures-<bucket>.json` */
export interface FigureBucket {
  readonly quotes: readonly string[]
  /** Slug and title. */
  readonly reports: readonly (readonly [slug: string, title: string])[]
  readonly figures: readonly FigureRow[]
}

/** What is told of a figure, stored as it is shown. */
export interface FigureFacts {
  readonly id: string
  readonly value: number
  readonly unit: string
  /** As the site prints it: 5.28万人. */
  readonly text: string
  /** Its own name, where that is narrower than the subject's. */
  readonly name?: string
  readonly measure: Measure
  readonly role: Role
  /** Value and unit it is compared in, where they are others than its own: 357.75 元/月 of 4,293 元/年. */
  readonly compared?: readonly [value: number, unit: string]
  /** Path: 辽宁省/大连市; empty where it is not known. */
  readonly region: string
  /** Empty where it is not known. */
  readonly period: string
  /** Of a change: the time it is compared with. */
  readonly base?: string
  /** Read well enough to be relied on without a look at the sentence. */
  readonly sure: boolean
  /** Where the period comes from that stands neither in the sentence nor in its section: 按报告时期. */
  readonly inferred?: string
  /** Another report says something else of the same place and time. */
  readonly contradicted?: true
  /** What is quoted is no sentence but a cell of a table with its heads. */
  readonly cell?: true
}

/** One figure as it is stored; quote and report are places in the lists of the bucket. */
export interface FigureRow extends FigureFacts {
  readonly of: string
  readonly doubt?: string
  /** 原文为每年4,293元，折合每月357.75元。 */
  readonly conversion?: string
  readonly quote: number
  readonly report: number
}

/** What tells the figures of one subject from those of another: the catalogue id, or the name. */
export const keyOf = ({ id, name }: Pick<Subject, 'id' | 'name'>): string => id || name

/** FNV-1a: the same bucket at build time and in the browser. */
export function bucketOf(key: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193) >>> 0
  return hash % buckets
}

/** The pairs of characters of a plain form; a name stands in the bucket of each of its pairs. */
export const pairsOf = (form: string): string[] => Array.from({ length: Math.max(form.length - 1, 1) }, (_, at) => form.slice(at, at + 2))
