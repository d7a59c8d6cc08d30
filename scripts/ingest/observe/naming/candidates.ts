/**
 * Candidate names of a figure: those of the rules; a head with what it is of, a verb and a statistic, from the phrases around
 * the number; the likely words in a row; and names given before, in like words or made of them.
 */
import type { Measure } from '../../../../src/domain/observation.ts'
import { composeName } from '../name.ts'
import type { Verb } from '../phrase.ts'
import type { NounPlace, Pieces, VerbPlace } from './pieces.ts'
import type { Found, Precedents } from './precedents.ts'
import type { Nearby, Relevance } from './relevance.ts'
import { mayHold, signsOf, type Lexicon, type Term } from './words.ts'

/** How a phrase was cut: not at all, from its first likely word on, to its likely words, to its very likely ones. */
export type Cut = 'whole' | 'led' | 'likely' | 'sure'

export interface Part {
  readonly place: NounPlace
  readonly text: string
  readonly cut: Cut
}

/** Where names come from; one may come from several. */
export const SOURCE = { rules: 1, parts: 2, words: 4, given: 8, context: 16 } as const

export interface Candidate {
  readonly name: string
  sources: number
  /** Its place among the names of the rules, or -1. */
  readonly rank: number
  readonly head: Part | null
  readonly prefix: Part | null
  readonly verb: { readonly place: VerbPlace; readonly verb: Verb; readonly before: boolean } | null
  /** As a name given before: its rank and score among those made of the words, and among those of like words. */
  byWords: Ranked | null
  byContext: Ranked | null
}

export interface Ranked {
  readonly rank: number
  readonly score: number
}

export interface CandidateTask {
  readonly pieces: Pieces
  readonly unit: string | null
  readonly dimension: string
  readonly measure: Measure
  /** The names the rules found, the best first. */
  readonly rules: readonly string[]
  readonly nearby: readonly Nearby[]
  readonly relevance: Relevance
  readonly lexicon: Lexicon
  readonly precedents: Precedents
}

const NO_HEADS: ReadonlySet<NounPlace> = new Set(['subject', 'clause3', 'actor2'])
const NO_PREFIXES: ReadonlySet<NounPlace> = new Set(['rule', 'deed', 'earlier3', 'recent2'])
const LONGEST_HEAD = 26
const LONGEST_STEM = 32
const LONGEST_NAME = 34
/** How many names are made of parts, the ones that agree best with the words that belong. */
const MOST_OF_PARTS = 16
/** How likely a word is that nothing is known of. */
const UNKNOWN = { one: 0.3, more: 0.2 }
const LIKELY = 0.3
const SURE = 0.5
/** Names of the words that are at least so likely. */
const LIKELIHOODS = [0.3, 0.5]

/** All candidates, those of the rules first, each name once. */
export function candidatesOf(task: CandidateTask): Candidate[] {
  const { unit, dimension, measure, rules, nearby, relevance, precedents } = task
  const found = new Map<string, Candidate>()
  const add = (name: string, source: number, made: Omit<Made, 'name'> = WHOLE, rank = -1): Candidate | undefined => {
    const form = withoutRecipients(withoutStray(name), unit)
    if (form.length < 2 || form.length > LONGEST_NAME) return undefined
    const known = found.get(form)
    if (known) {
      known.sources |= source
      return known
    }
    const { head, prefix, verb } = made
    const candidate = { name: form, sources: source, rank, head, prefix, verb, byWords: null, byContext: null }
    found.set(form, candidate)
    return candidate
  }
  rules.forEach((name, rank) => add(name, SOURCE.rules, WHOLE, Math.min(rank, 4)))
  for (const made of ofParts(task)) add(made.name, SOURCE.parts, made)
  for (const likely of LIKELIHOODS) for (const name of ofWords(nearby, relevance, likely, unit, measure)) add(name, SOURCE.words)
  precedents.byWords(relevance, dimension, measure === 'change_pct').forEach(({ given, score }: Found, rank) => {
    const candidate = add(given.name, SOURCE.given)
    if (candidate) candidate.byWords = { rank, score }
  })
  precedents.byContext(nearby, dimension, measure).forEach(({ given, score }, rank) => {
    const candidate = add(given.name, SOURCE.context)
    if (candidate) candidate.byContext = { rank, score }
  })
  return [...found.values()]
}

/** 城市低保对象户数 is 城市低保户数; 低保对象户数, which says nothing else, keeps its word. */
const withoutRecipients = (name: string, unit: string | null): string =>
  unit === '人' || unit === '户' ? name.replace(/(?<=.)(低保|五保|特困供养|医疗救助|临时救助)(?:对象|人员|家庭|户)(?=户数$|人数$)/, '$1') : name

/** No name begins with a statistic or a number's unit that words before it ended in, or holds a full stop. */
const withoutStray = (name: string): string => {
  const whole = '人户金总数额'.includes(name.charAt(0)) ? name.replace(/^(?:人数|户数|金额|总数|[数额])+(?=[\u4e00-\u9fff]{3})(?!据|字)/, '') : name
  return whole.includes('.') ? whole.replace(/\.(?!\d)/g, '') : whole
}

/** From the number outwards. */
const OUTWARDS: readonly NounPlace[] = [
  'deed',
  'right',
  'rule',
  'left',
  'subject',
  'clause',
  'actor',
  'clause2',
  'actor2',
  'clause3',
  'opening',
  'earlier',
  'earlier2',
  'earlier3',
  'recent',
  'recent2',
  'lead',
  'topic',
  'heading',
  'section',
]

interface Weighed extends Part {
  /** Which of the words that belong it holds, a bit each. */
  readonly holds: number
  readonly signs: number
  readonly order: number
}

type Made = Pick<Candidate, 'name' | 'head' | 'prefix' | 'verb'>

/** A name that is not made of parts. */
const WHOLE: Omit<Made, 'name'> = { head: null, prefix: null, verb: null }

/** Names of a head and a prefix, the pairs first that agree best with the words that belong. */
function ofParts({ pieces, unit, measure, relevance, lexicon }: CandidateTask): Made[] {
  const belonging = [...relevance]
    .filter(([, likely]) => likely > 0.08)
    .sort((a, b) => b[1] - a[1])
    .slice(0, 31)
  const worth = belonging.map(([{ text }, likely]) => text.length * likely)
  const expected = worth.reduce((total, one) => total + one, 0)
  const holding = (text: string): number => {
    let bits = 0
    const signs = signsOf(text)
    belonging.forEach(([term], at) => {
      if (mayHold(signs, term.signs) && text.includes(term.text)) bits |= 1 << at
    })
    return bits
  }
  const weigh = (part: Part): Weighed => ({ ...part, holds: holding(part.text), signs: signsOf(part.text), order: OUTWARDS.indexOf(part.place) })
  const nouns = pieces.nouns.filter(({ text }, index) => pieces.nouns.findIndex((other) => other.text === text) === index)
  const heads = nouns.filter(({ place }) => !NO_HEADS.has(place)).flatMap(({ place, text }) => cuts(place, text, text, relevance, lexicon).map(weigh))
  const prefixes = nouns
    .filter(({ place }) => !NO_PREFIXES.has(place))
    .flatMap(({ place, text }) => cuts(place, lexicon.bare(text), text, relevance, lexicon))
    .filter(({ text }) => text.length >= 2)
    .map(weigh)
  const agreement = (bits: number, length: number): number => {
    let covered = 0
    for (let rest = bits; rest !== 0; rest &= rest - 1) covered += worth[31 - Math.clz32(rest & -rest)] ?? 0
    return (2 * covered) / (length + expected || 1)
  }
  // There are some hundred pairs, of which a few are taken.
  const pairs: (readonly [head: Weighed, prefix: Weighed | null])[] = []
  const agrees: number[] = []
  for (const head of heads) {
    pairs.push([head, null])
    agrees.push(agreement(head.holds, head.text.length))
    for (const prefix of prefixes) {
      if (prefix.order <= head.order || (mayHold(head.signs, prefix.signs) && head.text.includes(prefix.text))) continue
      pairs.push([head, prefix])
      agrees.push(agreement(head.holds | prefix.holds, head.text.length + prefix.text.length))
    }
  }
  const verbs = pieces.verbs.filter(({ verb }, index) => pieces.verbs.findIndex((other) => other.verb.word === verb.word) === index)
  const made = new Map<string, Made>()
  while (made.size < MOST_OF_PARTS) {
    const pair = pairs[takeMost(agrees)]
    if (!pair) break
    const [head, prefix] = pair
    const stem = prefix ? join(prefix.text, head.text) : head.text
    if (stem.length > LONGEST_STEM) continue
    const keep = (name: string, verb: Candidate['verb']): void => {
      if (!made.has(name)) made.set(name, { name, head, prefix, verb })
    }
    keep(composeName(stem, '', unit, measure), null)
    for (const { place, verb } of verbs) {
      if (verb.name === 'after') keep(composeName(stem, verb.word, unit, measure), { place, verb, before: false })
      if (!stem.includes(verb.word)) keep(composeName(`${verb.word}${stem}`, '', unit, measure), { place, verb, before: true })
    }
  }
  return [...made.values()]
}

/** The place of the largest number, the first of equals, which is then out of the way; -1 where none is left. */
function takeMost(numbers: number[]): number {
  let [best, most] = [-1, -1]
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? -1
    if (number > most) [best, most] = [at, number]
  }
  if (best >= 0) numbers[best] = -1
  return best
}

/** A phrase whole, and cut to its likely words. */
function cuts(place: NounPlace, phrase: string, told: string, relevance: Relevance, lexicon: Lexicon): Part[] {
  const text = phrase.slice(0, LONGEST_HEAD)
  const terms = lexicon.words(told).map(({ term }) => term)
  const parts: Part[] = [{ place, text, cut: 'whole' }]
  if (terms.length === 0) return parts
  const likely = (term: Term): number => relevance.get(term) ?? (term.text.length === 1 ? UNKNOWN.one : UNKNOWN.more)
  const first = terms.slice(0, -1).findIndex((term) => likely(term) >= LIKELY)
  const led = first > 0 ? text.indexOf(terms[first]?.text ?? '') : first < 0 && terms.length > 1 ? text.indexOf(terms.at(-1)?.text ?? '') : 0
  if (led > 0) parts.push({ place, text: text.slice(led), cut: 'led' })
  for (const [least, cut] of [
    [LIKELY, 'likely'],
    [SURE, 'sure'],
  ] as const) {
    const kept = terms
      .filter((term) => likely(term) >= least)
      .map(({ text: word }) => word)
      .join('')
    if (kept.length >= 2 && !parts.some((part) => part.text === kept)) parts.push({ place, text: kept, cut })
  }
  return parts
}

/** 婚姻登记 and 登记合格率 are 婚姻登记合格率. */
function join(prefix: string, head: string): string {
  for (let length = Math.min(prefix.length, head.length) - 1; length >= 2; length--) {
    if (prefix.endsWith(head.slice(0, length))) return prefix + head.slice(length)
  }
  return prefix + head
}

const ORDER = { H: 0, P: 1, N: 2, L: 4, R: 5 } as const

/** Names of all words that are likely enough: what was said earlier first, then in the order of the sentence. */
function ofWords(nearby: readonly Nearby[], relevance: Relevance, least: number, unit: string | null, measure: Measure): string[] {
  const placed = new Map<Term, { term: Term; side: number; at: number }>()
  nearby.forEach(({ term, side }, index) => {
    if ((relevance.get(term) ?? 0) < least) return
    const order = ORDER[side]
    const known = placed.get(term)
    if (!known || (known.side < 3 && order >= 3)) placed.set(term, { term, side: order, at: side === 'L' ? -index : index })
  })
  const all = [...placed.values()].sort((a, b) => a.side - b.side || a.at - b.at)
  const words = all.filter(
    ({ term }) => !all.some(({ term: other }) => other !== term && other.text.length > term.text.length && other.text.includes(term.text)),
  )
  const verbs = words.filter(({ term, side }) => term.kind === 'after-flow' && side === ORDER.L)
  const textOf = (list: typeof words): string => list.map(({ term }) => term.text).join('')
  const stem = textOf(words.filter((word) => !verbs.includes(word)))
  const names = stem === '' ? [] : [composeName(stem, textOf(verbs), unit, measure)]
  return verbs.length > 0 ? [...names, composeName(textOf(words), '', unit, measure)] : names
}
