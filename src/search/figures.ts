import { foldForMatch } from './fold.ts'

/** `pagefind/figures.json`: name and aliases of every indicator of which a figure is on the site. */
export type FigureNames = readonly (readonly string[])[]

/** `pagefind/figures/7.json`: places of the texts with figures of the eighth of them. */
export type FigurePlaces = readonly number[]

/** Where figures stand, loaded when asked for. */
export interface Figures {
  names(): Promise<FigureNames>
  places(indicator: number): Promise<FigurePlaces>
}

/** Numbers of the indicators by their folded names. */
export type IndicatorsByName = ReadonlyMap<string, readonly number[]>

export function indicatorsByName(names: FigureNames): IndicatorsByName {
  const numbers = new Map<string, number[]>()
  for (const [indicator, of] of names.entries()) {
    for (const name of new Set(of.map(foldForMatch))) numbers.set(name, [...(numbers.get(name) ?? []), indicator])
  }
  return numbers
}

/** Numbers of the indicators that one of the terms names, as the terms stand. */
export const indicatorsNamed = (byName: IndicatorsByName, terms: readonly string[]): number[] => [
  ...new Set(terms.flatMap((term) => byName.get(foldForMatch(term)) ?? [])),
]
