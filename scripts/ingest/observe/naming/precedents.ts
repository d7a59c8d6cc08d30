/**
 * 先例: figures of annotated reports, each with its name and the words that stood around it. A new figure is likely to be
 * called as one in like words was, or by a name made of the words around it.
 */
import type { Precedent } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import { codeOf } from '../learnt/features.ts'
import { fluencyOf, type Fluency } from './fluency.ts'
import type { Nearby, Relevance } from './relevance.ts'
import type { Lexicon, Term } from './words.ts'

/** A name that was given before. */
export interface Given {
  readonly name: string
  /** Codes of the dimensions it was given in. */
  readonly dimensions: ReadonlySet<number>
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
  /** How strongly words around a figure call for a word of its name, at least 0. */
  readonly calledFor: (context: readonly Term[], word: Term) => number
  readonly fluency: Fluency
}

/** One form for words that say the same. */
export const plain = (name: string): string => name.replaceAll('最低生活保障', '低保')

const PLACES: Readonly<Record<string, number>> = { L0: 1, R0: 1, L1: 0.5, R1: 0, H: 0.4, P: 0.4, N: 0.5 }

/** The place of a nearby word that precedents tell of, or undefined. */
function placeOf({ side, clauses, passed }: Nearby): string | undefined {
  if (side === 'H' || side === 'P') return side
  if (side === 'N') return clauses === 0 ? side : undefined
  return clauses <= (side === 'L' ? 1 : 0) && passed <= 1 && !(side === 'R' && passed > 0) ? `${side}${clauses}` : undefined
}

/** The words around a figure as precedents keep them. */
export const contextOf = (nearby: readonly Nearby[]): string[] => [
  ...new Set(
    nearby.flatMap((one) => {
      const place = placeOf(one)
      return place === undefined ? [] : [`${place}${one.term.text}`]
    }),
  ),
]

const weightOf = (context: string): number => PLACES[/^(?:[LR]\d|[HPN])/.exec(context)?.[0] ?? ''] ?? 0
const wordOf = (context: string): string => context.replace(/^(?:[LR]\d|[HPN])/, '')

/** Words around more of the precedents than this part tell nothing. */
const COMMON = 0.05
const MOST = { byWords: 6, byContext: 5 }
/** A word less likely than this to belong in the name finds no name. */
const LIKELY = 0.25
/** A name that is found weighs so much less in another measure. */
const OTHER_MEASURE = 0.8
/** Pairs of words that met once tell nothing. */
const FEWEST_MEETINGS = 2

const pairOf = (one: number, two: number): number => Math.imul(one, 0x9e3779b1) ^ Math.imul(two, 0x85ebca6b)
const twoAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

function pairsIn(text: string): Set<number> {
  const pairs = new Set<number>()
  for (let at = 0; at < text.length - 1; at++) pairs.add(twoAt(text, at))
  return pairs
}

/** Names of the catalogue, beside those of the precedents. */
export interface Listed {
  readonly name: string
  readonly dimension: string
}

interface Growing {
  name: string
  dimensions: Set<number>
  count: number
}

/** An index of precedents and of the catalogue's names. */
export function precedentsOf(precedents: readonly Precedent[], listed: readonly Listed[], lexicon: Lexicon): Precedents {
  const growing = new Map<string, Growing>()
  const grow = (name: string, dimension: string): void => {
    const known = growing.get(plain(name)) ?? { name, dimensions: new Set(), count: 0 }
    known.dimensions.add(codeOf(dimension))
    known.count++
    growing.set(plain(name), known)
  }
  for (const { name, dimension } of listed) grow(name, dimension)
  for (const { names, dimension } of precedents) for (const name of names) grow(name, dimension)
  const given = new Map<string, Given>()
  const byPair = new Map<number, Given[]>()
  for (const [form, known] of growing) {
    const pairs = pairsIn(form)
    const one: Given = { ...known, size: pairs.size, words: lexicon.words(form).map(({ term }) => term) }
    given.set(form, one)
    for (const pair of pairs) {
      const others = byPair.get(pair)
      if (others) others.push(one)
      else byPair.set(pair, [one])
    }
  }
  return {
    given: (name) => given.get(plain(name)),
    byWords: wordFinder(byPair),
    byContext: contextFinder(precedents, given),
    calledFor: callOf(precedents, lexicon),
    fluency: fluencyOf([
      ...listed.map(({ name }) => [plain(name), 0.5] as const),
      ...precedents.flatMap(({ names }) => names.map((name) => [plain(name), 1] as const)),
    ]),
  }
}

function wordFinder(byPair: ReadonlyMap<number, readonly Given[]>): Precedents['byWords'] {
  return (relevance, dimension, anyDimension) => {
    const scores = new Map<Given, number>()
    const code = codeOf(dimension)
    let expected = 0
    for (const [term, likely] of relevance) {
      const word = plain(term.text)
      if (likely > 0.08) expected += likely * Math.max(0, term.text.length - 1)
      if (likely < LIKELY) continue
      for (let at = 0; at < word.length - 1; at++)
        for (const one of byPair.get(twoAt(word, at)) ?? [])
          if (anyDimension || one.dimensions.has(code)) scores.set(one, (scores.get(one) ?? 0) + likely)
    }
    const found: Found[] = []
    for (const [one, score] of scores) insert(found, { given: one, score: (2 * score) / (expected + one.size) }, MOST.byWords)
    return found
  }
}

/** Keeps the best, in order. */
function insert(found: Found[], one: Found, most: number): void {
  if (found.length === most && one.score <= (found.at(-1)?.score ?? 0)) return
  let at = found.length
  while (at > 0 && (found[at - 1]?.score ?? 0) < one.score) at--
  found.splice(at, 0, one)
  if (found.length > most) found.pop()
}

function contextFinder(precedents: readonly Precedent[], given: ReadonlyMap<string, Given>): Precedents['byContext'] {
  const frequency = new Map<string, number>()
  for (const { context } of precedents) for (const word of context) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  const most = Math.max(FEWEST_MEETINGS, precedents.length * COMMON)
  const strengths = new Map<number, number>()
  const lists = new Map<number, number[]>()
  const norms = new Float32Array(precedents.length)
  const rows = precedents.map(({ names, dimension, measure, context }, row) => {
    let norm = 0
    for (const word of context) {
      const often = frequency.get(word) ?? 0
      const strength = (weightOf(word) * Math.log((precedents.length + 1) / (often + 1))) ** 2
      norm += strength
      if (often > most || often < FEWEST_MEETINGS) continue
      const code = codeOf(word)
      strengths.set(code, strength)
      const list = lists.get(code)
      if (list) list.push(row)
      else lists.set(code, [row])
    }
    norms[row] = Math.sqrt(norm)
    return { given: given.get(plain(names[0] ?? '')), dimension: codeOf(dimension), measure }
  })
  const scores = new Float32Array(precedents.length)
  const unknown = Math.log(precedents.length + 1)
  return (nearby, dimension, measure) => {
    const code = codeOf(dimension)
    const touched: number[] = []
    const seen = new Set<number>()
    let norm = 0
    for (const one of nearby) {
      const place = placeOf(one)
      if (place === undefined) continue
      const word = codeOf(`${place}${one.term.text}`)
      if (seen.has(word)) continue
      seen.add(word)
      const strength = strengths.get(word)
      norm += strength ?? ((PLACES[place] ?? 0) * unknown * 0.5) ** 2
      if (strength === undefined) continue
      for (const row of lists.get(word) ?? []) {
        if (scores[row] === 0) touched.push(row)
        scores[row] = (scores[row] ?? 0) + strength
      }
    }
    const best = new Map<Given, number>()
    for (const row of touched) {
      const one = rows[row]
      const score = ((scores[row] ?? 0) / (Math.sqrt(norm) * (norms[row] ?? 1) + 1e-9)) * (one?.measure === measure ? 1 : OTHER_MEASURE)
      scores[row] = 0
      if (one?.given && one.dimension === code && score > (best.get(one.given) ?? 0)) best.set(one.given, score)
    }
    const found: Found[] = []
    for (const [one, score] of best) insert(found, { given: one, score }, MOST.byContext)
    return found
  }
}

function callOf(precedents: readonly Precedent[], lexicon: Lexicon): Precedents['calledFor'] {
  const [around, named, together] = [new Map<number, number>(), new Map<number, number>(), new Map<number, number>()]
  const count = (counts: Map<number, number>, key: number): void => void counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const { names, context } of precedents) {
    const words = [...new Set(names.flatMap((name) => lexicon.words(plain(name)).map(({ term }) => term.code)))]
    for (const word of words) count(named, word)
    for (const word of new Set(context.map((one) => codeOf(wordOf(one))))) {
      count(around, word)
      for (const other of words) count(together, pairOf(word, other))
    }
  }
  for (const [pair, met] of together) if (met < FEWEST_MEETINGS) together.delete(pair)
  return (context, word) => {
    const share = ((named.get(word.code) ?? 0) + 0.5) / (precedents.length + 1)
    let best = 0
    for (const { code } of context) {
      const met = together.get(pairOf(code, word.code))
      if (met !== undefined) best = Math.max(best, Math.log(met / ((around.get(code) ?? 0) + 2) / share))
    }
    return best
  }
}
