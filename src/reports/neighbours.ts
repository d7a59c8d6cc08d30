/** 前后的报告: where a reader goes on from a report. */
import type { Atlas } from '../atlas/buildAtlas.ts'
import type { Report } from '../domain/report.ts'

export interface Neighbours {
  /** The report before it in time; among reports of its region if there are others, else in the list. */
  readonly earlier: Report | undefined
  readonly later: Report | undefined
  /** Other reports on its region or on a place in it, newest first. */
  readonly sameRegion: readonly Report[]
}

/** `atlas.reports` are newest first. */
export function neighbours(atlas: Atlas, report: Report): Neighbours {
  const ofRegion = atlas.reports.filter(({ region_code }) => region_code !== null && region_code === report.region_code)
  const row = ofRegion.length > 1 ? ofRegion : atlas.reports
  const at = row.indexOf(report)
  const about = report.region_code === null ? undefined : atlas.regions.get(report.region_code)
  return { earlier: row[at + 1], later: row[at - 1], sameRegion: (about?.reports ?? []).filter((other) => other !== report) }
}
