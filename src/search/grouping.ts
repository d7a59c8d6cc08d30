/** Results by report: which belong together, and in which order they are shown. */

/** Sections of a report shown before those of the next; the others follow on demand. */
const SHOWN_AT_FIRST = 3

/**
 * Puts what is of one page together.
 * @param pages the page of each result, the best result first
 * @returns ranks by page, the page with the best result first, its ranks ascending
 */
export function groupRanks(pages: readonly number[]): number[][] {
  const groups = new Map<number, number[]>()
  pages.forEach((page, rank) => {
    const group = groups.get(page)
    if (group) group.push(rank)
    else groups.set(page, [rank])
  })
  return [...groups.values()]
}

/** One result in the order of showing: its rank, and the group it stands in. */
export interface Turn {
  readonly group: number
  readonly rank: number
}

/** The best of every group in turn, then what the groups have left. Every rank occurs once. */
export function showingOrder(groups: readonly (readonly number[])[]): Turn[] {
  const turns = (from: number, to: number): Turn[] => groups.flatMap((ranks, group) => ranks.slice(from, to).map((rank) => ({ group, rank })))
  return [...turns(0, SHOWN_AT_FIRST), ...turns(SHOWN_AT_FIRST, Infinity)]
}
