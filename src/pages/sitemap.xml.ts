/** Every page for search engines, with the day its reports were last published or corrected where one is known. */
import type { APIRoute } from 'astro'

import { absolute, indicatorLink, link, regionLink, reportLink, themeLink } from '../atlas/address.ts'
import type { Atlas } from '../atlas/buildAtlas.ts'
import { loadAtlas } from '../atlas/loadAtlas.ts'
import { regionPages } from '../atlas/regionPages.ts'
import { reportGroups } from '../atlas/reportGroups.ts'
import { lastUpdated } from '../domain/lastUpdated.ts'
import type { Subject } from '../site/subject.ts'
import { reportsOf } from '../site/subject.ts'

/** Pages on all reports. */
const LISTS = ['/', '/reports/', '/themes/', '/regions/', '/indicators/', '/compare/', '/data/', '/search/', '/sitemap/']
/** Pages on none. */
const TEXTS = ['/methods/', '/accessibility/', '/about/']

/** The pages with what each is about; undefined: about no report at all. */
function pagesOf(atlas: Atlas): [path: string, subject?: Subject][] {
  const groups = Object.values(reportGroups(atlas)).flat()
  return [
    ...LISTS.map((path): [string, Subject] => [link(path), { kind: 'reports', reports: atlas.reports }]),
    ...TEXTS.map((path): [string] => [link(path)]),
    ...atlas.reports.map((report): [string, Subject] => [reportLink(report), { kind: 'report', report }]),
    ...groups.map(({ address, reports }): [string, Subject] => [link(`/reports/${address}/`), { kind: 'reports', reports }]),
    ...atlas.themes.map((entry): [string, Subject] => [themeLink(entry.theme.id), { kind: 'theme', entry }]),
    ...regionPages(atlas).map((entry): [string, Subject] => [regionLink(entry.address), { kind: 'region', entry }]),
    ...[...atlas.indicators].map(([id, entry]): [string, Subject] => [indicatorLink(id), { kind: 'indicator', entry }]),
  ]
}

export const GET: APIRoute = async ({ site }) => {
  const atlas = await loadAtlas()
  const urls = pagesOf(atlas).map(([path, subject]) => {
    const updated = subject && lastUpdated(reportsOf(atlas, subject))
    return `<url><loc>${absolute(path, site)}</loc>${updated === undefined ? '' : `<lastmod>${updated}</lastmod>`}</url>`
  })
  const sitemap = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`
  return new Response(sitemap, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
