/**
 * Trains the choice of names on annotated corpora and writes the weights to content/catalogue/naming.json.
 *
 *   npm run train -- CORPUS…        folders with docs/ and gold/; tests/corpus unless told
 *
 * Words are judged by a model that has not seen their document, so that the choice of names does not trust it too much;
 * in the same way the printed figures are of documents the model had not seen.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { readCatalogue } from '../src/domain/catalogue.ts'
import { agreement } from './ingest/observe/naming/choice.ts'
import { relevanceOf } from './ingest/observe/naming/relevance.ts'
import { calibrate, calibrationTable, type Trial } from './train/calibrate.ts'
import { namesOf, readCorpus } from './train/corpus.ts'
import { learnWhether, learnWhich, type Ballot, type Example } from './train/learn.ts'
import { lessonsOf, type Lesson } from './train/lessons.ts'

const OUT = join('content', 'catalogue', 'naming.json')
const FOLDS = 8
const WORDS = { epochs: 8, step: 0.1, decay: 2e-4 }
const NAMES = { epochs: 10, step: 0.1, decay: 1e-3 }
/** Weights nearer to nought than this are left out. */
const LEAST = 0.03

const catalogue = readCatalogue()
const corpora = process.argv.slice(2)
const lessons = (corpora.length > 0 ? corpora : [join('tests', 'corpus')]).flatMap(readCorpus).flatMap((annotated) => lessonsOf(annotated, catalogue))
const slugs = [...new Set(lessons.map(({ slug }) => slug))].sort()
const folds = Array.from({ length: FOLDS }, (_, fold) => new Set(slugs.filter((_slug, index) => index % FOLDS === fold)))

const wordExamples = (from: readonly Lesson[]): Example[] =>
  from.flatMap(({ row, considered }) => {
    const names = namesOf(row).map((name) => name.replaceAll('最低生活保障', '低保'))
    return considered.nearby.map(({ word, features }) => ({ features, holds: names.some((name) => name.includes(word.replaceAll('最低生活保障', '低保'))) }))
  })

const ballotOf = ({ considered, worth }: Lesson, words: ReadonlyMap<string, number>): Ballot => {
  const relevance = relevanceOf(considered.nearby, Object.fromEntries(words))
  return considered.options.map((option) => ({ features: [...option.features.flat(), ...agreement(option, relevance)], worth: worth(option.name) }))
}

const without = (fold: ReadonlySet<string>): Lesson[] => lessons.filter(({ slug }) => !fold.has(slug))

// Words first, each document by a model that has not seen it.
const ballots = new Map<Lesson, Ballot>()
for (const fold of folds) {
  const words = learnWhether(wordExamples(without(fold)), WORDS)
  for (const lesson of lessons) if (fold.has(lesson.slug)) ballots.set(lesson, ballotOf(lesson, words))
}
const ballotsOf = (from: readonly Lesson[]): Ballot[] => from.map((lesson) => ballots.get(lesson) ?? [])

const trials: Trial[] = []
let ruled = 0
let right = 0
let best = 0
for (const fold of folds) {
  const names = learnWhich(ballotsOf(without(fold)), NAMES)
  const score = (features: readonly string[]): number => features.reduce((total, feature) => total + (names.get(feature) ?? 0), 0)
  for (const lesson of lessons) {
    const ballot = fold.has(lesson.slug) ? (ballots.get(lesson) ?? []) : []
    const [first] = ballot
    if (!first) continue
    const chosen = ballot.reduce((top, option) => (score(option.features) > score(top.features) ? option : top), first)
    ruled += first.worth > 1 ? 1 : 0
    right += chosen.worth > 1 ? 1 : 0
    const scores = ballot.map(({ features }) => score(features))
    const most = Math.max(...scores)
    trials.push({ given: 1 / scores.reduce((total, one) => total + Math.exp(one - most), 0), right: chosen.worth > 1 && lesson.rest })
    best += ballot.some(({ worth }) => worth > 1) ? 1 : 0
  }
}
const percent = (part: number): string => `${((100 * part) / lessons.length).toFixed(1)} %`
console.log(
  `${lessons.length} figures in ${slugs.length} documents; names right: rules ${percent(ruled)}, chosen ${percent(right)}, best possible ${percent(best)}`,
)

const kept = (weights: ReadonlyMap<string, number>): Record<string, number> =>
  Object.fromEntries(
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= LEAST)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, weight]) => [feature, Number(weight.toFixed(2))]),
  )
const calibration = calibrate(trials)
console.log(calibrationTable(trials, calibration))
const trained = { calibration, words: kept(learnWhether(wordExamples(lessons), WORDS)), names: kept(learnWhich(ballotsOf(lessons), NAMES)) }
writeFileSync(OUT, `${JSON.stringify(trained, null, 0).replaceAll(',"', ',\n"')}\n`)
console.log(`${Object.keys(trained.words).length} and ${Object.keys(trained.names).length} weights written to ${OUT}`)
