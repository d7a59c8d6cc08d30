import { foldForMatch } from '../search/fold.ts'
import type { Replacement } from './answerIndex.ts'

/** Marks and joining words make no difference between names. */
const MARKS = /[^\p{L}\p{N}%]|[的和与及]/gu

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export interface PlainWords {
  /** A text with everyday words replaced. @returns the text, and what was replaced in it */
  readonly replace: (text: string) => { readonly text: string; readonly used: readonly Replacement[] }
  /** The form in which names are compared: no marks, no joining words, everyday words replaced. */
  readonly form: (name: string) => string
}

/** One wording for names and questions. Of two words that begin in one place the longer counts; a term that stands there already stays. */
export function plainWords(pairs: readonly Replacement[]): PlainWords {
  const terms = new Map([...pairs.map(([, term]) => [term, term] as const), ...pairs])
  const words = [...terms.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = new RegExp(words.map(escaped).join('|'), 'g')
  const lookUp = (word: string): string => {
    const term = terms.get(word) ?? word
    const next = terms.get(term) ?? term
    return next === term ? term : (terms.get(next) ?? next)
  }
  const replaced = (text: string): string => (words.length > 0 ? text.replace(pattern, lookUp) : text)
  return {
    replace(text) {
      const used = words.length > 0 ? [...text.matchAll(pattern)].map(([word]): Replacement => [word, lookUp(word)]) : []
      return { text: replaced(text), used: used.filter(([word, term]) => word !== term) }
    },
    form: (name) => replaced(foldForMatch(name).replace(MARKS, '')),
  }
}
