import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { build as renderPages } from 'astro'

import { ingest } from './ingest.ts'
import { describeFailures, type Failure } from './ingest/failure.ts'
import { indexSite } from './search-index.ts'
import { isReachable, readSite } from '../src/site/siteFile.ts'
import { removeLeftOver } from './leftOver.ts'
import { checkOutput, putInPlace } from './site/output.ts'
import { checkPlace } from './site/place.ts'
import type { Settings } from './site/settings.ts'
import { describeMissingSite, readSettings } from './site/settings.ts'
import { explainUsageErrors } from './usage.ts'

const root = dirname(import.meta.dirname)

/**
 * Makes the site: reads the documents, renders the pages, indexes them for search.
 * A document that cannot be read does not stop the others.
 * @returns what failed, documents and other files
 * @throws UsageError where the site cannot be made from or put into such a folder, CatalogueError where the catalogue or site.yml is wrong: before any document is read
 */
export async function buildSite(settings: Settings): Promise<readonly Failure[]> {
  checkPlace(root)
  checkOutput(settings, root)
  const site = readSite()
  const { failures } = await ingest({ from: settings.sources })
  if (!isReachable(site))
    console.warn(
      "content/site.yml tells readers no way to report a wrong figure: write 'errors:' or 'contact:' there; the statement on accessibility says so until then.",
    )
  // Below the project's folder, as rendering loads packages from there; a build that fails leaves the last site as it was.
  const renders = join(root, '.cache', 'site')
  mkdirSync(renders, { recursive: true })
  removeLeftOver(renders, '')
  const fresh = join(renders, String(process.pid))
  try {
    console.log('Rendering the pages …')
    await renderPages({ root, outDir: fresh, logLevel: 'warn' })
    console.log('Indexing them for search …')
    await indexSite(fresh)
    putInPlace(fresh, settings.out)
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
  return failures
}

/** The settings of this run, handed on to astro.config.mjs, which reads the environment. */
export function chooseSettings(args: readonly string[]): Settings {
  const settings = readSettings(args, process.env, root)
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  process.env.BASE_PATH = settings.base
  if (settings.site) process.env.SITE_URL = settings.site
  return settings
}

if (import.meta.main) {
  explainUsageErrors()
  const settings = chooseSettings(process.argv.slice(2))
  const failures = await buildSite(settings)
  console.log(`The site is in ${settings.out}.`)
  const notice = describeMissingSite(settings)
  if (notice !== undefined) console.log(notice)
  if (failures.length > 0) {
    console.error(describeFailures(failures))
    process.exitCode = 1
  }
}
