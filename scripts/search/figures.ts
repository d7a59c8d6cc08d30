import type { Indicator } from '../../src/domain/catalogue.ts'
import type { FigureNames, FigurePlaces } from '../../src/search/figures.ts'
import type { Unit } from './units.ts'

/** Of every indicator with a figure its names, and beside them the places of the texts that hold one; in the catalogue's order. */
export function collectFigures(
  units: readonly Unit[],
  indicators: readonly Pick<Indicator, 'id' | 'name' | 'aliases'>[],
): { readonly names: FigureNames; readonly places: readonly FigurePlaces[] } {
  const places = new Map<string, number[]>()
  units.forEach((unit, place) => {
    for (const id of unit.indicators) places.set(id, [...(places.get(id) ?? []), place])
  })
  const present = indicators.filter(({ id }) => places.has(id))
  return { names: present.map(({ name, aliases }) => [name, ...aliases]), places: present.map(({ id }) => places.get(id) ?? []) }
}
