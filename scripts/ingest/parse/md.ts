import type { ListItem, Nodes, Parent, PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

import type { Cell, Run } from '../document.ts'
import type { Line, Mark } from '../draft.ts'
import { LINE } from '../draft.ts'
import { joinRuns } from '../runs.ts'
import { matterOf } from './matter.ts'
import { flow, phrasing, struckIn, type Slice } from './phrasing.ts'
import { WIDE } from './space.ts'
import { parseText } from './txt.ts'

/** A `~` alone stands between two numbers of a range; only `~~` strikes through. */
const markdown = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(keepPositions).use(remarkCjkFriendly).freeze()

/** GFM's second look for bare addresses cuts text in two without saying where the halves stand. */
function keepPositions(this: Processor): void {
  const data = this.data()
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).flat().map(({ transforms: _, ...extension }) => extension)
}

/**
 * The lines of a Markdown text. Offsets count in `text`; marks of Markdown stand in no run, but the number of an ordered
 * item does, since it is read as part of the text (“as point 3 says”).
 */
export function parseMarkdown(text: string): Line[] {
  const matter = matterOf(text)
  const root: Root = markdown.parse(matter.replace(/[^\r\n]/g, ' ') + text.slice(matter.length))
  const dropped = parseText(matter).map((line) => ({ ...line, drop: 'front-matter' }))
  return [...dropped, ...root.children.flatMap((node) => [...linesOf(node, text, 0), ...struckLines(node, text)])]
}

/** What is struck through in a block: it no longer holds, and is dropped. */
function struckLines(node: Nodes, text: string): Line[] {
  if (!('children' in node)) return []
  if (!HOLDS_PHRASING.has(node.type)) return node.children.flatMap((child) => struckLines(child, text))
  return struckIn(node.children as PhrasingContent[], text).map((runs) => ({ mark: LINE, runs, apart: true, drop: 'markdown-struck' }))
}

const HOLDS_PHRASING: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

function linesOf(node: RootContent, text: string, depth: number): Line[] {
  switch (node.type) {
    case 'heading':
      return whole(node, text, { kind: 'heading', level: node.depth })
    case 'paragraph':
      return isPicture(node) ? whole(node, text, { kind: 'caption' }) : plain(phrasing(node.children, text))
    case 'list':
      return node.children.flatMap((item) => itemLines(item, node.ordered === true, text, depth))
    case 'table':
      return [{ mark: { kind: 'table', rows: rowsOf(node, text) }, runs: [], apart: true }]
    case 'blockquote':
      return node.children.flatMap((child) => linesOf(child, text, depth))
    case 'footnoteDefinition':
      return [
        ...verbatim({ from: offsets(node).from, to: offsets(node.children[0] ?? node).from }, text),
        ...node.children.flatMap((child) => linesOf(child, text, depth)),
      ]
    case 'code':
      return verbatim(offsets(node), text).slice(isFenced(node, text) ? 1 : 0, isFenced(node, text) ? -1 : undefined)
    case 'html':
      return verbatim(offsets(node), text).map((line) => (node.value.startsWith('<!--') ? { ...line, drop: 'markdown-comment' } : line))
    case 'definition':
      return verbatim(offsets(node), text).map((line) => ({ ...line, drop: 'markdown-definition' }))
    default:
      return []
  }
}

/** One line however many the source has. */
function whole(node: Parent & Nodes, text: string, mark: Mark): Line[] {
  const runs = flow(phrasing(node.children as PhrasingContent[], text))
  return runs.length > 0 ? [{ mark, runs, apart: true }] : []
}

const plain = (lines: readonly (readonly Run[])[]): Line[] => lines.map((runs, index) => ({ mark: LINE, runs, apart: index === 0 }))

function itemLines(item: ListItem, ordered: boolean, text: string, depth: number): Line[] {
  const [first, ...rest] = item.children
  const mark: Mark = { kind: 'item', ordered: false, depth }
  const { from } = offsets(item)
  const number = ordered ? (/^\d+[.)][ \t]*/.exec(text.slice(from))?.[0] ?? '') : ''
  const label: Run[] = number === '' ? [] : [{ text: number, start: from, end: from + number.length }]
  if (first?.type !== 'paragraph') return item.children.flatMap((child) => linesOf(child, text, depth + 1))
  const runs = [...label, ...flow(phrasing(first.children, text))]
  return [{ mark, runs, apart: true }, ...rest.flatMap((child) => linesOf(child, text, depth + 1))]
}

function rowsOf(table: Table, text: string): Cell[][] {
  return table.children.map((row, index) =>
    row.children.map((cell) => ({ runs: stacked(phrasing(cell.children, text)), header: index === 0, colspan: 1, rowspan: 1 })),
  )
}

/** The lines of a cell as one, in which two numbers below each other stay two. */
function stacked(lines: readonly (readonly Run[])[]): Run[] {
  return lines.reduce<Run[]>((above, line) => {
    const [last, first] = [above.at(-1), line[0]]
    const numbers = last && first && /\d$/.test(last.text) && /^\d/.test(first.text)
    return numbers ? [...above, { text: WIDE, start: last.end, end: first.start }, ...line] : joinRuns(above, line)
  }, [])
}

/** Lines of the source as they stand, each on its own. */
function verbatim({ from, to }: Slice, text: string): Line[] {
  return parseText(text.slice(from, to)).map((line) => ({
    ...line,
    apart: true,
    runs: line.runs.map((run) => ({ ...run, start: run.start + from, end: run.end + from })),
  }))
}

const isFenced = (node: Nodes, text: string): boolean => /^(?:`{3}|~{3})/.test(text.slice(offsets(node).from))

const isPicture = (node: Parent): boolean => node.children.length === 1 && node.children[0]?.type === 'image'

function offsets(node: Nodes): Slice {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 }
}
