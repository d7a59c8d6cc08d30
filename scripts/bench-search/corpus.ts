import { readFileSync } from 'node:fs'

import { readCatalogue } from '../../src/domain/catalogue.ts'
import { allRegions } from '../../src/domain/region.ts'
import type { IndexCatalogue } from '../search-index.ts'
import { pagesIn } from '../search/pagesIn.ts'
import { textsOf, type SearchText } from '../search/searchTexts.ts'
import { generateTexts } from './generator.ts'

/** What is searched in the bench, and the words to search it for. */
export interface Corpus {
  /** Sections of reports, the bundled ones first. */
  readonly texts: readonly SearchText[]
  readonly catalogue: IndexCatalogue
  /** Names and everyday words of the catalogue. */
  readonly words: readonly string[]
}

/**
 * The sections of the reports of a built site, filled up with generated ones.
 * @param site folder of the site
 * @param size number of sections
 */
export function createCorpus(site: string, size: number): Corpus {
  const catalogue = readCatalogue()
  const { themes, indicators, synonyms } = catalogue
  const bundled = pagesIn(site)
    .flatMap(({ file, path }) => textsOf(readFileSync(file, 'utf8'), path))
    .filter(({ kind }) => kind === 'report')
    .slice(0, size)
  const lines = bundled.flatMap((text) => text.lines)
  const generated = generateTexts(size - bundled.length, { lines, themes, indicators, regions: allRegions.slice(1) })
  const words = [
    ...themes.map(({ name }) => name),
    ...indicators.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...synonyms.flatMap((one) => [one.word, one.term]),
  ]
  return { texts: [...bundled, ...generated], catalogue, words: [...new Set(words)].filter((word) => !/\s/.test(word)) }
}
