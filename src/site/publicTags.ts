/**
 * The meta tags by which Chinese public sites describe themselves to the national checks (政府网站发展指引, annex): of the
 * site on every page, of the column on its pages, of the article on the pages of reports.
 */
import type { Report } from '../domain/report.ts'
import type { Column } from './columns.ts'
import { SITE_COLUMNS } from './columns.ts'
import type { Site } from './siteFile.ts'

export interface Tag {
  readonly name: string
  readonly content: string
}

export interface PublicTagOptions {
  readonly site: Site
  /** Host of the public address, where the site file names no domain. */
  readonly host: string | undefined
  readonly column: Column | undefined
  /** Of the page of a report. */
  readonly report: Report | undefined
}

/** Tags of which nothing is known are left out. PubDate is as exact as the origin: a day, a month or a year; never a made-up hour. */
export function publicTags({ site, host, column, report }: PublicTagOptions): Tag[] {
  const tags: Record<string, string | undefined> = {
    SiteName: site.name,
    SiteDomain: site.site_domain ?? host,
    SiteIDCode: site.site_code,
    ColumnName: column,
    ColumnType: column && SITE_COLUMNS[column].type,
    ColumnDescription: column && SITE_COLUMNS[column].description,
    ArticleTitle: report?.title,
    PubDate: report?.origin.date,
    ContentSource: report?.origin.publisher,
    Author: report?.origin.author,
  }
  return Object.entries(tags).flatMap(([name, content]) => (content === undefined ? [] : [{ name, content }]))
}
