import type { APIRoute, GetStaticPaths } from 'astro'

import { loadAtlas } from '../../../atlas/loadAtlas.ts'
import type { Report } from '../../../domain/report.ts'
import { observationsCsv } from '../../../downloads/files.ts'
import { observationsOf } from '../../../findings/reportFinding.ts'

export const getStaticPaths = (async () =>
  (await loadAtlas()).reports.map((report) => ({ params: { slug: report.slug }, props: { report } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ report: Report }> = async ({ props: { report }, site }) =>
  new Response(observationsCsv(observationsOf(await loadAtlas(), report), site), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
