/** When two readings of a figure say the same: the measure by which reading is trained and judged. */

/** What is compared of a name: marks, joining words and the statistic at its end make no difference. */
const plain = (name: string): string =>
  name
    .replace(/最低生活保障/g, '低保')
    .replace(/[\s《》“”"、,，的()（）]/g, '')
    .replace(/(?:数|数量|人数|总数|金额|总额)$/u, '')

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let at = 0; at < Math.max(1, text.length - 1); at++) pairs.set(text.slice(at, at + 2), (pairs.get(text.slice(at, at + 2)) ?? 0) + 1)
  return pairs
}

/** Likeness of two names, 0–1: the overlap of their character pairs (Dice's coefficient). */
export function likeness(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)]
  if (a === '' || b === '') return 0
  if (a === b) return 1
  const [left, right] = [pairsOf(a), pairsOf(b)]
  let shared = 0
  let size = 0
  for (const [pair, count] of left) {
    shared += Math.min(count, right.get(pair) ?? 0)
    size += count
  }
  for (const count of right.values()) size += count
  return (2 * shared) / size
}

/** Names less alike than this are not the same. */
export const SAME_NAME = 0.6
