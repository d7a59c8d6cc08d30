import type { APIRoute } from 'astro'

import { loadAtlas } from '../../atlas/loadAtlas.ts'
import { observationsJson } from '../../downloads/files.ts'

export const GET: APIRoute = async ({ site }) =>
  new Response(observationsJson((await loadAtlas()).observations, site), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
