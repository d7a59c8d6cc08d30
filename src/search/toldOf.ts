/**
 * Of which places and years it is that a query was found. The page of a theme, an indicator or a place is made of many figures, and has
 * the places and years of all of them; what was sought on it may be told of one. The index does not say of which: the reports that
 * contain it do, and the pages of places.
 */
import type { TextFacts } from './texts.ts'

type Text = Pick<TextFacts, 'kind' | 'values'>
type Narrowed = 'region' | 'year'

/**
 * @param found all texts with the terms, whatever the choice
 * @param named texts with figures that the terms name by other words than their own
 * @returns what gives a text with those places and years alone of which the terms are told; where nothing tells, with all of them
 */
export function toldOf(found: readonly Text[], named: readonly Text[] = []): <Of extends Text>(text: Of) => Of {
  const reports = [...found, ...named].filter(({ kind }) => kind === 'report')
  const places = found.filter(({ kind }) => kind === 'region')
  const valuesOf = (texts: readonly Text[], facet: Narrowed): ReadonlySet<string> => new Set(texts.flatMap(({ values }) => values[facet]))
  const told = { region: valuesOf([...reports, ...places], 'region'), year: valuesOf(reports.length > 0 ? reports : places, 'year') }

  function narrowed({ values }: Text, facet: Narrowed): readonly string[] {
    const some = values[facet].filter((value) => told[facet].has(value))
    return some.length > 0 ? some : values[facet]
  }

  return (text) => (text.kind === 'report' ? text : { ...text, values: { ...text.values, region: narrowed(text, 'region'), year: narrowed(text, 'year') } })
}
