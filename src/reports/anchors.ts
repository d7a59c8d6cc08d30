/** Where a report's blocks can be linked to: the one numbering that observing, writing and rendering share. */

export interface Anchors {
  /** The block's own anchor: `s3` of the third heading, `p12` of the twelfth block where it is another. */
  readonly block: string
  /** Anchor of the heading it stands under, a heading's own; null before the first. */
  readonly section: string | null
}

/** The anchors of each block, by index. Only the order of kinds matters. */
export function anchorsOf(kinds: readonly string[]): Anchors[] {
  let headings = 0
  return kinds.map((kind, index) => {
    if (kind === 'heading') headings += 1
    return { block: kind === 'heading' ? `s${headings}` : `p${index + 1}`, section: headings === 0 ? null : `s${headings}` }
  })
}
