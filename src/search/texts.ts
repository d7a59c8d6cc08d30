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
  const texts: TextFacts[] = []
  pages.forEach(([kindPlace, regionPlaces, yearPlaces, rows], page) => {
    const kind = KIND_ORDER[kindPlace] ?? 'report'
    const shared = { region: named(regions, regionPlaces), year: named(years, yearPlaces) }
    const newest = shared.year.toSorted().at(-1) ?? ''
    const bare = kind === 'indicator' && shared.region.length === 0 && newest === ''
    for (const [titleLength = 0, ...themePlaces] of rows) {
      texts.push({ place: texts.length, page, values: { kind: [kind], theme: named(themeIds, themePlaces), ...shared }, kind, newest, titleLength, bare })
    }
  })
  return texts
}

/** Whether a text has every value chosen. @param except a facet whose choice does not count */
export const passes = ({ values }: Pick<TextFacts, 'values'>, choice: Choice, except?: Facet): boolean =>
  FACET_ORDER.every((facet) => facet === except || choice[facet] === '' || values[facet].includes(choice[facet]))
