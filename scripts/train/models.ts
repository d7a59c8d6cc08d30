/** Learns all models of reading from lessons: which words belong in names, which name, measure, theme, rate and period. */
import type { Catalogue, Learnt, Precedent } from '../../src/domain/catalogue.ts'
import { Features } from '../ingest/observe/learnt/features.ts'
import { packedNetwork, scorerOf, type Network, type Scorer } from '../ingest/observe/learnt/network.ts'
import { packed, type PackedWeights } from '../ingest/observe/learnt/weights.ts'
import { MEASURES } from '../ingest/observe/measure.ts'
import { withTellingWords } from '../ingest/observe/naming/contexts.ts'
import { eachCandidate } from '../ingest/observe/naming/choice.ts'
import { likeliestName } from '../ingest/observe/naming/likeliest.ts'
import { choosingOf } from '../ingest/observe/naming/naming.ts'
import { precedentsOf } from '../ingest/observe/naming/precedents.ts'
import { relevanceOf, wordsAround, type Nearby } from '../ingest/observe/naming/relevance.ts'
import { RATES } from '../ingest/observe/rate.ts'
import { ROLES } from '../ingest/observe/roleChoice.ts'
import { listedNames, toolsOf } from '../ingest/observe/tools.ts'
import { calibrate, type Trial } from './calibrate.ts'
import { namesOf, type Row } from './corpus.ts'
import { samePeriod } from './judge.ts'
import { inSeveralOrders, learnClass, learnWhich, type Ballot, type Kindred, type LearningRate } from './learn.ts'
import { learnNetwork, whether, which, type Group } from './learnNetwork.ts'
import type { Lesson, RoleLesson, SubjectLesson } from './lessons.ts'

const FOLDS = 4
const WORDS = { epochs: 2, step: 0.05, decay: 1e-5, fewest: 8 }
const NAMES = { epochs: 2, step: 0.05, decay: 1e-5, fewest: 8 }
const CHOICES = { epochs: 3, step: 0.05, decay: 1e-4, fewest: 3 }
const SUBJECTS = { epochs: 6, step: 0.03, decay: 1e-3, fewest: 2 }
const CLASSES = { epochs: 3, step: 0.05, decay: 1e-4, fewest: 2 }
/** Longer names are of one report alone. */
const LONGEST_NAME = 18

/** What is learnt, and how good the choice of names is on documents that it has not seen. */
export interface Models {
  readonly learnt: Learnt
  readonly precedents: readonly Precedent[]
  readonly report: { readonly lessons: number; readonly first: number; readonly chosen: number; readonly best: number; readonly trials: readonly Trial[] }
}

/** The parts that the documents of lessons fall into. */
function partsOf(lessons: readonly Lesson[], count: number): ReadonlySet<string>[] {
  const slugs = [...new Set(lessons.map(({ slug }) => slug))].sort()
  return Array.from({ length: count }, (_, part) => new Set(slugs.filter((_slug, index) => index % count === part)))
}

/** The lessons of a part, and all others. */
function parted(lessons: readonly Lesson[], part: ReadonlySet<string>): [Lesson[], Lesson[]] {
  return [lessons.filter(({ slug }) => part.has(slug)), lessons.filter(({ slug }) => !part.has(slug))]
}

const NONE: Group = { codes: [], wanted: new Float32Array(0) }

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
  const around = new Map(lessons.map((lesson) => [lesson, wordGroup(lesson)]))
  const wordsFrom = (from: readonly Lesson[]): Network =>
    learnNetwork(
      repeated(from, (lesson) => [around.get(lesson) ?? NONE]),
      whether,
      WORDS,
    )
  const folds = partsOf(lessons, FOLDS)
  const ballots = new Map<Lesson, NameBallot>()
  for (const fold of folds) {
    const [own, others] = parted(lessons, fold)
    ballotsOf(own, others, scorerOf(wordsFrom(others)), catalogue).forEach((ballot, index) => {
      const lesson = own[index]
      if (lesson) ballots.set(lesson, ballot)
    })
  }
  const namesFrom = (from: readonly Lesson[]): Network =>
    learnNetwork(
      repeated(from, (lesson) => [groupOf(ballots.get(lesson) ?? [])]),
      which,
      NAMES,
    )
  const [tried, others] = parted(lessons, folds[0] ?? new Set())
  const names = scorerOf(namesFrom(others))
  const report = reportOf(tried.map((lesson) => tryOut(lesson, ballots.get(lesson) ?? [], names)))
  const classOf = (examples: readonly Kindred[], count: number): PackedWeights => packed(inSeveralOrders((seed) => learnClass(examples, count, CLASSES, seed)))
  const whichOf = (from: readonly Ballot[], rate: LearningRate): PackedWeights => packed(inSeveralOrders((seed) => learnWhich(from, rate, seed)))
  const learnt = {
    words: packedNetwork(wordsFrom(lessons)),
    names: packedNetwork(namesFrom(lessons)),
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

/** Whether each word around a figure belongs in its name. */
function wordGroup({ row, considered: { name } }: Lesson): Group {
  const names = namesOf(row).map(short)
  const belongs = ({ term }: Nearby): number => (names.some((one) => one.includes(short(term.text))) ? 1 : 0)
  return { codes: wordsAround(name.nearby, name.surrounding, FEATURES), wanted: Float32Array.from(name.nearby, belongs) }
}

/** Names to choose from. */
type NameBallot = readonly (Ballot[number] & { readonly name: string })[]

const groupOf = (ballot: NameBallot): Group => ({ codes: ballot.map(({ codes }) => codes), wanted: Float32Array.from(ballot, ({ worth }) => worth) })

/** The candidates of each lesson, as what was learnt from other documents makes them. */
function ballotsOf(from: readonly Lesson[], others: readonly Lesson[], words: Scorer, catalogue: Catalogue): NameBallot[] {
  const { lexicon } = toolsOf(catalogue)
  const precedents = precedentsOf(keptPrecedents(others), listedNames(catalogue), lexicon)
  return from.map(({ considered, worth }) => {
    const ballot: { name: string; codes: Int32Array; worth: number }[] = []
    const { nearby, surrounding } = considered.name
    const relevance = relevanceOf(nearby, surrounding, words, FEATURES)
    eachCandidate(choosingOf(considered.name, relevance, { lexicon, precedents }), FEATURES, ({ name }, from) =>
      ballot.push({ name, codes: FEATURES.since(from), worth: worth(name) }),
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

/** How a choice went: whether the first name of the rules, the one chosen, and any at all are right. */
interface Try {
  readonly first: boolean
  readonly chosen: boolean
  readonly best: boolean
  readonly trial: Trial
}

function tryOut({ rest }: Lesson, ballot: NameBallot, score: Scorer): Try {
  const { codes } = groupOf(ballot)
  const scores = score({ codes: Int32Array.from(codes.flatMap((own) => [...own])), ends: endsOf(codes), count: codes.length })
  const { index: at, probability } = likeliestName(
    ballot.map(({ name }) => name),
    [...scores.subarray(0, codes.length)],
  )
  const right = ballot.map(({ worth }) => worth > 1)
  const chosen = right[at] ?? false
  return { first: right[0] ?? false, chosen, best: right.includes(true), trial: { given: probability, right: chosen && rest } }
}

function reportOf(tries: readonly Try[]): Models['report'] {
  const count = (went: (one: Try) => boolean): number => tries.filter(went).length
  return {
    lessons: tries.length,
    first: count(({ first }) => first),
    chosen: count(({ chosen }) => chosen),
    best: count(({ best }) => best),
    trials: tries.map(({ trial }) => trial),
  }
}

function endsOf(codes: readonly Int32Array[]): Int32Array {
  let end = 0
  return Int32Array.from(codes, ({ length }) => (end += length))
}

/** Precedents without long names, each with the words around it that tell most. */
const keptPrecedents = (lessons: readonly Lesson[]): Precedent[] =>
  withTellingWords(
    lessons.flatMap(({ precedent }) => {
      const names = precedent.names.filter((name) => name.length <= LONGEST_NAME)
      return names.length > 0 ? [{ ...precedent, names }] : []
    }),
  )
