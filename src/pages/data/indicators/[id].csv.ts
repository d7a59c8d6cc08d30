import type { APIRoute, GetStaticPaths } from 'astro'

import type { AtlasIndicator } from '../../../atlas/buildAtlas.ts'
import { loadAtlas } from '../../../atlas/loadAtlas.ts'
import { observationsCsv } from '../../../downloads/files.ts'

export const getStaticPaths = (async () =>
  [...(await loadAtlas()).indicators].map(([id, entry]) => ({ params: { id }, props: { entry } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ entry: AtlasIndicator }> = ({ props, site }) =>
  new Response(observationsCsv(props.entry.observations, site), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
