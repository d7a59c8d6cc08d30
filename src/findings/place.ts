import type { AtlasObservation } from '../atlas/buildAtlas.ts'
import { regionByCode } from '../domain/region.ts'
import type { Region } from '../domain/region.ts'

/** A place as a reader far away would name it: 大连市, 广元市利州区. */
export function placeName(region: Region): string {
  const above = region.level === 'county' && region.parent !== null ? regionByCode(region.parent) : undefined
  return above?.level === 'city' ? above.name + region.name : region.name
}

/** The place of a figure; masked and unknown places say so. */
export const observationPlace = ({ place }: AtlasObservation): string => (place ? placeName(place) : '地区未写明')
