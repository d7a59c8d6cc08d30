/** Learns all models of reading from lessons: which words belong in names, which name, measure, theme, rate and period. */
import type { Catalogue, Learnt, Precedent } from '../../src/domain/catalogue.ts'
import { Features } from '../ingest/observe/learnt/features.ts'
import { packed, weightsOf, type PackedWeights, type Weights } from '../ingest/observe/learnt/weights.ts'
import { MEASURES } from '../ingest/observe/measure.ts'
import { eachCandidate } from '../ingest/observe/naming/choice.ts'
import { likeliestName } from '../ingest/observe/naming/likeliest.ts'
import { choosingOf } from '../ingest/observe/naming/naming.ts'
import { precedentsOf } from '../ingest/observe/naming/precedents.ts'
import { relevanceOf, wordsAlone, wordsTogether, type WordWeights } from '../ingest/observe/naming/relevance.ts'
import { RATES } from '../ingest/observe/rate.ts'
import { ROLES } from '../ingest/observe/roleChoice.ts'
import { listedNames, toolsOf } from '../ingest/observe/tools.ts'
import { calibrate, type Trial } from './calibrate.ts'
import { namesOf, type Row } from './corpus.ts'
import { samePeriod } from './judge.ts'
import {
  inOneOrder,
  inSeveralOrders,
  learnClass,
  learnWhether,
  learnWhich,
  type Ballot,
  type Example,
  type Kindred,
  type LearningRate,
  type Way,
} from './learn.ts'
import type { Lesson, RoleLesson, SubjectLesson } from './lessons.ts'

const FOLDS = 4
const WORDS = { epochs: 4, step: 0.05, decay: 1e-5, fewest: 2 }
const WORDS_TOGETHER = { epochs: 4, step: 0.05, decay: 1e-5, fewest: 2 }
const NAMES = { epochs: 6, step: 0.05, decay: 1e-5, fewest: 3 }
const CHOICES = { epochs: 3, step: 0.05, decay: 1e-4, fewest: 3 }
const SUBJECTS = { epochs: 6, step: 0.03, decay: 1e-3, fewest: 2 }
const CLASSES = { epochs: 3, step: 0.05, decay: 1e-4, fewest: 2 }
/** Longer names are of one report alone. */
const LONGEST_NAME = 18

/** What is learnt, and how good the choice of names is on documents that it has not seen. */
export interface Models {
  readonly learnt: Learnt
  readonly precedents: readonly Precedent[]
  readonly report: { readonly first: number; readonly chosen: number; readonly best: number; readonly trials: readonly Trial[] }
}

/** The parts that the documents of lessons fall into. */
function partsOf(lessons: readonly Lesson[], count: number): ReadonlySet<string>[] {
  const slugs = [...new Set(lessons.map(({ slug }) => slug))].sort()
  return Array.from({ length: count }, (_, part) => new Set(slugs.filter((_slug, index) => index % count === part)))
}

/** Learns from lessons, each as often as `timesOf` says of its document. */
export function learnModels(
  lessons: readonly Lesson[],
  roles: readonly RoleLesson[],
  subjects: readonly SubjectLesson[],
  timesOf: (slug: string) => number,
  catalogue: Catalogue,
): Models {
  const themes = catalogue.themes.map(({ id }) => id)
  /** What is learnt from figures that count several times is repeated. */
  const repeated = <T>(from: readonly Lesson[], make: (lesson: Lesson) => readonly T[]): T[] =>
    from.flatMap((lesson) => {
      const made = make(lesson)
      return Array.from({ length: timesOf(lesson.slug) }, () => made).flat()
    })
  const alone = new Map(lessons.map((lesson) => [lesson, wordExamples(lesson, aloneOf)]))
  const aloneFrom = (from: readonly Lesson[], way: Way = inOneOrder): Weights => {
    const examples = repeated(from, (lesson) => alone.get(lesson) ?? [])
    return weightsOf(way((seed) => learnWhether(examples, WORDS, seed)))
  }
  /** Words among others are learnt as weights see them that were learnt from the other half: they trust those no more than they may. */
  const wordsFrom = (from: readonly Lesson[], way: Way = inOneOrder): WordWeights => {
    const halves = partsOf(from, 2)
    const examples = halves.flatMap((half) => {
      const words = aloneFrom(from.filter(({ slug }) => !half.has(slug)))
      return repeated(
        from.filter(({ slug }) => half.has(slug)),
        (lesson) => wordExamples(lesson, ({ nearby, surrounding }) => wordsTogether(nearby, surrounding, words, FEATURES)),
      )
    })
    return { words: aloneFrom(from, way), wordsTogether: weightsOf(way((seed) => learnWhether(examples, WORDS_TOGETHER, seed))) }
  }
  const folds = partsOf(lessons, FOLDS)
  const ballots = new Map<Lesson, NameBallot>()
  const ballotOf = (lesson: Lesson): readonly NameBallot[] => [ballots.get(lesson) ?? []]
  for (const fold of folds) {
    const others = lessons.filter(({ slug }) => !fold.has(slug))
    const own = lessons.filter(({ slug }) => fold.has(slug))
    ballotsOf(own, others, wordsFrom(others), catalogue).forEach((ballot, index) => {
      const lesson = own[index]
      if (lesson) ballots.set(lesson, ballot)
    })
  }
  const report = { first: 0, chosen: 0, best: 0, trials: [] as Trial[] }
  for (const fold of folds) {
    const others = lessons.filter(({ slug }) => !fold.has(slug))
    const table = learnWhich(repeated(others, ballotOf), NAMES)
    for (const lesson of lessons) if (fold.has(lesson.slug)) tryOut(lesson, ballots.get(lesson) ?? [], table, report)
  }
  const { words, wordsTogether: together } = wordsFrom(lessons, inSeveralOrders)
  const names = repeated(lessons, ballotOf)
  const classOf = (examples: readonly Kindred[], count: number): PackedWeights => packed(inSeveralOrders((seed) => learnClass(examples, count, CLASSES, seed)))
  const whichOf = (from: readonly Ballot[], rate: LearningRate): PackedWeights => packed(inSeveralOrders((seed) => learnWhich(from, rate, seed)))
  const learnt = {
    words: packed(words.table),
    wordsTogether: packed(together.table),
    names: whichOf(names, NAMES),
    measure: classOf(
      repeated(lessons, ({ row, considered }) => [kindred(considered.measure, row, 'measure', MEASURES)]),
      MEASURES.length,
    ),
    theme: classOf(
      repeated(lessons, ({ row, considered }) => [kindred(considered.theme, row, 'theme', themes)]),
      themes.length,
    ),
    rate: classOf(
      repeated(lessons, ({ row, considered: { rate } }) => (rate ? [kindred(rate, row, 'unit', RATES)] : [])),
      RATES.length,
    ),
    role: classOf(
      roles.flatMap(({ slug, codes, roles: right }) =>
        Array.from({ length: timesOf(slug) }, () => ({ codes, classes: right.map((role) => ROLES.indexOf(role)) })),
      ),
      ROLES.length,
    ),
    period: whichOf(
      repeated(lessons, (lesson) => [periodBallot(lesson)]).filter((ballot) => ballot.some(({ worth }) => worth > 0)),
      CHOICES,
    ),
    reportPeriod: whichOf(subjectBallots(subjects, 'period', timesOf), SUBJECTS),
    reportRegion: whichOf(subjectBallots(subjects, 'region', timesOf), SUBJECTS),
    calibration: calibrate(report.trials),
  }
  return { learnt, precedents: keptPrecedents(lessons), report }
}

/** The ballots that hold a right option. */
const subjectBallots = (subjects: readonly SubjectLesson[], field: 'period' | 'region', timesOf: (slug: string) => number): Ballot[] =>
  subjects.flatMap((subject) => {
    const telling = subject[field].filter((ballot) => ballot.some(({ worth }) => worth > 0))
    return Array.from({ length: timesOf(subject.slug) }, () => telling).flat()
  })

const short = (name: string): string => name.replaceAll('最低生活保障', '低保')
const FEATURES = new Features()

/** The features of each word around a figure. */
type Look = (name: Lesson['considered']['name']) => readonly Int32Array[]
const aloneOf: Look = ({ nearby, surrounding }) => wordsAlone(nearby, surrounding, FEATURES)

/** Whether each word around a figure belongs in its name. */
function wordExamples({ row, considered: { name } }: Lesson, look: Look): Example[] {
  const names = namesOf(row).map(short)
  return look(name).map((codes, index) => {
    const word = short(name.nearby[index]?.term.text ?? '')
    return { codes, holds: names.some((one) => one.includes(word)) }
  })
}

/** Names to choose from. */
type NameBallot = readonly (Ballot[number] & { readonly name: string })[]

/** The candidates of each lesson, as what was learnt from other documents makes them. */
function ballotsOf(from: readonly Lesson[], others: readonly Lesson[], words: WordWeights, catalogue: Catalogue): NameBallot[] {
  const { lexicon } = toolsOf(catalogue)
  const precedents = precedentsOf(
    others.map(({ precedent }) => precedent),
    listedNames(catalogue),
    lexicon,
  )
  return from.map(({ considered, worth }) => {
    const ballot: { name: string; codes: Int32Array; worth: number }[] = []
    const { nearby, surrounding } = considered.name
    const relevance = relevanceOf(nearby, surrounding, words, FEATURES)
    eachCandidate(choosingOf(considered.name, relevance, { lexicon, precedents }), FEATURES, ({ name }) =>
      ballot.push({ name, codes: FEATURES.since(0), worth: worth(name) }),
    )
    return ballot
  })
}

/** The classes a row is right in. */
function kindred(codes: Int32Array, row: Row, field: 'measure' | 'theme' | 'unit', classes: readonly string[]): Kindred {
  return { codes, classes: [row[field], ...(row.also?.[field] ?? [])].map((one) => classes.findIndex((known) => known === one)).filter((index) => index >= 0) }
}

/** The periods a figure may be of, and which is right. */
const periodBallot = ({ row, considered }: Lesson): Ballot =>
  considered.periods.map(({ codes, period }) => ({ codes, worth: samePeriod(row, { period, measure: considered.name.surrounding.measure }) ? 1 : 0 }))

/** Notes how a choice went. */
function tryOut({ rest }: Lesson, ballot: NameBallot, table: Float32Array, report: { first: number; chosen: number; best: number; trials: Trial[] }): void {
  const scores = ballot.map(({ codes }) => codes.reduce((total, code) => total + (table[code] ?? 0), 0))
  const { index: at, probability } = likeliestName(
    ballot.map(({ name }) => name),
    scores,
  )
  const isRight = (index: number): boolean => (ballot[index]?.worth ?? 0) > 1
  report.first += isRight(0) ? 1 : 0
  report.chosen += isRight(at) ? 1 : 0
  report.best += ballot.some(({ worth }) => worth > 1) ? 1 : 0
  report.trials.push({ given: probability, right: isRight(at) && rest })
}

/** Precedents without what tells nothing of other reports: long names, and words that stood around one figure alone. */
function keptPrecedents(lessons: readonly Lesson[]): Precedent[] {
  const often = new Map<string, number>()
  for (const { precedent } of lessons) for (const word of precedent.context.split(' ')) often.set(word, (often.get(word) ?? 0) + 1)
  return lessons.flatMap(({ precedent }) => {
    const names = precedent.names.filter((name) => name.length <= LONGEST_NAME)
    const context = precedent.context
      .split(' ')
      .filter((word) => (often.get(word) ?? 0) > 1)
      .join(' ')
    return names.length > 0 ? [{ ...precedent, names, context }] : []
  })
}
