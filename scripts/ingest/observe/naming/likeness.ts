/** When two names say the same: the measure by which names are chosen, and reading is trained and judged. */

/** What is compared of a name: marks, joining words and the statistic at its end make no difference. */
const plain = (name: string): string =>
  name
    .replace(/最低生活保障/g, '低保')
    .replace(/[\s《》“”"、,，的()（）]/g, '')
    .replace(/(?:数|数量|人数|总数|金额|总额)$/u, '')

/** A name as it is compared: what is compared of it, and its character pairs in order, each as often as it stands there. */
export interface Profile {
  readonly text: string
  readonly pairs: Int32Array
}

export function profileOf(name: string): Profile {
  const text = plain(name)
  const pairs = new Int32Array(text === '' ? 0 : Math.max(1, text.length - 1))
  for (let at = 0; at < pairs.length; at++) pairs[at] = (text.charCodeAt(at) << 16) | (at + 1 < text.length ? text.charCodeAt(at + 1) : 0)
  return { text, pairs: pairs.sort() }
}

/** Likeness of two names, 0–1: the overlap of their character pairs (Dice's coefficient). */
export function likenessBetween({ text, pairs }: Profile, other: Profile): number {
  if (text === '' || other.text === '') return 0
  if (text === other.text) return 1
  let [shared, at, there] = [0, 0, 0]
  while (at < pairs.length && there < other.pairs.length) {
    const difference = (pairs[at] ?? 0) - (other.pairs[there] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) at++
    if (difference >= 0) there++
  }
  return (2 * shared) / (pairs.length + other.pairs.length)
}

/** Likeness of two names, 0–1. */
export const likeness = (one: string, other: string): number => likenessBetween(profileOf(one), profileOf(other))

/** Names less alike than this are not the same. */
export const SAME_NAME = 0.6

/** The numbers a name or text holds, in order. */
export const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? []
