/** What may be suggested, as the table and the catalogue's words tell it, and how a query fits it. */
import { foldForMatch, SPACE } from './fold.ts'
import { hasPinyin, isLatin, lettersOf, tokensOf } from './letters.ts'
import { createReader, pinyinFit, type Reader } from './pinyin.ts'
import type { SuggestionTable } from './suggestionTable.ts'
import { variantsOf, type SearchSynonym } from './synonyms.ts'
import type { SearchWords } from './words.ts'

/** `term`: a word to search for; the others are pages. */
export type SuggestionKind = 'term' | 'indicator' | 'region' | 'theme' | 'report'

/** Something that can be suggested. */
export interface Candidate {
  readonly kind: SuggestionKind
  readonly name: string
  /** Of a region its name without 省, 市, 县; of others the name. */
  readonly short: string
  /** Other names of the same thing. */
  readonly aliases: readonly string[]
  /** What tells it from others of the name: 辽宁省 of 大连市, place and year of a report; often empty. */
  readonly detail: string
  /** Of a page: its address below the site's base, /indicators/x/. Of a term: empty. */
  readonly path: string
}

export interface Suggestion extends Candidate {
  /** The other name by which it was found, or empty; a region's are its full paths, which `detail` tells. */
  readonly by: string
}

export interface Suggester {
  /** At most eight, the best first. */
  suggest(query: string): Suggestion[]
  readonly candidates: readonly Candidate[]
  readonly read: Reader
}

const MOST = 8
const MOST_OF_KIND: Record<SuggestionKind, number> = { term: 2, indicator: 5, region: 3, theme: 2, report: 2 }

/** How a name fits a query, the best first. */
const FITS = ['same', 'name', 'alias', 'synonym', 'pinyin', 'initials', 'alias in pinyin'] as const
type Fit = (typeof FITS)[number]

function regionCandidates({ regions }: SuggestionTable): Candidate[] {
  const lineage = (row: SuggestionTable['regions'][number]): SuggestionTable['regions'][number][] => {
    const above = regions[row[3]]
    return above ? [...lineage(above), row] : [row]
  }
  return regions.map((row) => {
    const line = lineage(row)
    const names = line.map(([name]) => name)
    const short = line.map(([name, length]) => name.slice(0, length)).join('')
    const path = `/regions/${line.map(([, , address]) => address).join('/')}/`
    const [name, length] = row
    const aliases = [names.join(''), short].filter((other) => !name.startsWith(other))
    return { kind: 'region', name, short: name.slice(0, length), aliases, detail: names.slice(0, -1).join(''), path }
  })
}

/** The words people speak and write, each once; those that are a name of something else are not repeated. */
function termCandidates(synonyms: readonly SearchSynonym[], named: ReadonlySet<string>): Candidate[] {
  const terms = new Set(synonyms.flatMap(({ term, forth }) => (forth && !named.has(term) ? [term] : [])))
  return [...terms].map(termCandidate)
}

const termCandidate = (name: string): Candidate => ({ kind: 'term', name, short: name, aliases: [], detail: '', path: '' })

function candidatesOf(table: SuggestionTable, synonyms: readonly SearchSynonym[]): Candidate[] {
  const pages: Candidate[] = [
    ...table.themes.map(([id, name]): Candidate => ({ ...termCandidate(name), kind: 'theme', path: `/themes/${id}/` })),
    ...table.indicators.map(([id, name, ...aliases]): Candidate => ({ ...termCandidate(name), kind: 'indicator', aliases, path: `/indicators/${id}/` })),
    ...table.reports.map(([slug, name, region, year]): Candidate => ({
      ...termCandidate(name),
      kind: 'report',
      detail: [region.replaceAll('/', ''), year && `${year}年`].filter((part) => part !== '').join(' · '),
      path: `/reports/${slug}/`,
    })),
  ]
  const terms = termCandidates(synonyms, new Set(pages.map(({ name }) => name)))
  return [...regionCandidates(table), ...terms, ...pages]
}

interface Fitted {
  readonly fit: Fit
  readonly by: string
}

/** How a candidate fits what is typed in characters. */
function fitWords({ name, aliases }: Candidate, query: string, variants: readonly string[]): Fitted | null {
  if (foldForMatch(name).includes(query)) return { fit: name.length === query.length ? 'same' : 'name', by: '' }
  const alias = aliases.find((other) => foldForMatch(other).includes(query))
  if (alias !== undefined) return { fit: 'alias', by: alias }
  return variants.some((variant) => name.includes(variant)) ? { fit: 'synonym', by: '' } : null
}

/** How it fits what is typed in pinyin; two letters are too few for other names. */
function fitLetters({ name, aliases }: Candidate, letters: string, read: Reader): Fitted | null {
  const own = pinyinFit(letters, read(name))
  if (own) return { fit: own.whole ? 'pinyin' : 'initials', by: '' }
  if (letters.length < 3) return null
  const alias = aliases.find((other) => pinyinFit(letters, read(other))?.whole)
  return alias === undefined ? null : { fit: 'alias in pinyin', by: alias }
}

/** So many of each kind, so many in all. */
function chosen(ranked: readonly Suggestion[]): Suggestion[] {
  const counts = new Map<SuggestionKind, number>()
  return ranked
    .filter(({ kind }) => {
      const count = (counts.get(kind) ?? 0) + 1
      counts.set(kind, count)
      return count <= MOST_OF_KIND[kind]
    })
    .slice(0, MOST)
}

/** The longest name of a place in a query, and what the query says besides. */
function placeIn(query: string, candidates: readonly Candidate[]): { place: string; rest: string } | null {
  const names = candidates.filter(({ kind }) => kind === 'region').flatMap(({ name, short }) => [name, short])
  const [place] = names.filter((name) => name.length >= 2 && query.includes(name)).toSorted((one, other) => other.length - one.length)
  return place === undefined ? null : { place, rest: query.replace(place, '').trim() }
}

/** A place in pinyin or by its initials among the words of a query, or at its beginning (daliandibao), and what the query says besides. */
function placeSpelled(query: string, candidates: readonly Candidate[], read: Reader): { place: string; rest: string } | null {
  const places = candidates.filter(({ kind }) => kind === 'region').flatMap(({ name, short }) => [short, name])
  const tokens = tokensOf(query)
  for (const isWhole of [true, false]) {
    for (const [at, token] of tokens.entries()) {
      if (!hasPinyin(token)) continue
      const place = places.find((name) => {
        const fit = pinyinFit(lettersOf(token), read(name))
        return fit?.start === 0 && fit.length === name.length && (fit.whole || !isWhole)
      })
      const rest = tokens.filter((_, other) => other !== at).join(' ')
      if (place !== undefined && rest !== '') return { place, rest }
    }
  }
  const letters = isLatin(query) ? lettersOf(query) : ''
  const place = places.find((name) => letters.startsWith(read(name).join('')))
  return place === undefined ? null : { place, rest: letters.slice(read(place).join('').length) }
}

/** Each name of a kind once. */
const distinct = (suggestions: readonly Suggestion[]): Suggestion[] => [
  ...new Map(suggestions.map((one) => [`${one.kind} ${one.path} ${one.name}`, one])).values(),
]

/**
 * Suggests by any part of a name, by another name, by a synonym, by pinyin (dalian, dibao) and by its initials (dl). Where nothing
 * is called so, a place in the query is taken apart: 大连低保标准 and dalian dibao → 大连 城市低保标准.
 * Queries come in Simplified characters.
 */
export function createSuggester(table: SuggestionTable, { synonyms }: SearchWords): Suggester {
  const candidates = candidatesOf(table, synonyms)
  const withFigures = new Set(table.indicators.slice(0, table.withFigures).map(([, name]) => name))
  const reader = createReader(table.readings)
  const known = new Map<string, string[]>()

  function read(text: string): string[] {
    const syllables = known.get(text) ?? reader(text)
    known.set(text, syllables)
    return syllables
  }

  function ranked(query: string): Suggestion[] {
    const variants = variantsOf(query, synonyms).map(({ text }) => text)
    const letters = isLatin(query) ? lettersOf(query) : ''
    const fitted = candidates.flatMap((candidate) => {
      const byWords = letters.length === 1 ? null : fitWords(candidate, query, variants)
      const found = byWords ?? (letters === '' ? null : fitLetters(candidate, letters, read))
      return found ? [{ candidate, ...found }] : []
    })
    return fitted
      .toSorted((one, other) => FITS.indexOf(one.fit) - FITS.indexOf(other.fit))
      .map(({ candidate, by }) => ({ ...candidate, by: candidate.kind === 'region' ? '' : by }))
      .filter(({ kind, name }) => kind !== 'term' || name !== query)
  }

  /** Figures of the place, as searches; and what the letters stand for, where these are pinyin. */
  function ofPlace(query: string): Suggestion[] {
    const { place, rest } = placeIn(query, candidates) ?? placeSpelled(query, candidates, read) ?? { place: '', rest: '' }
    if (rest === '') return []
    const found = ranked(rest)
    const words = isLatin(rest) ? found.filter(({ kind }) => kind === 'term').slice(0, 1) : hasPinyin(query) ? [{ name: rest }] : []
    const indicators = found.filter(({ kind, name }) => kind === 'indicator' && withFigures.has(name))
    return [...words, ...indicators.slice(0, MOST_OF_KIND.indicator)].map(({ name }) => ({ ...termCandidate(`${place} ${name}`), by: '' }))
  }

  return {
    candidates,
    read,
    suggest(query) {
      const sought = foldForMatch(query.trim()).replaceAll(SPACE, ' ')
      if (sought === '') return []
      const found = chosen(ranked(sought))
      const spelled = hasPinyin(sought) && tokensOf(sought).length > 1
      return distinct(found.length > 0 && !spelled ? found : [...ofPlace(sought), ...found]).slice(0, MOST)
    },
  }
}
