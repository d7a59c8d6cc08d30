import { describe, expect, it } from 'vitest'

import { BITS, Features, featureOf } from '../../../../scripts/ingest/observe/learnt/features.ts'
import { SOURCE, type Candidate } from '../../../../scripts/ingest/observe/naming/candidates.ts'
import { chooseName, type Choosing } from '../../../../scripts/ingest/observe/naming/choice.ts'
import { precedentsOf } from '../../../../scripts/ingest/observe/naming/precedents.ts'
import { lexiconOf } from '../../../../scripts/ingest/observe/naming/words.ts'
import { catalogue } from '../../fixture.ts'

const candidate = (name: string, sources: number, made: Partial<Candidate> = {}): Candidate => ({
  name,
  sources,
  rank: -1,
  head: null,
  prefix: null,
  verb: null,
  byWords: null,
  byContext: null,
  repeat: null,
  scope: null,
  ...made,
})

const choosing: Choosing = {
  candidates: [
    candidate('完工户数', SOURCE.rules, { rank: 0 }),
    candidate('危房改造户数', SOURCE.repeated, { repeat: { name: '危房改造户数', way: 'again', back: 0 } }),
  ],
  nouns: [],
  nearby: [],
  relevance: new Map(),
  precedents: precedentsOf([], [{ name: '低保人数', dimension: 'people' }], lexiconOf(catalogue)),
  rule: '',
  known: false,
  dimension: 'count',
  measure: 'flow',
  named: [],
  tie: 0,
  topics: [],
}

/** The feature that says a name is carried on. */
const CARRIED_ON = featureOf(150, 0)

describe('chooseName', () => {
  it('chooses no name carried on by weights that never met one', () => {
    expect(chooseName(choosing, { table: new Float32Array(1 << BITS) }, new Features())).toEqual({ name: '完工户数', probability: 1 })
  })
  it('chooses one by weights that did', () => {
    const table = new Float32Array(1 << BITS)
    table[CARRIED_ON] = 1
    expect(chooseName(choosing, { table }, new Features())?.name).toBe('危房改造户数')
  })
  it('has nothing else where all are carried on', () => {
    const carried = choosing.candidates.slice(1)
    expect(chooseName({ ...choosing, candidates: carried }, { table: new Float32Array(1 << BITS) }, new Features())?.name).toBe('危房改造户数')
  })
})
