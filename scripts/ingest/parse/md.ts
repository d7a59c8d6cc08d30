import type { Code, ListItem, Nodes, Parent, PhrasingContent, Root, RootContent, Table } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

import { visible, type Cell, type Run } from '../document.ts'
import type { Line, Mark } from '../draft.ts'
import { LINE } from '../draft.ts'
import { sliceRuns } from '../runs.ts'
import { htmlLines } from './htmlBlock.ts'
import { matterOf } from './matter.ts'
import { droppedIn, flow, phrasing, stacked } from './phrasing.ts'
import { type Slice, verbatim } from './slice.ts'
import { closings, ruleOf, tagsIn } from './tag.ts'
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
  return [...dropped, ...withWholeHtml(root.children, text).flatMap((node) => [...linesOf(node, text, 0), ...droppedLines(node, text)])]
}

/** Comments in a block, and what is struck through: it no longer holds. */
function droppedLines(node: Nodes, text: string): Line[] {
  if (!('children' in node)) return []
  if (!HOLDS_PHRASING.has(node.type)) return node.children.flatMap((child) => droppedLines(child, text))
  return droppedIn(node.children as PhrasingContent[], text).map((dropped) => ({ mark: LINE, apart: true, ...dropped }))
}

const HOLDS_PHRASING: ReadonlySet<string> = new Set(['paragraph', 'heading', 'tableCell'])

/**
 * Blocks of HTML that only empty lines part are one: a table may have empty lines between its rows. So is what stands between the tags of
 * an element that nobody sees, whose content Markdown takes for its own.
 */
function withWholeHtml(nodes: readonly RootContent[], text: string): RootContent[] {
  const ends = unseenIn(nodes, text)
  const whole: RootContent[] = []
  let end = -1
  for (const [index, node] of nodes.entries()) {
    const last = whole.at(-1)
    if (last?.type === 'html' && last.position && node.position && (node.type === 'html' || index <= end))
      whole[whole.length - 1] = { ...last, position: { start: last.position.start, end: node.position.end } }
    else whole.push(node)
    end = Math.max(end, ends.get(index) ?? -1)
  }
  return whole
}

/** Of each block of HTML that opens an element nobody sees: the block that closes it. */
function unseenIn(nodes: readonly RootContent[], text: string): Map<number, number> {
  const tags = nodes.flatMap((node, block) => (node.type === 'html' ? [...tagsIn(offsets(node), text)].map((tag) => ({ tag, block })) : []))
  const pairs = [...closings(tags.map(({ tag }) => tag))].flatMap(([from, to]) => {
    const [opening, closing] = [tags[from], tags[to]]
    return opening && closing && ruleOf(opening.tag) !== undefined ? [[opening.block, closing.block] as const] : []
  })
  return new Map(pairs.sort(([, one], [, other]) => one - other))
}

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
        ...verbatim({ from: offsets(node).from, to: node.children[0] ? offsets(node.children[0]).from : offsets(node).to }, text),
        ...node.children.flatMap((child) => linesOf(child, text, depth)),
      ]
    case 'code':
      return codeLines(node, text)
    case 'html':
      return htmlLines(offsets(node), text)
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
  if (first?.type !== 'paragraph')
    return labelled(
      label,
      mark,
      item.children.flatMap((child) => linesOf(child, text, depth + 1)),
    )
  const runs = [...label, ...flow(phrasing(first.children, text))]
  return [{ mark, runs, apart: true }, ...rest.flatMap((child) => linesOf(child, text, depth + 1))]
}

/** Lines with the number of their item before the first, or on a line of its own before a table. */
function labelled(label: readonly Run[], mark: Mark, lines: readonly Line[]): Line[] {
  const [first, ...rest] = lines
  if (label.length === 0) return [...lines]
  if (!first || first.mark.kind === 'table' || first.drop !== undefined)
    return [{ mark, runs: sliceRuns(label, 0, visible(label).trimEnd().length), apart: true }, ...lines]
  return [{ ...first, runs: [...label, ...first.runs] }, ...rest]
}

function rowsOf(table: Table, text: string): Cell[][] {
  return table.children.map((row, index) =>
    row.children.map((cell) => ({ runs: stacked(phrasing(cell.children, text)), header: index === 0, colspan: 1, rowspan: 1 })),
  )
}

/** The lines between the marks of a fence, or those that are indented; the word behind the opening mark is no part of them. */
function codeLines(node: Code, text: string): Line[] {
  const { from, to } = offsets(node)
  const opening = /^(?:`{3,}|~{3,})(.*)/.exec(text.slice(from, to))
  const start = from + (opening?.[0].length ?? 0)
  const language = verbatim({ from: start - (opening?.[1]?.length ?? 0), to: start }, text).map((line) => ({ ...line, drop: 'markdown-fence' }))
  const lines = phrasing([{ type: 'inlineCode', value: node.value, position: { start: point(start), end: point(to) } }], text)
  return [...language, ...lines.map((runs) => ({ mark: LINE, runs, apart: true }))]
}

const point = (offset: number): { line: number; column: number; offset: number } => ({ line: 1, column: 1, offset })

const isPicture = (node: Parent): boolean => node.children.length === 1 && node.children[0]?.type === 'image'

function offsets(node: Nodes): Slice {
  return { from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 }
}
