import type { Order } from './address.ts'
import { decodeLines, wordsOf } from './encoding.ts'
import { countFacets, type FacetCounts } from './facetCounts.ts'
import { isKind, type Choice, type Facets, type Kind } from './facets.ts'
import { indicatorsByName, indicatorsNamed, type Figures } from './figures.ts'
import { groupRanks } from './grouping.ts'
import { onDemand } from './onDemand.ts'
import { placesNamed } from './placesNamed.ts'
import type { PagefindFragment, PagefindHit, PagefindInstance } from './pagefind.ts'
import { scoreOf } from './ranking.ts'
import { passes, textsOf, type TextFacts } from './texts.ts'
import { toldOf } from './toldOf.ts'

/** One text found, as it is printed. */
export interface Found {
  /** Below the site's base: /reports/dalian-2020/#s3 */
  readonly url: string
  readonly kind: Kind
  /** Title of the text itself: of the section, or of the page. */
  readonly title: string
  /** For a section of a report: the report's title. Else empty. */
  readonly report: string
  /** Anchor of the section, or empty for a page or the beginning of a report. */
  readonly section: string
  /** Path of the page's region; empty where it has none or several. */
  readonly region: string
  /** 2020 or 2016—2020; empty where the page has no year. */
  readonly year: string
  /** The text below the title. */
  readonly lines: readonly string[]
  /** The words by which it was found, where these are not those typed. */
  readonly otherwise?: readonly string[]
}

/** All hits of a query in their order; the texts come on demand. */
export interface Hits {
  readonly total: number
  /** Places of the texts among all of the index, in the same order. */
  readonly places: readonly number[]
  /** What each further choice would leave. */
  readonly counts: FacetCounts
  /** Ranks (0 is the first) by page: the sections of a report together, the page with the best of them first. */
  readonly groups: readonly (readonly number[])[]
  /** The texts from one rank up to, not including, another. */
  read(from: number, to: number): Promise<Found[]>
}

/** A hit, and what is known of its text before it is read. */
interface Match {
  readonly hit: PagefindHit
  readonly text: TextFacts
}

/** Where one term stands. */
interface TermHits {
  /** By the numbers of the texts that contain it. */
  readonly byText: ReadonlyMap<number, PagefindHit>
  /** The places it names: what a report on one of them says is said of it, though the sentence does not name it again. */
  readonly names: readonly string[]
}

const contains = ({ byText }: TermHits, { hit }: Match): boolean => byText.has(hit.page)

const isAbout = ({ names }: TermHits, { text }: Match): boolean => text.kind === 'report' && text.values.region.some((path) => names.includes(path))

/** Whether a text is the page of the place that is all that is sought: of 晋城市 the page speaks of 高平市 too. */
const isPageOf = ({ text }: Match, sought: readonly TermHits[]): boolean =>
  text.kind === 'region' && sought.length === 1 && sought.some(({ names }) => names.includes(text.values.region.at(-1) ?? ''))

const meets = (term: TermHits, match: Match): boolean => contains(term, match) || isAbout(term, match)

/** Without words, what reports say comes before the pages made of it. */
const BROWSED: readonly Kind[] = ['report', 'theme', 'region', 'indicator']

/** Hits by other words than those typed. */
export interface HitsByAny extends Hits {
  /** The words of all groups that stand in a text of the choice. */
  readonly standing: ReadonlySet<string>
}

export interface Engine {
  /**
   * Texts that contain every term and pass the choice; of several terms, one may name the place of the text's report instead.
   * Without terms: all that pass the choice.
   * @param literal every term has to stand in the text itself
   */
  find(terms: readonly string[], choice: Choice, order?: Order, literal?: boolean): Promise<Hits>
  /**
   * Texts that contain a word of every group and pass the choice, without those that contain the first of each: these are found by `find`.
   * @param groups of words that stand for one term; at least one
   */
  findByAny(groups: readonly (readonly string[])[], choice: Choice, order?: Order): Promise<HitsByAny>
  /** How many there are, without reading any. */
  count(terms: readonly string[], choice: Choice): Promise<number>
}

/**
 * Exact substring search over an index made by `scripts/search-index.ts`.
 * @param pagefind an index that is open
 * @param figures asked by searches for words
 */
export function createEngine(pagefind: PagefindInstance, facets: Facets, figures: Figures): Engine {
  const everything = onDemand(async (): Promise<ReadonlyMap<number, Match>> => matchesByText((await pagefind.search(null)).results, facets))
  const byName = onDemand(async () => indicatorsByName(await figures.names()))

  /** Places of the texts with a figure that a term names. */
  async function readNamed(terms: readonly string[]): Promise<ReadonlySet<number>> {
    if (terms.length === 0) return new Set()
    const named = indicatorsNamed(await byName(), terms)
    return new Set((await Promise.all(named.map((indicator) => figures.places(indicator)))).flat())
  }

  async function hitsOf(term: string, literal = false): Promise<TermHits> {
    const { results } = await pagefind.search(wordsOf(term))
    return { byText: new Map(results.map((hit) => [hit.page, hit])), names: literal ? [] : placesNamed(term, facets.regions) }
  }

  /** The texts that meet every term and contain one of them, and where each term stands. */
  async function holdingAll(terms: readonly string[], literal = false): Promise<{ all: ReadonlyMap<number, Match>; common: Match[]; sought: TermHits[] }> {
    const [all, ...sought] = await Promise.all([everything(), ...terms.map((term) => hitsOf(term, literal))])
    return { all, common: [...all.values()].filter((match) => holds(match, sought)), sought }
  }

  /** The same, each with the places and years it tells the terms of; and what holds a figure that a term names. */
  async function tellingAll(terms: readonly string[], literal = false): Promise<{ common: Match[]; sought: TermHits[]; named: ReadonlySet<number> }> {
    const [{ all, common, sought }, named] = await Promise.all([holdingAll(terms, literal), readNamed(terms)])
    // Of several terms, a figure that one names need not have to do with the others.
    const byName = terms.length === 1 ? [...all.values()].filter(({ text }) => named.has(text.place)) : []
    return { common: terms.length === 0 ? common : asTold(common, common, byName), sought, named }
  }

  async function find(terms: readonly string[], choice: Choice, order: Order = 'relevance', literal = false): Promise<Hits> {
    const { common, sought, named } = await tellingAll(terms, literal)
    const chosen = common.filter(({ text }) => passes(text, choice))
    const ranked = terms.length === 0 ? chosen.toSorted(asBrowsed) : byRelevance(chosen, terms, sought, named)
    const counts = countFacets(
      common.map(({ text }) => text),
      choice,
    )
    return hitsInOrder(order === 'date' ? ranked.toSorted(newestFirst) : ranked, counts)
  }

  async function findByAny(groups: readonly (readonly string[])[], choice: Choice, order: Order = 'relevance'): Promise<HitsByAny> {
    const [all, ...found] = await Promise.all([everything(), ...groups.map((group) => Promise.all(group.map((word) => hitsOf(word))))])
    const isByAny = (match: Match): boolean =>
      found.every((words) => words.some((word) => meets(word, match))) && found.flat().some((word) => contains(word, match))
    const firsts = found.flatMap(([first]) => first ?? [])
    const byAny = [...all.values()].filter(isByAny)
    const matches = asTold(
      byAny.filter((match) => !holds(match, firsts)),
      byAny,
    )
    const chosen = matches.filter(({ text }) => passes(text, choice))
    const ranked = byRelevance(chosen, groups.flat(), found.flat(), new Set())
    const stands = (word: TermHits | undefined): boolean =>
      [...(word?.byText.keys() ?? [])].some((page) => {
        const text = all.get(page)?.text
        return text !== undefined && passes(text, choice)
      })
    const standing = new Set(groups.flatMap((group, at) => group.filter((_, word) => stands(found[at]?.[word]))))
    const counts = countFacets(
      matches.map(({ text }) => text),
      choice,
    )
    return { ...hitsInOrder(order === 'date' ? ranked.toSorted(newestFirst) : ranked, counts), standing }
  }

  async function count(terms: readonly string[], choice: Choice): Promise<number> {
    const isTold = choice.region !== '' || choice.year !== ''
    const { common } = await (isTold ? tellingAll(terms) : holdingAll(terms))
    return common.filter(({ text }) => passes(text, choice)).length
  }

  /** What a term names first, a place's page or what holds such figures, then by score, then as the pages stand. The place of a report counts as if its text named it once. */
  function byRelevance(matches: readonly Match[], terms: readonly string[], sought: readonly TermHits[], named: ReadonlySet<number>): Match[] {
    const lengths = terms.map((term) => wordsOf(term).length)
    const rated = matches.map((match) => {
      const { hit, text } = match
      const places = sought.map((term, at) => ({
        starts: term.byText.get(hit.page)?.places ?? (isAbout(term, match) ? [text.titleLength] : []),
        length: lengths[at] ?? 0,
      }))
      const figures = text.kind === 'report' ? 'own' : text.bare ? 'none' : 'repeated'
      const score = scoreOf({ length: hit.length, titleLength: text.titleLength, figures }, places, pagefind.meanLength)
      return { match, isNamed: Number(named.has(text.place) || isPageOf(match, sought)), score }
    })
    return rated.toSorted((a, b) => b.isNamed - a.isNamed || b.score - a.score || a.match.text.place - b.match.text.place).map(({ match }) => match)
  }

  return { find, findByAny, count }
}

/** Matches with the places and years of which all that was found tells. */
function asTold(matches: readonly Match[], found: readonly Match[], named: readonly Match[] = []): Match[] {
  const textOf = ({ text }: Match): TextFacts => text
  const told = toldOf(found.map(textOf), named.map(textOf))
  return matches.map(({ hit, text }) => ({ hit, text: told(text) }))
}

/** Whether a text meets every term and contains one of them; without terms every text does. */
const holds = (match: Match, terms: readonly TermHits[]): boolean =>
  terms.length === 0 || (terms.every((term) => meets(term, match)) && terms.some((term) => contains(term, match)))

/** Every text by its number: the index counts them in the order of the facets. @throws Error if these were not made together */
function matchesByText(hits: readonly PagefindHit[], facets: Facets): Map<number, Match> {
  const texts = textsOf(facets)
  return new Map(
    hits.map((hit, at) => {
      const text = texts[at]
      if (!text || hits.length !== texts.length)
        throw new Error(`The index holds ${hits.length} texts, its facets tell of ${texts.length}. Build the site again as a whole.`)
      return [hit.page, { hit, text }]
    }),
  )
}

const newestFirst = (a: Match, b: Match): number => Number(b.text.newest) - Number(a.text.newest)

const asBrowsed = (a: Match, b: Match): number =>
  Number(a.text.bare) - Number(b.text.bare) || BROWSED.indexOf(a.text.kind) - BROWSED.indexOf(b.text.kind) || newestFirst(a, b) || a.text.place - b.text.place

const hitsInOrder = (matches: readonly Match[], counts: FacetCounts): Hits => ({
  total: matches.length,
  places: matches.map(({ text }) => text.place),
  counts,
  groups: groupRanks(matches.map(({ text }) => text.page)),
  read: (from, to) => Promise.all(matches.slice(from, to).map(({ hit }) => readHit(hit))),
})

const readHit = async (hit: PagefindHit): Promise<Found> => foundOf(await hit.data())

/** The printed text of a fragment: its first line is the title. */
export function foundOf({ url, content, meta }: PagefindFragment): Found {
  const [title = '', ...lines] = decodeLines({ content, printed: meta['printed'] ?? '' })
  const { kind = '', report = '', section = '', region = '', year = '' } = meta
  if (!isKind(kind)) throw new Error(`The index calls ${url} a '${kind}', which the search page does not know. Build the site again as a whole.`)
  return { url, kind, title, report, section, region, year, lines }
}
