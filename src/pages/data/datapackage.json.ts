import type { APIRoute } from 'astro'

import { loadAtlas } from '../../atlas/loadAtlas.ts'
import { dataPackage } from '../../downloads/files.ts'

export const GET: APIRoute = async () => new Response(dataPackage(await loadAtlas()), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
