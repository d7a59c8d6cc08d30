import { COUNTRY, regionAddresses, regionsBelow } from '../domain/region.ts'
import type { Atlas, AtlasRegion } from './buildAtlas.ts'

/**
 * The regions that have a page: all on which something is known, and every provincial division, so that a reader who looks
 * for one finds out that nothing is on record and how to change that.
 */
export function regionPages({ regions, catalogue }: Atlas): AtlasRegion[] {
  const address = regionAddresses(catalogue.regions)
  const empty = regionsBelow(COUNTRY.code).filter(({ code }) => !regions.has(code))
  return [...regions.values(), ...empty.map((region) => ({ region, address: address(region), own: [], within: [], reports: [], below: [] }))]
}
