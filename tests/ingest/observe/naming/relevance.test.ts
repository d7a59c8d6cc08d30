import { describe, expect, it } from 'vitest'

import { Features } from '../../../../scripts/ingest/observe/learnt/features.ts'
import { scorerOf } from '../../../../scripts/ingest/observe/learnt/network.ts'
import { relevanceOf, wordsAround, type Nearby, type Surrounding } from '../../../../scripts/ingest/observe/naming/relevance.ts'
import { lexiconOf } from '../../../../scripts/ingest/observe/text/words.ts'
import { learnNetwork, whether } from '../../../../scripts/train/learnNetwork.ts'
import { catalogue } from '../../fixture.ts'

const lexicon = lexiconOf(catalogue)
const features = new Features()
const RATE = { epochs: 60, step: 0.1, decay: 0, fewest: 1, together: 1 }
const SURROUNDING: Surrounding = {
  text: '',
  words: [],
  figures: [],
  from: 0,
  to: 0,
  heading: [],
  lead: [],
  named: [],
  dimension: 'people',
  measure: 'level',
  rule: '',
  pieces: { nouns: [], verbs: [] },
}
const around = (...words: string[]): Nearby[] => words.map((word, distance) => ({ term: lexicon.term(word), side: 'L', clauses: 0, passed: 0, distance }))

/** 供养 belongs to the name where 特困 does, which by itself it does not tell: what stands next to it is the same. */
const lessons = [
  { nearby: around('供养', '每月', '特困'), belong: ['供养', '特困'] },
  { nearby: around('供养', '每月', '标准'), belong: ['标准'] },
]

describe('the words that belong in a name', () => {
  const groups = lessons.map(({ nearby, belong }) => ({
    codes: wordsAround(nearby, SURROUNDING, features),
    wanted: Float32Array.from(nearby, ({ term }) => (belong.includes(term.text) ? 1 : 0)),
  }))
  const words = scorerOf(learnNetwork(groups, whether, RATE))
  const likely = (word: string, ...others: string[]): number => relevanceOf(around(word, ...others), SURROUNDING, words, features).get(lexicon.term(word)) ?? 0

  it('are told by the words they stand among', () => {
    const [alone, other] = lessons.map(({ nearby }) => wordsAround(nearby, SURROUNDING, features)[0])
    expect(alone).toEqual(other)
    expect(likely('供养', '每月', '特困')).toBeGreaterThan(0.7)
    expect(likely('供养', '每月', '标准')).toBeLessThan(0.3)
  })

  it('are each looked at with as many features', () => {
    const widths = wordsAround(around('供养', '特困', '标准'), SURROUNDING, features).map(({ length }) => length)
    expect(new Set(widths).size).toBe(1)
    expect(widths[0]).toBeGreaterThan(0)
  })

  it('are none where no word stands around', () => expect(relevanceOf([], SURROUNDING, words, features).size).toBe(0))
})
