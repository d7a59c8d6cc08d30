import type { Catalogue } from '../domain/catalogue.ts'

const known = new WeakMap<Catalogue, readonly string[]>()

/** Terms of the field in which no heading breaks. Long names are left out: they have to break somewhere. */
export function termsOf(catalogue: Catalogue): readonly string[] {
  const terms =
    known.get(catalogue) ?? [...new Set(catalogue.themes.flatMap((theme) => [theme.name, ...theme.words]))].filter((term) => term.length > 1 && term.length < 7)
  known.set(catalogue, terms)
  return terms
}
