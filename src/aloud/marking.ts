/** The utterance being read is marked without a change to the page, and kept in sight. */
import type { Utterance } from './readable.ts'

const NAME = 'aloud'
/** Where in the window an utterance is put that was out of sight: below its upper third. */
const HEIGHT = 0.3

/** @param bar covers the lower end of the window */
function isInSight(range: Range, bar: HTMLElement): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  return top < bar.getBoundingClientRect().top && bottom > 0
}

/** Whether it can be read whole; a long one if its beginning can. */
function isReadable(range: Range, bar: HTMLElement): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  const limit = bar.getBoundingClientRect().top
  return top >= 0 && (bottom <= limit || (bottom - top > limit && top < limit / 2))
}

export interface Marking {
  /** @param follow puts it into sight even if the reader has scrolled away from the one before */
  mark(utterance: Utterance, follow: boolean): void
  clear(): void
}

/** @param bar covers the lower end of the window */
export function createMarking(bar: HTMLElement): Marking {
  const highlight = 'highlights' in CSS ? new Highlight() : undefined
  if (highlight) CSS.highlights.set(NAME, highlight)
  let last: Range | undefined
  return {
    mark({ range }, follow) {
      const follows = follow || last === undefined || isInSight(last, bar)
      highlight?.clear()
      highlight?.add(range)
      last = range
      if (follows && !isReadable(range, bar)) scrollBy({ top: range.getBoundingClientRect().top - innerHeight * HEIGHT, behavior: 'instant' })
    },
    clear() {
      last = undefined
      if (highlight) CSS.highlights.delete(NAME)
    },
  }
}
