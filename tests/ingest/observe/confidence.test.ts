import { describe, expect, it } from 'vitest'

import { readCatalogue } from '../../../src/domain/catalogue.ts'
import { confidenceIn, OUTCOMES } from '../../../scripts/ingest/observe/confidence.ts'
import { weightsOf } from '../../../scripts/ingest/observe/learnt/weights.ts'
import { readText } from '../../../scripts/ingest/observe/reader.ts'
import { toolsOf } from '../../../scripts/ingest/observe/tools.ts'
import { learnClass } from '../../../scripts/train/learn.ts'

const tools = toolsOf(readCatalogue())
const setting = { region: null, calendar: { period: '2020', now: 2021 } }
const evidenceOf = (text: string): Int32Array[] =>
  readText(text, { setting, headings: [], title: '' }, { ...tools, keepsEvidence: true }).flatMap(({ meaning }) =>
    meaning?.evidence ? [meaning.evidence] : [],
  )

describe('confidence', () => {
  const [sure = new Int32Array(), unsure = new Int32Array()] = ['截至2020年底，全市有养老机构125家。', '其余的12，另有说法。'].map(
    (text) => evidenceOf(text)[0] ?? new Int32Array(),
  )
  const outcome = (name: (typeof OUTCOMES)[number]): number => OUTCOMES.indexOf(name)
  const table = learnClass(
    [
      { codes: sure, classes: [outcome('right')] },
      { codes: unsure, classes: [outcome('wrong')] },
    ],
    OUTCOMES.length,
    { epochs: 20, step: 0.2, decay: 0, fewest: 1 },
  )
  const told = (codes: Int32Array): number => confidenceIn({ codes, length: codes.length }, weightsOf(table))

  it('is high where like readings were right, and low where they were wrong', () => {
    expect(told(sure)).toBeGreaterThan(0.9)
    expect(told(unsure)).toBeLessThan(0.1)
  })

  it('is even where nothing is known', () => {
    expect(told(new Int32Array())).toBe(0.5)
  })

  it('keeps its evidence for learning alone', () => {
    const read = readText('全市有养老机构125家。', { setting, headings: [], title: '' }, tools)
    expect(read.map(({ meaning }) => meaning?.evidence)).toEqual([null])
  })

  it('is higher for a figure told plainly than for one that leaves all unsaid', () => {
    const of = (text: string): number => readText(text, { setting, headings: [], title: '' }, tools)[0]?.meaning?.confidence ?? 0
    expect(of('全市有养老机构125家。')).toBeGreaterThan(of('又是32个，不好说。'))
  })
})
