import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import { regionByCode } from '../domain/region.ts'
import type { Region } from '../domain/region.ts'

/** A place as a reader far away would name it: 大连市, 广元市利州区. */
export function placeName(region: Region): string {
  const above = region.level === 'county' && region.parent !== null ? regionByCode(region.parent) : undefined
  return above?.level === 'city' ? above.name + region.name : region.name
}

/** The place a figure is told of, or '' where it is told of none; a town, which has no page, is named with its county: 常熟市海虞镇. */
export const toldPlace = ({ place, region }: Pick<AtlasObservation, 'place' | 'region'>): string =>
  place ? placeName(place) : (region?.split('/').slice(-2).join('') ?? '')

/** The place of a figure; masked and unknown places say so. */
export const observationPlace = (observation: Pick<AtlasObservation, 'place' | 'region'>): string => toldPlace(observation) || '地区未写明'
