import type { APIRoute } from 'astro'

import { loadAtlas } from '../../atlas/loadAtlas.ts'
import { dataPackage } from '../../downloads/files.ts'
import { dataName } from '../../site/dataName.ts'
import { loadSite } from '../../site/loadSite.ts'

export const GET: APIRoute = async () =>
  new Response(dataPackage(await loadAtlas(), dataName(loadSite())), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
