import type { Report } from '../domain/report.ts'

/** So many reports stand in one list; a page with thousands would not load on a phone. */
export const MOST_LISTED = 300

/** The reports a list shows, of those given newest first, and how many older ones must be reached otherwise. */
export const newestReports = (reports: readonly Report[]): { readonly listed: readonly Report[]; readonly left: number } => ({
  listed: reports.slice(0, MOST_LISTED),
  left: Math.max(0, reports.length - MOST_LISTED),
})
