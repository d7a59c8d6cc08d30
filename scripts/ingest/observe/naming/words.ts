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
}

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
    const made = { text, code: codeOf(text), kind, frequency: step(counts.get(text) ?? 0, FREQUENCIES) }
    if (terms.size >= REMEMBERED_TERMS) terms.clear()
    terms.set(text, made)
    return made
  }
  const breaker = breakerOf(pattern([...short, ...Object.keys(grammar.both), ...grammar.contrasts.flat()], 'g'))
  for (const { name, aliases } of indicators)
    for (const one of [name, ...aliases]) for (const text of new Set(breaker(one).map(([word]) => word))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const field = pattern(fieldWords, '')
  const statistic = new RegExp(`^(.{2,}?)的?(?:${pattern(grammar.generic, '').source})$`)
  return {
    words: remembering((text) => breaker(text).map(([word, at]) => ({ term: term(word), at }))),
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

/** Short texts are names and headings: they come again and again. */
const SHORT = 40
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

function breakerOf(terms: RegExp): (text: string) => (readonly [word: string, at: number])[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return (text) => {
    const words: (readonly [string, number])[] = []
    let from = 0
    const rest = (to: number): void => {
      if (to <= from) return
      for (const { segment, index } of segmenter.segment(text.slice(from, to))) if (/[一-鿿]/.test(segment)) words.push([segment, from + index])
    }
    for (const match of text.matchAll(terms)) {
      rest(match.index)
      words.push([match[0], match.index])
      from = match.index + match[0].length
    }
    rest(text.length)
    return words
  }
}
