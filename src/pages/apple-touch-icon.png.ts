import type { APIRoute } from 'astro'

import { imageOf } from '../share/cachedImage.ts'
import { composeIcon } from '../share/composeIcon.ts'
import { loadSite } from '../site/loadSite.ts'

const SIZE = 180

export const GET: APIRoute = async () =>
  new Response(await imageOf('icons/apple-touch', composeIcon(loadSite().mark, SIZE)), { headers: { 'Content-Type': 'image/png' } })
