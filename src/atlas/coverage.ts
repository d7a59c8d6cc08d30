/** Which places and years a set of figures tells about. */
import { periodYear } from '../domain/period.ts'
import type { AtlasObservation } from './buildAtlas.ts'

/** Official names from the province down, each once. */
export const regionsOf = (observations: readonly AtlasObservation[]): string[] => [...new Set(observations.flatMap(({ region }) => region ?? []))]

/** The years in which the periods end, ascending. */
export const yearsOf = (observations: readonly AtlasObservation[]): number[] =>
  [...new Set(observations.flatMap(({ period }) => (period === null ? [] : [periodYear(period)])))].sort((one, other) => one - other)

/** Ids of the catalogue's indicators among them, each once. */
export const indicatorsOf = (observations: readonly AtlasObservation[]): string[] => [...new Set(observations.flatMap(({ indicator }) => indicator ?? []))]
