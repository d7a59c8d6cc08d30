import type { Block, Run } from '../document.ts'
import type { Chunk } from './chunk.ts'
import type { Kind } from './kind.ts'

/** A chunk as a block; none where nothing is visible. */
export function blockOf({ mark, runs }: Chunk, kind: Kind | undefined, level: number | undefined): Block[] {
  if (mark.kind === 'table') return [{ kind: 'table', rows: mark.rows }]
  if (runs.length === 0) return []
  switch (kind?.kind) {
    case 'heading':
      return [{ kind: 'heading', level: level ?? 2, runs: runs.map(plain) }]
    case 'item':
      return [{ kind: 'item', ordered: kind.ordered, depth: kind.depth, runs }]
    case 'caption':
      return [{ kind: 'caption', runs }]
    default:
      return [{ kind: 'paragraph', runs }]
  }
}

/** A heading is strong as a whole. */
const plain = ({ text, start, end }: Run): Run => ({ text, start, end })
