/** The files under /data/: their contents, for the endpoints that write them and the page that tells their size. */
import { absolute, observationLink, reportLink } from '../atlas/address.ts'
import type { Atlas, AtlasIndicator, AtlasObservation, AtlasRegion } from '../atlas/buildAtlas.ts'
import type { Report } from '../domain/report.ts'
import { csv } from './csv.ts'
import type { Row } from './rows.ts'
import { COLUMNS, rows } from './rows.ts'

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`

/** Rows with the addresses of the published pages. */
export function publishedRows(observations: readonly AtlasObservation[], site: URL | undefined): Row[] {
  return rows(observations, (observation) => absolute(observationLink(observation.report, observation), site))
}

export const observationsCsv = (observations: readonly AtlasObservation[], site: URL | undefined): string => csv(publishedRows(observations, site))

export const observationsJson = (observations: readonly AtlasObservation[], site: URL | undefined): string => json(publishedRows(observations, site))

export const indicatorJson = ({ indicator, observations }: AtlasIndicator, site: URL | undefined): string =>
  json({ ...indicator, observations: publishedRows(observations, site) })

export const regionJson = ({ region, within }: AtlasRegion, site: URL | undefined): string =>
  json({ code: region.code, name: region.name, region: region.path, observations: publishedRows(within, site) })

export function reportJson(report: Report, observations: readonly AtlasObservation[], site: URL | undefined): string {
  const { slug, title, origin, region_code, region, period, sections, corrections, dropped, numerals, unread } = report
  return json({
    slug,
    title,
    url: absolute(reportLink(report), site),
    origin,
    region_code,
    region,
    period,
    sections,
    observations: publishedRows(observations, site),
    corrections,
    dropped,
    numerals,
    unread,
  })
}

/**
 * The description of the data after the Data Package standard.
 * @param title of the data: 民政图志数据
 */
export function dataPackage({ observations, reports }: Atlas, title: string): string {
  const schema = { fields: COLUMNS.map(({ name, type, description }) => ({ name, type, description })), missingValues: [''] }
  return json({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'civil-affairs-observations',
    title,
    description: `从${reports.length}份民政工作报告读出的${observations.length}个数据，一行一个数。`,
    sources: reports.map(({ title: heading, origin }) => ({ title: origin.title ?? heading, ...(origin.url && { path: origin.url }) })),
    resources: [
      { name: 'observations', path: 'observations.csv', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', schema },
      { name: 'observations-json', path: 'observations.json', format: 'json', mediatype: 'application/json', encoding: 'utf-8', schema },
    ],
  })
}
