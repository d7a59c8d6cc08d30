import type { Indicator } from '../../src/domain/catalogue.ts'
import type { FigureNames, FigurePlaces } from '../../src/search/figures.ts'
import type { SearchText } from './searchTexts.ts'

/** Of every indicator with a figure its names, and beside them the places of the texts that hold one; in the catalogue's order. */
export function collectFigures(
  texts: readonly SearchText[],
  indicators: readonly Pick<Indicator, 'id' | 'name' | 'aliases'>[],
): { readonly names: FigureNames; readonly places: readonly FigurePlaces[] } {
  const places = new Map<string, number[]>()
  texts.forEach((text, place) => {
    for (const id of text.indicators) places.set(id, [...(places.get(id) ?? []), place])
  })
  const present = indicators.filter(({ id }) => places.has(id))
  return { names: present.map(({ name, aliases }) => [name, ...aliases]), places: present.map(({ id }) => places.get(id) ?? []) }
}
