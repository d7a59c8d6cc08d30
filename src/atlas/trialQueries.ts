import { shortName } from '../domain/region.ts'
import type { Atlas } from './buildAtlas.ts'
import { keyFigures } from './keyFigures.ts'

const LONGEST = 7

/** What a reader may try to search for, and finds: the foremost short names of three main themes, the first with its place. */
export function trialQueries(atlas: Atlas): string[] {
  const main = atlas.themes.filter(({ theme }) => theme.main)
  const foremost = main.flatMap(({ observations }) => keyFigures(atlas, observations, { count: 20 }).find(({ name }) => name.length <= LONGEST) ?? [])
  return foremost.slice(0, 3).map(({ place, name }, index) => (index === 0 && place ? `${shortName(place.name)} ${name}` : name))
}
