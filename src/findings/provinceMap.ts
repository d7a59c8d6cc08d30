/** One indicator on the map of the provinces: only exact figures of one year, in one unit, of three provinces or more. */
import type { Atlas, AtlasIndicator } from '../atlas/buildAtlas.ts'
import { periodYear } from '../domain/period.ts'
import { shortQuantity } from '../domain/quantity.ts'
import type { Comparable } from './comparable.ts'
import { isFirm } from './reservation.ts'
import { commensurable, comparable, latestByPlace } from './comparable.ts'

const FEWEST = 3

export interface ProvinceMap {
  readonly indicator: AtlasIndicator['indicator']
  readonly year: number
  /** By code, as it stands in a tile: 35张. */
  readonly values: ReadonlyMap<string, string>
  readonly amounts: ReadonlyMap<string, number>
  /** The figures, the largest first, for the list beside the map. */
  readonly figures: readonly Comparable[]
}

const yearOf = ({ observation: { period } }: Comparable): number => (period === null ? 0 : periodYear(period))

/** @returns undefined where fewer than three provinces can be set against each other */
export function provinceMap(atlas: Atlas, { indicator, observations }: AtlasIndicator): ProvinceMap | undefined {
  const provincial = observations.filter((observation) => observation.place?.level === 'province' && observation.bound === 'exact' && isFirm(observation))
  const figures = commensurable(provincial.flatMap((observation) => comparable(observation, atlas.catalogue) ?? []))
  const years = [...Map.groupBy(figures, yearOf)].map(([year, of]) => ({ year, of: latestByPlace(of) })).filter(({ of }) => of.length >= FEWEST)
  const [newest] = years.sort((one, other) => other.year - one.year)
  if (!newest) return undefined
  const code = ({ observation: { region_code } }: Comparable): string => region_code ?? ''
  return {
    indicator,
    year: newest.year,
    values: new Map(newest.of.map((figure) => [code(figure), tileText(figure)])),
    amounts: new Map(newest.of.map((figure) => [code(figure), figure.value])),
    figures: newest.of,
  }
}

/** 35张 for 35 张/千名老人; a converted figure as it was converted. */
function tileText({ observation, conversion, text }: Comparable): string {
  if (conversion !== undefined) return text
  const { number, unit } = shortQuantity(observation)
  return number + (unit.split('/')[0] ?? '')
}

/** The map of a theme: its indicator that the most provinces have, the first of the catalogue among equals. */
export function themeMap(atlas: Atlas, indicators: readonly AtlasIndicator[]): ProvinceMap | undefined {
  const maps = indicators.flatMap((indicator) => provinceMap(atlas, indicator) ?? [])
  return maps.sort((one, other) => other.values.size - one.values.size)[0]
}
