import { type CollectionEntry, getCollection } from 'astro:content'

import { readCatalogue } from '../domain/catalogue.ts'
import { tablesIn } from '../reports/body.ts'
import type { Atlas } from './buildAtlas.ts'
import { buildAtlas } from './buildAtlas.ts'

const build = (entries: readonly CollectionEntry<'reports'>[]): Atlas =>
  buildAtlas(
    entries.map((entry) => entry.data),
    readCatalogue(),
    new Map(entries.map(({ data, rendered }) => [data.slug, tablesIn(rendered?.html ?? '')])),
  )

let built: Promise<Atlas> | undefined
/** In development, of which reports the last one is: their digests tell when they, or the catalogue, have changed. */
let latest: { readonly state: string; readonly atlas: Atlas } | undefined

async function buildIfChanged(): Promise<Atlas> {
  const entries = await getCollection('reports')
  const state = JSON.stringify(entries.map(({ id, digest }) => [id, digest]))
  if (latest?.state !== state) latest = { state, atlas: build(entries) }
  return latest.atlas
}

/** The model of the reports in `content/reports`. Built once a build; in development anew whenever reports or catalogue have changed. */
export function loadAtlas(): Promise<Atlas> {
  if (import.meta.env.DEV) return buildIfChanged()
  return (built ??= getCollection('reports').then(build))
}
