/** Which words around a number belong in its name: a learnt linear model over where a word stands and what it is. */
import type { Measure } from '../../../../src/domain/observation.ts'
import { codeOf, Features, step } from '../learnt/features.ts'
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
  /** How likely it belongs where it is likeliest, and how often it stands around. */
  likely: number
  often: number
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
      seenByTerm.set(term, (seen = { code: term.code, kind: kindCode(term.kind), sides: 0, cover, first, verb, likely: 0, often: 0 }))
    }
    seen.sides |= 1 << SIDES[side]
    return seen
  })
}

const RULE = codeOf('rule')

/** The features of a word looked at by itself are so many. */
const WIDTH = 19

/** The features of each nearby word by itself, `WIDTH` of each, one word after the other. */
function lookAlone(nearby: readonly Nearby[], seen: readonly Seen[], surrounding: Surrounding, features: Features): void {
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

/** The logarithm of the odds that a word belongs, and steps of it, fine and coarse. */
const ODDS = [-4, -3, -2, -1.3, -0.7, -0.2, 0.2, 0.7, 1.3, 2, 3, 4]
const WIDE_ODDS = [-2, -0.7, 0.7, 2]
/** A word whose odds by itself are less is not looked at again when reading: the others hardly ever speak for it. */
const HOPELESS = -3
/** The largest rank, sum and gap that are told apart. */
const MOST = 12
const FARTHEST = 6

/** What the words by themselves make of the others: how likely each is, and which are likeliest. */
interface Company {
  readonly odds: Float64Array
  readonly likely: Float64Array
  readonly total: number
  /** The three likeliest, the first of equals first. */
  readonly first: number
  readonly second: number
  readonly third: number
}

const likelyOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

function companyOf(odds: Float64Array): Company {
  const likely = odds.map(likelyOf)
  let [first, second, third, total] = [-1, -1, -1, 0]
  const above = (index: number, other: number): boolean => other < 0 || (likely[index] ?? 0) > (likely[other] ?? 0)
  for (let index = 0; index < likely.length; index++) {
    total += likely[index] ?? 0
    if (above(index, first)) [first, second, third] = [index, first, second]
    else if (above(index, second)) [second, third] = [index, second]
    else if (above(index, third)) third = index
  }
  return { odds, likely, total, first, second, third }
}

/** How many words are likelier than one, at most `MOST`; of equals the first is. */
function rankOf(index: number, likely: Float64Array): number {
  const own = likely[index] ?? 0
  let rank = 0
  for (let other = 0; other < likely.length && rank < MOST; other++) {
    const one = likely[other] ?? 0
    if (one > own || (one === own && other < index)) rank++
  }
  return rank
}

/** The features of each nearby word among the others, in the order of the words; those less likely by themselves than `least` are passed over. */
function lookTogether(
  nearby: readonly Nearby[],
  seen: readonly Seen[],
  company: Company,
  least: number,
  features: Features,
  take: (index: number) => void,
): void {
  const { odds, likely, total, first, second, third } = company
  const steps = Uint8Array.from(odds, (one) => step(one, ODDS))
  seen.forEach((own, index) => {
    own.likely = Math.max(own.likely, likely[index] ?? 0)
    own.often++
  })
  const all = Math.min(MOST, Math.floor(total))
  let nearer = 0
  nearby.forEach(({ side, clauses, passed, distance }, index) => {
    const own = seen[index]
    if (!own) return
    if ((odds[index] ?? 0) < least) {
      nearer += likely[index] ?? 0
      return
    }
    // The likeliest of the others, and the next.
    const one = index === first ? second : first
    const two = index === first || index === second ? third : second
    const [oneSeen, twoSeen] = [seen[one], seen[two]]
    const fine = steps[index] ?? 0
    const wide = step(odds[index] ?? 0, WIDE_ODDS)
    const zone = (SIDES[side] * 4 + clauses) * 4 + passed
    features.clear()
    features.add(21, fine)
    features.add(22, fine, index > 0 ? (steps[index - 1] ?? 0) + 1 : 0)
    features.add(23, fine, index + 1 < steps.length ? (steps[index + 1] ?? 0) + 1 : 0)
    features.add(24, fine, rankOf(index, likely))
    features.add(25, wide, Math.min(MOST, Math.floor(nearer * 2)))
    features.add(26, wide, Math.floor((likely[one] ?? 0) * 10))
    features.add(27, wide, Math.floor(own.likely * 10) * 3 + Math.min(3, own.often))
    features.add(28, wide, all)
    features.add(29, wide, own.code)
    features.add(30, own.code, oneSeen?.code)
    features.add(31, own.code, twoSeen?.code)
    features.add(32, wide, (own.cover === oneSeen?.cover ? 2 : 0) + (own.cover === twoSeen?.cover ? 1 : 0))
    features.add(33, wide, Math.max(-FARTHEST, Math.min(FARTHEST, index - one)))
    features.add(34, zone, step(distance, DISTANCES), oneSeen?.code)
    take(index)
    nearer += likely[index] ?? 0
  })
}

/** Weights of the words around a number: of each by itself, and among the others. */
export interface WordWeights {
  readonly words: Weights
  readonly wordsTogether: Weights
}

/** The features of each nearby word by itself, for training. */
export function wordsAlone(nearby: readonly Nearby[], surrounding: Surrounding, features: Features): Int32Array[] {
  lookAlone(nearby, seenOf(nearby, surrounding.pieces), surrounding, features)
  return nearby.map((_, index) => features.codes.slice(index * WIDTH, (index + 1) * WIDTH))
}

/** The features of each nearby word by itself and among the others, as weights of words by themselves see these, for training. */
export function wordsTogether(nearby: readonly Nearby[], surrounding: Surrounding, words: Weights, features: Features): Int32Array[] {
  const alone = wordsAlone(nearby, surrounding, features)
  const odds = Float64Array.from(alone, (codes) => sum(words, codes, 0, WIDTH))
  const together: Int32Array[] = []
  lookTogether(nearby, seenOf(nearby, surrounding.pieces), companyOf(odds), -Infinity, features, (index) => {
    together.push(Int32Array.of(...(alone[index] ?? []), ...features.since(0)))
  })
  return together
}

/** How likely each word belongs in the name, 0–1. */
export type Relevance = ReadonlyMap<Term, number>

const ALONE = new Features()

/**
 * Looks at every word twice: first by itself, then among the others, knowing which of them are likely. 供养 belongs where 特困
 * does; of two words that say the same, the nearer one.
 */
export function relevanceOf(nearby: readonly Nearby[], surrounding: Surrounding, { words, wordsTogether }: WordWeights, features: Features): Relevance {
  const seen = seenOf(nearby, surrounding.pieces)
  lookAlone(nearby, seen, surrounding, ALONE)
  const { codes } = ALONE
  const odds = Float64Array.from(nearby, (_, index) => sum(words, codes, index * WIDTH, (index + 1) * WIDTH))
  const company = companyOf(odds)
  const likely = company.likely.slice()
  lookTogether(nearby, seen, company, HOPELESS, features, (index) => {
    const own = sum(wordsTogether, codes, index * WIDTH, (index + 1) * WIDTH)
    likely[index] = likelyOf(own + sum(wordsTogether, features.codes, 0, features.length))
  })
  const relevance = new Map<Term, number>()
  nearby.forEach(({ term }, index) => {
    const chance = likely[index] ?? 0
    if (chance > (relevance.get(term) ?? 0)) relevance.set(term, chance)
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
