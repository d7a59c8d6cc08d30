import { wordsOf } from '../../src/search/encoding.ts'
import { KIND_ORDER, type Facets, type PageRow } from '../../src/search/facets.ts'
import type { SearchText } from './searchTexts.ts'

type Values = Pick<Facets, 'themes' | 'regions' | 'years'>

/** The texts page by page, in short. The texts of a page follow each other and have their kind in common; what regions and years they share stands with the page. */
export function pageRowsOf(texts: readonly SearchText[], values: Values): PageRow[] {
  const pages = Map.groupBy(texts, ({ url }) => url.replace(/#.*/, ''))
  return [...pages.values()].map((texts) => pageRowOf(texts, values))
}

function pageRowOf(texts: readonly SearchText[], { themes, regions, years }: Values): PageRow {
  const shared = (facet: 'region' | 'year'): string[] =>
    (texts[0]?.filters[facet] ?? []).filter((value) => texts.every(({ filters }) => filters[facet].includes(value)))
  const [region, year] = [shared('region'), shared('year')]
  const all = [...themes.map(({ id }) => id), ...regions, ...years]
  const textRow = ({ title, filters }: SearchText): number[] => {
    const own = [...filters.theme, ...filters.region.filter((value) => !region.includes(value)), ...filters.year.filter((value) => !year.includes(value))]
    return [wordsOf(title).length, ...placesIn(all, own)]
  }
  return [KIND_ORDER.indexOf(texts[0]?.kind ?? 'report'), placesIn(regions, region), placesIn(years, year), texts.map(textRow)]
}

const placesIn = (list: readonly string[], values: readonly string[]): number[] => values.map((value) => list.indexOf(value))
