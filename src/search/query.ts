import { foldForMatch } from './fold.ts'

const QUOTES = /["＂]/

/** Whether a reader put words in quotation marks, and so wants them as they are. */
export const hasPhrase = (text: string): boolean => QUOTES.test(text)

/** The query with “…”, as input methods write them, for quotation marks of the query's own. */
export const asPhrases = (text: string): string => text.replace(/[“”]/g, '"')

/**
 * Divides what a reader typed into terms, all of which a section must contain.
 * White space divides; inside `"…"` it does not. A quotation mark left open reaches to the end.
 * @returns the terms in their order, each once: what only full-width forms or capital letters tell apart is one
 */
export function parseQuery(text: string): string[] {
  const terms = text
    .split(QUOTES)
    .flatMap((part, index) => (index % 2 ? [part] : part.split(/\s+/)))
    .map((term) => term.trim().replace(/\s+/g, ' '))
  const known = new Map(terms.toReversed().map((term) => [foldForMatch(term), term]))
  return [...new Set(terms.map((term) => known.get(foldForMatch(term)) ?? term))].filter((term) => term !== '')
}

/** Writes terms as a query again: the inverse of `parseQuery` for terms without quotation marks. */
export const formatQuery = (terms: readonly string[]): string => terms.map((term) => (term.includes(' ') ? `"${term}"` : term)).join(' ')
