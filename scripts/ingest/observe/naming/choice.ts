/** Chooses a figure's name among candidates: a learnt network over where each name comes from, how it reads, and what the others are. */
import type { Features } from '../learnt/features.ts'
import type { Scorer } from '../learnt/network.ts'
import type { Candidate } from './candidates.ts'
import { eachCandidate, type Choosing } from './choiceFeatures.ts'
import { likeliestName } from './likeliest.ts'

export interface Choice {
  readonly name: string
  readonly sources: number
  /** How like the right name it is likely to be, 0–1. */
  readonly probability: number
  /** How many were looked at closely. */
  readonly rivals: number
}

/** Where the features of each candidate end. */
let ends = new Int32Array(64)

/** The best candidate, or null where there is none. */
export function chooseName(choosing: Choosing, score: Scorer, features: Features): Choice | null {
  const looked: Candidate[] = []
  eachCandidate(choosing, features, (candidate) => {
    if (looked.length === ends.length) ends = Int32Array.of(...ends, ...ends)
    ends[looked.length] = features.length
    looked.push(candidate)
  })
  const { index, probability } = likeliestName(
    looked.map(({ name }) => name),
    [...score({ codes: features.codes, ends, count: looked.length }).subarray(0, looked.length)],
  )
  const chosen = looked[index]
  return chosen ? { name: chosen.name, sources: chosen.sources, probability, rivals: looked.length } : null
}
