/** Words of a text: the terms of the field whole, the rest as the Chinese word breaker of the runtime parts them. */
import type { Catalogue } from '../../../../src/domain/catalogue.ts'

export interface Word {
  readonly text: string
  readonly at: number
}

export interface Lexicon {
  readonly words: (text: string) => Word[]
  /** The first term of the field in a text, the longest at its place, or ''. */
  readonly term: (text: string) => string
  /** A noun without the statistic it ends in: 城市低保 of 城市低保标准. */
  readonly bare: (noun: string) => string
  /** The part a word plays in names: its verb class, 人 for people, a general noun, a term, one character, or any word. */
  readonly kind: (word: string) => string
  /** How common a word is in the catalogue's names, 0 to 4. */
  readonly frequency: (word: string) => number
  /** The share of a name's character pairs that names of the catalogue have, 0–1. */
  readonly familiarity: (name: string) => number
}

const LONGEST_TERM = 5
const FREQUENCIES = [0, 2, 8, 25]

export function lexiconOf(catalogue: Catalogue): Lexicon {
  const { themes, synonyms, grammar, indicators } = catalogue
  const fieldWords = [...themes.flatMap(({ words }) => words), ...synonyms.flatMap(({ word, term }) => [word, term])]
  const kinds = new Map<string, string>([
    ...fieldWords.map((word) => [word, 'term'] as const),
    ...grammar.generic.map((word) => [word, 'general'] as const),
    ...grammar.people.map((word) => [word, 'people'] as const),
    ...grammar.verbs.flatMap(({ words, name, measure }) => words.map((word) => [word, `${name}-${measure}`] as const)),
  ])
  const short = [...kinds.keys()].filter((word) => word.length <= LONGEST_TERM && !grammar.generic.includes(word))
  const breaker = remembering(breakerOf(pattern([...short, ...Object.keys(grammar.both), ...grammar.contrasts.flat()], 'g')))
  const field = pattern(fieldWords, '')
  const statistic = new RegExp(`^(.{2,}?)的?(?:${pattern(grammar.generic, '').source})$`)
  const names = indicators.flatMap(({ name, aliases }) => [name, ...aliases])
  const counts = new Map<string, number>()
  for (const name of names) for (const text of new Set(breaker(name).map((word) => word.text))) counts.set(text, (counts.get(text) ?? 0) + 1)
  const pairs = new Set(
    [...names.map((name) => `^${name}$`), ...themes.flatMap(({ words }) => words.map((word) => `^${word}`))].flatMap((text) =>
      Array.from({ length: text.length - 1 }, (_, at) => pairAt(text, at)),
    ),
  )
  return {
    words: breaker,
    bare: (noun) => statistic.exec(noun)?.[1] ?? noun,
    term: (text) => field.exec(text)?.[0] ?? '',
    kind: (word) => kinds.get(word) ?? (word.length === 1 ? 'one' : 'word'),
    frequency: (word) => bucket(counts.get(word) ?? 0, FREQUENCIES),
    familiarity(name) {
      const marked = `^${name}$`
      let seen = 0
      for (let at = 0; at < marked.length - 1; at++) if (pairs.has(pairAt(marked, at))) seen++
      return seen / (marked.length - 1)
    },
  }
}

/** The first step a number does not exceed, or the number of steps. */
export function bucket(value: number, steps: readonly number[]): number {
  const at = steps.findIndex((step) => value <= step)
  return at < 0 ? steps.length : at
}

/** Two characters as one number. */
const pairAt = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)

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
const REMEMBERED = 5000

function remembering(words: Lexicon['words']): Lexicon['words'] {
  const memory = new Map<string, Word[]>()
  return (text) => {
    if (text.length > SHORT) return words(text)
    const known = memory.get(text) ?? words(text)
    if (memory.size >= REMEMBERED) memory.clear()
    memory.set(text, known)
    return known
  }
}

function breakerOf(terms: RegExp): Lexicon['words'] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return (text) => {
    const words: Word[] = []
    let from = 0
    const rest = (to: number): void => {
      if (to <= from) return
      for (const { segment, index } of segmenter.segment(text.slice(from, to))) if (/[一-鿿]/.test(segment)) words.push({ text: segment, at: from + index })
    }
    for (const match of text.matchAll(terms)) {
      rest(match.index)
      words.push({ text: match[0], at: match.index })
      from = match.index + match[0].length
    }
    rest(text.length)
    return words
  }
}
