/** What speaks for each candidate name and against it: where it comes from, how it agrees and reads, and what was called so before. */
import type { Measure } from '../../../../src/domain/observation.ts'
import type { NounPiece } from '../frame/pieces.ts'
import { codeBetween, codeOf, step, type Features } from '../learnt/features.ts'
import type { Term } from '../text/words.ts'
import { eachWord, LIKELIES } from './agreement.ts'
import type { Candidate } from './candidates.ts'
import { hopefulsOf, SAID, type Around, type Hopeful, type Hopefuls } from './hopeful.ts'
import { likenessOf, pairsOf } from './pairs.ts'
import { plain } from './precedents.ts'
import { addWording, type Window } from './wording.ts'

/** What the choice is made for. */
export interface Choosing extends Around {
  readonly nouns: readonly NounPiece[]
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

/**
 * The features of each candidate that is looked at closely, for reading and for training alike, one candidate's behind the other's;
 * `take` is told of each where its features begin.
 */
export function eachCandidate(choosing: Choosing, features: Features, take: (candidate: Candidate, from: number) => void): void {
  const best = hopefulsOf(choosing)
  const figure = figureOf(choosing)
  features.clear()
  for (const hopeful of best.hopefuls) {
    const from = features.length
    addOrigin(hopeful, figure, features)
    addAgreement(hopeful, best, features)
    addForm(hopeful, best, figure, features)
    addContext(hopeful, figure, features)
    addPrecedent(hopeful, best, figure, features)
    eachWord(hopeful.agreement.held, figure.terms, figure.likelies, (holds, code, likely) => features.add(holds ? 160 : 161, code, likely))
    addWording(hopeful.candidate.name, choosing.window, figure.measure, figure.dimension, features)
    take(hopeful.candidate, from)
  }
}

/** What is the same for all candidates of a figure. */
interface Figure {
  readonly choosing: Choosing
  readonly rule: number
  readonly dimension: number
  readonly measure: number
  /** In which places phrases were found. */
  readonly shape: number
  /** The words around, and how likely each belongs in the name. */
  readonly terms: readonly Term[]
  readonly likelies: readonly number[]
  /** The character pairs of the last names, the very last first. */
  readonly before: readonly ReadonlySet<number>[]
}

function figureOf(choosing: Choosing): Figure {
  const { nouns, relevance, named } = choosing
  const has = (place: string): number => (nouns.some((noun) => noun.place === place) ? 1 : 0)
  return {
    choosing,
    rule: codeOf(choosing.rule),
    dimension: codeOf(choosing.dimension),
    measure: codeOf(choosing.measure),
    shape: has('right') * 8 + has('left') * 4 + has('clause') * 2 + has('earlier'),
    terms: [...relevance.keys()],
    likelies: Array.from(relevance.values(), (likely) => step(likely, LIKELIES)),
    before: named
      .slice(-2)
      .reverse()
      .map((name) => pairsOf(plain(name))),
  }
}

const HEAD_LENGTHS = [1, 2, 3, 4, 6, 9, 13]
const PREFIX_LENGTHS = [0, 2, 4, 6, 9, 13]

/** Where it comes from: the rules, parts of phrases, names given before. */
function addOrigin({ candidate }: Hopeful, { choosing, rule, dimension, measure, shape }: Figure, features: Features): void {
  const { name, sources, rank, head, prefix, verb, byWords, byContext } = candidate
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
}

const MOST = 8
const LESS = [0, 0.3, 0.7, 1.2, 1.8, 2.5, 3.5, 5, 7, 10, 14]
/** How many of the words that do not belong in a name are looked at. */
const STRANGERS = 4

/** How it agrees with the words that belong, by itself and against the best. */
function addAgreement({ candidate: { rank, sources }, agreement }: Hopeful, best: Hopefuls, features: Features): void {
  const behind = Math.min(MOST, Math.floor((best.overlap - agreement.overlap) * 20))
  features.add(124, Math.min(14, Math.floor(agreement.overlap * 12)))
  features.add(125, Math.min(10, Math.floor(agreement.overlap * 10)), rank + 1)
  features.add(126, behind)
  features.add(127, behind, rank + 1)
  const less = step(best.support - agreement.support, LESS)
  features.add(150, less)
  features.add(151, less, rank + 1)
  features.add(152, less, sources)
  features.add(153, less, behind)
  features.add(128, Math.min(agreement.strange, MOST))
  features.add(129, Math.min(agreement.missing, MOST))
  for (let at = 0; at < Math.min(STRANGERS, agreement.strangers.length); at++) features.add(130, agreement.strangers[at]?.code)
}

const LENGTHS = [3, 4, 6, 8, 10, 13, 16, 20]
const MEANS = [-5, -4, -3.5, -3, -2.6, -2.3, -2, -1.7, -1.4, -1.1]
const WIDE_MEANS = [-4, -3, -2.5, -2, -1.5]
const BEHIND = [0, 0.1, 0.2, 0.4, 0.6, 0.9, 1.3, 2]
const LEASTS = [-9, -8, -7, -6, -5, -4, -3]

/** How it reads, how long it is, how it begins and ends. */
function addForm({ candidate: { name, rank }, fluency }: Hopeful, best: Hopefuls, { dimension, measure }: Figure, features: Features): void {
  const { length } = name
  features.add(131, step(fluency.mean, MEANS))
  features.add(132, step(best.fluency - fluency.mean, BEHIND))
  features.add(133, step(fluency.least, LEASTS))
  features.add(134, step(fluency.mean, WIDE_MEANS), rank + 1)
  features.add(135, step(length, LENGTHS))
  features.add(136, codeBetween(name, Math.max(0, length - 2), length), dimension, measure)
  features.add(137, codeBetween(name, Math.max(0, length - 3), length), dimension)
  features.add(138, codeBetween(name, 0, Math.min(1, length)))
  features.add(139, codeBetween(name, 0, Math.min(2, length)))
  features.add(156, codeBetween(name, Math.max(0, length - 4), length), measure)
  features.add(157, codeBetween(name, 0, Math.min(2, length)), rank + 1)
}

const LIKENESSES = [0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95]
const NO_PAIRS: ReadonlySet<number> = new Set()

/** How like the last names it is, and whether it holds the field's own words. */
function addContext({ candidate: { name, rank }, form }: Hopeful, { choosing, measure, before }: Figure, features: Features): void {
  for (let back = 0; back < before.length; back++) {
    const likeness = step(likenessOf(form, before[back] ?? NO_PAIRS), LIKENESSES)
    features.add(147, likeness, back, choosing.tie)
    features.add(148, likeness, back, measure)
  }
  features.add(149, topicsIn(name, choosing.topics), rank + 1)
  features.add(142, choosing.named.includes(name) ? 1 : 0, measure)
}

const COUNTS = [1, 2, 4, 8]
const CALLS = [0, 0.5, 1, 1.5, 2, 3, 8]
const WIDE_CALLS = [0, 1, 2, 8]
const NO_WORDS: readonly Term[] = []
/** A word called for no more than this is told by itself; so many of them are. */
const HARDLY = 0.3
const HARDLY_CALLED = 3

/** Whether figures were called so before, and whether those of its words that stand nowhere around are called for. */
function addPrecedent({ candidate: { rank, sources }, given }: Hopeful, { callFor }: Hopefuls, { dimension }: Figure, features: Features): void {
  features.add(140, given ? step(given.count, COUNTS) + 1 : 0, given?.dimensions.includes(dimension) ? 1 : 0)
  features.add(141, given ? 1 : 0, rank + 1)
  let [unsaid, least] = [0, 9]
  for (const term of given?.words ?? NO_WORDS) {
    const call = callFor(term)
    if (call === SAID) continue
    unsaid++
    least = Math.min(least, call)
    if (call <= HARDLY && unsaid <= HARDLY_CALLED) features.add(143, term.code)
  }
  features.add(144, Math.min(5, unsaid))
  features.add(145, step(least, CALLS))
  features.add(146, step(least, WIDE_CALLS), sources)
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
