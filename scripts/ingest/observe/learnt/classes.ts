/** Decides between classes by a learnt linear model. */
import { ofClass, type Features } from './features.ts'
import type { Weights } from './weights.ts'

/** The index of the class the features speak for most, from 0 to `count` - 1. */
export function likeliestClass({ codes, length }: Features, count: number, { table }: Weights): number {
  let [best, most] = [0, -Infinity]
  for (let kind = 0; kind < count; kind++) {
    let score = 0
    for (let at = 0; at < length; at++) score += table[ofClass(codes[at] ?? 0, kind)] ?? 0
    if (score > most) [best, most] = [kind, score]
  }
  return best
}
