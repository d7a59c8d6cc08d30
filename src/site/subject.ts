/** What a page is about, for the tags in its head, its share image and its date. */
import type { Atlas, AtlasIndicator, AtlasRegion, AtlasTheme } from '../atlas/buildAtlas.ts'
import type { Report } from '../domain/report.ts'

export type Subject =
  | { readonly kind: 'report'; readonly report: Report }
  | { readonly kind: 'theme'; readonly entry: AtlasTheme }
  | { readonly kind: 'indicator'; readonly entry: AtlasIndicator }
  | { readonly kind: 'region'; readonly entry: AtlasRegion }
  /** A list of some of the reports. */
  | { readonly kind: 'reports'; readonly reports: readonly Report[] }
  | { readonly kind: 'home' }
  | { readonly kind: 'data' }

/** The reports a page shows something of; all of them where it is about none in particular. */
export function reportsOf(atlas: Atlas, subject: Subject | undefined): readonly Report[] {
  switch (subject?.kind) {
    case 'report':
      return [subject.report]
    case 'reports':
      return subject.reports
    case 'region':
      return subject.entry.reports
    case 'theme':
    case 'indicator':
      return [...new Set(subject.entry.observations.map(({ report }) => report))]
    default:
      return atlas.reports
  }
}
