/** The mark for the browser's tab: ink on light tabs, paper on dark ones. */
import type { APIRoute } from 'astro'

import { loadSite } from '../site/loadSite.ts'

export const GET: APIRoute = () => {
  const path = `<path d="${loadSite().mark}"/>`
  const style = '<style>path{fill:#171B1E}@media(prefers-color-scheme:dark){path{fill:#ECEEEC}}</style>'
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 0 32 32">${style}${path}</svg>\n`, { headers: { 'Content-Type': 'image/svg+xml' } })
}
