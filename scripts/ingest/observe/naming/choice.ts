/** Chooses a figure's name among candidates: a learnt network over where each name comes from, how it reads, and what the others are. */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { NounPiece } from '../frame/pieces.ts'
import type { Features } from '../learnt/features.ts'
import { codeBetween, codeOf, step } from '../learnt/features.ts'
import type { Scorer } from '../learnt/network.ts'
import { mayHold, type Term } from '../text/words.ts'
import { agreementWith, eachWord, LIKELIES, type Agreement } from './agreement.ts'
import { SOURCE, type Candidate } from './candidates.ts'
import type { Fluent } from './fluency.ts'
import { likeliestName } from './likeliest.ts'
import { plain, type Given, type Precedents } from './precedents.ts'
import type { Nearby, Relevance } from './relevance.ts'
import { addWording, type Window } from './wording.ts'

/** What the choice is made for. */
export interface Choosing {
  readonly candidates: readonly Candidate[]
  readonly nouns: readonly NounPiece[]
  readonly nearby: readonly Nearby[]
  readonly relevance: Relevance
  readonly precedents: Precedents
  /** Which rule found the noun, and whether the catalogue knows the name of the rules. */
  readonly rule: string
  readonly known: boolean
  readonly dimension: string
  readonly measure: Measure
  /** Names of the document's last figures, and how the number before leads on to this one. */
  readonly named: readonly string[]
  readonly tie: number
  /** The terms of the field that heading and opening tell of. */
  readonly topics: readonly string[]
  /** The text around the figure. */
  readonly window: Window
}

const MOST = 8
/** A name that agrees so much less than the best is looked at no further. */
const HOPELESS = 0.1
/** How much the words around must call for each word that stands nowhere among them. */
const CALLED = 0.7

const LESS = [0, 0.3, 0.7, 1.2, 1.8, 2.5, 3.5, 5, 7, 10, 14]
const HEAD_LENGTHS = [1, 2, 3, 4, 6, 9, 13]
const PREFIX_LENGTHS = [0, 2, 4, 6, 9, 13]
const LENGTHS = [3, 4, 6, 8, 10, 13, 16, 20]
const MEANS = [-5, -4, -3.5, -3, -2.6, -2.3, -2, -1.7, -1.4, -1.1]
const WIDE_MEANS = [-4, -3, -2.5, -2, -1.5]
const BEHIND = [0, 0.1, 0.2, 0.4, 0.6, 0.9, 1.3, 2]
const LEASTS = [-9, -8, -7, -6, -5, -4, -3]
const COUNTS = [1, 2, 4, 8]
const CALLS = [0, 0.5, 1, 1.5, 2, 3, 8]
const WIDE_CALLS = [0, 1, 2, 8]
const STATISTICS: ReadonlySet<string> = new Set(['数', '人数', '户数', '额', '金额', '总额', '资金', '面积', '间数', '次数', '件数', '占比', '比例', '标准'])

/** A candidate that is looked at closely. */
interface Hopeful {
  readonly candidate: Candidate
  readonly agreement: Agreement
  /** The name in its plain form, and as it was given before. */
  readonly form: string
  readonly given: Given | undefined
  readonly fluency: Fluent
}

/** Tells of a word whether it stands around the figure, by itself or within another, or says nothing but what is counted. */
function saidAround(relevance: Relevance): (term: Term) => boolean {
  const words = [...relevance.keys()]
  const isPart = ({ text, signs }: Term): boolean => {
    for (const { text: word, signs: own } of words)
      if ((mayHold(own, signs) && word.includes(text)) || (word.length > 1 && mayHold(signs, own) && text.includes(word))) return true
    return false
  }
  return (term) => relevance.has(term) || STATISTICS.has(term.text) || isPart(term)
}

/** How strongly a word is called for, told once for all candidates; a word that is said needs no call. */
function calledOrSaid(callFor: (term: Term) => number, isSaid: (term: Term) => boolean): (term: Term) => number {
  const calls = new Map<Term, number>()
  return (term) => {
    let call = calls.get(term)
    if (call === undefined) calls.set(term, (call = isSaid(term) ? SAID : callFor(term)))
    return call
  }
}

const SAID = Infinity

/** The words that may call for others: those of heading, opening and names before, and of this clause and the one next to it. */
function callers(nearby: readonly Nearby[]): Term[] {
  const terms = new Set<Term>()
  for (const { term, side, clauses } of nearby) if (clauses <= 1 || (side !== 'L' && side !== 'R')) terms.add(term)
  return [...terms]
}

/**
 * The features of each candidate that is looked at closely, for reading and for training alike, one candidate's behind the other's;
 * `take` is told of each where its features begin.
 */
export function eachCandidate(choosing: Choosing, features: Features, take: (candidate: Candidate, from: number) => void): void {
  const { nouns, nearby, relevance, precedents, named, tie } = choosing
  const rule = codeOf(choosing.rule)
  const dimension = codeOf(choosing.dimension)
  const measure = codeOf(choosing.measure)
  const has = (place: string): number => (nouns.some((noun) => noun.place === place) ? 1 : 0)
  const shape = has('right') * 8 + has('left') * 4 + has('clause') * 2 + has('earlier')
  const callFor = calledOrSaid(precedents.calling(callers(nearby)), saidAround(relevance))
  /** Whether the words around call for all words of a name given before that stand nowhere around. */
  const isCalledFor = (given: Given | undefined): boolean => {
    if (given === undefined) return true
    for (const term of given.words) if (callFor(term) < CALLED) return false
    return true
  }
  const agreementOf = agreementWith(relevance)
  const [terms, likelies] = [[...relevance.keys()], Array.from(relevance.values(), (likely) => step(likely, LIKELIES))]
  const agreements = choosing.candidates.map(({ name }) => agreementOf(name))
  let [most, mostSupport] = [0, -Infinity]
  for (const { overlap, support } of agreements) {
    if (overlap > most) most = overlap
    if (support > mostSupport) mostSupport = support
  }
  const hopeful: Hopeful[] = []
  let smoothest = -Infinity
  choosing.candidates.forEach((candidate, index) => {
    const agreement = agreements[index]
    const { name, sources, rank, byWords, byContext } = candidate
    const isAlone = sources >= SOURCE.given
    if (!agreement || !(isAlone || rank >= 0 || byWords !== null || byContext !== null || agreement.overlap >= most - HOPELESS)) return
    const form = candidate.given?.form ?? plain(name)
    const given = candidate.given ?? precedents.given(form)
    // A name that only precedents offer must be called for in all its words.
    if (isAlone && !isCalledFor(given)) return
    const fluency = precedents.fluency.of(form)
    if (fluency.mean > smoothest) smoothest = fluency.mean
    hopeful.push({ candidate, agreement, form, given, fluency })
  })
  const before = named
    .slice(-2)
    .reverse()
    .map((name) => pairsOf(plain(name)))
  features.clear()
  hopeful.forEach(({ candidate, agreement, form, given, fluency }) => {
    const { name, sources, rank, head, prefix, verb, byWords, byContext } = candidate
    const from = features.length
    features.add(101, sources)
    if (rank >= 0) {
      features.add(102, rank)
      features.add(103, rank, rule)
      features.add(104, rank, choosing.known ? 1 : 0)
      features.add(105, rank, dimension)
    }
    if (head) {
      const [headPlace, prefixPlace] = [codeOf(head.place), codeOf(prefix?.place ?? '')]
      features.add(106, headPlace, codeOf(head.cut))
      features.add(107, headPlace, rule)
      features.add(108, headPlace, dimension)
      features.add(109, headPlace, shape)
      features.add(110, prefixPlace, codeOf(prefix?.cut ?? ''))
      features.add(111, prefixPlace, rule)
      features.add(112, prefixPlace, shape)
      features.add(113, headPlace, prefixPlace)
      features.add(114, step(head.text.length, HEAD_LENGTHS))
      features.add(115, step(prefix?.text.length ?? 0, PREFIX_LENGTHS))
      const verbPlace = codeOf(verb?.place ?? '')
      features.add(116, verbPlace, codeOf(verb?.verb.name ?? ''))
      features.add(117, verbPlace, measure)
      if (verb) {
        features.add(118, codeOf(verb.verb.word))
        features.add(119, verb.before ? 1 : 0, codeOf(verb.verb.name))
        features.add(154, codeOf(verb.verb.word), codeBetween(name, Math.max(0, name.length - 2), name.length))
        features.add(155, codeOf(verb.verb.word), headPlace, verbPlace)
      }
    }
    if (byWords) {
      features.add(120, byWords.rank)
      features.add(121, Math.floor(byWords.score * 10))
    }
    if (byContext) {
      features.add(122, byContext.rank)
      features.add(123, Math.floor(byContext.score * 12))
    }
    const behind = Math.min(MOST, Math.floor((most - agreement.overlap) * 20))
    features.add(124, Math.min(14, Math.floor(agreement.overlap * 12)))
    features.add(125, Math.min(10, Math.floor(agreement.overlap * 10)), rank + 1)
    features.add(126, behind)
    features.add(127, behind, rank + 1)
    const less = step(mostSupport - agreement.support, LESS)
    features.add(150, less)
    features.add(151, less, rank + 1)
    features.add(152, less, sources)
    features.add(153, less, behind)
    features.add(128, Math.min(agreement.strange, MOST))
    features.add(129, Math.min(agreement.missing, MOST))
    for (let at = 0; at < Math.min(STRANGERS, agreement.strangers.length); at++) features.add(130, agreement.strangers[at]?.code)
    features.add(131, step(fluency.mean, MEANS))
    features.add(132, step(smoothest - fluency.mean, BEHIND))
    features.add(133, step(fluency.least, LEASTS))
    features.add(134, step(fluency.mean, WIDE_MEANS), rank + 1)
    features.add(135, step(name.length, LENGTHS))
    const { length } = name
    features.add(136, codeBetween(name, Math.max(0, length - 2), length), dimension, measure)
    features.add(137, codeBetween(name, Math.max(0, length - 3), length), dimension)
    features.add(138, codeBetween(name, 0, Math.min(1, length)))
    features.add(139, codeBetween(name, 0, Math.min(2, length)))
    features.add(156, codeBetween(name, Math.max(0, length - 4), length), measure)
    features.add(157, codeBetween(name, 0, Math.min(2, length)), rank + 1)
    for (let back = 0; back < before.length; back++) {
      const likeness = step(likenessOf(form, before[back] ?? NO_PAIRS), LIKENESSES)
      features.add(147, likeness, back, tie)
      features.add(148, likeness, back, measure)
    }
    features.add(149, topicsIn(name, choosing.topics), rank + 1)
    features.add(140, given ? step(given.count, COUNTS) + 1 : 0, given?.dimensions.includes(dimension) ? 1 : 0)
    features.add(141, given ? 1 : 0, rank + 1)
    features.add(142, named.includes(name) ? 1 : 0, measure)
    // Words of a name given before that stand nowhere around: are they called for?
    let [unsaid, least] = [0, 9]
    for (const term of given?.words ?? NO_WORDS) {
      const call = callFor(term)
      if (call === SAID) continue
      unsaid++
      least = Math.min(least, call)
      if (call <= 0.3 && unsaid <= 3) features.add(143, term.code)
    }
    features.add(144, Math.min(5, unsaid))
    features.add(145, step(least, CALLS))
    features.add(146, step(least, WIDE_CALLS), sources)
    eachWord(agreement.held, terms, likelies, (holds, code, likely) => features.add(holds ? 160 : 161, code, likely))
    addWording(name, choosing.window, measure, dimension, features)
    take(candidate, from)
  })
}

/** Which of the topics a name holds, two bits each. */
function topicsIn(name: string, topics: readonly string[]): number {
  let bits = 0
  for (let at = 0; at < topics.length; at++) {
    const topic = topics[at] ?? ''
    bits |= (topic === '' ? 2 : name.includes(topic) ? 1 : 0) << (2 * at)
  }
  return bits
}

const NO_WORDS: readonly Term[] = []
const NO_PAIRS: ReadonlySet<number> = new Set()
/** How many of the words that do not belong in a name are looked at. */
const STRANGERS = 4
const LIKENESSES = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]

/** The character pairs of a name. */
export const pairsOf = (name: string): Set<number> => {
  const pairs = new Set<number>()
  for (let at = 0; at < name.length - 1; at++) pairs.add((name.charCodeAt(at) << 16) | name.charCodeAt(at + 1))
  return pairs
}

/** The overlap of a name's character pairs with those of another, 0–1. */
export function likenessOf(name: string, pairs: ReadonlySet<number>): number {
  let shared = 0
  for (let at = 0; at < name.length - 1; at++) if (pairs.has((name.charCodeAt(at) << 16) | name.charCodeAt(at + 1))) shared++
  return (2 * shared) / (Math.max(1, name.length - 1) + pairs.size || 1)
}

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
