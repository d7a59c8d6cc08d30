/** Phrases to be marked in the page a link leads to: `?hl=低保&hl=标准`, before the anchor. */

const PARAMETER = 'hl'

/**
 * An address with phrases to be marked there.
 * @param url below the site's base, perhaps with an anchor: /reports/dalian-2020/#s3
 */
export function withPhrases(url: string, phrases: readonly string[]): string {
  if (phrases.length === 0) return url
  const [path = '', ...anchor] = url.split('#')
  const parameters = new URLSearchParams(phrases.map((phrase) => [PARAMETER, phrase]))
  return [`${path}?${parameters.toString()}`, ...anchor].join('#')
}

/** The phrases, each once, white space as one space. @param search the address from its question mark */
export const phrasesIn = (search: string): string[] =>
  [...new Set(new URLSearchParams(search).getAll(PARAMETER).map((phrase) => phrase.trim().replace(/\s+/g, ' ')))].filter(Boolean)

/** The address without the phrases; whatever else it holds stays. */
export function withoutPhrases({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
  const parameters = new URLSearchParams(search)
  parameters.delete(PARAMETER)
  return [pathname, parameters.size > 0 ? `?${parameters.toString()}` : '', hash].join('')
}
