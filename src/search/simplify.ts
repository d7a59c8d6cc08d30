/** Traditional characters in a query: the texts are written in Simplified ones, but for what they quote. */

/** How Traditional characters become Simplified ones, as far as the site's texts need it. */
export interface Writing {
  /** Each Traditional character followed by its Simplified one: 國国標标. */
  readonly characters: string
  /** Those of the Traditional characters that Simplified text uses too: 著, 乾. They change only beside another Traditional one. */
  readonly shared: string
  /** What stays as it is although one of its characters could change: 著作. */
  readonly kept: readonly string[]
  /** The Traditional characters that stand in a text of the site themselves. */
  readonly printed: string
}

/** The Simplified character for a Traditional one; undefined for any other. */
function simpleOf(unit: string, characters: string): string | undefined {
  let at = characters.indexOf(unit)
  while (at >= 0 && at % 2 === 1) at = characters.indexOf(unit, at + 1)
  return at < 0 ? undefined : characters.charAt(at + 1)
}

/** Where a kept phrase stands in the query, as UTF-16 offsets. */
function keptOffsets(query: string, kept: readonly string[]): Set<number> {
  const offsets = new Set<number>()
  for (const phrase of kept) {
    for (let start = query.indexOf(phrase); start >= 0; start = query.indexOf(phrase, start + 1)) {
      for (let at = start; at < start + phrase.length; at++) offsets.add(at)
    }
  }
  return offsets
}

/**
 * The query in Simplified characters: 大連低保標準 → 大连低保标准.
 * @returns a string of the same length; the query itself where nothing is Traditional
 */
export function simplifyQuery(query: string, { characters, shared, kept }: Writing): string {
  const units = query.split('')
  const simple = units.map((unit) => simpleOf(unit, characters))
  if (!units.some((unit, at) => simple[at] !== undefined && !shared.includes(unit))) return query
  const offsets = keptOffsets(query, kept)
  return units.map((unit, at) => (offsets.has(at) ? unit : (simple[at] ?? unit))).join('')
}

/**
 * The query as the texts may contain it word for word: a Traditional character that stands in a text stays, so that every
 * substring of a text is found as it is; the others are simplified.
 */
export function queryAsPrinted(query: string, writing: Writing): string {
  const simple = simplifyQuery(query, writing)
  return query
    .split('')
    .map((unit, at) => (writing.printed.includes(unit) ? unit : simple.charAt(at)))
    .join('')
}
