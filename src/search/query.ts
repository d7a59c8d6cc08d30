/**
 * Divides what a reader typed into terms, all of which a section must contain.
 * White space divides; inside `"…"` it does not. A quotation mark left open reaches to the end.
 * @returns the terms in their order, each once
 */
export function parseQuery(text: string): string[] {
  const terms = text
    .split(/["＂]/)
    .flatMap((part, index) => (index % 2 ? [part] : part.split(/\s+/)))
    .map((term) => term.trim().replace(/\s+/g, ' '))
  return [...new Set(terms)].filter((term) => term !== '')
}

/** Writes terms as a query again: the inverse of `parseQuery` for terms without quotation marks. */
export const formatQuery = (terms: readonly string[]): string => terms.map((term) => (term.includes(' ') ? `"${term}"` : term)).join(' ')
