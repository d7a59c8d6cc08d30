import { FACET_ORDER, KIND_ORDER, type Choice, type Facet, type Facets, type Kind } from './facets.ts'

/** What is known of a text of the index before it is read. */
export interface TextFacts {
  /** Its place among all texts, in the order of addresses and, within a page, of reading. */
  readonly place: number
  /** Number of its page; the sections of a report have one in common. */
  readonly page: number
  /** Its values of each facet; of a region every level. */
  readonly values: Readonly<Record<Facet, readonly string[]>>
  readonly kind: Kind
  /** The newest of its years; empty where it has none. */
  readonly newest: string
  /** Length of its title, in words of the index. */
  readonly titleLength: number
  /** An indicator of which no report gives a figure. */
  readonly bare: boolean
}

/** The texts of an index in their order. */
export function textsOf({ pages, themes, regions, years }: Facets): TextFacts[] {
  const named = (list: readonly string[], places: readonly number[]): string[] => places.map((place) => list[place] ?? '')
  const themeIds = themes.map(({ id }) => id)
  const toRegions = themes.length
  const toYears = toRegions + regions.length
  const texts: TextFacts[] = []
  pages.forEach(([kindPlace, regionPlaces, yearPlaces, rows], page) => {
    const kind = KIND_ORDER[kindPlace] ?? 'report'
    const newest = named(years, yearPlaces).toSorted().at(-1) ?? ''
    const bare = kind === 'indicator' && regionPlaces.length === 0 && newest === ''
    for (const [titleLength = 0, ...own] of rows) {
      const values = {
        kind: [kind],
        theme: named(themeIds, within(own, 0, toRegions)),
        region: named(regions, [...regionPlaces, ...within(own, toRegions, toYears)]),
        year: named(years, [...yearPlaces, ...within(own, toYears, Infinity)]),
      }
      texts.push({ place: texts.length, page, values, kind, newest, titleLength, bare })
    }
  })
  return texts
}

/** Those of some places that lie in a part of a list, counted from its beginning. */
const within = (places: readonly number[], from: number, to: number): number[] =>
  places.filter((place) => place >= from && place < to).map((place) => place - from)

/** Whether a text has every value chosen. @param except a facet whose choice does not count */
export const passes = ({ values }: Pick<TextFacts, 'values'>, choice: Choice, except?: Facet): boolean =>
  FACET_ORDER.every((facet) => facet === except || choice[facet] === '' || values[facet].includes(choice[facet]))
