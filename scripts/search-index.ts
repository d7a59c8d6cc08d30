import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { close, createIndex, type PagefindIndex } from 'pagefind'

import { readCatalogue, type Catalogue, type Theme } from '../src/domain/catalogue.ts'
import { collectFacets } from './search/collectFacets.ts'
import { collectSuggestions } from './search/collectSuggestions.ts'
import { collectWords } from './search/collectWords.ts'
import { pagesIn } from './search/pagesIn.ts'
import { recordOf } from './search/record.ts'
import { unitsOf, type Unit } from './search/units.ts'

/** Pagefind's ready-made interfaces and its worker; the site has its own and loads none of them. */
const UNUSED = /^pagefind-(?!entry\.json)/

/**
 * Indexes a built site for exact search: writes `pagefind/` into it, and there `facets.json`, `words.json` and `suggestions.json`.
 * The same pages give the same bytes.
 * @param dist folder of the built site
 * @param themes the catalogue's themes, for their order and names
 * @param catalogue for other names of indicators and for synonyms
 * @throws Error where a page cannot be taken in or Pagefind refuses a record, naming the address
 */
export async function indexSite(
  dist: string,
  themes: readonly Pick<Theme, 'id' | 'name'>[] = readCatalogue().themes,
  catalogue: Pick<Catalogue, 'indicators' | 'searchSynonyms'> = readCatalogue(),
): Promise<void> {
  const units = pagesIn(dist).flatMap(({ file, path }) => unitsOf(readFileSync(file, 'utf8'), path))
  const facets = collectFacets(units, themes)
  const bundle = join(dist, 'pagefind')
  rmSync(bundle, { recursive: true, force: true })
  mkdirSync(bundle, { recursive: true })
  const lines = units.flatMap((unit) => unit.lines)
  const tables = { facets, words: collectWords(lines, catalogue.searchSynonyms), suggestions: collectSuggestions(units, catalogue) }
  for (const [name, table] of Object.entries(tables)) writeFileSync(join(bundle, `${name}.json`), JSON.stringify(table))
  try {
    await writeBundle(bundle, await indexOf(units, facets.signs))
  } finally {
    await close()
  }
}

async function indexOf(units: readonly Unit[], signs: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ includeCharacters: signs })
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
