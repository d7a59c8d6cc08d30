/** Names as sets of character pairs, for a quick look at how like they are. */

/** The character pairs of a name. */
export const pairsOf = (name: string): Set<number> => {
  const pairs = new Set<number>()
  for (let at = 0; at < name.length - 1; at++) pairs.add((name.charCodeAt(at) << 16) | name.charCodeAt(at + 1))
  return pairs
}

/** The overlap of a name's character pairs with those of another, 0–1. */
export function likenessOf(name: string, pairs: ReadonlySet<number>): number {
  let shared = 0
  for (let at = 0; at < name.length - 1; at++) if (pairs.has((name.charCodeAt(at) << 16) | name.charCodeAt(at + 1))) shared++
  return (2 * shared) / (Math.max(1, name.length - 1) + pairs.size || 1)
}
