import type { Theme } from '../../src/domain/catalogue.ts'
import { regionByPath } from '../../src/domain/region.ts'
import type { Facets } from '../../src/search/facets.ts'
import { pageRowsOf } from './pageRows.ts'
import type { SearchText } from './searchTexts.ts'

const sorted = (values: Iterable<string>): string[] => [...values].toSorted((a, b) => (a < b ? -1 : 1))

/** Order of regions: by code, those without one at the end. */
const regionOrder = (path: string): string => `${regionByPath(path)?.code ?? '999999'} ${path}`

/** Themes in the catalogue's order; one the catalogue does not know is an error of the page. */
function themesOf(ids: ReadonlySet<string>, catalogue: readonly Pick<Theme, 'id' | 'name'>[]): Facets['themes'] {
  const unknown = [...ids].find((id) => !catalogue.some((theme) => theme.id === id))
  if (unknown !== undefined)
    throw new Error(`A page names the theme '${unknown}', which content/catalogue/themes.yml does not have. Correct the page or add the theme.`)
  return catalogue.filter(({ id }) => ids.has(id)).map(({ id, name }) => ({ id, name }))
}

/** What the search page offers to choose from, and what each text can be chosen by. */
export function collectFacets(texts: readonly SearchText[], catalogue: readonly Pick<Theme, 'id' | 'name'>[]): Facets {
  const valuesOf = (facet: 'theme' | 'region' | 'year'): Set<string> => new Set(texts.flatMap(({ filters }) => filters[facet]))
  const values = {
    themes: themesOf(valuesOf('theme'), catalogue),
    regions: [...valuesOf('region')].toSorted((a, b) => (regionOrder(a) < regionOrder(b) ? -1 : 1)),
    years: sorted(valuesOf('year')).reverse(),
  }
  return {
    total: texts.length,
    reports: texts.filter(({ kind, section }) => kind === 'report' && section === '').length,
    ...values,
    pages: pageRowsOf(texts, values),
  }
}
