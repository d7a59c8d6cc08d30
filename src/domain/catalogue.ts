/** 目录: the knowledge under `content/catalogue`, read once and checked by schema. */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

import { periodSchema } from './date.ts'
import { measureSchema } from './observation.ts'
import { patternSchema } from './pattern.ts'
import { sentencesSchema } from './sentences.ts'
import type { Sentences } from './sentences.ts'
import { tilesSchema } from './tiles.ts'
import type { Tiles } from './tiles.ts'
import { CatalogueError, readYaml } from './yaml.ts'

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/)
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)

export const themeSchema = z.strictObject({
  id,
  name: z.string().min(2),
  /** One sentence: what belongs here. */
  description: z.string().min(10),
  /** One of the four the home page opens with. */
  main: z.boolean(),
  /** SVG path on a 24 grid, drawn with a 1.6 px stroke. */
  icon: z.string().min(5),
  accent: z.strictObject({ light: colour, dark: colour, elder: colour }),
  /** Five steps, low to high; the main themes only. */
  ramp: z.strictObject({ light: z.array(colour).length(5), dark: z.array(colour).length(5) }).optional(),
  /** Words which in a heading, a clause or a name speak for this theme. */
  words: z.array(z.string().min(1)),
})
export type Theme = z.infer<typeof themeSchema>

export const indicatorSchema = z.strictObject({
  id,
  /** The short everyday noun phrase, without region and year. */
  name: z.string().min(2),
  definition: z.string().min(6),
  /** Other names of exactly the same thing. */
  aliases: z.array(z.string().min(2)),
  unit: z.string(),
  measure: measureSchema,
  /** Whether more of it is good for citizens. */
  direction: z.enum(['more-is-better', 'less-is-better', 'neutral']),
  /** Name and code in the official statistics. */
  official: z.strictObject({ name: z.string(), code: z.string().optional() }).optional(),
  /** Ids of near but different indicators. */
  related: z.array(id).optional(),
  /** The indicator that a text means by the name where it says none of the words: 离婚1208对 without 法院 or 依法 are those registered. */
  plainly: z.strictObject({ id, unless: z.array(z.string().min(2)).min(1) }).optional(),
  /** What befell those it counts, told right before or behind their number (1人遇难, 失踪5人): of the entries that have such words theirs is the figure. */
  befell: z.array(z.string().min(2)).min(1).optional(),
})
export type Indicator = z.infer<typeof indicatorSchema> & { readonly theme: string }

export const unitSchema = z.strictObject({
  unit: z.string(),
  dimension: z.string(),
  /** The unit as texts write it. */
  surfaces: z.array(z.string().min(1)).min(1),
  /** Words before the number that belong to the unit: 每人每月750元 is of 元/月. */
  ahead: z.strictObject({ of: z.string(), words: z.array(z.string().min(2)) }).optional(),
  /** What a number of this unit is of, where the unit says it: 张/千名老人 is of 每千名老年人床位数. */
  name: z.string().optional(),
  /** Words that begin like the unit and are not it: 人口 after 几十万. */
  except: z.array(z.string().min(2)).optional(),
  /** value × numerator ÷ denominator is the value in `base`. */
  factor: z.tuple([z.number().positive(), z.number().positive()]).optional(),
  base: z.string().optional(),
})
export type Unit = z.infer<typeof unitSchema>

export const regionsSchema = z.strictObject({
  /** Full names whose address is not their plain pinyin. */
  pinyin: z.record(z.string(), z.string().regex(/^[a-z]+$/)),
  /** Former names, with the year they were given up, and short forms that dropping 省/市/县 does not give. */
  aliases: z.array(z.strictObject({ name: z.string().min(2), code: z.string().regex(/^\d{6}$/), until: z.int().optional(), note: z.string() })),
  /** Short names that are ordinary words too: only the full name is the place. */
  words: z.array(z.string().min(2)),
})
export type RegionNames = z.infer<typeof regionsSchema>

export const synonymSchema = z
  .strictObject({
    word: z.string().min(1),
    term: z.string().min(1),
    /** True: the same thing; false: near it. */
    exact: z.boolean(),
    /** Not for reading reports, which are read with the words that were learnt from. Of what is near, only the term is found by the word. */
    only: z.literal('search').optional(),
    /** Of what is near: in what it differs. */
    note: z.string().optional(),
  })
  .refine(({ exact, note }) => exact || note !== undefined, 'is only near and needs a note that says in what it differs')
export type Synonym = z.infer<typeof synonymSchema>

const words = z.array(z.string().min(1))
const around = z.strictObject({ before: words, after: words })

/** The words the reading of figures turns on, grouped by what they do. */
export const grammarSchema = z.strictObject({
  verbs: z.array(z.strictObject({ words, measure: measureSchema, name: z.enum(['before', 'after', 'none']), opening: z.boolean().optional() })),
  /** Verbs that set what they are said of apart from the whole: no name may lose them. */
  parting: words,
  picking: words,
  changes: z.strictObject({ up: words, down: words, to: words, moves: words }),
  events: words,
  stocks: words,
  copulas: words,
  leads: words,
  keeps: words,
  generic: words,
  predicates: words,
  people: words,
  bounds: z.strictObject({ approx: around, min: around, max: around }),
  contrasts: z.array(z.tuple([z.string(), z.string()])),
  /** 倒房: words that no name takes from other reports where none of those is said that allow for them (灾, 重建). */
  borrowed: z.array(z.strictObject({ word: z.string().min(2), said: words })),
  both: z.record(z.string(), z.tuple([z.string(), z.string()])),
  /** Two programmes under one name, in the order in which two numbers behind it are theirs. */
  pairs: z.record(z.string(), z.tuple([z.string(), z.string()])),
  plans: words,
  unplanned: words,
  done: words,
  thresholds: around,
  labels: words,
})
export type Grammar = z.infer<typeof grammarSchema>

/** How readers ask for a figure: what is left of a question without its place and time is understood by these words. */
export const questionsSchema = z.strictObject({
  /** Carry nothing: a question means the same without them. */
  fillers: words,
  /** Ask for a figure, of units of these dimensions; of any where none is named. A hint says the dimension, but by itself asks for nothing. */
  asks: z.array(z.strictObject({ words, dimensions: words, hint: z.literal(true).optional() })),
  /** Ask for something else than a figure. */
  others: words,
  /** Words of a name which by themselves say that a figure is meant. */
  measured: words,
  /** Occasions: a figure fits a question that names one if its sentence names it too, though its name does not. */
  occasions: words,
  /** Words that narrow a thing (城市, 民办): a figure fits a question that has one if its sentence puts it before the name, though the name does not. */
  narrowing: words,
  /** What asks for the state before a change: words of its own, or an event with 前; with 后 it is the state after it. */
  states: z.strictObject({ before: words, events: words }),
  /** Who counts as people: nouns that may be counted, units of people that are no people's, deeds whose people are counted each time. */
  people: z.strictObject({ nouns: words, units: words, visits: words }),
  /** Of a count of all there is of a thing (全市737个城市社区): what else the thing is called. */
  counted: z.array(z.strictObject({ word: z.string().min(1), term: z.string().min(1) })),
  /** Words of a name that a question may leave out, the first of them those that only say that it counts. Where dimensions are named, only of figures of these, or where the question asks for these (`change`: by how much). */
  unsaid: z.array(z.strictObject({ words, of: words, asked: words })).min(1),
  /** Ask in which place most or least of something is: where (哪里) before it, or places (地方) behind it. */
  ranks: z.strictObject({ highest: words, lowest: words, where: words, places: words }),
  /** Ask by how much something changed. */
  changes: words,
  /** Ask for what is planned. */
  targets: words,
  /** Words that a name has and a question lacks where another figure of the same thing is rather meant: 补助水平 beside 标准. */
  aside: words,
  /** An everyday word for a word of the names; where dimensions are named, only in a question that asks for these. */
  everyday: z.array(z.strictObject({ word: z.string().min(1), term: z.string().min(1), asked: words.optional() })),
  /** Periods with a name. */
  periods: z.array(z.strictObject({ word: z.string().min(2), period: periodSchema })),
})
export type Questions = z.infer<typeof questionsSchema>

const weights = z.strictObject({
  /** The weight of one step. */
  step: z.number().positive(),
  /** How many steps each feature weighs, a signed byte each, in base64. */
  steps: z.string(),
})
/** A network as `scripts/ingest/observe/learnt/network.ts` describes it. */
const network = z.strictObject({
  features: z.string(),
  rows: z.string(),
  steps: z.array(z.number()),
  begin: z.array(z.number()),
  second: z.array(z.number()),
  secondBegin: z.array(z.number()),
  out: z.array(z.number()),
})
/** What is learnt from annotated reports (`npm run train` makes it). */
export const learntSchema = z.strictObject({
  /** Of words around a number: whether they belong in its name. */
  words: network,
  /** Of candidate names. */
  names: network,
  /** In which sense a number is meant. */
  measure: weights,
  /** What a number belongs to. */
  theme: weights,
  /** Of what an amount in 元 is. */
  rate: weights,
  /** Whether a numeral is a fact. */
  role: weights,
  /** Whether a figure was reached or is meant to be. */
  plan: weights,
  /** Of the periods a figure may be of. */
  period: weights,
  /** Of the periods and regions a whole document may report on. */
  reportPeriod: weights,
  reportRegion: weights,
  /** Whether the whole reading of a figure is right. */
  confidence: weights,
})
export type Learnt = z.infer<typeof learntSchema>

/** 先例: a figure of an annotated report, with its name and the words that stood around it. */
export interface Precedent {
  /** What it may be called, the best first. */
  readonly names: readonly string[]
  readonly dimension: string
  readonly measure: string
  readonly theme: string
  /** The words around it, parted by spaces, each behind the place it stood in: L0低保. */
  readonly context: string
}

const cleaningBase = {
  name: id,
  /** A line (for elements: a page) the rule takes, in our own words. */
  example: z.string().min(1),
  /** One that looks like it and must stay. */
  counterexample: z.string().min(1).optional(),
}

/** What cleaning takes away from a document. */
export const cleaningSchema = z.discriminatedUnion('where', [
  z.strictObject({
    ...cleaningBase,
    /** `line`: a whole line, anywhere; `head`: before the first sentence; `tail`: after the last, begins the footer; `part`: a piece of a line. */
    where: z.enum(['line', 'head', 'tail', 'part']),
    pattern: patternSchema,
    /** The line ends a page: the sentence before it may go on after it. */
    turns: z.literal(true).optional(),
    /** What such a line says of the document: the first group is the publisher; year, month and day are the groups of the date. */
    finds: z.strictObject({ publisher: patternSchema.optional(), date: patternSchema.optional() }).optional(),
  }),
  /** Elements of a web page, by CSS selector. */
  z.strictObject({ ...cleaningBase, where: z.literal('element'), selector: z.string().min(1) }),
  /** What the format itself shows to be no part of the report; found while parsing. */
  z.strictObject({ ...cleaningBase, where: z.literal('format'), format: z.enum(['txt', 'md', 'html']) }),
])
export type CleaningRule = z.infer<typeof cleaningSchema>

export interface Catalogue {
  readonly themes: readonly Theme[]
  readonly indicators: readonly Indicator[]
  readonly units: readonly Unit[]
  readonly regions: RegionNames
  /** Those by which reports are read. */
  readonly synonyms: readonly Synonym[]
  /** Those and the ones for search alone, in the order of the file. */
  readonly searchSynonyms: readonly Synonym[]
  readonly grammar: Grammar
  readonly questions: Questions
  readonly sentences: Sentences
  readonly tiles: readonly Tiles[]
  /** Like the precedents read each time it is asked for: both are large, and the tools of reading are made of them once. */
  readonly learnt: Learnt
  readonly precedents: readonly Precedent[]
  /** The names that the catalogue had when the choice of names was learnt: what is added since changes no name of anything else. */
  readonly listed: readonly ListedName[]
  readonly cleaning: readonly CleaningRule[]
}

/** A name of an indicator, and the dimension of its unit. */
export interface ListedName {
  readonly name: string
  readonly dimension: string
}

/** The learnt weights, a file each: JSON, since no one edits them. */
function readLearnt(folder: string): Learnt {
  const parts = Object.keys(learntSchema.shape).map((part): [string, unknown] => [part, JSON.parse(readFileSync(join(folder, `${part}.json`), 'utf8'))])
  const result = learntSchema.safeParse(Object.fromEntries(parts))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new CatalogueError(
    `${join(folder, `${String(issue?.path[0])}.json`)}: ${issue?.message ?? 'does not fit'}. The file is made, not written: run npm run train.`,
  )
}

/**
 * Precedents, a folder a theme, a file a measure and a line each: names, dimension, measure, words around.
 * Those of a theme are put in the order of their lines: which comes first decides between equals.
 */
function readPrecedents(folder: string, themes: readonly Theme[]): Precedent[] {
  return themes.flatMap(({ id: theme }) => {
    const files = readdirSync(join(folder, theme)).map((file) => join(folder, theme, file))
    const lines = files.flatMap((file) => {
      const own = readFileSync(file, 'utf8').split('\n')
      own.forEach((line, index) => {
        if (line !== '' && !PRECEDENT.test(line))
          throw new CatalogueError(
            `${file}:${index + 1}: names, dimension, measure and words are to be parted by tabs. The file is made, not written: run npm run train.`,
          )
      })
      return own
    })
    return lines.sort().flatMap((line) => (line === '' ? [] : [precedentOf(line, theme)]))
  })
}

/** The names that were known when the choice of names was learnt, a line each with its dimension. */
const readListed = (file: string): ListedName[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, index) => {
      const [name = '', dimension] = line.split('\t')
      if (dimension === undefined)
        throw new CatalogueError(`${file}:${index + 1}: name and dimension are to be parted by a tab. The file is made, not written: run npm run train.`)
      return { name, dimension }
    })

const PRECEDENT = /^[^\t]*\t[^\t]*\t[^\t]*\t/

function precedentOf(line: string, theme: string): Precedent {
  const [names = '', dimension = '', measure = '', context = ''] = line.split('\t')
  return { names: names.split(';'), dimension, measure, theme, context }
}

const ownFolder = (): string => join(process.cwd(), 'content', 'catalogue')

/** A text that changes when a file of the catalogue that someone edits does. */
export const catalogueState = (folder = ownFolder()): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => `${file} ${statSync(join(folder, file)).mtimeMs}`)
    .join('\n')

/**
 * Reads and checks the whole catalogue.
 * @param folder the catalogue's folder, `content/catalogue` unless told
 * @throws CatalogueError naming file, line and remedy
 */
export function readCatalogue(folder = ownFolder()): Catalogue {
  const themes = readYaml(join(folder, 'themes.yml'), z.array(themeSchema))
  const indicators = readdirSync(join(folder, 'indicators'))
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .flatMap((file) => {
      const theme = file.slice(0, -'.yml'.length)
      if (!themes.some((known) => known.id === theme)) {
        throw new CatalogueError(`${join(folder, 'indicators', file)}: no theme is called '${theme}'. Name the file after a theme of themes.yml.`)
      }
      return readYaml(join(folder, 'indicators', file), z.array(indicatorSchema)).map((indicator) => ({ ...indicator, theme }))
    })
  const searchSynonyms = readYaml(join(folder, 'synonyms.yml'), z.array(synonymSchema))
  return {
    themes,
    indicators,
    units: readYaml(join(folder, 'units.yml'), z.array(unitSchema)),
    regions: readYaml(join(folder, 'regions.yml'), regionsSchema),
    synonyms: searchSynonyms.filter(({ only }) => only === undefined),
    searchSynonyms,
    cleaning: readYaml(join(folder, 'cleaning.yml'), z.array(cleaningSchema)),
    grammar: readYaml(join(folder, 'grammar.yml'), grammarSchema),
    questions: readYaml(join(folder, 'questions.yml'), questionsSchema),
    tiles: readYaml(join(folder, 'tiles.yml'), z.array(tilesSchema), 'src/domain/tiles.ts'),
    sentences: readYaml(join(folder, 'sentences.yml'), sentencesSchema, 'src/domain/sentences.ts'),
    get learnt() {
      return readLearnt(join(folder, 'learnt'))
    },
    get precedents() {
      return readPrecedents(join(folder, 'learnt', 'precedents'), themes)
    },
    get listed() {
      return readListed(join(folder, 'learnt', 'listed.tsv'))
    },
  }
}
