import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { close, createIndex, type PagefindIndex } from 'pagefind'

import { readCatalogue, type Catalogue, type Indicator, type Theme } from '../src/domain/catalogue.ts'
import { encodeLines, signsOf } from '../src/search/encoding.ts'
import { createBundle } from './search/bundle.ts'
import { collectFacets } from './search/collectFacets.ts'
import { collectSuggestions } from './search/collectSuggestions.ts'
import { collectWords } from './search/collectWords.ts'
import { collectFigures } from './search/figures.ts'
import { pagesIn } from './search/pagesIn.ts'
import { recordOf } from './search/record.ts'
import { textsOf, type SearchText } from './search/searchTexts.ts'

/** What the index needs of the catalogue: order, names and other words for them. */
export interface IndexCatalogue {
  readonly themes: readonly Pick<Theme, 'id' | 'name'>[]
  readonly indicators: readonly Pick<Indicator, 'id' | 'name' | 'aliases'>[]
  readonly searchSynonyms: Catalogue['searchSynonyms']
}

/**
 * Indexes a built site for exact search: writes `pagefind/` into it, with what src/search needs beside the index: facets, figures, names,
 * words and suggestions. The same pages give the same bytes.
 * @param dist folder of the built site
 * @throws Error where a page cannot be taken in or Pagefind refuses a record, naming the address
 */
export async function indexSite(dist: string, catalogue: IndexCatalogue = readCatalogue()): Promise<void> {
  await indexTexts(
    pagesIn(dist).flatMap(({ file, path }) => textsOf(readFileSync(file, 'utf8'), path)),
    join(dist, 'pagefind'),
    catalogue,
  )
}

/** Writes the index of these texts into a folder, in place of what lies there. */
export async function indexTexts(texts: readonly SearchText[], bundle: string, catalogue: IndexCatalogue): Promise<void> {
  rmSync(bundle, { recursive: true, force: true })
  mkdirSync(join(bundle, 'figures'), { recursive: true })
  const writeTable = (name: string, table: unknown): void => {
    writeFileSync(join(bundle, `${name}.json`), JSON.stringify(table))
  }
  const figures = collectFigures(texts, catalogue.indicators)
  writeTable('figures', figures.names)
  figures.places.forEach((places, indicator) => {
    writeTable(`figures/${indicator}`, places)
  })
  writeTable('facets', collectFacets(texts, catalogue.themes))
  const lines = texts.flatMap((text) => text.lines)
  writeTable('words', collectWords(lines, catalogue.searchSynonyms))
  writeTable('suggestions', collectSuggestions(texts, catalogue))
  try {
    await writeBundle(bundle, await indexOf(texts))
  } finally {
    await close()
  }
}

/** Signs Pagefind would leave out of its words unless told. */
function signsIn(texts: readonly SearchText[]): string {
  const signs = new Set(texts.flatMap(({ lines }) => [...signsOf(encodeLines(lines).content)]))
  return [...signs].toSorted((a, b) => (a < b ? -1 : 1)).join('')
}

async function indexOf(texts: readonly SearchText[]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ includeCharacters: signsIn(texts) })
  if (!index) throw new Error(`Pagefind could not start an index: ${errors.join('; ')}. Reinstall the packages with npm ci.`)
  for (const text of texts) {
    const { errors: faults } = await index.addCustomRecord(recordOf(text))
    if (faults.length > 0) throw new Error(`Pagefind refused ${text.url}: ${faults.join('; ')}. Look at the text of that page.`)
  }
  return index
}

/** Pagefind's programs for the browser are left out: the site reads the index itself. */
async function writeBundle(bundle: string, index: PagefindIndex): Promise<void> {
  const { files, errors } = await index.getFiles()
  if (errors.length > 0) throw new Error(`Pagefind could not write its files: ${errors.join('; ')}.`)
  for (const { path, content } of await createBundle(files)) {
    const file = join(bundle, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}
