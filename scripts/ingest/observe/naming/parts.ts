/** Phrases cut to the words that belong in a name, and put together again. */
import type { NounPlace } from './pieces.ts'
import type { Relevance } from './relevance.ts'
import type { Lexicon, Term } from './words.ts'

/** How a phrase was cut: not at all, from its first likely word on, to its likely words, to its very likely ones. */
export type Cut = 'whole' | 'led' | 'likely' | 'sure'

export interface Part {
  readonly place: NounPlace
  readonly text: string
  readonly cut: Cut
}

const LONGEST_HEAD = 26
/** How likely a word is that nothing is known of. */
const UNKNOWN = { one: 0.3, more: 0.2 }
const LIKELY = 0.3
const SURE = 0.5

/** A phrase whole, and cut to its likely words. */
export function cuts(place: NounPlace, phrase: string, told: string, relevance: Relevance, lexicon: Lexicon): Part[] {
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
export function join(prefix: string, head: string): string {
  for (let length = Math.min(prefix.length, head.length) - 1; length >= 2; length--) {
    if (prefix.endsWith(head.slice(0, length))) return prefix + head.slice(length)
  }
  return prefix + head
}
