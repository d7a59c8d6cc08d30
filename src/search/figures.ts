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

/** Numbers of the indicators that one of the terms names. */
export function indicatorsNamed(names: FigureNames, terms: readonly string[]): number[] {
  const sought = new Set(terms.map(foldForMatch))
  return names.flatMap((of, indicator) => (of.some((name) => sought.has(foldForMatch(name))) ? [indicator] : []))
}
