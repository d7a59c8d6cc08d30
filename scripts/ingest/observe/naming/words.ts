/** Words of a text: the terms of the field whole, the rest as the Chinese word breaker of the runtime parts them. */
import type { Catalogue } from '../../../../src/domain/catalogue.ts'
import { codeOf, step } from '../learnt/features.ts'

/** What is known of a word. */
export interface Term {
  readonly text: string
  /** Its number among features. */
  readonly code: number
  /** The part it plays in names: its verb class, people, a general noun, a term, one character, or any word. */
  readonly kind: Kind
  /** How common it is in the catalogue's names, 0 to 4. */
  readonly frequency: number
  /** Which characters it holds. */
  readonly signs: number
}

/**
 * The characters of a text, each as one of 32 bits. A text whose bits another lacks stands nowhere in that other: this is
 * asked thousands of times a figure, mostly of words that share no character, and spares the search.
 */
export function signsOf(text: string): number {
  let signs = 0
  for (let at = 0; at < text.length; at++) signs |= 1 << (Math.imul(text.charCodeAt(at), 0x9e3779b1) >>> 27)
  return signs
}

/** Whether a text with these signs may hold one with those. */
export const mayHold = (signs: number, those: number): boolean => (those & ~signs) === 0

export interface Word {
  readonly term: Term
  readonly at: number
}

export type Kind = (typeof KINDS)[number]
const KINDS = ['word', 'one', 'term', 'general', 'people', 'after-flow', 'before-flow', 'none-flow', 'none-level', 'mark'] as const

/** The number of a kind among features. */
export const kindCode = (kind: Kind): number => KINDS.indexOf(kind)

export interface Lexicon {
  readonly words: (text: string) => readonly Word[]
  /** The words of a text that comes once: they are not remembered. */
  readonly wordsOnce: (text: string) => readonly Word[]
  /** What is known of a single word. */
  readonly term: (word: string) => Term
  /** The first term of the field in a text, the longest at its place, or ''. */
  readonly topic: (text: string) => string
  /** A noun without the statistic it ends in: 城市低保 of 城市低保标准. */
  readonly bare: (noun: string) => string
}

const LONGEST_TERM = 5
const FREQUENCIES = [0, 2, 8, 25]

export function lexiconOf(catalogue: Catalogue): Lexicon {
  const { themes, synonyms, grammar, indicators } = catalogue
  const fieldWords = [...themes.flatMap(({ words }) => words), ...synonyms.flatMap(({ word, term }) => [word, term])]
  const kinds = new Map<string, Kind>([
    ...fieldWords.map((word) => [word, 'term'] as const),
    ...grammar.generic.map((word) => [word, 'general'] as const),
    ...grammar.people.map((word) => [word, 'people'] as const),
    ...grammar.verbs.flatMap(({ words, name, measure }) => words.map((word) => [word, verbKind(name, measure)] as const)),
  ])
  const short = [...kinds.keys()].filter((word) => word.length <= LONGEST_TERM && !grammar.generic.includes(word))
  const counts = new Map<string, number>()
  const terms = new Map<string, Term>()
  const term = (text: string): Term => {
    const known = terms.get(text)
    if (known) return known
    const kind = kinds.get(text) ?? (text.length === 1 ? 'one' : 'word')
    const made = { text, code: codeOf(text), kind, frequency: step(counts.get(text) ?? 0, FREQUENCIES), signs: signsOf(text) }
    if (terms.size >= REMEMBERED_TERMS) terms.clear()
    terms.set(text, made)
    return made
  }
  const breaker = breakerOf(pattern([...short, ...Object.keys(grammar.both), ...grammar.contrasts.flat()], 'g'))
  for (const { name, aliases } of indicators)
    for (const one of [name, ...aliases]) for (const text of new Set(breaker(one).map(([word]) => word))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const field = pattern(fieldWords, '')
  const statistic = new RegExp(`^(.{2,}?)的?(?:${pattern(grammar.generic, '').source})$`)
  const wordsOnce = (text: string): Word[] => breaker(text).map(([word, at]) => ({ term: term(word), at }))
  return {
    words: remembering(wordsOnce),
    wordsOnce,
    term,
    topic: (text) => field.exec(text)?.[0] ?? '',
    bare: (noun) => statistic.exec(noun)?.[1] ?? noun,
  }
}

function verbKind(name: string, measure: string): Kind {
  const kind = `${name}-${measure === 'level' ? 'level' : 'flow'}`
  return KINDS.find((known) => known === kind) ?? 'none-level'
}

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const pattern = (words: readonly string[], flags: string): RegExp =>
  new RegExp(
    [...new Set(words)]
      .filter((word) => word.length >= 2)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map(escape)
      .join('|'),
    flags,
  )

/** Names, headings and the title of a document come again and again. */
const SHORT = 64
const REMEMBERED = 20_000
const REMEMBERED_TERMS = 50_000

function remembering(words: Lexicon['words']): Lexicon['words'] {
  const memory = new Map<string, readonly Word[]>()
  return (text) => {
    if (text.length > SHORT) return words(text)
    const known = memory.get(text) ?? words(text)
    if (memory.size >= REMEMBERED) memory.clear()
    memory.set(text, known)
    return known
  }
}

const HAN = /[一-鿿]/

/** Parts a text by its terms; what lies between is broken in one go, with a line break for each character of a term, since words never reach across one. */
function breakerOf(terms: RegExp): (text: string) => (readonly [word: string, at: number])[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return (text) => {
    const found = [...text.matchAll(terms)].map(({ 0: word, index }) => [word, index] as const)
    const between = found.length === 0 ? text : text.replace(terms, (word) => '\n'.repeat(word.length))
    const segments = segmenter.segment(between)
    const words: (readonly [string, number])[] = []
    let next = 0
    for (let at = 0; at < text.length;) {
      const term = found[next]
      if (term?.[1] === at) {
        words.push(term)
        at += term[0].length
        next++
        continue
      }
      // Asked place by place: the iterator of segments takes twice as long.
      const segment = segments.containing(at)?.segment ?? text.charAt(at)
      if (HAN.test(segment)) words.push([segment, at])
      at += segment.length
    }
    return words
  }
}
