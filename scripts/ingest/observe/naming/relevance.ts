/** Which words around a number belong in its name: a learnt network over where each word stands, what it is, and what the others are. */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Pieces } from '../frame/pieces.ts'
import { codeOf, step, type Features } from '../learnt/features.ts'
import type { Scorer } from '../learnt/network.ts'
import { kindCode, mayHold, signsOf, type Term, type Word } from '../text/words.ts'

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
/** The number of each side among features. */
const SIDES: Readonly<Record<Side, number>> = { L: 0, R: 1, H: 2, P: 3, N: 4 }

/** How many words to each side are looked at. */
const BEFORE = 20
const AFTER = 12
const HEADING = 10
const DISTANCES = [0, 1, 2, 3, 5, 8, 12]

/** The words around a number. */
export function nearbyWords(surrounding: Surrounding): Nearby[] {
  const nearby: Nearby[] = []
  addBefore(nearby, surrounding)
  addAfter(nearby, surrounding)
  const { heading, lead, named } = surrounding
  addAround(nearby, heading, HEADING, 'H', 0)
  addAround(nearby, lead, AFTER, 'P', 0)
  named.forEach((words, back) => {
    addAround(nearby, words, words.length, 'N', back)
  })
  return nearby
}

/** What is seen of a word, wherever it stands around the number. */
interface Seen {
  readonly code: number
  readonly kind: number
  /** The sides it stands on, a bit each. */
  sides: number
  /** The places of the phrases that hold it, and of the first of them. */
  readonly cover: number
  readonly first: number
  /** The places of the verbs it is. */
  readonly verb: number
}

/** What is seen of each nearby word, in their order. */
function seenOf(nearby: readonly Nearby[], { nouns, verbs }: Pieces): Seen[] {
  const phrases = nouns.map(({ place, text }) => ({ text, signs: signsOf(text), place: codeOf(place) }))
  const seenByTerm = new Map<Term, Seen>()
  return nearby.map(({ term, side }) => {
    let seen = seenByTerm.get(term)
    if (seen === undefined) {
      let [first, cover, verb] = [0, 0, 0]
      for (const { text, signs, place } of phrases)
        if (mayHold(signs, term.signs) && text.includes(term.text)) {
          first ||= place
          cover = Math.imul(cover, 31) + place
        }
      for (const { place, verb: own } of verbs) if (own.word === term.text) verb = Math.imul(verb, 31) + codeOf(place)
      seenByTerm.set(term, (seen = { code: term.code, kind: kindCode(term.kind), sides: 0, cover, first, verb }))
    }
    seen.sides |= 1 << SIDES[side]
    return seen
  })
}

const RULE = codeOf('rule')

/** The features of a word are so many. */
const WIDTH = 19

/** The features of each nearby word, `WIDTH` of each, one word after the other. */
function lookAt(nearby: readonly Nearby[], surrounding: Surrounding, features: Features): void {
  const seen = seenOf(nearby, surrounding.pieces)
  const open = /^\s*[的余多]*[一-鿿]/.test(surrounding.text.slice(surrounding.to, surrounding.to + 8)) ? 1 : 0
  const dimension = codeOf(surrounding.dimension)
  const measure = codeOf(surrounding.measure)
  const rule = codeOf(surrounding.rule)
  const { nouns } = surrounding.pieces
  const has = (place: string): number => (nouns.some((noun) => noun.place === place) ? 1 : 0)
  const shape = has('right') * 8 + has('left') * 4 + has('clause') * 2 + has('earlier')
  features.clear()
  nearby.forEach(({ term, side, clauses, passed, distance }, index) => {
    const own = seen[index]
    if (!own) return
    const { code, kind, cover, first } = own
    const wide = SIDES[side] * 4 + clauses
    const zone = wide * 4 + passed
    const [next, previous] = [seen[index - 1], seen[index + 1]]
    features.add(1, code)
    features.add(2, zone, step(distance, DISTANCES))
    features.add(3, zone, kind)
    features.add(4, zone, open, dimension)
    features.add(5, term.frequency, kind)
    features.add(6, own.sides)
    features.add(7, code, wide)
    features.add(8, code, measure)
    features.add(9, code, dimension)
    features.add(10, cover)
    features.add(11, cover, kind)
    features.add(12, own.verb)
    features.add(13, first, dimension)
    features.add(14, rule, first === RULE ? 1 : 0)
    features.add(15, zone, shape)
    features.add(16, next?.code ?? 0, wide)
    features.add(17, previous?.code ?? 0, wide)
    features.add(18, measure, kind, wide)
    features.add(19, next ? next.kind + 1 : 0, kind, wide)
  })
}

/** The features of each nearby word, for training. */
export function wordsAround(nearby: readonly Nearby[], surrounding: Surrounding, features: Features): Int32Array[] {
  lookAt(nearby, surrounding, features)
  return nearby.map((_, index) => features.codes.slice(index * WIDTH, (index + 1) * WIDTH))
}

/** How likely each word belongs in the name, 0–1. */
export type Relevance = ReadonlyMap<Term, number>

/** Where the features of each word end; there are never more words around. */
const ENDS = Int32Array.from({ length: 256 }, (_, index) => (index + 1) * WIDTH)

/** 供养 belongs where 特困 does; of two words that say the same, the nearer one: all words are weighed in one another's company. */
export function relevanceOf(nearby: readonly Nearby[], surrounding: Surrounding, words: Scorer, features: Features): Relevance {
  lookAt(nearby, surrounding, features)
  const scores = words({ codes: features.codes, ends: ENDS, count: nearby.length })
  const relevance = new Map<Term, number>()
  nearby.forEach(({ term }, index) => {
    const likely = 1 / (1 + Math.exp(-(scores[index] ?? 0)))
    if (likely > (relevance.get(term) ?? 0)) relevance.set(term, likely)
  })
  return relevance
}

const STOPS = new Set(Array.from(',;:。', (stop) => stop.charCodeAt(0)))

function stopsIn(text: string, from: number, to: number): number {
  let count = 0
  for (let at = from; at < to; at++) if (STOPS.has(text.charCodeAt(at))) count++
  return count
}

function addBefore(nearby: Nearby[], { text, words, figures, from }: Surrounding): void {
  let last = words.length
  while (last > 0 && (words[last - 1]?.at ?? 0) >= from) last--
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
}

function addAfter(nearby: Nearby[], { text, words, figures, to }: Surrounding): void {
  let [clauses, passed, until] = [0, 0, to]
  let figure = figures.findIndex((one) => one.from >= to)
  const first = words.findIndex((word) => word.at >= to)
  if (first < 0) return
  for (let index = first; index < Math.min(words.length, first + AFTER); index++) {
    const word = words[index]
    if (!word) break
    clauses += stopsIn(text, until, word.at)
    until = word.at
    while (figure >= 0 && figure < figures.length && (figures[figure]?.from ?? 0) < word.at) {
      passed++
      figure++
    }
    if (clauses > 1 || passed > 1) break
    nearby.push({ term: word.term, side: 'R', clauses, passed, distance: index - first })
  }
}

function addAround(nearby: Nearby[], words: readonly Word[], most: number, side: Side, clauses: number): void {
  for (let index = 0; index < Math.min(most, words.length); index++) {
    const word = words[index]
    if (word) nearby.push({ term: word.term, side, clauses, passed: 0, distance: Math.min(index, 12) })
  }
}
