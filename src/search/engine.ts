import { decodeLines, wordsOf } from './encoding.ts'
import { isKind, type Choice, type Kind } from './facets.ts'
import { TITLE_END } from './fold.ts'
import type { PagefindFragment, PagefindHit, PagefindInstance } from './pagefind.ts'
import { scoreOf, type RankedText } from './ranking.ts'

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
}

/** All hits of a query in their order; the texts come on demand. */
export interface Hits {
  readonly total: number
  /** Their ids in the index, in the same order. */
  readonly ids: readonly string[]
  /** The texts from one rank (0 is the first) up to, not including, another. */
  read(from: number, to: number): Promise<Found[]>
}

export interface Engine {
  /** Texts that contain every term and pass the choice. Without terms: all that pass the choice. */
  find(terms: readonly string[], choice: Choice): Promise<Hits>
}

/**
 * Exact substring search over an index made by `scripts/search-index.ts`.
 * @param pagefind an index that is open
 */
export function createEngine(pagefind: PagefindInstance): Engine {
  let facts: Promise<PageFacts> | undefined
  function loadFacts(): Promise<PageFacts> {
    facts ??= readFacts(pagefind).catch((fault: unknown) => {
      facts = undefined
      throw fault
    })
    return facts
  }

  async function find(terms: readonly string[], choice: Choice): Promise<Hits> {
    const filters = Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== ''))
    const phrases = terms.length > 0 ? terms.map(wordsOf) : [null]
    const [pages, ...found] = await Promise.all([loadFacts(), ...phrases.map((phrase) => pagefind.search(phrase, { filters }))])
    const hits = intersect(found.map(({ results }) => results))
    if (terms.length === 0) return hitsInOrder(hits.map(([hit]) => hit))
    const ranked = hits.map((ofTerms) => ({ hit: ofTerms[0], score: scoreHit(ofTerms) }))
    return hitsInOrder(ranked.toSorted((a, b) => b.score - a.score).map(({ hit }) => hit))

    function scoreHit(ofTerms: HitOfTerms): number {
      const places = ofTerms.map((hit, term) => ({ starts: hit.places, length: phrases[term]?.length ?? 0 }))
      return scoreOf(pages.of(ofTerms[0]), places, pagefind.meanLength)
    }
  }

  return { find }
}

/** One page found, as each of the terms found it. */
type HitOfTerms = readonly [PagefindHit, ...PagefindHit[]]

/** Pages that are among the hits of every term, in the order of the index. */
function intersect([first = [], ...others]: readonly (readonly PagefindHit[])[]): HitOfTerms[] {
  const byId = others.map((hits) => new Map(hits.map((hit) => [hit.id, hit])))
  return first.flatMap((hit): HitOfTerms[] => {
    const rest = byId.map((hits) => hits.get(hit.id)).filter((other) => other !== undefined)
    return rest.length === others.length ? [[hit, ...rest]] : []
  })
}

/** What ranking needs to know of pages beyond where the terms stand. */
interface PageFacts {
  of(hit: PagefindHit): RankedText
}

async function readFacts(pagefind: PagefindInstance): Promise<PageFacts> {
  const idsWith = async (figures: string): Promise<Set<string>> => new Set((await pagefind.search(null, { filters: { figures } })).results.map(({ id }) => id))
  const [titled, repeating, bare] = await Promise.all([pagefind.search([TITLE_END]), idsWith('repeated'), idsWith('none')])
  const titleLengths = new Map(titled.results.map(({ id, places: [end] }) => [id, end]))
  return {
    of: ({ id, length }) => ({
      length,
      titleLength: titleLengths.get(id) ?? length,
      figures: bare.has(id) ? 'none' : repeating.has(id) ? 'repeated' : 'own',
    }),
  }
}

const hitsInOrder = (hits: readonly PagefindHit[]): Hits => ({
  total: hits.length,
  ids: hits.map(({ id }) => id),
  read: (from, to) => Promise.all(hits.slice(from, to).map(async (hit) => foundOf(await hit.data()))),
})

/** The printed text of a fragment: its first line is the title. */
export function foundOf({ url, content, meta }: PagefindFragment): Found {
  const [title = '', ...lines] = decodeLines({ content, printed: meta['printed'] ?? '' })
  const { kind = '', report = '', section = '', region = '', year = '' } = meta
  if (!isKind(kind)) throw new Error(`The index calls ${url} a '${kind}', which the search page does not know. Build the site again as a whole.`)
  return { url, kind, title, report, section, region, year, lines }
}
