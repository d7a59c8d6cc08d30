import { charactersOf, decodeLines, phraseOf } from './encoding.ts'
import { isKind, type Choice, type Facets, type Kind } from './facets.ts'
import { foldLine } from './fold.ts'
import type { PagefindFragment, PagefindHit, PagefindInstance } from './pagefind.ts'
import { scoreByCount, scoreByRuns } from './ranking.ts'

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
  /** The texts from one rank (0 is the first) up to, not including, another. */
  read(from: number, to: number): Promise<Found[]>
}

/** So many texts are read and ranked by their words; those behind keep the order guessed from positions. */
const READ_AT_ONCE = 30

/** Filter of texts without a figure, and how much less they weigh: a definition is worth less than what was reached. */
const BARE = { figures: 'none' }
const BARE_WEIGHT = 0.2

/** Hits by other words than those typed. */
export interface HitsByAny extends Hits {
  /** The words of all groups that stand in a text of the choice. */
  readonly standing: ReadonlySet<string>
}

export interface Engine {
  /** Texts that contain every term and pass the choice. Without terms: all that pass the choice. */
  find(terms: readonly string[], choice: Choice): Promise<Hits>
  /**
   * Texts that contain a word of every group and pass the choice, without those that contain the first of each: these are found by `find`.
   * @param groups of words that stand for one term; at least one
   */
  findByAny(groups: readonly (readonly string[])[], choice: Choice): Promise<HitsByAny>
}

/**
 * Exact substring search over an index made by `scripts/search-index.ts`.
 * @param pagefind an instance that is ready
 */
export function createEngine(pagefind: PagefindInstance, facets: Facets): Engine {
  const signs = new Set(facets.signs)
  const isWritable = (term: string): boolean => (foldLine(term).match(/[^\p{L}\p{N}]/gu) ?? []).every((sign) => signs.has(sign))

  async function hitsOf(term: string, filters: Record<string, string>): Promise<Map<string, PagefindHit>> {
    if (!isWritable(term)) return new Map()
    const { results } = await pagefind.search(phraseOf(term), { filters })
    return new Map(results.filter(standsInText).map((hit) => [hit.id, hit]))
  }

  async function findByAny(groups: readonly (readonly string[])[], choice: Choice): Promise<HitsByAny> {
    const filters = filtersOf(choice)
    const ofWord = async (word: string): Promise<[string, Map<string, PagefindHit>]> => [word, await hitsOf(word, filters)]
    const [bare, ...found] = await Promise.all([(bareOnes ??= readBareOnes()), ...groups.map((group) => Promise.all(group.map(ofWord)))])
    const all = new Map(found[0]?.flatMap(([, hits]) => [...hits]))
    const isByAny = ({ id }: PagefindHit): boolean => found.every((words) => words.some(([, hits]) => hits.has(id)))
    const isByFirst = ({ id }: PagefindHit): boolean => found.every(([first]) => first?.[1].has(id))
    const hits = [...all.values()].filter((hit) => isByAny(hit) && !isByFirst(hit))
    const standing = new Set(found.flat().flatMap(([word, { size }]) => (size > 0 ? [word] : [])))
    return { ...(await hitsInOrder(hits, groups.flat(), bare)), standing }
  }

  async function find(terms: readonly string[], choice: Choice): Promise<Hits> {
    const filters = filtersOf(choice)
    if (terms.length === 0) return hitsInOrder((await pagefind.search(null, { filters })).results, [], new Set())
    const [bare, ...found] = await Promise.all([(bareOnes ??= readBareOnes()), ...terms.map((term) => hitsOf(term, filters))])
    const [first = new Map<string, PagefindHit>(), ...others] = found
    const common = [...first.values()].filter(({ id }) => others.every((hits) => hits.has(id)))
    if (common.length <= READ_AT_ONCE) return hitsInOrder(common, terms, bare)
    const scores = await scoresByRuns(terms, found, filters)
    const scoreOf = ({ id }: PagefindHit): number => (scores.get(id) ?? 0) * weightOf(id, bare)
    return hitsInOrder(
      common.toSorted((a, b) => scoreOf(b) - scoreOf(a)),
      terms,
      bare,
    )
  }

  async function scoresByRuns(
    terms: readonly string[],
    exact: readonly Map<string, PagefindHit>[],
    filters: Record<string, string>,
  ): Promise<Map<string, number>> {
    const scores = new Map<string, number>()
    for (const [index, term] of terms.entries()) {
      const { results } = await pagefind.search(phraseOf(term).slice(1, -1), { filters })
      for (const { id, words } of results) {
        const start = exact[index]?.get(id)?.words[0]
        if (start === undefined) continue
        const ascending = words.toSorted((a, b) => a - b)
        scores.set(id, (scores.get(id) ?? 0) + scoreByRuns(ascending, start, charactersOf(term).length))
      }
    }
    return scores
  }

  let bareOnes: Promise<ReadonlySet<string>> | undefined
  const readBareOnes = async (): Promise<ReadonlySet<string>> => new Set((await pagefind.search(null, { filters: BARE })).results.map(({ id }) => id))

  return { find, findByAny }
}

const filtersOf = (choice: Choice): Record<string, string> => Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== ''))

/** A single character may also be hit in a meta field; such a hit has no position. */
const standsInText = ({ words }: PagefindHit): boolean => words.length > 0

const weightOf = (id: string, bare: ReadonlySet<string>): number => (bare.has(id) ? BARE_WEIGHT : 1)

async function hitsInOrder(hits: readonly PagefindHit[], terms: readonly string[], bare: ReadonlySet<string>): Promise<Hits> {
  const head = await readRanked(hits.slice(0, READ_AT_ONCE), terms, bare)
  return {
    total: hits.length,
    async read(from, to) {
      const behind = hits.slice(Math.max(from, READ_AT_ONCE), Math.max(to, READ_AT_ONCE))
      return [...head.slice(from, to), ...(await Promise.all(behind.map(readHit)))]
    },
  }
}

async function readRanked(hits: readonly PagefindHit[], terms: readonly string[], bare: ReadonlySet<string>): Promise<Found[]> {
  const texts = await Promise.all(hits.map(readHit))
  const scores = scoreByCount(texts, terms)
  const ranked = texts.map((text, index) => ({ text, score: (scores[index] ?? 0) * weightOf(hits[index]?.id ?? '', bare) }))
  return ranked.toSorted((a, b) => b.score - a.score || (a.text.url < b.text.url ? -1 : 1)).map(({ text }) => text)
}

const readHit = async (hit: PagefindHit): Promise<Found> => foundOf(await hit.data())

/** The printed text of a fragment: its first line is the title. */
export function foundOf({ raw_url: url, content, meta }: PagefindFragment): Found {
  const [title = '', ...lines] = decodeLines({ content, printed: meta['printed'] ?? '' })
  const { kind = '', report = '', section = '', region = '', year = '' } = meta
  if (!isKind(kind)) throw new Error(`The index calls ${url} a '${kind}', which the search page does not know. Build the site again as a whole.`)
  return { url, kind, title, report, section, region, year, lines }
}
