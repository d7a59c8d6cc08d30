import type { Synonym } from '../../src/domain/catalogue.ts'
import { allRegions } from '../../src/domain/region.ts'
import type { SearchSynonym } from '../../src/search/synonyms.ts'
import type { SearchWords } from '../../src/search/words.ts'
import { writingOf } from './writing.ts'

const searchSynonym = ({ word, term, exact, note = '', only }: Synonym): SearchSynonym => ({
  word,
  term,
  exact,
  note: exact ? '' : note,
  back: exact || only === undefined,
})

/**
 * What the search page knows of words.
 * @param lines the searchable texts
 */
export const collectWords = (lines: readonly string[], synonyms: readonly Synonym[]): SearchWords => ({
  synonyms: synonyms.map(searchSynonym),
  writing: writingOf(lines, [...synonyms.flatMap(({ word, term }) => [word, term]), ...allRegions.map(({ name }) => name)]),
})
