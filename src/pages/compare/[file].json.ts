import type { APIRoute, GetStaticPaths } from 'astro'

import { loadAtlas } from '../../atlas/loadAtlas.ts'
import { compareFiles } from '../../compare/compareFigure.ts'

export const getStaticPaths = (async () =>
  [...compareFiles(await loadAtlas())].map(([file, content]) => ({ params: { file }, props: { content } }))) satisfies GetStaticPaths

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
