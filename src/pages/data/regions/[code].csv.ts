import type { APIRoute, GetStaticPaths } from 'astro'

import type { AtlasRegion } from '../../../atlas/buildAtlas.ts'
import { loadAtlas } from '../../../atlas/loadAtlas.ts'
import { observationsCsv } from '../../../downloads/files.ts'

export const getStaticPaths = (async () =>
  [...(await loadAtlas()).regions].map(([code, entry]) => ({ params: { code }, props: { entry } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ entry: AtlasRegion }> = ({ props, site }) =>
  new Response(observationsCsv(props.entry.within, site), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
