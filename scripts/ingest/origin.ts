import { existsSync } from 'node:fs'

import { z } from 'zod'

import { yearAsText } from '../../src/domain/date.ts'
import { CatalogueError, checkYaml } from '../../src/domain/yaml.ts'
import { allRegions, regionByPath } from '../../src/domain/region.ts'
import { type Origin, originSchema } from '../../src/domain/report.ts'
import { readBeside } from './beside.ts'

export const ORIGIN = '.origin.yml'
const DESCRIBED = 'src/domain/report.ts'

/** YAML reads a bare year as a number and a file in which every entry is left out or commented out as null. */
const writtenSchema = z.preprocess((written) => (isRecord(written) ? mapYears(written) : (written ?? {})), originSchema)

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const mapYears = (written: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(written).map(([field, value]) => [field, field === 'date' || field === 'period' ? yearAsText(value) : value]))

/**
 * What is known of where a document comes from: `<document>.origin.yml`; nothing but the default kind where there is none.
 * @throws CatalogueError naming file, line and remedy
 */
export function readOrigin(document: string): Origin {
  const file = document + ORIGIN
  if (!existsSync(file)) return originSchema.parse({})
  const text = readBeside(file)
  const origin = checkYaml(file, text, writtenSchema, DESCRIBED)
  if (origin.region !== undefined && !regionByPath(origin.region)) {
    const line = text.split(/\r?\n/).findIndex((entry) => /^\s*region\s*:/.test(entry)) + 1
    throw new CatalogueError(
      `${file}:${line}: region: no region is called '${origin.region}'. Write the official names from the province down, joined by '/': perhaps ${nearestRegion(origin.region)}.`,
    )
  }
  return origin
}

/** The path of the region whose name is least different; 澳门特别行政区 for 澳门特别行政区/路环, since no region is known within it. */
function nearestRegion(path: string): string {
  const [province = ''] = path.split('/')
  if (regionByPath(province) && !allRegions.some((region) => region.path.startsWith(`${province}/`))) return province
  let nearest = { path: '', distance: Number.POSITIVE_INFINITY }
  for (const region of allRegions) {
    const distance = Math.min(editDistance(path, region.path), editDistance(path, region.name) + 0.5)
    if (distance < nearest.distance) nearest = { path: region.path, distance }
  }
  return nearest.path
}

/** Levenshtein's distance: how many characters must be put in, taken out or changed. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
