/**
 * Twice sixty questions as readers type them, with their answers, written before it was seen what the code answers. A question counts as answered
 * right if the figure that stands first is the row's (of two that answer it equally well, if the row's is shown), or if the row has
 * none and none is shown. It is answered wrong if another figure stands there, or one beside it of a place or time it did not ask for.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'

import { collectWords } from '../../scripts/search/collectWords.ts'
import type { Answer } from '../../src/answers/answer.ts'
import type { Figure } from '../../src/answers/figureSource.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import { simplifyQuery } from '../../src/search/simplify.ts'
import { answersFrom, bundledAtlas, bundledFiles } from '../answers/bundledAnswers.ts'

interface Question {
  readonly query: string
  readonly answer: string
  readonly indicator: string
  readonly region: string
  readonly period: string
  readonly value: string
  readonly unit: string
  readonly note: string
}

const questionsIn = (file: string): Question[] =>
  readFileSync(join(import.meta.dirname, 'fixtures', file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line): Question => {
      const [query = '', answer = '', indicator = '', , region = '', period = '', value = '', unit = '', note = ''] = line.split('\t')
      return { query, answer, indicator, region, period, value, unit, note }
    })

const answers = answersFrom(bundledFiles())
/** Questions are simplified before they are understood, by what the site knows of the characters in these sentences. */
const sentences = bundledAtlas().reports.flatMap(({ observations }) => observations.map(({ quote }) => quote))
const { writing } = collectWords(sentences, readCatalogue().searchSynonyms)
const simplified = (query: string): string => simplifyQuery(query, writing)

/** A level of a year is one of the year's end, as in tests/facts, one of several years of their end, and one of a month may be told to the day. */
const isOfTime = (row: Question, { period, measure }: Figure): boolean =>
  period === row.period ||
  (measure === 'level' &&
    (period === `${row.period}-12` || period.endsWith(`/${row.period}`) || (row.period.length === 7 && period.startsWith(`${row.period}-`))))

/** Of what the catalogue does not have, the name is the reader's own and may differ. */
const isRow = (row: Question, figure: Figure): boolean =>
  figure.subject.id === row.indicator &&
  figure.address === row.region &&
  isOfTime(row, figure) &&
  String(figure.value) === row.value &&
  figure.unit === row.unit

function verdict(row: Question, answer: Answer | undefined): 'right' | 'wrong' | 'missed' {
  if (answer?.kind !== 'figures') return row.answer === 'none' && answer?.kind === 'none' ? 'right' : 'missed'
  const { figures, understood } = answer
  const claimed = row.note.startsWith('oneOf') ? figures : figures.slice(0, 1)
  const strays = figures.some(
    (figure) => (understood.places.length > 0 && figure.address !== row.region) || (understood.periods.length > 0 && !isOfTime(row, figure)),
  )
  return row.answer === 'figure' && !strays && claimed.some((figure) => isRow(row, figure)) ? 'right' : 'wrong'
}

describe.each(['questions.tsv', 'questions-2.tsv'])('%s', async (file) => {
  const questions = questionsIn(file)
  const verdicts = await Promise.all(questions.map(async (row) => ({ query: row.query, verdict: verdict(row, await answers.answer(simplified(row.query))) })))
  const those = (kind: string): string[] => verdicts.filter((each) => each.verdict === kind).map(({ query }) => query)

  test('there are sixty questions, twenty of them without an answer', () => {
    expect(questions).toHaveLength(60)
    expect(questions.filter(({ answer }) => answer === 'none')).toHaveLength(20)
  })

  test('nineteen of twenty are answered right', () => {
    expect(those('right').length, `missed: ${those('missed').join('; ')}`).toBeGreaterThanOrEqual(Math.ceil(questions.length * 0.95))
  })

  test('none is answered with a wrong figure', () => {
    expect(those('wrong')).toEqual([])
  })
})
