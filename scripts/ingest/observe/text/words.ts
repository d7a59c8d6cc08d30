/** Words of a text: the terms of the field whole, the rest as the Chinese word breaker of the runtime parts them. */
import type { Catalogue } from '../../../../src/domain/catalogue.ts'
import { codeOf, step } from '../learnt/features.ts'
import { WordSet } from './wordSet.ts'

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
export const kindCode = (kind: Kind): number => KIND_CODES[kind]
const KIND_CODES = Object.fromEntries(KINDS.map((kind, code) => [kind, code])) as Record<Kind, number>

export interface Lexicon {
  readonly words: (text: string) => readonly Word[]
  /** The words of many texts, each of which comes once, broken together: that takes less time than one by one. */
  readonly wordsOfEach: (texts: readonly string[]) => Word[][]
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
  const { themes, synonyms, grammar, listed } = catalogue
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
  const breakText = breakerOf(longEnough([...short, ...Object.keys(grammar.both), ...grammar.contrasts.flat()]))
  const names = listed.map(({ name }) => name)
  for (const words of brokenTogether(breakText, names, (word) => word)) for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  const wordsOf = (text: string): Word[] => {
    const words: Word[] = []
    breakText(text, (word, at) => words.push({ term: term(word), at }))
    return words
  }
  return {
    words: remembering(wordsOf),
    wordsOfEach: (texts) => brokenTogether(breakText, texts, (word, at) => ({ term: term(word), at })),
    term,
    topic: topicIn(longEnough(fieldWords)),
    bare: withoutStatistic(longEnough(grammar.generic)),
  }
}

function verbKind(name: string, measure: string): Kind {
  const kind = `${name}-${measure === 'level' ? 'level' : 'flow'}`
  return KINDS.find((known) => known === kind) ?? 'none-level'
}

const longEnough = (words: readonly string[]): string[] => words.filter((word) => word.length >= 2)

function topicIn(words: readonly string[]): Lexicon['topic'] {
  const field = new WordSet(words)
  return (text) => {
    const at = field.find(text)
    return at < 0 ? '' : (field.at(text, at) ?? '')
  }
}

/** 城市低保 of 城市低保的标准: the longest statistic goes that leaves two characters, and 的 with it. */
function withoutStatistic(words: readonly string[]): Lexicon['bare'] {
  const statistics = new WordSet(words, 'backward')
  return (noun) => {
    const statistic = statistics.endingAt(noun, noun.length, 2)
    if (statistic === undefined) return noun
    const end = noun.length - statistic.length
    return noun.slice(0, end > 2 && noun.charAt(end - 1) === '的' ? end - 1 : end)
  }
}

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

/** Tells of each word of a text, in order. */
type Break = (text: string, tell: (word: string, at: number) => void) => void

/** Below this no character is part of a Chinese word, nor does it join one. */
const WIDE = 0x2e80
const isHan = (character: number): boolean => character >= 0x4e00 && character <= 0x9fff
/** Whether a segment holds a Chinese character. */
const HAN = /[一-鿿]/

/**
 * Parts a text by its terms; what lies between is broken in one go, with a line break for each character of a term, since words
 * never reach across one. A character that stands between such breaks is a word by itself, without asking.
 */
function breakerOf(terms: readonly string[]): Break {
  const known = new WordSet(terms)
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return (text, tell) => {
    const found: string[] = []
    const between = betweenTerms(text, known, found)
    let segments: Intl.Segments | undefined
    let next = 0
    for (let at = 0; at < text.length;) {
      const character = between.charCodeAt(at)
      const term = character === BREAK && text.charCodeAt(at) !== BREAK ? found[next++] : undefined
      if (term !== undefined) {
        tell(term, at)
        at += term.length
      } else if (character < WIDE) at++
      else if (isHan(character) && isAlone(between, at)) tell(text.charAt(at), at++)
      else {
        // Asked place by place: the iterator of segments takes twice as long.
        const segment = (segments ??= segmenter.segment(between)).containing(at)?.segment ?? text.charAt(at)
        if (HAN.test(segment)) tell(segment, at)
        at += segment.length
      }
    }
  }
}

const BREAK = '\n'.charCodeAt(0)
const NARROW = 0x80

/** Whether on either side of a character the text ends or something plain stands. */
const isAlone = (text: string, at: number): boolean => !(text.charCodeAt(at - 1) >= NARROW) && !(text.charCodeAt(at + 1) >= NARROW)

/** The text with a line break for each character of a term; the terms are added to `found`. */
function betweenTerms(text: string, terms: WordSet, found: string[]): string {
  let between = ''
  let last = 0
  for (let at = terms.find(text); at >= 0; at = terms.find(text, last)) {
    const term = terms.at(text, at) ?? ''
    found.push(term)
    between += text.slice(last, at) + '\n'.repeat(term.length)
    last = at + term.length
  }
  return last === 0 ? text : between + text.slice(last)
}

/** So many characters are broken together. */
const TOGETHER = 4000

/** What is made of the words of each of many texts. */
function brokenTogether<T>(breakText: Break, texts: readonly string[], make: (word: string, at: number) => T): T[][] {
  const broken: T[][] = texts.map(() => [])
  for (let from = 0, to = 0; from < texts.length; from = to) {
    let together = texts[to++] ?? ''
    while (to < texts.length && together.length < TOGETHER) together += '\n' + (texts[to++] ?? '')
    let [one, start, end] = [from, 0, texts[from]?.length ?? 0]
    breakText(together, (word, at) => {
      while (at >= end) {
        start = end + 1
        end = start + (texts[++one]?.length ?? 0)
      }
      broken[one]?.push(make(word, at - start))
    })
  }
  return broken
}
