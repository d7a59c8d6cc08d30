import type { Catalogue } from '../domain/catalogue.ts'
import { onceEach } from '../onceEach.ts'

/** Terms of the field in which no heading breaks. Long names are left out: they have to break somewhere. */
export const termsOf = onceEach(({ themes, sentences }: Catalogue): readonly string[] =>
  [...new Set([...themes.flatMap(({ name, words }) => [name, ...words]), ...sentences.whole])].filter((term) => term.length > 1 && term.length < 7),
)
