import type { APIRoute, GetStaticPaths } from 'astro'

import type { AtlasIndicator } from '../../../atlas/buildAtlas.ts'
import { loadAtlas } from '../../../atlas/loadAtlas.ts'
import { indicatorJson } from '../../../downloads/files.ts'

export const getStaticPaths = (async () =>
  [...(await loadAtlas()).indicators].map(([id, entry]) => ({ params: { id }, props: { entry } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ entry: AtlasIndicator }> = ({ props, site }) =>
  new Response(indicatorJson(props.entry, site), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
