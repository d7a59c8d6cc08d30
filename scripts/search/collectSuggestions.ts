import type { Catalogue, Indicator } from '../../src/domain/catalogue.ts'
import { regionByPath, shortName } from '../../src/domain/region.ts'
import type { SuggestionTable } from '../../src/search/suggestionTable.ts'
import { readingsOf } from './readings.ts'
import { isBare, type SearchText } from './searchTexts.ts'

/**
 * The table grows with the reports alone: indicators and themes are as many as the catalogue's, regions at most as many as there
 * are. Older reports than these are found by searching, and no longer suggested.
 */
const MOST_REPORTS = 200

/** What the pages are also called. */
interface Named {
  readonly indicators: readonly Pick<Indicator, 'id' | 'name' | 'aliases'>[]
  readonly searchSynonyms: Catalogue['searchSynonyms']
}

type Row<Name extends 'indicators' | 'regions' | 'reports' | 'themes'> = SuggestionTable[Name][number]

/** The last part of an address: /regions/liaoning/dalian/ → dalian. */
const lastPart = (url: string): string => url.split('/').at(-2) ?? ''

function indicatorRows(texts: readonly SearchText[], indicators: Named['indicators']): Row<'indicators'>[] {
  const pages = new Map(texts.map((text) => [lastPart(text.url), text]))
  const rank = (id: string): number => {
    const page = pages.get(id)
    return page && isBare(page) ? 1 : 0
  }
  return indicators
    .filter(({ id }) => pages.has(id))
    .toSorted((one, other) => rank(one.id) - rank(other.id))
    .map(({ id, name, aliases }) => [id, name, ...aliases])
}

function regionRows(texts: readonly SearchText[]): Row<'regions'>[] {
  const code = ({ region }: SearchText): string => regionByPath(region)?.code ?? ''
  const ordered = texts.filter((text) => code(text) !== '').toSorted((one, other) => (code(one) < code(other) ? -1 : 1))
  const rows = new Map(ordered.map(({ region }, index) => [region, index]))
  return ordered.map(({ region, url }) => {
    const [name = '', ...above] = region.split('/').reverse()
    return [name, shortName(name).length, lastPart(url), rows.get(above.reverse().join('/')) ?? -1]
  })
}

/** Newest first; of the same year in the order of their addresses. */
function reportRows(texts: readonly SearchText[]): Row<'reports'>[] {
  const end = ({ year }: SearchText): string => year.slice(-4)
  return texts
    .toSorted((one, other) => (end(one) === end(other) ? 0 : end(one) > end(other) ? -1 : 1))
    .slice(0, MOST_REPORTS)
    .map(({ url, title, region, year }) => [lastPart(url), title, region, year])
}

/** What the searchable pages can be suggested by. The same pages and catalogue give the same table. */
export function collectSuggestions(texts: readonly SearchText[], catalogue: Named): SuggestionTable {
  const pages = Map.groupBy(
    texts.filter(({ section }) => section === ''),
    ({ kind }) => kind,
  )
  const indicatorPages = pages.get('indicator') ?? []
  const indicators = indicatorRows(indicatorPages, catalogue.indicators)
  const regions = regionRows(pages.get('region') ?? [])
  const reports = reportRows(pages.get('report') ?? [])
  const themes = (pages.get('theme') ?? []).map(({ url, title }): Row<'themes'> => [lastPart(url), title])
  const terms = catalogue.searchSynonyms.flatMap(({ word, term }) => [word, term])
  const places = regions.map(([name]) => name)
  const titles = [...reports, ...themes].map(([, name]) => name)
  const readings = readingsOf([...indicators.flatMap(([, ...own]) => own), ...titles, ...places, ...terms], [...places, ...terms])
  const withFigures = indicatorPages.filter((page) => !isBare(page)).length
  return { indicators, withFigures, regions, reports, themes, readings }
}
