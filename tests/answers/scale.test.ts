import { brotliCompressSync } from 'node:zlib'

import { describe, expect, test } from 'vitest'

import { answerFiles } from '../../src/answers/answerFiles.ts'
import { buildAtlas } from '../../src/atlas/buildAtlas.ts'
import { readCatalogue } from '../../src/domain/catalogue.ts'
import { answersFrom } from './bundledAnswers.ts'
import { generateReports } from './generatedReports.ts'

const REPORTS = 1_000
/** As many as the bundled reports have. */
const FIGURES = 50
/** What a reader waits for at most, in bytes as they are sent. */
const FIRST_ANSWER = 160_000

const catalogue = readCatalogue()
const files = answerFiles(buildAtlas(generateReports(REPORTS, FIGURES, catalogue), catalogue))
const names = [...files.keys()]
const sent = (name: string): number => brotliCompressSync(files.get(name) ?? '').length

describe(`of ${REPORTS} reports`, () => {
  test('names and figures are divided', () => {
    expect(names.filter((name) => name.startsWith('names')).length).toBeGreaterThan(100)
    expect(names.filter((name) => name.startsWith('figures')).length).toBeGreaterThan(100)
  })

  test.each(['大连城市低保标准', '湖北有多少家养老机构', '2015年辽宁社会组织有多少家', '养老床位有多少'])('a first answer loads little: %s', async (query) => {
    const answers = answersFrom(files)
    expect(await answers.answer(query)).toBeDefined()
    const bytes = ['words.json', ...answers.fetched].map(sent).reduce((sum, each) => sum + each, 0)
    expect(bytes).toBeLessThanOrEqual(FIRST_ANSWER)
  })
})
