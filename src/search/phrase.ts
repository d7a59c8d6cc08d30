import type { Postings } from './indexFiles.ts'

/** Pages a phrase stands on: their numbers, ascending, and for each the positions it begins at. */
export type Places = ReadonlyMap<number, readonly number[]>

/** Index of the first number that is not smaller, in an ascending list. */
function lowerBound(numbers: readonly number[], wanted: number, from: number, to: number): number {
  let [low, high] = [from, to]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

/** Looks pages up in ascending order: where the positions of each begin and end; null where the word is not on the page. */
function createLookup({ pages, ends }: Postings): (page: number) => { from: number; to: number } | null {
  let at = 0
  return (page) => {
    at = lowerBound(pages, page, at, pages.length)
    return pages[at] === page ? { from: ends[at - 1] ?? 0, to: ends[at] ?? 0 } : null
  }
}

/** A word of a phrase: how many words stand before it, and where in the texts it stands. */
export interface PlacedWord {
  readonly offset: number
  readonly postings: Postings
}

/**
 * Where words stand at the distances they have in a phrase. The rarest word leads: only its pages are looked at.
 * @param words all words of the phrase or some of them, in any order
 */
export function findPhrase(words: readonly PlacedWord[]): Places {
  const order = words.map((word) => ({ ...word, lookup: createLookup(word.postings) }))
  const [rarest, ...others] = order.toSorted((a, b) => a.postings.pages.length - b.postings.pages.length)
  const places = new Map<number, number[]>()
  if (!rarest) return places
  for (const page of rarest.postings.pages) {
    const own = rarest.lookup(page)
    const spans = others.map(({ lookup }) => lookup(page))
    if (!own || spans.includes(null)) continue
    const starts = rarest.postings.positions.slice(own.from, own.to).filter((position) =>
      others.every(({ postings: { positions }, offset }, index) => {
        const wanted = position - rarest.offset + offset
        const { from, to } = spans[index] ?? own
        const at = lowerBound(positions, wanted, from, to)
        return at < to && positions[at] === wanted
      }),
    )
    if (starts.length > 0) places.set(page, rarest.offset === 0 ? starts : starts.map((position) => position - rarest.offset))
  }
  return places
}
