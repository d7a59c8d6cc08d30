/** Learns all models of reading from lessons: which words belong in names, which name, measure, theme, rate and period, and how sure a reading is. */
import type { Catalogue, Learnt, Precedent } from '../../src/domain/catalogue.ts'
import { confidenceIn, OUTCOMES } from '../ingest/observe/confidence.ts'
import { BITS, Features } from '../ingest/observe/learnt/features.ts'
import { packedNetwork, scorerOf, type Network, type Scorer } from '../ingest/observe/learnt/network.ts'
import { packed, unpacked, type PackedWeights } from '../ingest/observe/learnt/weights.ts'
import { MEASURES } from '../ingest/observe/measure/measure.ts'
import { RATES } from '../ingest/observe/measure/rate.ts'
import { eachCandidate } from '../ingest/observe/naming/choiceFeatures.ts'
import { withTellingWords } from '../ingest/observe/naming/contexts.ts'
import { likeliestName } from '../ingest/observe/naming/likeliest.ts'
import { choosingOf } from '../ingest/observe/naming/naming.ts'
import { precedentsOf } from '../ingest/observe/naming/precedents.ts'
import { relevanceOf, wordsAround, type Nearby } from '../ingest/observe/naming/relevance.ts'
import { FACTS } from '../ingest/observe/role/planChoice.ts'
import { ROLES } from '../ingest/observe/role/roleChoice.ts'
import { toolsOf } from '../ingest/observe/tools.ts'
import type { Told } from './calibrate.ts'
import { namesOf, type Row } from './corpus.ts'
import { samePeriod } from './judge.ts'
import { inSeveralOrders, learnClass, learnWhich, type Ballot, type Kindred, type LearningRate } from './learn.ts'
import { learnNetwork, whether, which, type Group } from './learnNetwork.ts'
import { isRight, type Lesson, type PlanLesson, type RoleLesson, type SubjectLesson, type Trial } from './lessons.ts'

const FOLDS = 4
const WORDS = { epochs: 2, step: 0.05, decay: 1e-5, fewest: 8, together: 1 }
const NAMES = { epochs: 2, step: 0.05, decay: 1e-5, fewest: 100, together: 32 }
const CHOICES = { epochs: 3, step: 0.05, decay: 1e-4, fewest: 3 }
const SUBJECTS = { epochs: 6, step: 0.03, decay: 3e-3, fewest: 2 }
const CLASSES = { epochs: 3, step: 0.05, decay: 1e-4, fewest: 2 }
/** Longer names are of one report alone. */
const LONGEST_NAME = 18

/** What is learnt, and how good it is on documents that it has not seen. */
export interface Models {
  readonly learnt: Learnt
  readonly precedents: readonly Precedent[]
  readonly report: Report
}

interface Report {
  /** Of how many figures the first name of the rules, the chosen one and any at all are right. */
  readonly lessons: number
  readonly first: number
  readonly chosen: number
  readonly best: number
  /** Readings with their confidence. */
  readonly told: readonly Told[]
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

/** What is learnt from. */
export interface Lessons {
  readonly figures: readonly Lesson[]
  readonly roles: readonly RoleLesson[]
  readonly plans: readonly PlanLesson[]
  readonly subjects: readonly SubjectLesson[]
  /** How often the figures of a document count. */
  readonly timesOf: (slug: string) => number
}

/** All that is learnt but how sure readings are. */
type Deciding = Omit<Learnt, 'confidence'>

/**
 * Learns from lessons.
 * @param tryOut reads documents with what another catalogue has learnt
 */
export function learnModels(lessons: Lessons, catalogue: Catalogue, tryOut: (slugs: ReadonlySet<string>, catalogue: Catalogue) => readonly Trial[]): Models {
  const { figures } = lessons
  const themes = catalogue.themes.map(({ id }) => id)
  const learnWords = wordsLearner(lessons)
  const folds = partsOf(figures, FOLDS).map((slugs) => {
    const [own, others] = parted(figures, slugs)
    return { slugs, own, others, words: learnWords(others) }
  })
  const ballots = new Map(folds.flatMap(({ own, others, words }) => ballotsOf(own, others, scorerOf(words), catalogue)))
  const learnNames = namesLearner(lessons, ballots)
  const [aside] = folds
  if (!aside) throw new Error('nothing to learn from: no document has a figure; name folders with docs/ and gold/ or ann/')
  const names = learnNames(aside.others)
  const without = decidingFrom(
    only(lessons, (slug) => !aside.slugs.has(slug)),
    themes,
    aside.words,
    names,
  )
  const trials = tryOut(aside.slugs, { ...catalogue, learnt: { ...without, confidence: UNLEARNT }, precedents: keptPrecedents(aside.others) })
  return {
    learnt: { ...decidingFrom(lessons, themes, learnWords(figures), learnNames(figures)), confidence: confidenceFrom(trials) },
    precedents: keptPrecedents(figures),
    report: { ...reportOf(aside.own, ballots, scorerOf(names)), told: toldOf(trials) },
  }
}

/** The lessons of some documents. */
const only = ({ figures, roles, plans, subjects, timesOf }: Lessons, isOne: (slug: string) => boolean): Lessons => ({
  figures: figures.filter(({ slug }) => isOne(slug)),
  roles: roles.filter(({ slug }) => isOne(slug)),
  plans: plans.filter(({ slug }) => isOne(slug)),
  subjects: subjects.filter(({ slug }) => isOne(slug)),
  timesOf,
})

/** What each lesson teaches, as often as its figures count. */
const repeated = <T, L extends { readonly slug: string }>(from: readonly L[], timesOf: Lessons['timesOf'], make: (lesson: L) => readonly T[]): T[] =>
  from.flatMap((lesson) => {
    const made = make(lesson)
    return Array.from({ length: timesOf(lesson.slug) }, () => made).flat()
  })

/** Learns from some of the lessons which words belong in names; looks around each figure once. */
function wordsLearner({ figures, timesOf }: Lessons): (from: readonly Lesson[]) => Network {
  const groups = new Map(figures.map((lesson) => [lesson, wordGroup(lesson)]))
  return (from) =>
    learnNetwork(
      repeated(from, timesOf, (lesson) => [groups.get(lesson) ?? NONE]),
      whether,
      WORDS,
    )
}

/** Learns from some of the lessons which of the possible names is the best. */
const namesLearner =
  ({ timesOf }: Lessons, ballots: ReadonlyMap<Lesson, NameBallot>) =>
  (from: readonly Lesson[]): Network =>
    learnNetwork(
      repeated(from, timesOf, (lesson) => [groupOf(ballots.get(lesson) ?? [])]),
      which,
      NAMES,
    )

/** Learns all decisions from lessons; the networks for names have been learnt before. */
function decidingFrom({ figures, roles, plans, subjects, timesOf }: Lessons, themes: readonly string[], words: Network, names: Network): Deciding {
  const classesFrom = (classes: readonly string[], make: (lesson: Lesson) => readonly Kindred[]): PackedWeights =>
    classWeights(repeated(figures, timesOf, make), classes.length)
  return {
    words: packedNetwork(words),
    names: packedNetwork(names),
    measure: classesFrom(MEASURES, ({ row, considered }) => [kindred(considered.measure, row, 'measure', MEASURES)]),
    theme: classesFrom(themes, ({ row, considered }) => [kindred(considered.theme, row, 'theme', themes)]),
    rate: classesFrom(RATES, ({ row, considered: { rate } }) => (rate ? [kindred(rate, row, 'unit', RATES)] : [])),
    role: roleWeights(roles, ROLES, timesOf),
    plan: roleWeights(plans, FACTS, timesOf),
    period: ballotWeights(
      repeated(figures, timesOf, (lesson) => [periodBallot(lesson)].filter(hasRight)),
      CHOICES,
    ),
    reportPeriod: ballotWeights(
      repeated(subjects, timesOf, ({ period }) => period.filter(hasRight)),
      SUBJECTS,
    ),
    reportRegion: ballotWeights(
      repeated(subjects, timesOf, ({ region }) => region.filter(hasRight)),
      SUBJECTS,
    ),
  }
}

const hasRight = (ballot: Ballot): boolean => ballot.some(({ worth }) => worth > 0)

/** Learns which role fits, of several that may be right. */
const roleWeights = <R extends string>(
  lessons: readonly { readonly slug: string; readonly codes: Int32Array; readonly roles: readonly R[] }[],
  known: readonly R[],
  timesOf: Lessons['timesOf'],
): PackedWeights =>
  classWeights(
    repeated(lessons, timesOf, ({ codes, roles }) => [{ codes, classes: roles.map((role) => known.indexOf(role)) }]),
    known.length,
  )

const classWeights = (examples: readonly Kindred[], count: number): PackedWeights =>
  packed(inSeveralOrders((seed) => learnClass(examples, count, CLASSES, seed)))
const ballotWeights = (from: readonly Ballot[], rate: LearningRate): PackedWeights => packed(inSeveralOrders((seed) => learnWhich(from, rate, seed)))

/** Weights of which nothing is known. */
const UNLEARNT = packed(new Float32Array(1 << BITS))

const confidenceFrom = (trials: readonly Trial[]): PackedWeights =>
  classWeights(
    trials.map(({ codes, right }) => ({ codes, classes: [OUTCOMES.indexOf(right ? 'right' : 'wrong')] })),
    OUTCOMES.length,
  )

/** The confidence of every second document's readings, as the others teach it. */
function toldOf(trials: readonly Trial[]): Told[] {
  const slugs = [...new Set(trials.map(({ slug }) => slug))].sort()
  const second = new Set(slugs.filter((_, index) => index % 2 === 1))
  const weights = unpacked(confidenceFrom(trials.filter(({ slug }) => !second.has(slug))))
  return trials.filter(({ slug }) => second.has(slug)).map(({ codes, right }) => ({ given: confidenceIn({ codes, length: codes.length }, weights), right }))
}

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
function ballotsOf(from: readonly Lesson[], others: readonly Lesson[], words: Scorer, catalogue: Catalogue): [Lesson, NameBallot][] {
  const { lexicon } = toolsOf(catalogue)
  const precedents = precedentsOf(keptPrecedents(others), catalogue.listed, lexicon)
  return from.map((lesson) => {
    const { considered, worth } = lesson
    const ballot: { name: string; codes: Int32Array; worth: number }[] = []
    const { nearby, surrounding } = considered.name
    const relevance = relevanceOf(nearby, surrounding, words, FEATURES)
    eachCandidate(choosingOf(considered.name, relevance, { lexicon, precedents }), FEATURES, ({ name }, from) =>
      ballot.push({ name, codes: FEATURES.since(from), worth: worth(name) }),
    )
    return [lesson, ballot]
  })
}

/** The classes a row is right in. */
function kindred(codes: Int32Array, row: Row, field: 'measure' | 'theme' | 'unit', classes: readonly string[]): Kindred {
  return { codes, classes: [row[field], ...(row.also?.[field] ?? [])].map((one) => classes.findIndex((known) => known === one)).filter((index) => index >= 0) }
}

/** The periods a figure may be of, and which is right. */
const periodBallot = ({ row, considered }: Lesson): Ballot =>
  considered.periods.map(({ codes, period }) => ({ codes, worth: samePeriod(row, { period, measure: considered.name.surrounding.measure }) ? 1 : 0 }))

/** How the choice of names went. */
function reportOf(tried: readonly Lesson[], ballots: ReadonlyMap<Lesson, NameBallot>, score: Scorer): Omit<Report, 'told'> {
  let [first, chosen, best] = [0, 0, 0]
  for (const lesson of tried) {
    const ballot = ballots.get(lesson) ?? []
    const { codes } = groupOf(ballot)
    const scores = score({ codes: Int32Array.from(codes.flatMap((own) => [...own])), ends: endsOf(codes), count: codes.length })
    const { index } = likeliestName(
      ballot.map(({ name }) => name),
      [...scores.subarray(0, codes.length)],
    )
    const right = ballot.map(({ worth }) => isRight(worth))
    if (right[0]) first++
    if (right[index]) chosen++
    if (right.includes(true)) best++
  }
  return { lessons: tried.length, first, chosen, best }
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
