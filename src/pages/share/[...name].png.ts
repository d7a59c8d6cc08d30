/** The share images, 1200 × 630. */
import type { APIRoute } from 'astro'

import { loadAtlas } from '../../atlas/loadAtlas.ts'
import { imageOf } from '../../share/cachedImage.ts'
import type { Card } from '../../share/card.ts'
import { shareCards } from '../../share/card.ts'
import { composeCard } from '../../share/composeCard.ts'
import { loadSite } from '../../site/loadSite.ts'
import { termsOf } from '../../typography/terms.ts'

export async function getStaticPaths() {
  const cards = shareCards(await loadAtlas(), loadSite())
  return [...cards].map(([name, card]) => ({ params: { name }, props: { card } }))
}

export const GET: APIRoute<{ card: Card }> = async ({ params: { name = '' }, props: { card } }) => {
  const { name: siteName, mark } = loadSite()
  const terms = termsOf((await loadAtlas()).catalogue)
  const png = await imageOf(name, composeCard(card, { name: siteName, mark, terms }))
  return new Response(png, { headers: { 'Content-Type': 'image/png' } })
}
