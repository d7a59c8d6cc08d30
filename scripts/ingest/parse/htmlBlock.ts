/**
 * HTML that stands in a Markdown text, as lines whose offsets count in the file. Its tags are no text: blocks begin lines, cells
 * make a table, and what is set within a line is read as Markdown's own inline content.
 */
import { parseHTML } from 'linkedom'
import type { PhrasingContent } from 'mdast'

import type { Cell, Run } from '../document.ts'
import { LINE, type Line, type Mark } from '../draft.ts'
import { BLOCK, UNSEEN } from './content.ts'
import { isDataTable, spanOf } from './grid.ts'
import { pairsIn } from './inlineTags.ts'
import { droppedIn, flow, phrasing, stacked } from './phrasing.ts'
import { type Slice, verbatim } from './slice.ts'

/** Comments, declarations and tags; what is no tag is text. */
const MARKUP = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?|<(?<closes>\/?)(?<name>[a-z][\w-]*)(?<attributes>[\s/][^<>]*)?>/gi
const ENTITY = /&(?:#\w{1,10}|\w{1,40});/g

/** The lines of a part of the source that Markdown takes for HTML. */
export function htmlLines({ from, to }: Slice, text: string): Line[] {
  const html = new HtmlBlock(text)
  const within = text.slice(0, to)
  const markup = new RegExp(MARKUP)
  let at = from
  for (markup.lastIndex = at; at < to; markup.lastIndex = at) {
    const found = markup.exec(within)
    html.text({ from: at, to: found?.index ?? to })
    if (!found) break
    at = found.index + found[0].length
    const { name, closes, attributes = '' } = found.groups ?? {}
    const tag = name?.toLowerCase()
    if (tag === undefined) html.unseen({ from: found.index, to: at })
    else if (closes === '/') html.close(tag, { from: found.index, to: at })
    else if (UNSEEN.has(tag)) {
      const end = endOf(tag, within, at)
      html.unseen({ from: at, to: end })
      at = end
    } else html.open(tag, attributes, { from: found.index, to: at })
  }
  return html.end()
}

/** Where the tag that closes an element stands, or the end of the text. */
function endOf(tag: string, text: string, from: number): number {
  const closing = new RegExp(`</${tag}\\s*>`, 'gi')
  closing.lastIndex = from
  return closing.exec(text)?.index ?? text.length
}

interface OpenCell extends Omit<Cell, 'runs'> {
  readonly lines: Run[][]
}

/** Collects what stands between two blocks, and the cells of a table. */
class HtmlBlock {
  readonly #source: string
  readonly #lines: Line[] = []
  #nodes: PhrasingContent[] = []
  #mark: Mark = LINE
  #rows: Cell[][] = []
  #cell: OpenCell | null = null

  constructor(source: string) {
    this.#source = source
  }

  text(slice: Slice): void {
    if (slice.from < slice.to) this.#add('text', slice, decoded(this.#source.slice(slice.from, slice.to)))
  }

  unseen(slice: Slice): void {
    this.#lines.push(...verbatim(slice, this.#source).map((line) => ({ ...line, drop: 'markdown-comment' })))
  }

  open(tag: string, attributes: string, slice: Slice): void {
    if (tag === 'br') this.#add('break', slice)
    else if (!BLOCK.has(tag)) this.#add('html', slice)
    else {
      this.#endBlock()
      if (tag === 'table') this.#endTable()
      if (PARTS.has(tag)) this.#endCell()
      if (tag === 'tr') this.#rows.push([])
      if (tag === 'td' || tag === 'th')
        this.#cell = { lines: [], header: tag === 'th', colspan: spanOf(attribute(attributes, 'colspan')), rowspan: spanOf(attribute(attributes, 'rowspan')) }
      this.#mark = markOf(tag)
    }
  }

  close(tag: string, slice: Slice): void {
    if (!BLOCK.has(tag)) this.#add('html', slice)
    else {
      this.#endBlock()
      if (PARTS.has(tag)) this.#endCell()
      if (tag === 'table') this.#endTable()
      this.#mark = LINE
    }
  }

  end(): Line[] {
    this.#endBlock()
    this.#endTable()
    return this.#lines
  }

  #add(type: 'text' | 'html' | 'break', { from, to }: Slice, value = this.#source.slice(from, to)): void {
    const [start, end] = [from, to].map((offset) => ({ line: 1, column: 1, offset }))
    if (start && end) this.#nodes.push({ type, value, position: { start, end } })
  }

  #endBlock(): void {
    const nodes = pairsIn(this.#nodes)
    this.#nodes = []
    const lines = phrasing(nodes, this.#source)
    if (this.#cell) this.#cell.lines.push(...lines)
    else if (this.#mark.kind === 'line') this.#lines.push(...lines.map((runs, index) => ({ mark: LINE, runs, apart: index === 0 })))
    else if (lines.length > 0) this.#lines.push({ mark: this.#mark, runs: flow(lines), apart: true })
    this.#lines.push(...droppedIn(nodes, this.#source).map((dropped) => ({ mark: LINE, apart: true, ...dropped })))
  }

  #endCell(): void {
    if (!this.#cell) return
    const { lines, ...cell } = this.#cell
    this.#cell = null
    if (this.#rows.length === 0) this.#rows.push([])
    this.#rows.at(-1)?.push({ runs: stacked(lines), ...cell })
  }

  #endTable(): void {
    this.#endCell()
    const rows = this.#rows.filter((row) => row.length > 0)
    const cells = rows.flat()
    this.#rows = []
    if (isDataTable(rows, ({ runs }) => runs.reduce((length, run) => length + run.text.length, 0))) {
      const titled = cells.some(({ header }) => header)
      const headed = rows.map((row, index) => row.map((cell) => (titled ? cell : { ...cell, header: index === 0 })))
      this.#lines.push({ mark: { kind: 'table', rows: headed }, runs: [], apart: true })
    } else this.#lines.push(...cells.filter(({ runs }) => runs.length > 0).map(({ runs }) => ({ mark: LINE, runs, apart: true })))
  }
}

const PARTS: ReadonlySet<string> = new Set(['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'])

function markOf(tag: string): Mark {
  if (/^h[1-6]$/.test(tag)) return { kind: 'heading', level: Number(tag[1]) }
  if (tag === 'li') return { kind: 'item', ordered: false, depth: 0 }
  return tag === 'caption' || tag === 'figcaption' ? { kind: 'caption' } : LINE
}

const attribute = (attributes: string, name: string): string => new RegExp(`\\s${name}\\s*=\\s*["']?(\\d+)`, 'i').exec(attributes)?.[1] ?? ''

const decoded = (text: string): string => text.replace(ENTITY, (entity) => parseHTML(`<p>${entity}</p>`).document.querySelector('p')?.textContent ?? entity)
