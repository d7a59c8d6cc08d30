/** Decides between classes by a learnt linear model. */
import { ofClass, type FeatureList } from './features.ts'
import type { Weights } from './weights.ts'

/** What was chosen, and by how much it leads the next best, as a logarithm of odds. */
export interface Led {
  readonly index: number
  readonly lead: number
}

/** The class the features speak for most, one of `count` from 0 on. */
export function classOf({ codes, length }: FeatureList, count: number, { table, step }: Weights): Led {
  let [index, most, next] = [0, -Infinity, -Infinity]
  for (let kind = 0; kind < count; kind++) {
    let score = 0
    for (let at = 0; at < length; at++) score += table[ofClass(codes[at] ?? 0, kind)] ?? 0
    if (score > most) [index, most, next] = [kind, score, most]
    else if (score > next) next = score
  }
  return { index, lead: step * (most - next) }
}
