import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

import type { Loader, LoaderContext } from 'astro/loaders'

import { catalogueState } from '../domain/catalogue.ts'
import { reportSchema } from '../domain/report.ts'
import { joinBlocks } from './body.ts'
import { readMdx, ReportError } from './mdx.ts'
import { renderReport } from './render.ts'

export interface ReportLoaderOptions {
  /** Folder of the MDX files, from the project's root. */
  readonly folder: string
  /** The path the site lives under. */
  readonly base: string
}

/** Ingest swaps the whole folder, which is told file by file: this many milliseconds of quiet end a change. */
const QUIET = 100

/**
 * The reports as a collection. The MDX is read as data and its HTML stored, so that no report becomes a module; the digest is
 * of text and HTML, so that a page is built anew when either changed. In development it is of the catalogue too, which pages are made of as well.
 */
export function reportLoader({ folder, base }: ReportLoaderOptions): Loader {
  const root = base.endsWith('/') ? base : `${base}/`
  return {
    name: 'reports',
    schema: reportSchema,
    load: async (context) => {
      const path = join(fileURLToPath(context.config.root), folder)
      await loadAll(path, root, context)
      follow(path, context, () => loadAll(path, root, context))
    },
  }
}

async function loadAll(folder: string, base: string, context: LoaderContext): Promise<void> {
  const files = (await readdir(folder).catch(() => missing(folder))).filter((file) => file.endsWith('.mdx')).sort()
  const gone = new Set(context.store.keys())
  for (const file of files) gone.delete(await loadOne(join(folder, file), base, context))
  for (const id of gone) context.store.delete(id)
}

function missing(folder: string): never {
  throw new ReportError(`${folder} is not there. Run npm run ingest first.`)
}

/** @returns the id of the entry */
async function loadOne(path: string, base: string, context: LoaderContext): Promise<string> {
  const source = await readFile(path, 'utf8')
  const filePath = relative(fileURLToPath(context.config.root), path)
  const id = filePath.replace(/^.*[\\/]|\.mdx$/g, '')
  const { matter, root } = readMdx(source, filePath)
  const data = await context.parseData({ id, data: matter, filePath: path })
  const { observations } = reportSchema.parse(data)
  const html = joinBlocks(renderReport(root, observations, base))
  const catalogue = context.watcher ? catalogueState() : ''
  context.store.set({ id, data, filePath, digest: context.generateDigest([source, html, catalogue].join('\n')), rendered: { html } })
  return id
}

/** In development the folder is watched. */
function follow(folder: string, { watcher, logger }: LoaderContext, reload: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  const again = (): void => {
    reload().catch((error: unknown) => logger.error(error instanceof Error ? error.message : String(error)))
  }
  watcher?.add(folder)
  watcher?.on('all', (_event, path) => {
    if (path !== folder && !path.startsWith(folder + sep)) return
    clearTimeout(timer)
    timer = setTimeout(again, QUIET)
  })
}
