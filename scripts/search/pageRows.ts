import { wordsOf } from '../../src/search/encoding.ts'
import { KIND_ORDER, type Facets, type PageRow } from '../../src/search/facets.ts'
import type { Unit } from './units.ts'

/** The texts page by page, in short. The texts of a page follow each other and have kind, regions and years in common. */
export function pageRowsOf(units: readonly Unit[], { themes, regions, years }: Pick<Facets, 'themes' | 'regions' | 'years'>): PageRow[] {
  const themeIds = themes.map(({ id }) => id)
  const placesIn = (list: readonly string[], values: readonly string[]): number[] => values.map((value) => list.indexOf(value))
  const pages = Map.groupBy(units, ({ url }) => url.replace(/#.*/, ''))
  return [...pages.values()].map(([first, ...others]): PageRow => {
    if (!first) return [0, [], [], []]
    const texts = [first, ...others].map(({ title, filters }) => [wordsOf(title).length, ...placesIn(themeIds, filters.theme)])
    return [KIND_ORDER.indexOf(first.kind), placesIn(regions, first.filters.region), placesIn(years, first.filters.year), texts]
  })
}
