/**
 * 先例: figures of annotated reports, each with its name and the words that stood around it. A new figure is likely to be
 * called as one in like words was, or by a name made of the words around it.
 */
import type { ListedName, Precedent } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { codeOf, pairOf } from '../learnt/features.ts'
import { Lists, Scores, type ListsByKey } from '../learnt/lists.ts'
import type { Numbers } from '../learnt/numbers.ts'
import type { Lexicon, Term } from '../text/words.ts'
import { callOf } from './calls.ts'
import { contextsOf, placeOf, strengthOf, tellsOf, type Contexts } from './contexts.ts'
import { fluencyOf, type Fluency } from './fluency.ts'
import type { Nearby, Relevance } from './relevance.ts'

/** A name that was given before. */
export interface Given {
  readonly name: string
  /** The name in its plain form. */
  readonly form: string
  /** Codes of the dimensions it was given in. */
  readonly dimensions: readonly number[]
  readonly count: number
  /** How many pairs of characters it has. */
  readonly size: number
  readonly words: readonly Term[]
}

export interface Found {
  readonly given: Given
  readonly score: number
}

export interface Precedents {
  /** The name as it was given before, or undefined. */
  readonly given: (name: string) => Given | undefined
  /** Names made of the words that belong in a figure's name, the likeliest first. */
  readonly byWords: (relevance: Relevance, dimension: string, anyDimension: boolean) => Found[]
  /** Names of figures in like words, the likest first. */
  readonly byContext: (nearby: readonly Nearby[], dimension: string, measure: Measure) => Found[]
  /** How strongly the words around a figure call for a word of its name, at least 0; of one figure at a time. */
  readonly calling: (context: readonly Term[]) => (word: Term) => number
  readonly fluency: Fluency
}

/** One form for words that say the same. */
export const plain = (name: string): string => (name.length < LONG_FORM.length ? name : name.replaceAll(LONG_FORM, '低保'))

const LONG_FORM = '最低生活保障'

/** How many names are found, and how many of the words around are asked for them. */
const MOST = { byWords: 6, byContext: 5, telling: 14 }
/** A word less likely than this to belong in the name finds no name. */
const LIKELY = 0.25
/** Words less likely than this are not expected in it. */
const EXPECTED = 0.08
/** A name that is found weighs so much less in another measure. */
const OTHER_MEASURE = 0.8

const twoAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)

/** The pairs of characters of a text, each once. */
function pairsIn(text: string): number[] {
  const pairs: number[] = []
  for (let at = 0; at < text.length - 1; at++) {
    const pair = twoAt(text, at)
    if (!pairs.includes(pair)) pairs.push(pair)
  }
  return pairs
}

interface Growing {
  readonly name: string
  readonly dimensions: number[]
  count: number
  /** How much it tells of how names read. */
  weight: number
}

/** How much a name tells of how names read: one of the catalogue, one that a figure was given. */
const WEIGHTS = { listed: 0.5, given: 1 }

/** An index of precedents and of the catalogue's names. */
export function precedentsOf(precedents: readonly Precedent[], listed: readonly ListedName[], lexicon: Lexicon): Precedents {
  const growing = grownNames(precedents, listed)
  const given = givenOf(growing, lexicon)
  const contexts = contextsOf(precedents)
  const names = precedents.map((precedent) => precedent.names.flatMap((name) => given.get(plain(name)) ?? []))
  return {
    given: givenFinder(given),
    byWords: wordFinder(given),
    byContext: contextFinder(indexOf(precedents, contexts, names)),
    calling: callOf(contexts, names),
    fluency: fluencyOf([...growing].map(([form, { weight }]) => [form, weight])),
  }
}

/** All names in their plain forms. */
function grownNames(precedents: readonly Precedent[], listed: readonly ListedName[]): Map<string, Growing> {
  const growing = new Map<string, Growing>()
  const grow = (name: string, dimension: string, weight: number): void => {
    const form = plain(name)
    const known = growing.get(form) ?? { name, dimensions: [], count: 0, weight: 0 }
    const code = codeOf(dimension)
    if (!known.dimensions.includes(code)) known.dimensions.push(code)
    known.count++
    known.weight += weight
    growing.set(form, known)
  }
  for (const { name, dimension } of listed) grow(name, dimension, WEIGHTS.listed)
  for (const { names, dimension } of precedents) for (const name of names) grow(name, dimension, WEIGHTS.given)
  return growing
}

function givenOf(growing: ReadonlyMap<string, Growing>, lexicon: Lexicon): Map<string, Given> {
  const given = new Map<string, Given>()
  const words = lexicon.wordsOfEach([...growing.keys()])
  let index = 0
  for (const [form, { name, dimensions, count }] of growing)
    given.set(form, { name, dimensions, count, form, size: pairsIn(form).length, words: (words[index++] ?? []).map(({ term }) => term) })
  return given
}

const givenFinder =
  (given: ReadonlyMap<string, Given>): Precedents['given'] =>
  (name) =>
    given.get(plain(name))

/** The key for a name of any dimension. */
const ANY = 0

function wordFinder(given: ReadonlyMap<string, Given>): Precedents['byWords'] {
  const lists = new Lists()
  const all: Given[] = []
  for (const [form, one] of given) {
    for (const pair of pairsIn(form)) for (const dimension of [ANY, ...one.dimensions]) lists.add(pairOf(pair, dimension), all.length)
    all.push(one)
  }
  const byPair = lists.done()
  const sizes = Int32Array.from(all, ({ size }) => size)
  const scores = new Scores(all.length)
  return (relevance, dimension, anyDimension) => {
    const code = anyDimension ? ANY : codeOf(dimension)
    let expected = 0
    for (const [{ text }, likely] of relevance) {
      if (likely > EXPECTED) expected += likely * Math.max(0, text.length - 1)
      if (likely < LIKELY) continue
      const word = plain(text)
      for (let at = 0; at < word.length - 1; at++) scores.addAll(byPair, pairOf(twoAt(word, at), code), likely)
    }
    const found = new Best(MOST.byWords)
    for (let at = 0; at < scores.count; at++) {
      const index = scores.met(at)
      const score = (2 * scores.take(index)) / (expected + (sizes[index] ?? 0))
      if (score > found.least) found.add(all[index], score)
    }
    scores.clear()
    return found.found
  }
}

/** The best of names, each once, in order. */
class Best {
  readonly found: Found[] = []
  /** What a score must exceed to be kept. */
  least = 0
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  add(given: Given | undefined, score: number): void {
    if (!given) return
    const { found } = this
    const known = found.findIndex((one) => one.given === given)
    if (known >= 0) {
      if ((found[known]?.score ?? 0) >= score) return
      found.splice(known, 1)
    }
    let at = found.length
    while (at > 0 && (found[at - 1]?.score ?? 0) < score) at--
    found.splice(at, 0, { given, score })
    if (found.length > this.#most) found.pop()
    if (found.length === this.#most) this.least = found.at(-1)?.score ?? 0
  }
}

/** Precedents by the words around them, those of a dimension numbered one after the other: only they are looked at together. */
interface ContextIndex {
  /** How many precedents there are. */
  readonly count: number
  readonly byWord: ListsByKey
  /** One over the length of each precedent's list of words, its name and its measure by number. */
  readonly shares: Float32Array
  readonly names: Int32Array
  readonly measures: Int32Array
  readonly all: readonly Given[]
  /** Of each word with its place: its number, its code, how much it tells, and whether it tells anything. */
  readonly byCode: Numbers
  readonly codes: Int32Array
  readonly strengths: Float32Array
  readonly tells: Uint8Array
}

function indexOf(precedents: readonly Precedent[], contexts: Contexts, given: readonly (readonly Given[])[]): ContextIndex {
  const { byCode, codes, weights, often } = contexts
  const isTelling = tellsOf(precedents.length)
  const strengths = Float32Array.from(codes, (_, word) => strengthOf(weights[word] ?? 0, often[word] ?? 0, precedents.length))
  const tells = Uint8Array.from(often, (met) => (isTelling(met) ? 1 : 0))
  const lists = new Lists()
  const shares = new Float32Array(precedents.length)
  const names = new Int32Array(precedents.length)
  const measures = new Int32Array(precedents.length)
  const all: Given[] = []
  const numbers = new Map<Given, number>()
  const kinds = Int32Array.from(precedents, ({ dimension }) => codeOf(dimension))
  const rows = Array.from(precedents.keys()).sort((one, other) => (kinds[one] ?? 0) - (kinds[other] ?? 0))
  rows.forEach((row, place) => {
    let norm = 0
    const kind = kinds[row] ?? 0
    for (let at = contexts.starts[row] ?? 0; at < (contexts.starts[row + 1] ?? 0); at++) {
      const word = contexts.numbers[at] ?? 0
      norm += strengths[word] ?? 0
      if (tells[word] === 1) lists.add(pairOf(codes[word] ?? 0, kind), place)
    }
    shares[place] = 1 / (Math.sqrt(norm) + 1e-9)
    measures[place] = codeOf(precedents[row]?.measure ?? '')
    const first = given[row]?.[0]
    if (first && !numbers.has(first)) numbers.set(first, all.push(first) - 1)
    names[place] = first ? (numbers.get(first) ?? 0) : 0
  })
  return { count: precedents.length, byWord: lists.done(), shares, names, measures, all, byCode, codes: Int32Array.from(codes), strengths, tells }
}

function contextFinder({ count, byWord, shares, names, measures, all, byCode, codes, strengths, tells }: ContextIndex): Precedents['byContext'] {
  const scores = new Scores(count)
  const unknown = Math.log(count + 1)
  return (nearby, dimension, measure) => {
    const code = codeOf(dimension)
    const seen: number[] = []
    const telling: number[] = []
    let norm = 0
    for (const one of nearby) {
      const place = placeOf(one)
      if (place === undefined) continue
      const wordCode = codeOf(one.term.text, place.code)
      if (seen.includes(wordCode)) continue
      seen.push(wordCode)
      const word = byCode.get(wordCode)
      if (word >= 0 && tells[word] === 1) {
        norm += strengths[word] ?? 0
        telling.push(word)
      } else norm += (place.weight * unknown * 0.5) ** 2
    }
    telling.sort((a, b) => (strengths[b] ?? 0) - (strengths[a] ?? 0))
    for (const word of telling.slice(0, MOST.telling)) scores.addAll(byWord, pairOf(codes[word] ?? 0, code), strengths[word] ?? 0)
    const whole = 1 / (Math.sqrt(norm) + 1e-9)
    const sense = codeOf(measure)
    const found = new Best(MOST.byContext)
    for (let at = 0; at < scores.count; at++) {
      const row = scores.met(at)
      const alike = scores.take(row) * whole * (shares[row] ?? 0)
      // Of another measure it is less still.
      if (alike <= found.least) continue
      const score = measures[row] === sense ? alike : alike * OTHER_MEASURE
      if (score > found.least) found.add(all[names[row] ?? 0], score)
    }
    scores.clear()
    return found.found
  }
}
