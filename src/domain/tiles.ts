/** 方格图: where the places right below a region stand on its map of tiles, as the catalogue's `tiles.yml` tells it. */
import { z } from 'zod'

import { regionByCode, regionsBelow } from './region.ts'

/** Column and row, from 0 at the top left. */
export type Place = readonly [number, number]

const code = z.string().regex(/^\d{6}$/)

/** One map: all places right below a region, each on a tile of its own. */
export const tilesSchema = z
  .strictObject({
    /** Code of the region; 100000 is the country. */
    of: code.refine((known) => regionByCode(known) !== undefined, 'no region has this code'),
    tiles: z.record(code, z.tuple([z.int().min(0).max(9), z.int().min(0).max(11)])),
  })
  .superRefine(({ of, tiles }, context) => {
    const fault = (path: string[], message: string): void => {
      context.addIssue({ code: 'custom', path, message })
    }
    const below = new Set(regionsBelow(of).map((region) => region.code))
    const taken = new Map<string, string>()
    for (const [of, place] of Object.entries(tiles)) {
      const key = place.join(', ')
      if (!below.has(of)) fault(['tiles', of], 'no place right below the region has this code')
      const other = taken.get(key)
      if (other !== undefined) fault(['tiles', of], `the tile [${key}] is that of ${other} already`)
      taken.set(key, of)
    }
    const missing = [...below].filter((known) => !Object.hasOwn(tiles, known))
    if (missing.length > 0) fault(['tiles'], `${missing.map((known) => `${known} ${regionByCode(known)?.name ?? ''}`).join(', ')} has no tile`)
  })
export type Tiles = z.infer<typeof tilesSchema>
