/** Digests of news: items of several cities under a title that names none of them. */
import { regionLineage, type Region } from '../../../src/domain/region.ts'
import { visible, type Document } from '../document.ts'
import { fold } from './fold.ts'
import { on, opening, type Found } from './ground.ts'
import type { PlaceFinder } from './place.ts'

/** So many cities begin an item of a digest at least. */
const FEWEST = 3
/** How far into an item, in characters, the city may stand that it is of (4月5日清明节当天，贵阳市…). */
const HEAD = 14

/** The province of a digest whose title names no place: that in which the cities lie that begin its items; undefined for any other document. */
export function digestIn(document: Document, findPlaces: PlaceFinder): Found<Region> | undefined {
  if (findPlaces(opening(document)[0] ?? '', null).length > 0) return undefined
  const items = document.blocks.flatMap((block) => (block.kind === 'table' ? [] : [fold(visible(block.runs))]))
  const cities = items.flatMap((text) => {
    const [first] = findPlaces(text.slice(0, HEAD), null)
    return first ? (regionLineage(first.region).find(({ level }) => level === 'city') ?? []) : []
  })
  const provinces = new Set(cities.map(({ parent }) => parent))
  const [city] = cities
  if (provinces.size !== 1 || new Set(cities.map(({ code }) => code)).size < FEWEST || !city) return undefined
  const province = regionLineage(city)[0]
  return province && { value: province, evidence: on('text', city.name) }
}
