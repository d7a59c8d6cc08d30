/** Chooses a figure's name among candidates: a learnt linear model over where the parts come from and how the name reads. */
import type { Naming } from '../../../../src/domain/catalogue.ts'
import type { Measure } from '../../../../src/domain/observation.ts'
import type { Candidate } from './candidates.ts'
import type { NounPiece } from './pieces.ts'
import { sum, type Weights } from './weights.ts'
import { bucket, type Lexicon } from './words.ts'

/** What the choice is made for. */
export interface Choosing {
  readonly candidates: readonly Candidate[]
  readonly parts: Parts
  /** The name the rules chose, then their other names, the best first. */
  readonly rules: readonly string[]
  /** Which rule found the noun. */
  readonly rule: string
  readonly nouns: readonly NounPiece[]
}

/** Features of a name's parts, by the place a part was taken from. */
export interface Parts {
  readonly ofHead: (place: string) => readonly string[]
  readonly ofPrefix: (place: string) => readonly string[]
  readonly ofVerb: (place: string) => readonly string[]
}

const pairOf = (head: string, prefix: string): string => `h=${head} p=${prefix}`

/** What a head and a prefix are worth before the name they make is looked at. */
export function pairWorth({ ofHead, ofPrefix }: Parts, weights: Weights): (head: string, prefix: string) => number {
  const heads = memo((place) => sum(weights, ofHead(place)))
  const prefixes = memo((place) => sum(weights, ofPrefix(place)))
  return (head, prefix) => heads(head) + prefixes(prefix) + (weights[pairOf(head, prefix)] ?? 0)
}

/** The features of parts around a number: which pieces there are, which rule found the noun, what is measured. */
export function partsOf(nouns: readonly NounPiece[], rule: string, dimension: string, measure: Measure): Parts {
  const has = (place: string): string => (nouns.some((noun) => noun.place === place) ? '1' : '0')
  const shape = `${has('right')}${has('left')}${has('clause')}${has('earlier')}`
  return {
    ofHead: memo((head) => [`h=${head} ${shape}`, `h=${head} r=${rule}`, `h=${head} u=${dimension}`]),
    ofPrefix: memo((prefix) => [`p=${prefix} ${shape}`, `p=${prefix} r=${rule}`, `p=${prefix} u=${dimension}`]),
    ofVerb: memo((verb) => [`v=${verb} u=${dimension}`, `v=${verb} m=${measure}`]),
  }
}

export interface Option {
  readonly name: string
  /** Features that do not turn on the relevance of words, in lists that options with a common part share. */
  readonly features: readonly (readonly string[])[]
  /** Its place among the names of the rules, or '-'. */
  readonly base: string
}

const LENGTHS = [3, 4, 6, 8, 10, 13, 16, 20]
const HEAD_LENGTHS = [1, 2, 3, 4, 6, 9, 13]
const PREFIX_LENGTHS = [0, 2, 4, 6, 9, 13]
const FAMILIARITY = [0.2, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.99]

/** All names to choose from, those of the rules first, each once. */
export function optionsOf(naming: Choosing, lexicon: Lexicon): Option[] {
  const { rule, nouns, rules } = naming
  const { ofHead, ofPrefix, ofVerb } = naming.parts
  const options = new Map<string, Option>()
  const add = (candidate: Candidate, base: string | null): void => {
    const { name, head, prefix, verb, headText, prefixText } = candidate
    if (name.length < 2 || options.has(name)) return
    const own = [
      pairOf(head, prefix),
      `h=${head} hl=${bucket(headText.length, HEAD_LENGTHS)}`,
      `p=${prefix === 'none' ? 0 : 1} hl=${bucket(headText.length, HEAD_LENGTHS)}`,
      `len=${bucket(name.length, LENGTHS)}`,
      `pl=${bucket(prefixText.length, PREFIX_LENGTHS)}`,
      `fam=${bucket(lexicon.familiarity(name), FAMILIARITY)}`,
    ]
    if (base !== null) own.push(`b=${base}`, `b=${base} r=${rule}`)
    if (lexicon.kind(headText) === 'general') own.push(`general p=${prefix}`)
    for (const { place, text } of nouns) if (place !== head && place !== prefix && text.length >= 2 && name.includes(text)) own.push(`covers=${place}`)
    options.set(name, { name, features: [ofHead(head), ofPrefix(prefix), ofVerb(verb), own], base: base ?? '-' })
  }
  rules.forEach((name, index) => {
    add({ name, head: 'rules', prefix: 'none', verb: 'none', headText: nouns[0]?.text ?? '', prefixText: '' }, String(Math.min(index, 4)))
  })
  for (const candidate of naming.candidates) add(candidate, null)
  return [...options.values()]
}

function memo<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>()
  return (key) => {
    const known = made.get(key) ?? make(key)
    made.set(key, known)
    return known
  }
}

/** A word less likely than this does not belong; one more likely should not be missing. */
const UNLIKELY = 0.15
const LIKELY = 0.5
const COUNTED_MOST = 8
const STATISTIC = /(?:人数|户数|金额|数|额)$/

/** Words and how likely each belongs in the name. */
export type Relevance = readonly { readonly word: string; readonly likely: number }[]

/** How well a name agrees with the words that belong in it. */
export function agreement({ name, base }: Option, relevance: Relevance): string[] {
  let covered = 0
  let strange = 0
  let missing = 0
  let expected = 0
  for (const { word, likely } of relevance) {
    if (likely > 0.08) expected += word.length * likely
    if (name.includes(word)) {
      covered += word.length * likely
      if (likely < UNLIKELY) strange += word.length
    } else if (likely > LIKELY) missing += word.length
  }
  const overlap = (2 * covered) / (name.replace(STATISTIC, '').length + expected || 1)
  return [
    `agree=${Math.min(14, Math.floor(overlap * 12))}`,
    `agree=${Math.min(10, Math.floor(overlap * 10))} b=${base}`,
    `strange=${Math.min(strange, COUNTED_MOST)}`,
    `missing=${Math.min(missing, COUNTED_MOST)}`,
  ]
}

export interface Choice {
  readonly name: string
  /** The model's probability that the name is the best of the options. */
  readonly probability: number
}

/** How often a choice of this probability is right, 0–1 (Platt's scaling, fitted when the model was trained). */
export function confidenceOf(probability: number, { slope, offset }: Naming['calibration']): number {
  const kept = Math.min(0.999, Math.max(0.001, probability))
  return 1 / (1 + Math.exp(-(slope * Math.log(kept / (1 - kept)) + offset)))
}

/** The best option, or null where there is none. */
export function chooseName(options: readonly Option[], relevance: Relevance, weights: Weights): Choice | null {
  const sums = new Map<readonly string[], number>()
  const sumOf = (part: readonly string[]): number => {
    const known = sums.get(part) ?? sum(weights, part)
    sums.set(part, known)
    return known
  }
  const scores = options.map((option) => option.features.reduce((total, part) => total + sumOf(part), 0) + sum(weights, agreement(option, relevance)))
  const best = Math.max(...scores)
  const name = options[scores.indexOf(best)]?.name
  return name === undefined ? null : { name, probability: 1 / scores.reduce((total, score) => total + Math.exp(score - best), 0) }
}
