import type { APIRoute } from 'astro'

import { imageOf } from '../../share/cachedImage.ts'
import { composeIcon } from '../../share/composeIcon.ts'
import { ICON_SIZES } from '../../site/manifest.ts'
import { loadSite } from '../../site/loadSite.ts'

export const getStaticPaths = () => ICON_SIZES.map((size) => ({ params: { size: String(size) } }))

export const GET: APIRoute = async ({ params: { size = '' } }) =>
  new Response(await imageOf(`icons/${size}`, composeIcon(loadSite().mark, Number(size))), { headers: { 'Content-Type': 'image/png' } })
