/**
 * HTML that stands in a Markdown text, as lines whose offsets count in the file. Its tags are no text: blocks begin lines, cells
 * make a table, and what is set within a line is read as Markdown's own inline content.
 */
import type { PhrasingContent } from 'mdast'

import type { Cell, Run } from '../document.ts'
import { LINE, type Line, type Mark } from '../draft.ts'
import { BLOCK } from './content.ts'
import { decoderOf } from './entity.ts'
import { isDataTable, spanOf } from './grid.ts'
import { pairsIn } from './inlineTags.ts'
import { droppedIn, flow, phrasing, stacked } from './phrasing.ts'
import { type Slice, verbatim } from './slice.ts'
import { closings, ruleOf, type Tag, tagsIn } from './tag.ts'

/** The lines of a part of the source that Markdown takes for HTML. */
export function htmlLines(slice: Slice, text: string): Line[] {
  const html = new HtmlBlock(slice, text)
  const tags = [...tagsIn(slice, text)]
  const closed = closings(tags)
  let at = slice.from
  for (const [index, tag] of tags.entries()) {
    if (tag.from < at) continue
    html.text({ from: at, to: tag.from })
    at = tag.to
    const [rule, closing] = [ruleOf(tag), tags[closed.get(index) ?? -1]]
    if (tag.name === '') html.taken(tag, 'markdown-comment')
    else if (tag.name === 'img') html.taken(tag, 'page-picture')
    else if (tag.closes) html.close(tag)
    else if (rule === undefined || !closing) html.open(tag)
    else {
      html.taken({ from: tag.to, to: closing.from }, rule)
      at = closing.to
    }
  }
  html.text({ from: at, to: slice.to })
  return html.end()
}

interface OpenCell extends Omit<Cell, 'runs'> {
  readonly lines: Run[][]
}

/** Collects what stands between two blocks, and the cells of a table. */
class HtmlBlock {
  readonly #source: string
  readonly #decoded: (text: string) => string
  readonly #lines: Line[] = []
  #nodes: PhrasingContent[] = []
  #mark: Mark = LINE
  #rows: Cell[][] = []
  #cell: OpenCell | null = null

  constructor({ from, to }: Slice, source: string) {
    this.#source = source
    this.#decoded = decoderOf(source.slice(from, to))
  }

  text(slice: Slice): void {
    if (slice.from < slice.to) this.#add('text', slice, this.#decoded(this.#source.slice(slice.from, slice.to)))
  }

  taken(slice: Slice, drop: string): void {
    this.#lines.push(...verbatim(slice, this.#source).map((line) => ({ ...line, drop })))
  }

  open(tag: Tag): void {
    const { name, attributes } = tag
    if (name === 'br') this.#add('break', tag)
    else if (!BLOCK.has(name)) this.#add('html', tag)
    else {
      this.#endBlock()
      if (name === 'table') this.#endTable()
      if (PARTS.has(name)) this.#endCell()
      if (name === 'tr') this.#rows.push([])
      if (name === 'td' || name === 'th')
        this.#cell = { lines: [], header: name === 'th', colspan: spanOf(attribute(attributes, 'colspan')), rowspan: spanOf(attribute(attributes, 'rowspan')) }
      this.#mark = markOf(name)
    }
  }

  close(tag: Tag): void {
    if (!BLOCK.has(tag.name)) this.#add('html', tag)
    else {
      this.#endBlock()
      if (PARTS.has(tag.name)) this.#endCell()
      if (tag.name === 'table') this.#endTable()
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
