/**
 * Learns from annotated corpora how figures are named and meant, and writes content/catalogue/learnt.
 *
 *   npm run train -- CORPUS…        folders with docs/ and gold/ or ann/; DIR*6 counts each of its figures six times
 *
 * Told nothing it learns from tests/corpus, six times, and tests/corpus-retold.
 *
 * Each document is looked at with what was learnt from the others, so that the choice of names does not trust words and
 * precedents too much; in the same way the printed figures are of documents that nothing had been learnt from.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { readCatalogue, type Precedent } from '../src/domain/catalogue.ts'
import { Features } from './ingest/observe/learnt/features.ts'
import { packed, type Weights } from './ingest/observe/learnt/weights.ts'
import { MEASURES } from './ingest/observe/measure.ts'
import { eachCandidate } from './ingest/observe/naming/choice.ts'
import { choosingOf } from './ingest/observe/naming/naming.ts'
import { precedentsOf } from './ingest/observe/naming/precedents.ts'
import { eachWord, relevanceOf } from './ingest/observe/naming/relevance.ts'
import { RATES } from './ingest/observe/rate.ts'
import { listedNames, toolsOf } from './ingest/observe/tools.ts'
import { calibrate, calibrationTable, type Trial } from './train/calibrate.ts'
import { namesOf, readCorpus } from './train/corpus.ts'
import { samePeriod } from './train/judge.ts'
import { learnClass, learnWhether, learnWhich, shares, type Ballot, type Example, type Kindred } from './train/learn.ts'
import { lessonsOf, type Lesson } from './train/lessons.ts'

const OUT = join('content', 'catalogue', 'learnt')
const FOLDS = 6
const WORDS = { epochs: 4, step: 0.05, decay: 1e-5, fewest: 2 }
const NAMES = { epochs: 6, step: 0.05, decay: 1e-5, fewest: 3 }
const CHOICES = { epochs: 5, step: 0.1, decay: 1e-4, fewest: 3 }
const CLASSES = { epochs: 6, step: 0.1, decay: 1e-4, fewest: 2 }

const catalogue = readCatalogue()
const tools = toolsOf(catalogue)
const features = new Features()
const corpora = process.argv.slice(2)
const DEFAULT = [`${join('tests', 'corpus')}*6`, join('tests', 'corpus-retold')]
const weights = new Map<string, number>()
const lessons = (corpora.length > 0 ? corpora : DEFAULT).flatMap((corpus) => {
  const [folder = '', times = '1'] = corpus.split('*')
  return readCorpus(folder).flatMap((annotated) => {
    weights.set(annotated.slug, Number(times))
    return lessonsOf(annotated, catalogue)
  })
})
/** What is learnt from figures that count several times is repeated. */
const repeated = <T>(from: readonly Lesson[], make: (lesson: Lesson) => readonly T[]): T[] =>
  from.flatMap((lesson) => {
    const made = make(lesson)
    return Array.from({ length: weights.get(lesson.slug) ?? 1 }, () => made).flat()
  })
const slugs = [...new Set(lessons.map(({ slug }) => slug))].sort()
const folds = Array.from({ length: FOLDS }, (_, fold) => new Set(slugs.filter((_slug, index) => index % FOLDS === fold)))
const within = (fold: ReadonlySet<string>): Lesson[] => lessons.filter(({ slug }) => fold.has(slug))
const without = (fold: ReadonlySet<string>): Lesson[] => lessons.filter(({ slug }) => !fold.has(slug))
const themes = catalogue.themes.map(({ id }) => id)

const short = (name: string): string => name.replaceAll('最低生活保障', '低保')

function wordExamples(from: readonly Lesson[]): Example[] {
  return repeated(from, ({ row, considered: { name } }) => {
    const names = namesOf(row).map(short)
    const examples: Example[] = []
    eachWord(name.nearby, name.surrounding, features, ({ term }) =>
      examples.push({ codes: features.since(0), holds: names.some((one) => one.includes(short(term.text))) }),
    )
    return examples
  })
}

const learnWords = (from: readonly Lesson[]): Weights => ({ table: learnWhether(wordExamples(from), WORDS) })
const indexOf = (from: readonly Lesson[]): ReturnType<typeof precedentsOf> =>
  precedentsOf(
    from.map(({ precedent }) => precedent),
    listedNames(catalogue),
    tools.lexicon,
  )

/** The candidates of each lesson, as what was learnt from other documents makes them. */
function ballotsOf(from: readonly Lesson[], others: readonly Lesson[]): Ballot[] {
  const words = learnWords(others)
  const precedents = indexOf(others)
  return from.map(({ considered, worth }) => {
    const ballot: { codes: Int32Array; worth: number }[] = []
    const { nearby, surrounding } = considered.name
    const relevance = relevanceOf(nearby, surrounding, words, features)
    eachCandidate(choosingOf(considered.name, relevance, { ...tools, precedents }), features, ({ name }) =>
      ballot.push({ codes: features.since(0), worth: worth(name) }),
    )
    return ballot
  })
}

const ballots = new Map<Lesson, Ballot>()
for (const fold of folds) {
  const own = within(fold)
  const made = ballotsOf(own, without(fold))
  own.forEach((lesson, index) => ballots.set(lesson, made[index] ?? []))
}
const ballotOf = (lesson: Lesson): Ballot => ballots.get(lesson) ?? []

const measureExample = ({ row, considered }: Lesson): Kindred => ({
  codes: considered.measure,
  classes: [row.measure, ...(row.also?.['measure'] ?? [])].map((one) => MEASURES.findIndex((measure) => measure === one)).filter((index) => index >= 0),
})
const themeExample = ({ row, considered }: Lesson): Kindred => ({
  codes: considered.theme,
  classes: [row.theme, ...(row.also?.['theme'] ?? [])].map((one) => themes.findIndex((theme) => theme === one)).filter((index) => index >= 0),
})

const rateExamples = (from: readonly Lesson[]): Kindred[] =>
  repeated(from, ({ row, considered: { rate } }) =>
    rate
      ? [
          {
            codes: rate,
            classes: [row.unit, ...(row.also?.['unit'] ?? [])].map((one) => RATES.findIndex((known) => known === one)).filter((index) => index >= 0),
          },
        ]
      : [],
  )

/** The periods each figure may be of, and which is right. */
const periodBallot = ({ row, considered }: Lesson): Ballot =>
  considered.periods.map(({ codes, period }) => ({ codes, worth: samePeriod(row, { period, measure: considered.name.surrounding.measure }) ? 1 : 0 }))

// How good it is on documents it has not seen.
const trials: Trial[] = []
const right = { first: 0, chosen: 0, best: 0 }
for (const fold of folds) {
  const table = learnWhich(
    repeated(without(fold), (lesson) => [ballotOf(lesson)]),
    NAMES,
  )
  for (const lesson of within(fold)) {
    const ballot = ballotOf(lesson)
    const scores = ballot.map(({ codes }) => codes.reduce((total, code) => total + (table[code] ?? 0), 0))
    const at = scores.indexOf(Math.max(...scores))
    const isRight = (index: number): boolean => (ballot[index]?.worth ?? 0) > 1
    right.first += isRight(0) ? 1 : 0
    right.chosen += isRight(at) ? 1 : 0
    right.best += ballot.some(({ worth }) => worth > 1) ? 1 : 0
    trials.push({ given: shares(scores)[at] ?? 0, right: isRight(at) && lesson.rest })
  }
}
const percent = (part: number): string => `${((100 * part) / lessons.length).toFixed(1)} %`
console.log(
  `${lessons.length} figures in ${slugs.length} documents; names right: rules ${percent(right.first)}, chosen ${percent(right.chosen)}, best possible ${percent(right.best)}`,
)
const calibration = calibrate(trials)
console.log(calibrationTable(trials, calibration))

/** Longer names are of one report alone. */
const LONGEST_NAME = 18
/** Words that stood around one figure alone tell nothing of others. */
const often = new Map<string, number>()
for (const { precedent } of lessons) for (const word of precedent.context.split(' ')) often.set(word, (often.get(word) ?? 0) + 1)

/** One line a precedent. */
const lineOf = ({ names, dimension, measure, context }: Precedent): string =>
  [
    names.join(';'),
    dimension,
    measure,
    context
      .split(' ')
      .filter((word) => (often.get(word) ?? 0) > 1)
      .join(' '),
  ].join('\t')

mkdirSync(join(OUT, 'precedents'), { recursive: true })
const write = (file: string, text: string): void => writeFileSync(join(OUT, file), text)
write('words.json', JSON.stringify(packed(learnWords(lessons).table)))
write(
  'names.json',
  JSON.stringify(
    packed(
      learnWhich(
        repeated(lessons, (lesson) => [ballotOf(lesson)]),
        NAMES,
      ),
    ),
  ),
)
write(
  'measure.json',
  JSON.stringify(
    packed(
      learnClass(
        repeated(lessons, (lesson) => [measureExample(lesson)]),
        MEASURES.length,
        CLASSES,
      ),
    ),
  ),
)
write(
  'theme.json',
  JSON.stringify(
    packed(
      learnClass(
        repeated(lessons, (lesson) => [themeExample(lesson)]),
        themes.length,
        CLASSES,
      ),
    ),
  ),
)
write('rate.json', JSON.stringify(packed(learnClass(rateExamples(lessons), RATES.length, CLASSES))))
write(
  'period.json',
  JSON.stringify(
    packed(
      learnWhich(
        repeated(lessons, (lesson) => [periodBallot(lesson)]).filter((ballot) => ballot.some(({ worth }) => worth > 0)),
        CHOICES,
      ),
    ),
  ),
)
write('calibration.json', `${JSON.stringify(calibration)}\n`)
for (const theme of themes) {
  const own = lessons
    .map(({ precedent }) => ({ ...precedent, names: precedent.names.filter((name) => name.length <= LONGEST_NAME) }))
    .filter((one) => one.theme === theme && one.names.length > 0)
  const lines = new Set(own.map(lineOf))
  write(join('precedents', `${theme}.tsv`), `${[...lines].sort().join('\n')}\n`)
}
console.log(`written to ${OUT}`)
