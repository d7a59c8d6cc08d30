/** What of the looks is data: the themes' colours from the catalogue, and the site's name on printed sheets. A theme added there needs no other change. */
import type { APIRoute } from 'astro'

import { loadAtlas } from '../atlas/loadAtlas.ts'
import { loadSite } from '../site/loadSite.ts'
import { sheetFeet } from '../styles/sheetFeet.ts'
import { themeColours } from '../styles/themeColours.ts'

export const GET: APIRoute = async () => {
  const { themes } = (await loadAtlas()).catalogue
  return new Response(themeColours(themes) + sheetFeet(loadSite().name), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
}
