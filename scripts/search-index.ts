import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { close, createIndex, type PagefindIndex } from 'pagefind'

import { readCatalogue, type Theme } from '../src/domain/catalogue.ts'
import { encodeLines, signsOf } from '../src/search/encoding.ts'
import { collectFacets } from './search/collectFacets.ts'
import { pagesIn } from './search/pagesIn.ts'
import { recordOf } from './search/record.ts'
import { unitsOf, type Unit } from './search/units.ts'

/** What Pagefind brings for the browser; the site reads the index itself and loads none of it. */
const UNUSED = /^pagefind(-(?!entry\.json).*)?\.(js|css)$|^wasm\./

/**
 * Indexes a built site for exact search: writes `pagefind/` and `pagefind/facets.json` into it. The same pages give the same bytes.
 * @param dist folder of the built site
 * @param themes the catalogue's themes, for their order and names
 * @throws Error where a page cannot be taken in or Pagefind refuses a record, naming the address
 */
export async function indexSite(dist: string, themes: readonly Pick<Theme, 'id' | 'name'>[] = readCatalogue().themes): Promise<void> {
  await indexUnits(
    pagesIn(dist).flatMap(({ file, path }) => unitsOf(readFileSync(file, 'utf8'), path)),
    join(dist, 'pagefind'),
    themes,
  )
}

/** Writes the index of these units into a folder, in place of what lies there. */
export async function indexUnits(units: readonly Unit[], bundle: string, themes: readonly Pick<Theme, 'id' | 'name'>[]): Promise<void> {
  const facets = collectFacets(units, themes)
  rmSync(bundle, { recursive: true, force: true })
  mkdirSync(bundle, { recursive: true })
  writeFileSync(join(bundle, 'facets.json'), JSON.stringify(facets))
  try {
    await writeBundle(bundle, await indexOf(units))
  } finally {
    await close()
  }
}

/** Signs Pagefind would leave out of its words unless told. */
function signsIn(units: readonly Unit[]): string {
  const signs = new Set(units.flatMap(({ lines }) => [...signsOf(encodeLines(lines).content)]))
  return [...signs].toSorted((a, b) => (a < b ? -1 : 1)).join('')
}

async function indexOf(units: readonly Unit[]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ includeCharacters: signsIn(units) })
  if (!index) throw new Error(`Pagefind could not start an index: ${errors.join('; ')}. Reinstall the packages with npm ci.`)
  for (const unit of units) {
    const { errors: faults } = await index.addCustomRecord(recordOf(unit))
    if (faults.length > 0) throw new Error(`Pagefind refused ${unit.url}: ${faults.join('; ')}. Look at the text of that page.`)
  }
  return index
}

async function writeBundle(bundle: string, index: PagefindIndex): Promise<void> {
  const { files, errors } = await index.getFiles()
  if (errors.length > 0) throw new Error(`Pagefind could not write its files: ${errors.join('; ')}.`)
  for (const { path, content } of files.filter((file) => !UNUSED.test(file.path))) {
    const file = join(bundle, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
