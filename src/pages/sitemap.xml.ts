import type { APIRoute } from 'astro'

import { absolute, indicatorLink, link, regionLink, reportLink, themeLink } from '../atlas/address.ts'
import { loadAtlas } from '../atlas/loadAtlas.ts'
import { reportGroups } from '../atlas/reportGroups.ts'

const FIXED = ['/', '/reports/', '/themes/', '/regions/', '/indicators/', '/data/', '/search/', '/methods/', '/about/', '/accessibility/']

export const GET: APIRoute = async ({ site }) => {
  const atlas = await loadAtlas()
  const groups = Object.values(reportGroups(atlas)).flat()
  const paths = [
    ...FIXED.map(link),
    ...atlas.reports.map(reportLink),
    ...groups.map(({ address }) => link(`/reports/${address}/`)),
    ...atlas.themes.map(({ theme }) => themeLink(theme.id)),
    ...[...atlas.regions.values()].map(({ address }) => regionLink(address)),
    ...[...atlas.indicators.keys()].map(indicatorLink),
  ]
  const urls = paths.map((path) => `<url><loc>${absolute(path, site)}</loc></url>`).join('\n')
  const sitemap = `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}\n</urlset>\n`
  return new Response(sitemap, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
