import type { APIRoute } from 'astro'

import { loadSite } from '../site/loadSite.ts'
import { manifest } from '../site/manifest.ts'

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(manifest(loadSite()))}\n`, { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } })
