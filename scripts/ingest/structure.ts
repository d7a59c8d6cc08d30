import type { Block, Document } from './document.ts'
import type { Draft } from './draft.ts'
import { blockOf } from './structure/block.ts'
import { chunksOf } from './structure/chunk.ts'
import { kindsOf } from './structure/kind.ts'
import { levelsOf } from './structure/level.ts'
import { findTables } from './structure/table.ts'
import { takeTitle } from './structure/title.ts'

/**
 * Finds title, headings, paragraphs, lists, captions and tables in the lines that cleaning left.
 * What a format marks itself is believed; the rest is found from numbering, length, punctuation and what stands around it.
 */
export function structure({ lines, ...draft }: Draft): Document {
  const { title, chunks } = takeTitle(draft.title, chunksOf(findTables(lines, draft.text), draft.format))
  const kinds = kindsOf(chunks)
  const levels = levelsOf(kinds)
  const blocks = chunks.flatMap((chunk, index): Block[] => blockOf(chunk, kinds[index], levels[index]))
  return { ...draft, title, blocks }
}
