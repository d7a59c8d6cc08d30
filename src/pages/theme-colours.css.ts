/** The colours of the themes, from the catalogue: a theme added there needs no other change. */
import type { APIRoute } from 'astro'

import { loadAtlas } from '../atlas/loadAtlas.ts'
import { themeColours } from '../styles/themeColours.ts'

export const GET: APIRoute = async () =>
  new Response(themeColours((await loadAtlas()).catalogue.themes), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
