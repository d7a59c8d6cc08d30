/** The cards of a report's figures, fetched when a reader opens the first. */
import type { APIRoute, GetStaticPaths } from 'astro'

import { loadAtlas } from '../../../atlas/loadAtlas.ts'
import type { Report } from '../../../domain/report.ts'
import { observationsOf } from '../../../findings/reportFinding.ts'
import { figureCards } from '../../../reports/figureCard.ts'
import { loadSite } from '../../../site/loadSite.ts'

export const getStaticPaths = (async () =>
  (await loadAtlas()).reports.map((report) => ({ params: { slug: report.slug }, props: { report } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ report: Report }> = async ({ props: { report }, site }) => {
  const atlas = await loadAtlas()
  const cards = figureCards(atlas, observationsOf(atlas, report), { name: loadSite().name, address: site })
  return new Response(JSON.stringify(cards), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
}
