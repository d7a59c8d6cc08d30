/** What is found by other words for the terms than those typed; it comes after what contains the terms themselves. */
import type { SearchState } from './address.ts'
import type { Engine, Found, Hits } from './engine.ts'
import { occurrencesOf } from './excerpt.ts'
import { simplifyQuery } from './simplify.ts'
import { variantsOf, type Variant } from './synonyms.ts'
import type { SearchWords } from './words.ts'

export interface Otherwise {
  /** Texts without the terms as typed; each says by which words it was found. */
  readonly hits: Hits
  /** The variants that stand in any text of the choice. */
  readonly variants: readonly Variant[]
}

/** The other ways to say or write each term, in the order of the terms. */
export const variantsOfTerms = (terms: readonly string[], words: SearchWords): Variant[][] => terms.map((term) => variantsOfTerm(term, words))

function variantsOfTerm(term: string, { writing, synonyms }: SearchWords): Variant[] {
  const simple = simplifyQuery(term, writing)
  const written = simple === term ? [] : [{ text: simple, word: simple, exact: true, apart: { word: '', note: '' } }]
  return [...written, ...variantsOf(simple, synonyms)]
}

/** @param variants of each term, in the order of the terms; at least one of any term */
export async function findOtherwise(
  engine: Pick<Engine, 'findByAny'>,
  terms: readonly string[],
  variants: readonly (readonly Variant[])[],
  { choice, order }: Pick<SearchState, 'choice' | 'order'>,
): Promise<Otherwise> {
  const groups = terms.map((term, index) => [term, ...(variants[index] ?? []).map(({ text }) => text)])
  const { standing, ...hits } = await engine.findByAny(groups, choice, order)
  const read: Hits['read'] = async (from, to) => (await hits.read(from, to)).map((found) => ({ ...found, otherwise: wordsFound(found, groups) }))
  return { hits: { ...hits, read }, variants: variants.flat().filter(({ text }) => standing.has(text)) }
}

/** Of each group the first word that stands in the text. */
function wordsFound({ title, lines }: Found, groups: readonly (readonly string[])[]): string[] {
  const stands = (word: string): boolean => [title, ...lines].some((line) => occurrencesOf(line, word).length > 0)
  return groups.flatMap((group) => group.find(stands) ?? [])
}
