/**
 * The lasting address of a paragraph: `t-` and six hex digits of a hash of its own text without white space. It stays while that
 * text stays, whatever is edited elsewhere; `p12` counts blocks and moves. A text that stands twice in a report takes `-2`.
 */
import { createHash } from 'node:crypto'

/** @param taken the anchors given so far in the report; the new one is added */
export function contentAnchor(text: string, taken: Set<string>): string {
  const hash = createHash('sha256').update(text.replace(/\s+/gu, '')).digest('hex').slice(0, 6)
  let anchor = `t-${hash}`
  for (let time = 2; taken.has(anchor); time += 1) anchor = `t-${hash}-${time}`
  taken.add(anchor)
  return anchor
}
