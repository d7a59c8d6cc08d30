/**
 * Learns from annotated corpora how figures are named and meant, and writes content/catalogue/learnt.
 *
 *   npm run train -- CORPUS…        folders with docs/ and gold/ or ann/; DIR*8 counts each of its figures eight times
 *
 * Told nothing it learns from tests/corpus, eight times, tests/corpus-retold, tests/corpus-dense and tests/corpus-varied.
 *
 * Each document is looked at with what was learnt from the others, so that the choice of names does not trust words and
 * precedents too much; in the same way the printed figures are of documents that nothing had been learnt from.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { readCatalogue, type Precedent } from '../src/domain/catalogue.ts'
import { MEASURES } from './ingest/observe/measure/measure.ts'
import { calibrationTable, discrimination } from './train/calibrate.ts'
import { readCorpus, timesBySlug } from './train/corpus.ts'
import { lessonsOf, planLessonsOf, readForTraining, roleLessonsOf, subjectLesson, trialsOf } from './train/lessons.ts'
import { listedNames } from './train/listed.ts'
import { learnModels } from './train/models.ts'
import { explainUsageErrors } from './usage.ts'

const OUT = join('content', 'catalogue', 'learnt')
const DEFAULT = [`${join('tests', 'corpus')}*8`, join('tests', 'corpus-retold'), join('tests', 'corpus-dense'), join('tests', 'corpus-varied')]

explainUsageErrors()
const known = readCatalogue()
const catalogue = { ...known, listed: listedNames(known) }
const corpora = process.argv.slice(2)
const weighed = (corpora.length > 0 ? corpora : DEFAULT).map((corpus) => {
  const [folder = '', often = '1'] = corpus.split('*')
  return { folder, times: Number(often), annotated: readCorpus(folder) }
})
const times = timesBySlug(weighed)
const documents = weighed.flatMap(({ annotated }) => annotated)
const timesOf = (slug: string): number => times.get(slug) ?? 1
const read = documents.map((document) => ({ document, readings: readForTraining(document, catalogue) }))
const lessons = {
  figures: read.flatMap(({ document, readings }) => lessonsOf(document, readings)),
  roles: read.flatMap(({ document, readings }) => roleLessonsOf(document, readings)),
  plans: read.flatMap(({ document, readings }) => planLessonsOf(document, readings)),
  subjects: documents.map((document) => subjectLesson(document, catalogue)),
  timesOf,
}
const { learnt, precedents, report } = learnModels(lessons, catalogue, (slugs, other) =>
  documents.filter(({ slug }) => slugs.has(slug)).flatMap((document) => trialsOf(document, other)),
)

const percent = (part: number): string => `${((100 * part) / report.lessons).toFixed(1)} %`
console.log(
  `${lessons.figures.length} figures in ${documents.length} documents; names right, of ${report.lessons} in documents that nothing was learnt from: rules ${percent(report.first)}, chosen ${percent(report.chosen)}, best possible ${percent(report.best)}`,
)
console.log(calibrationTable(report.told))
console.log(`of a right reading and a wrong one the right one has the higher confidence: ${(100 * discrimination(report.told)).toFixed(1)} %`)

/** One line a precedent. */
const lineOf = ({ names, dimension, measure, context }: Precedent): string => [names.join(';'), dimension, measure, context].join('\t')

const write = (file: string, text: string): void => writeFileSync(join(OUT, file), text)
for (const [part, weights] of Object.entries(learnt)) write(`${part}.json`, JSON.stringify(weights))
for (const { id } of catalogue.themes) {
  mkdirSync(join(OUT, 'precedents', id), { recursive: true })
  for (const measure of MEASURES) {
    const lines = new Set(precedents.filter((one) => one.theme === id && one.measure === measure).map(lineOf))
    write(
      join('precedents', id, `${measure}.tsv`),
      [...lines]
        .sort()
        .map((line) => `${line}\n`)
        .join(''),
    )
  }
}
write('listed.tsv', catalogue.listed.map(({ name, dimension }) => `${name}\t${dimension}\n`).join(''))
console.log(`written to ${OUT}`)
