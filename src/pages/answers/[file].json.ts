import type { APIRoute, GetStaticPaths } from 'astro'

import { answerFiles } from '../../answers/answerFiles.ts'
import { loadAtlas } from '../../atlas/loadAtlas.ts'

export const getStaticPaths = (async () =>
  [...answerFiles(await loadAtlas())].map(([name, content]) => ({
    params: { file: name.replace(/\.json$/, '') },
    props: { content },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ content: string }> = ({ props }) => new Response(props.content, { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
