/** How well a name agrees with the words that belong in it. */
import { mayHold, signsOf, type Term } from '../text/words.ts'
import type { Relevance } from './relevance.ts'

/** A word less likely than this does not belong; one more likely should not be missing. */
const UNLIKELY = 0.15
const LIKELY = 0.5
const EXPECTED = 0.08

export interface Agreement {
  readonly overlap: number
  /** How much likelier its words make it that the name is right, as a logarithm of odds. */
  readonly support: number
  readonly strange: number
  readonly missing: number
  readonly strangers: readonly Term[]
  /** Which of the words around it holds, by their order. */
  readonly held: readonly number[]
}

/** Tells how well a name agrees with the words that belong in it. */
export function agreementWith(relevance: Relevance): (name: string) => Agreement {
  const terms = [...relevance.keys()]
  const likelies = [...relevance.values()]
  const supports = likelies.map(supportOf)
  let [expected, wanted] = [0, 0]
  for (let at = 0; at < terms.length; at++) {
    const [likely, length] = [likelies[at] ?? 0, terms[at]?.text.length ?? 0]
    if (likely > EXPECTED) expected += length * likely
    if (likely > LIKELY) wanted += length
  }
  return (name) => {
    const signs = signsOf(name)
    let [covered, support, strange, missing] = [0, 0, 0, wanted]
    const strangers: Term[] = []
    const held: number[] = []
    for (let at = 0; at < terms.length; at++) {
      const term = terms[at]
      if (!term || !mayHold(signs, term.signs) || !name.includes(term.text)) continue
      const [likely, length] = [likelies[at] ?? 0, term.text.length]
      held.push(at)
      covered += length * likely
      support += supports[at] ?? 0
      if (likely > LIKELY) missing -= length
      else if (likely < UNLIKELY) {
        strange += length
        strangers.push(term)
      }
    }
    return { overlap: (2 * covered) / (name.length - statisticLength(name) + expected || 1), support, strange, missing, strangers, held }
  }
}

/** No word is surer than this to belong, or not to. */
const SUREST = 0.995
const supportOf = (likely: number): number => Math.log(Math.max(1 - SUREST, likely) / Math.max(1 - SUREST, 1 - likely))

/** How many characters of a name are the statistic it ends in. */
function statisticLength(name: string): number {
  if (name.endsWith('数')) return name.endsWith('人数') || name.endsWith('户数') ? 2 : 1
  return name.endsWith('额') ? (name.endsWith('金额') ? 2 : 1) : 0
}

/** The words around that a name holds, and those it lacks though they are likely to belong, each with how likely. */
export function eachWord(
  held: readonly number[],
  terms: readonly Term[],
  likelies: readonly number[],
  take: (holds: boolean, code: number, likely: number) => void,
): void {
  let next = 0
  for (let at = 0; at < terms.length; at++) {
    const holds = held[next] === at
    if (holds) next++
    const likely = likelies[at] ?? 0
    if (holds || likely >= LACKED) take(holds, terms[at]?.code ?? 0, likely)
  }
}

/** How likely words are, in steps, and from which step on one is lacked. */
export const LIKELIES = [0.05, 0.15, 0.3, 0.5, 0.7, 0.9]
const LACKED = 3
