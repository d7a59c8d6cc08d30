/**
 * A report as MDX: front matter, and a body in which each figure is a `<Figure id>`.
 *
 * The body is a tree that is serialised, never text pasted together: whatever a document says comes out as text.
 */
import type { ListItem, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'

import type { Report } from '../../src/domain/report.ts'
import { formatMatter } from '../../src/reports/matter.ts'
import type { Block, Cell, Document, Run } from './document.ts'
import { visible } from './document.ts'
import type { Placed } from './observed.ts'
import { sliceRuns } from './runs.ts'

const mdx = unified().use(remarkStringify, { bullet: '*', listItemIndent: 'one', resourceLink: true }).use(remarkGfm).use(remarkMdx).use(escapeModules).freeze()

/** A line that begins with `import` or `export` is code to MDX, and its serialiser does not mind. */
function escapeModules(this: Processor): void {
  const extensions = (this.data().toMarkdownExtensions ??= [])
  extensions.push({
    unsafe: [
      { atBreak: true, character: 'i', after: 'mport' },
      { atBreak: true, character: 'e', after: 'xport' },
    ],
  })
}

/** The text of `content/reports/<slug>.mdx`; the same report gives the same bytes. */
export function toMdx(report: Report, { blocks }: Document, observations: readonly Placed[]): string {
  const byBlock = Map.groupBy(observations, ({ block }) => block)
  const root: Root = { type: 'root', children: contents(blocks, (index) => byBlock.get(index) ?? []) }
  return `---\n${formatMatter({ ...report })}---\n\n${mdx.stringify(root)}`
}

type OfBlock = (index: number) => readonly Placed[]

function contents(blocks: readonly Block[], observed: OfBlock): RootContent[] {
  const nodes: RootContent[] = []
  for (let index = 0; index < blocks.length;) {
    const block = blocks[index]
    if (block?.kind === 'item') {
      const { list, next } = listFrom(blocks, index, block.depth, observed)
      nodes.push(list)
      index = next
    } else {
      if (block) nodes.push(nodeOf(block, observed(index)))
      index += 1
    }
  }
  return nodes
}

function nodeOf(block: Exclude<Block, { kind: 'item' }>, observed: readonly Placed[]): RootContent {
  switch (block.kind) {
    case 'heading':
      return { type: 'heading', depth: headingDepth(block.level), children: phrasing(block.runs, observed) }
    case 'paragraph':
      return paragraph(block.runs, observed)
    case 'caption':
      return element('Caption', [paragraph(block.runs, observed)])
    case 'table':
      return element(
        'table',
        block.rows.map((row, index) =>
          element(
            'tr',
            row.map((cell, column) =>
              cellNode(
                cell,
                observed.filter((one) => one.cell?.[0] === index && one.cell[1] === column),
              ),
            ),
          ),
        ),
      )
  }
}

function headingDepth(level: number): 2 | 3 | 4 | 5 | 6 {
  return level <= 2 ? 2 : level === 3 ? 3 : level === 4 ? 4 : level === 5 ? 5 : 6
}

/** The items that follow each other as one list; deeper ones as lists in its items. */
function listFrom(blocks: readonly Block[], from: number, depth: number, observed: OfBlock): { list: RootContent; next: number } {
  const first = blocks[from]
  const ordered = first?.kind === 'item' && first.ordered
  const items: ListItem[] = []
  let index = from
  for (;;) {
    const block = blocks[index]
    if (block?.kind !== 'item' || block.depth < depth) break
    const last = items.at(-1)
    if (last && block.depth > depth) {
      const inner = listFrom(blocks, index, block.depth, observed)
      last.children.push(inner.list as ListItem['children'][number])
      index = inner.next
    } else {
      if (last && block.ordered !== ordered) break
      items.push({ type: 'listItem', spread: false, children: [paragraph(block.runs, observed(index))] })
      index += 1
    }
  }
  return { list: { type: 'list', ordered, spread: false, children: items }, next: index }
}

function cellNode({ runs, header, colspan, rowspan }: Cell, observed: readonly Placed[]): MdxJsxFlowElement {
  const spans = [...(colspan > 1 ? [attribute('colSpan', String(colspan))] : []), ...(rowspan > 1 ? [attribute('rowSpan', String(rowspan))] : [])]
  return element(header ? 'th' : 'td', visible(runs) === '' ? [] : [paragraph(runs, observed)], spans)
}

const element = (name: string, children: MdxJsxFlowElement['children'], attributes: MdxJsxAttribute[] = []): MdxJsxFlowElement => ({
  type: 'mdxJsxFlowElement',
  name,
  attributes,
  children,
})

const attribute = (name: string, value: string): MdxJsxAttribute => ({ type: 'mdxJsxAttribute', name, value })

const paragraph = (runs: readonly Run[], observed: readonly Placed[]): Paragraph => ({ type: 'paragraph', children: phrasing(runs, observed) })

interface Span {
  readonly ids: readonly string[]
  readonly from: number
  readonly to: number
}

/** Text with its figures. Figures on one span, or overlapping, share an element. */
function phrasing(runs: readonly Run[], observed: readonly Placed[]): PhrasingContent[] {
  const end = visible(runs).length
  const nodes: PhrasingContent[] = []
  let at = 0
  for (const span of spansOf(observed)) {
    nodes.push(...texts(sliceRuns(runs, at, span.from)), inline('Figure', texts(sliceRuns(runs, span.from, span.to)), [attribute('id', span.ids.join(' '))]))
    at = span.to
  }
  return [...nodes, ...texts(sliceRuns(runs, at, end))]
}

function spansOf(observed: readonly Placed[]): Span[] {
  const spans: Span[] = []
  for (const { id, from, to } of observed.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const last = spans.at(-1)
    if (last && from < last.to) spans[spans.length - 1] = { ids: [...last.ids, id], from: last.from, to: Math.max(last.to, to) }
    else spans.push({ ids: [id], from, to })
  }
  return spans
}

/** Neighbouring runs of one weight as one text. `<strong>`, because `**` does not close beside Chinese punctuation. */
function texts(runs: readonly Run[]): PhrasingContent[] {
  const joined: { text: string; strong: boolean }[] = []
  for (const { text, strong = false } of runs) {
    const last = joined.at(-1)
    if (last?.strong === strong) last.text += text
    else joined.push({ text, strong })
  }
  return joined.map(({ text, strong }) => (strong ? inline('strong', [{ type: 'text', value: text }]) : { type: 'text', value: text }))
}

const inline = (name: string, children: PhrasingContent[], attributes: MdxJsxAttribute[] = []): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name,
  attributes,
  children,
})
