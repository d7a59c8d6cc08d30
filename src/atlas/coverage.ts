/** Which places and years a set of figures tells about. */
import { periodYear } from '../domain/period.ts'
import type { Report } from '../domain/report.ts'
import type { AtlasObservation } from './buildAtlas.ts'

/** Official names from the province down, each once. */
export const regionsOf = (observations: readonly AtlasObservation[]): string[] => [...new Set(observations.flatMap(({ region }) => region ?? []))]

/** The years in which the periods end, ascending. */
export const yearsOf = (observations: readonly AtlasObservation[]): number[] =>
  [...new Set(observations.flatMap(({ period }) => (period === null ? [] : [periodYear(period)])))].sort((one, other) => one - other)

/** Ids of the catalogue's indicators among them, each once. */
export const indicatorsOf = (observations: readonly AtlasObservation[]): string[] => [...new Set(observations.flatMap(({ indicator }) => indicator ?? []))]

/** A place or a year that figures of a section are told of. */
export interface Told {
  /** Anchor of the section; empty for what stands before the first. */
  readonly section: string
  /** 四川省/广元市/利州区, 2024 */
  readonly value: string
}

/** The places and years that the sections of a report tell of, without those it speaks for as a whole. */
export function toldBeside({ region, period }: Pick<Report, 'region' | 'period'>, observations: readonly AtlasObservation[]): Told[] {
  const own = new Set([region, period === null ? null : String(periodYear(period))])
  return [...Map.groupBy(observations, ({ section }) => section ?? '')].flatMap(([section, figures]) =>
    [...regionsOf(figures), ...yearsOf(figures).map(String)].filter((value) => !own.has(value)).map((value) => ({ section, value })),
  )
}
