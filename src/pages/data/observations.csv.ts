import type { APIRoute } from 'astro'

import { loadAtlas } from '../../atlas/loadAtlas.ts'
import { observationsCsv } from '../../downloads/files.ts'

export const GET: APIRoute = async ({ site }) =>
  new Response(observationsCsv((await loadAtlas()).observations, site), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
