/** The mark for the browser's tab: ink on light tabs, paper on dark ones. */
import type { APIRoute } from 'astro'

import { loadSite } from '../site/loadSite.ts'
import { DARK, LIGHT } from '../styles/plainColours.ts'

export const GET: APIRoute = () => {
  const path = `<path d="${loadSite().mark}"/>`
  const style = `<style>path{fill:${LIGHT.ink}}@media(prefers-color-scheme:dark){path{fill:${DARK.ink}}}</style>`
  return new Response(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 0 32 32">${style}${path}</svg>\n`, { headers: { 'Content-Type': 'image/svg+xml' } })
}
