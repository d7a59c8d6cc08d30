/** Atom feed of the reports. Its dates are those of the originals, so that two builds are the same. */
import type { APIRoute } from 'astro'

import { absolute, link, reportLink } from '../atlas/address.ts'
import { loadAtlas } from '../atlas/loadAtlas.ts'
import type { Report } from '../domain/report.ts'
import { reportFinding } from '../findings/reportFinding.ts'
import { loadSite } from '../site/loadSite.ts'
import { escapeMarkup } from '../typography/escapeMarkup.ts'

const MOST_ENTRIES = 50

/** 2021-06 → 2021-06-30T00:00:00Z: a year or month counts to its end, as it does in the order of reports. Without any date 1970. */
function timestamp({ origin, period }: Report): string {
  const [year = '1970', month = '12', day] = (origin.date ?? period?.split('/').at(-1) ?? '1970').split('-')
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  return `${year}-${month}-${day ?? last}T00:00:00Z`
}

export const GET: APIRoute = async ({ site }) => {
  const atlas = await loadAtlas()
  const reports = atlas.reports.slice(0, MOST_ENTRIES)
  const name = escapeMarkup(loadSite().name)
  const home = absolute(link('/'), site)
  const entries = reports.map((report) => {
    const address = absolute(reportLink(report), site)
    const summary = escapeMarkup(reportFinding(atlas, report))
    return `<entry><title>${escapeMarkup(report.title)}</title><id>${address}</id><link href="${address}"/><updated>${timestamp(report)}</updated><summary>${summary}</summary></entry>`
  })
  const updated = reports.map(timestamp).sort().at(-1) ?? '1970-01-01T00:00:00Z'
  const head = `<title>${name}</title><subtitle>新收报告</subtitle><id>${home}</id><link href="${home}"/><link rel="self" href="${absolute(link('/feed.xml'), site)}"/><updated>${updated}</updated><author><name>${name}</name></author>`
  const feed = `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">${head}${entries.join('\n')}</feed>\n`
  return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
