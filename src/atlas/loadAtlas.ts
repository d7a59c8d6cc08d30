import { getCollection } from 'astro:content'

import { readCatalogue } from '../domain/catalogue.ts'
import { tablesIn } from '../reports/body.ts'
import type { Atlas } from './buildAtlas.ts'
import { buildAtlas } from './buildAtlas.ts'

let built: Promise<Atlas> | undefined

async function build(): Promise<Atlas> {
  const entries = await getCollection('reports')
  return buildAtlas(
    entries.map((entry) => entry.data),
    readCatalogue(),
    new Map(entries.map(({ data, rendered }) => [data.slug, tablesIn(rendered?.html ?? '')])),
  )
}

/** The model of the reports in `content/reports`. Built once a build; anew for each page in development, where reports change. */
export function loadAtlas(): Promise<Atlas> {
  if (import.meta.env.DEV) return build()
  return (built ??= build())
}
