import type { Kind } from './kind.ts'

type Heading = Extract<Kind, { kind: 'heading' }>

/** Below the title. */
const FIRST = 2
const DEEPEST = 6

/**
 * The level of each heading, 2 to 6; undefined for what is none. A heading that is numbered, or marked, as an open one is
 * closes it; else it stands below the open headings whose rank does not forbid it.
 */
export function levelsOf(kinds: readonly Kind[]): (number | undefined)[] {
  const open: Heading[] = []
  return kinds.map((kind) => {
    if (kind.kind !== 'heading') return undefined
    const same = open.findIndex(({ way }) => way === kind.way)
    if (same >= 0) open.length = same
    while (outranks(kind, open.at(-1))) open.pop()
    open.push(kind)
    return Math.min(DEEPEST, FIRST + open.length - 1)
  })
}

const outranks = (heading: Heading, above: Heading | undefined): boolean =>
  above !== undefined && heading.rank !== null && above.rank !== null && above.rank >= heading.rank
