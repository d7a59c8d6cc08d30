/** Which words around a number belong in its name: a learnt linear model over where a word stands and what it is. */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Features } from '../learnt/features.ts'
import { codeOf, step } from '../learnt/features.ts'
import { sum, type Weights } from '../learnt/weights.ts'
import type { Pieces } from './pieces.ts'
import { kindCode, mayHold, signsOf, type Term, type Word } from './words.ts'

/** What stands around a number. Offsets are those of the sentence. */
export interface Surrounding {
  /** The sentence, with times and the document's regions blanked out, and its words. */
  readonly text: string
  readonly words: readonly Word[]
  /** Spans of the sentence's figures. */
  readonly figures: readonly { readonly from: number; readonly to: number }[]
  readonly from: number
  readonly to: number
  /** Words of the heading, of the paragraph's opening, and of the last two names, the latest first. */
  readonly heading: readonly Word[]
  readonly lead: readonly Word[]
  readonly named: readonly (readonly Word[])[]
  /** The dimension of the number's unit, what is measured, which rule found its noun, and the phrases found around it. */
  readonly dimension: string
  readonly measure: Measure
  readonly rule: string
  readonly pieces: Pieces
}

/**
 * A word around a number. Its zone is the side, the clauses between and the figures between: to the left (L), one clause
 * back, past two figures is [L, 1, 2]; H is the heading, P the paragraph's opening, N a name given before.
 */
export interface Nearby {
  readonly term: Term
  readonly side: Side
  readonly clauses: number
  readonly passed: number
  readonly distance: number
}

export type Side = 'L' | 'R' | 'H' | 'P' | 'N'
const SIDES: readonly Side[] = ['L', 'R', 'H', 'P', 'N']
const sideCode = (side: Side): number => SIDES.indexOf(side)

/** How many words to each side are looked at. */
const BEFORE = 20
const AFTER = 12
const HEADING = 10
const DISTANCES = [0, 1, 2, 3, 5, 8, 12]

/** The words around a number. */
export const nearbyWords = (surrounding: Surrounding): Nearby[] => [...before(surrounding), ...after(surrounding), ...around(surrounding)]

/** The features of each nearby word, for reading and for training alike; `take` is told of them one word after the other. */
export function eachWord(nearby: readonly Nearby[], surrounding: Surrounding, features: Features, take: (nearby: Nearby) => void): void {
  const sides = new Map<Term, number>()
  for (const { term, side } of nearby) sides.set(term, (sides.get(term) ?? 0) | (1 << sideCode(side)))
  const open = /^\s*[的余多]*[一-鿿]/.test(surrounding.text.slice(surrounding.to, surrounding.to + 8)) ? 1 : 0
  const dimension = codeOf(surrounding.dimension)
  const measure = codeOf(surrounding.measure)
  const rule = codeOf(surrounding.rule)
  const { nouns, verbs } = surrounding.pieces
  const has = (place: string): number => (nouns.some((noun) => noun.place === place) ? 1 : 0)
  const shape = has('right') * 8 + has('left') * 4 + has('clause') * 2 + has('earlier')
  const phrases = nouns.map(({ place, text }) => ({ text, signs: signsOf(text), code: codeOf(place) }))
  const covers = new Map<Term, readonly [all: number, first: number]>()
  const coverOf = (term: Term): readonly [number, number] => {
    const known = covers.get(term)
    if (known) return known
    let [all, first] = [0, 0]
    for (const { text, signs, code } of phrases)
      if (mayHold(signs, term.signs) && text.includes(term.text)) {
        first ||= code
        all = Math.imul(all, 31) + code
      }
    const cover = [all, first] as const
    covers.set(term, cover)
    return cover
  }
  const ruleCode = codeOf('rule')
  nearby.forEach((one, index) => {
    const { term, side, clauses, passed, distance } = one
    const kind = kindCode(term.kind)
    const wide = sideCode(side) * 4 + clauses
    const zone = wide * 4 + passed
    const [cover, first] = coverOf(term)
    let verb = 0
    for (const { place, verb: own } of verbs) if (own.word === term.text) verb = Math.imul(verb, 31) + codeOf(place)
    const [next, previous] = [nearby[index - 1]?.term, nearby[index + 1]?.term]
    features.clear()
    features.add(1, term.code)
    features.add(2, zone, step(distance, DISTANCES))
    features.add(3, zone, kind)
    features.add(4, zone, open, dimension)
    features.add(5, term.frequency, kind)
    features.add(6, sides.get(term) ?? 0)
    features.add(7, term.code, wide)
    features.add(8, term.code, measure)
    features.add(9, term.code, dimension)
    features.add(10, cover)
    features.add(11, cover, kind)
    features.add(12, verb)
    features.add(13, first, dimension)
    features.add(14, rule, first === ruleCode ? 1 : 0)
    features.add(15, zone, shape)
    features.add(16, next?.code ?? 0, wide)
    features.add(17, previous?.code ?? 0, wide)
    features.add(18, measure, kind, wide)
    features.add(19, next ? kindCode(next.kind) + 1 : 0, kind, wide)
    take(one)
  })
}

/** How likely each word belongs in the name, 0–1. */
export type Relevance = ReadonlyMap<Term, number>

export function relevanceOf(nearby: readonly Nearby[], surrounding: Surrounding, weights: Weights, features: Features): Relevance {
  const relevance = new Map<Term, number>()
  eachWord(nearby, surrounding, features, ({ term }) => {
    const likely = 1 / (1 + Math.exp(-sum(weights, features.codes, 0, features.length)))
    if (likely > (relevance.get(term) ?? 0)) relevance.set(term, likely)
  })
  return relevance
}

function stopsIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (',;:。'.includes(text.charAt(at))) count++
  return count
}

function before({ text, words, figures, from }: Surrounding): Nearby[] {
  let last = words.length
  while (last > 0 && (words[last - 1]?.at ?? 0) >= from) last--
  const nearby: Nearby[] = []
  let [clauses, passed, until] = [0, 0, from]
  let figure = figures.findLastIndex((one) => one.from < from)
  for (let index = last - 1; index >= Math.max(0, last - BEFORE); index--) {
    const word = words[index]
    if (!word) break
    const end = word.at + word.term.text.length
    clauses += stopsIn(text, end, until)
    until = word.at
    while (figure >= 0 && (figures[figure]?.from ?? 0) > word.at) {
      passed++
      figure--
    }
    nearby.push({ term: word.term, side: 'L', clauses: Math.min(3, clauses), passed: Math.min(3, passed), distance: last - 1 - index })
  }
  return nearby
}

function after({ text, words, figures, to }: Surrounding): Nearby[] {
  const nearby: Nearby[] = []
  for (let index = words.findIndex((word) => word.at >= to); index >= 0 && index < words.length && nearby.length < AFTER; index++) {
    const word = words[index]
    if (!word) break
    const clauses = stopsIn(text, to, word.at)
    const passed = figures.filter((figure) => figure.from >= to && figure.from < word.at).length
    if (clauses > 1 || passed > 1) break
    nearby.push({ term: word.term, side: 'R', clauses, passed, distance: nearby.length })
  }
  return nearby
}

function around({ heading, lead, named }: Surrounding): Nearby[] {
  const of = (words: readonly Word[], side: Side, clauses: number): Nearby[] =>
    words.map(({ term }, distance) => ({ term, side, clauses, passed: 0, distance: Math.min(distance, 12) }))
  return [...of(heading.slice(0, HEADING), 'H', 0), ...of(lead.slice(0, AFTER), 'P', 0), ...named.flatMap((words, back) => of(words, 'N', back))]
}
