/**
 * What a search can find: a section of a report, or an indicator, region or theme page. This is the definition the index is held
 * to: a query finds a text if one of its lines contains every character of the term in order, and only then.
 */
import { parseHTML } from 'linkedom'

import { isKind, KINDS, type Kind } from '../../src/search/facets.ts'
import { FURNITURE, NOT_OF_THE_SOURCE } from '../../src/search/readable.ts'
import { passagesOf, readableLine, type Passage } from './passages.ts'

export interface SearchText {
  /** Below the site's base, with the section's anchor: /reports/dalian-2020/#s3 */
  readonly url: string
  readonly kind: Kind
  /** Title of the section, or of the page. */
  readonly title: string
  /** For a section: the report's title. Else empty. */
  readonly report: string
  /** Anchor of the section, or empty. */
  readonly section: string
  /** The title, then the text, one line a block. */
  readonly lines: readonly string[]
  readonly filters: {
    readonly theme: readonly string[]
    /** Paths of every level: 辽宁省, 辽宁省/大连市. */
    readonly region: readonly string[]
    readonly year: readonly string[]
  }
  /** Ids of the indicators of which figures stand here. */
  readonly indicators: readonly string[]
  /** The page's region; empty where it has none or several. */
  readonly region: string
  /** The page's year or span of years: 2020, 2016—2020; empty where it has none. */
  readonly year: string
}

/** What a page says of itself in `<meta name="atlas:…">`. */
interface PageFacts {
  readonly kind: Kind
  readonly themes: readonly string[]
  readonly indicators: readonly string[]
  readonly regions: readonly string[]
  readonly years: readonly string[]
  /** Of sections that tell of other places or years: `#s3 2024`. */
  readonly told: readonly string[]
}

function factsOf(document: Document): PageFacts | null {
  const values = (name: string): string[] =>
    [...document.querySelectorAll(`meta[name="atlas:${name}"]`)].map((meta) => meta.getAttribute('content') ?? '').filter((value) => value !== '')
  const [kind] = values('kind')
  if (kind === undefined) return null
  if (!isKind(kind)) throw new Error(`atlas:kind is '${kind}', which no kind of page is called. Use one of ${Object.keys(KINDS).join(', ')}.`)
  return { kind, themes: values('theme'), indicators: values('indicator'), regions: values('region'), years: values('year'), told: values('told') }
}

/** 辽宁省/大连市 → 辽宁省, 辽宁省/大连市: who chooses the province wants its cities too. */
const regionLevels = (path: string): string[] => path.split('/').map((_, level, names) => names.slice(0, level + 1).join('/'))

/** 2020, or 2016—2020 for several. */
function yearSpan(years: readonly string[]): string {
  const [first = '', ...later] = years.toSorted()
  const last = later.at(-1)
  return last === undefined || last === first ? first : `${first}—${last}`
}

/** An indicator of which no report gives a figure: it is found and suggested behind the others. */
export const isBare = ({ kind, filters }: SearchText): boolean => kind === 'indicator' && filters.region.length === 0 && filters.year.length === 0

const onlyOne = (values: readonly string[]): string => (values.length === 1 ? (values[0] ?? '') : '')

const isYear = (value: string): boolean => /^\d{4}$/.test(value)

/** The places and years a section tells of besides those of its page. */
const toldIn = ({ told }: PageFacts, section: string): string[] =>
  told.flatMap((one) => (one.startsWith(`#${section} `) ? [one.slice(section.length + 2)] : []))

function textOf(
  facts: PageFacts,
  place: { url: string; report: string; section: string },
  title: string,
  passages: readonly Passage[],
  own: { readonly themes: Iterable<string>; readonly indicators: Iterable<string> },
): SearchText {
  const told = toldIn(facts, place.section)
  return {
    ...place,
    kind: facts.kind,
    title,
    lines: [title, ...passages.flatMap(({ lines }) => lines)],
    filters: {
      theme: [...new Set(own.themes)],
      region: [...new Set([...facts.regions, ...told.filter((value) => !isYear(value))].flatMap(regionLevels))],
      year: [...new Set([...facts.years, ...told.filter(isYear)])],
    },
    indicators: [...new Set(own.indicators)],
    region: onlyOne(facts.regions),
    year: yearSpan(facts.years),
  }
}

function textsOfReport(body: Element, facts: PageFacts, url: string, title: string): SearchText[] {
  const [opening, ...sections] = passagesOf(body, { without: `${NOT_OF_THE_SOURCE}, h1`, headings: 'h2, h3, h4, h5, h6' })
  const own = { themes: [...facts.themes, ...(opening?.themes ?? [])], indicators: opening?.indicators ?? [] }
  const whole = textOf(facts, { url, report: '', section: '' }, title, opening ? [opening] : [], own)
  return [whole, ...sections.map((passage) => sectionText(passage, facts, url, title))]
}

function sectionText(passage: Passage, facts: PageFacts, url: string, report: string): SearchText {
  const place = { url: passage.anchor === '' ? url : `${url}#${passage.anchor}`, report, section: passage.anchor }
  return textOf(facts, place, passage.title, [passage], passage)
}

/**
 * The texts of one page, in reading order. A page without `<meta name="atlas:kind">` is not searched and gives none.
 * @param html the published page
 * @param path its address below the site's base: /reports/dalian-2020/
 * @throws Error where a searched page lacks what it must have, naming the page and the remedy
 */
export function textsOf(html: string, path: string): SearchText[] {
  const { document } = parseHTML(html)
  try {
    return textsOfPage(document, path)
  } catch (fault) {
    throw new Error(`The search index cannot take in ${path}: ${fault instanceof Error ? fault.message : String(fault)}`, { cause: fault })
  }
}

function textsOfPage(document: Document, path: string): SearchText[] {
  const facts = factsOf(document)
  if (!facts) return []
  const heading = document.querySelector('h1')
  const title = readableLine(document.querySelector('meta[name="atlas:title"]')?.getAttribute('content') ?? heading?.textContent ?? '')
  if (title === '') throw new Error('it has no title. Give it an <h1> or a <meta name="atlas:title">.')
  const place = facts.kind === 'report' ? '[data-report-body]' : 'main'
  const body = document.querySelector(place)
  if (!body) throw new Error(`it has no ${place}. Put its text into one.`)
  if (facts.kind === 'report') return textsOfReport(body, facts, path, title)
  const without = heading && readableLine(heading.textContent) === title ? `${FURNITURE}, h1` : FURNITURE
  return [textOf(facts, { url: path, report: '', section: '' }, title, passagesOf(body, { without }), facts)]
}
