/**
 * What a page is, in the words of schema.org, for machines: the site on the home page, a report, a data set; and on every page
 * the way to it.
 */
import { absolute, link, regionLink, themeLink } from '../atlas/address.ts'
import type { Atlas, AtlasObservation } from '../atlas/buildAtlas.ts'
import { yearsOf } from '../atlas/coverage.ts'
import type { Region } from '../domain/region.ts'
import { regionHolding, regionLineage } from '../domain/region.ts'
import type { PublishedAs, Report } from '../domain/report.ts'
import type { Column } from './columns.ts'
import { SITE_COLUMNS } from './columns.ts'
import { dataName } from './dataName.ts'
import { lastUpdated } from '../domain/lastUpdated.ts'
import type { Site } from './siteFile.ts'
import type { Subject } from './subject.ts'

type Thing = Readonly<Record<string, unknown>>

export interface StructuredPage {
  readonly title: string
  readonly description: string
  readonly subject: Subject | undefined
  readonly column: Column | undefined
  /** Path of the page, and of its share image. */
  readonly path: string
  readonly image: string
}

export interface Surroundings {
  readonly atlas: Atlas
  readonly site: Site
  /** The public address. */
  readonly origin: URL | undefined
}

/** The page's JSON-LD, safe between the tags of a script element. */
export function structuredData(page: StructuredPage, around: Surroundings): string {
  const things = [...describe(page, around), breadcrumbs(page, around)]
  return scriptSafe({ '@context': 'https://schema.org', '@graph': things })
}

/** JSON in which nothing ends a script element, opens a comment or breaks a line of script: a title is a document's text. */
export const scriptSafe = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

function describe(page: StructuredPage, around: Surroundings): Thing[] {
  const { subject } = page
  switch (subject?.kind) {
    case 'home':
      return [{ ...website(around), inLanguage: 'zh-CN', description: page.description, publisher: publisher(around.site) }]
    case 'report':
      return [report(subject.report, page, around)]
    case 'data':
      return [dataset(page, around, around.atlas.observations, ['/data/observations.csv', '/data/observations.json'])]
    case 'indicator': {
      const { indicator, observations } = subject.entry
      const files = [`/data/indicators/${indicator.id}.csv`, `/data/indicators/${indicator.id}.json`]
      return observations.length === 0
        ? []
        : [{ ...dataset(page, around, observations, files), variableMeasured: { '@type': 'PropertyValue', name: indicator.name, unitText: indicator.unit } }]
    }
    case 'region': {
      const { region, within } = subject.entry
      const files = [`/data/regions/${region.code}.csv`, `/data/regions/${region.code}.json`]
      return within.length === 0 ? [] : [dataset(page, around, within, files)]
    }
    default:
      return []
  }
}

const website = ({ site, origin }: Surroundings): Thing => ({ '@type': 'WebSite', name: site.name, url: absolute(link('/'), origin) })

const organisation = (name: string, url?: string): Thing => ({ '@type': 'Organization', name, url })

const publisher = ({ name, organiser }: Site): Thing => organisation(organiser?.name ?? name, organiser?.url)

/** A text that was retold is based on its original; who published the original did not publish this page. */
function report({ title, region, period, origin, corrections }: Report, page: StructuredPage, around: Surroundings): Thing {
  const original = {
    publisher: origin.publisher && organisation(origin.publisher),
    author: origin.author && { '@type': 'Person', name: origin.author },
    datePublished: origin.date,
  }
  return {
    '@type': 'Report',
    headline: title,
    inLanguage: 'zh-CN',
    description: page.description,
    image: absolute(page.image, around.origin),
    spatialCoverage: region === null ? undefined : place(region),
    temporalCoverage: period ?? undefined,
    dateModified: corrections
      .map(({ date }) => date)
      .toSorted()
      .at(-1),
    isPartOf: website(around),
    url: absolute(page.path, around.origin),
    isBasedOn: { '@type': PUBLICATIONS[origin.published_as ?? 'report'], name: origin.title ?? title, url: origin.url, ...original },
    ...(origin.source_kind === 'original' && original),
  }
}

/** What an original is, by how it was published. */
const PUBLICATIONS: Readonly<Record<PublishedAs, string>> = { report: 'Report', newspaper: 'NewsArticle', webpage: 'WebPage' }

/** @param path of a region: 辽宁省/大连市 */
const place = (path: string): Thing => ({ '@type': 'AdministrativeArea', name: path.replaceAll('/', '') })

function dataset(
  { title, description, subject, path }: StructuredPage,
  around: Surroundings,
  observations: readonly AtlasObservation[],
  files: readonly string[],
): Thing {
  const years = yearsOf(observations)
  const [first, last] = [years[0], years.at(-1)]
  return {
    '@type': 'Dataset',
    name: subject?.kind === 'data' ? dataName(around.site) : title,
    description,
    url: absolute(path, around.origin),
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    creator: publisher(around.site),
    license: around.site.licence?.url,
    spatialCoverage: subject?.kind === 'region' ? place(subject.entry.region.path) : undefined,
    temporalCoverage: first === undefined ? undefined : first === last ? `${first}` : `${first}/${last ?? first}`,
    dateModified: lastUpdated([...new Set(observations.map(({ report: of }) => of))]),
    distribution: files.map((file) => ({
      '@type': 'DataDownload',
      encodingFormat: file.endsWith('.csv') ? 'text/csv' : 'application/json',
      contentUrl: absolute(link(file), around.origin),
    })),
  }
}

/** Home, column, what lies above the page there, the page itself. */
function breadcrumbs({ title, subject, column, path }: StructuredPage, { atlas, site, origin }: Surroundings): Thing {
  const steps = [
    { name: site.name, path: link('/') },
    ...(column ? [{ name: column, path: link(SITE_COLUMNS[column].path) }] : []),
    ...above(subject, atlas),
    { name: title, path },
  ]
  const distinct = steps.filter((step, index) => steps.findIndex((other) => other.path === step.path) === index)
  return {
    '@type': 'BreadcrumbList',
    itemListElement: distinct.map((step, index) => ({ '@type': 'ListItem', position: index + 1, name: step.name, item: absolute(step.path, origin) })),
  }
}

function above(subject: Subject | undefined, atlas: Atlas): { name: string; path: string }[] {
  const places = (regions: readonly Region[]) =>
    regions.flatMap(({ code, name }) => {
      const entry = atlas.regions.get(code)
      return entry ? [{ name, path: regionLink(entry.address) }] : []
    })
  switch (subject?.kind) {
    case 'report':
      return places(lineageOf(regionHolding(subject.report.region)))
    case 'region':
      return places(regionLineage(subject.entry.region).slice(0, -1))
    case 'indicator': {
      const { theme } = subject.entry.indicator
      return atlas.themes.filter((entry) => entry.theme.id === theme).map((entry) => ({ name: entry.theme.name, path: themeLink(theme) }))
    }
    default:
      return []
  }
}

const lineageOf = (region: Region | undefined): Region[] => (region ? regionLineage(region) : [])
