import type { APIRoute } from 'astro'

import { absolute, link } from '../atlas/address.ts'

export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(link('/sitemap.xml'), site)}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
