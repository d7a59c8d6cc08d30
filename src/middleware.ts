/** Every page passes here when it is finished, in development as in a build. */
import { defineMiddleware } from 'astro:middleware'

import { loadAtlas } from './atlas/loadAtlas.ts'
import { termsOf } from './typography/terms.ts'
import { typeset } from './typography/typeset.ts'

export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const { catalogue } = await loadAtlas()
  return new Response(typeset(await response.text(), termsOf(catalogue)), response)
})
