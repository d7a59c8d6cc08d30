import { max } from 'd3-array'

import type { Finding } from '../findings/finding.ts'

/** The charts of a report by the block they stand behind: the one that holds most of their figures, of several the last in the text. */
export function chartsByAnchor(charts: readonly Finding[]): Map<string, Finding[]> {
  return Map.groupBy(charts, ({ observations }) => {
    const inOrder = observations.toSorted((one, other) => one.start - other.start)
    const blocks = [...Map.groupBy(inOrder, ({ anchor }) => anchor)]
    const most = max(blocks, ([, figures]) => figures.length)
    return blocks.findLast(([, figures]) => figures.length === most)?.[0] ?? ''
  })
}
