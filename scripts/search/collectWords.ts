import type { Synonym } from '../../src/domain/catalogue.ts'
import { allRegions } from '../../src/domain/region.ts'
import { foldForMatch } from '../../src/search/fold.ts'
import type { SearchSynonym } from '../../src/search/synonyms.ts'
import type { SearchWords } from '../../src/search/words.ts'
import { writingOf } from './writing.ts'

/** A synonym as far as it leads to something: a word that stands in no text need not be looked for. */
function searchSynonym({ word, term, exact, note = '', only }: Synonym, stands: (word: string) => boolean): SearchSynonym {
  const forth = stands(term)
  const back = (exact || only === undefined) && stands(word)
  return { word, term, exact, note: exact ? '' : note, forth, back }
}

/** Without those that lead to nothing; words of one term lead to each other. */
function leading(synonyms: readonly SearchSynonym[]): SearchSynonym[] {
  const shared = new Set(synonyms.filter(({ exact, back }) => exact && back).map(({ term }) => term))
  return synonyms.filter(({ term, exact, forth, back }) => forth || back || (exact && shared.has(term)))
}

/**
 * What the search page knows of words.
 * @param lines the searchable texts
 */
export function collectWords(lines: readonly string[], synonyms: readonly Synonym[]): SearchWords {
  const text = foldForMatch(lines.join('\n'))
  const stands = (word: string): boolean => text.includes(foldForMatch(word))
  const names = [...synonyms.flatMap(({ word, term }) => [word, term]), ...allRegions.map(({ name }) => name)]
  return {
    synonyms: leading(synonyms.map((synonym) => searchSynonym(synonym, stands))),
    writing: writingOf(lines, names),
  }
}
