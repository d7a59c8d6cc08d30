/** 前后的报告: where a reader goes on from a report. */
import type { Atlas } from '../atlas/buildAtlas.ts'
import { regionHolding } from '../domain/region.ts'
import type { Report } from '../domain/report.ts'

export interface Neighbours {
  /** The report before it in time; among reports of its region if there are others, else in the list. */
  readonly earlier: Report | undefined
  readonly later: Report | undefined
  /** Other reports on its region, which is for a town the county that holds it, or on a place in that, newest first. */
  readonly sameRegion: readonly Report[]
}

/** `atlas.reports` are newest first. */
export function neighbours(atlas: Atlas, report: Report): Neighbours {
  const ofRegion = atlas.reports.filter(({ region }) => region !== null && region === report.region)
  const row = ofRegion.length > 1 ? ofRegion : atlas.reports
  const at = row.indexOf(report)
  const about = atlas.regions.get(regionHolding(report.region)?.code ?? '')
  return { earlier: row[at + 1], later: row[at - 1], sameRegion: (about?.reports ?? []).filter((other) => other !== report) }
}
