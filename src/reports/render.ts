/** A report's body as HTML. Text becomes text nodes, so nothing a document says can be markup. */
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { List, ListItem, Nodes, Parents, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'

import type { Observation } from '../domain/observation.ts'
import { anchorsOf } from './anchors.ts'
import { type CellKind, cellKind, isOfNumbers } from './cellKind.ts'
import { contentAnchor } from './contentAnchor.ts'
import { ReportError } from './mdx.ts'

type Jsx = MdxJsxFlowElement | MdxJsxTextElement

interface Page {
  /** The site's root, ending in a slash. */
  readonly base: string
  readonly observations: ReadonlyMap<string, Observation>
  /** The anchor of each block. */
  readonly anchors: ReadonlyMap<Nodes, string>
  /** The lasting anchors given so far. */
  readonly taken: Set<string>
}

/** An item that brings its own number or bullet needs no other. */
const LABELLED = /^(?:[（(]?\d{1,3}[.、．)）]|[①-⑳•●◆■▪○◇□▲★※])/u

/**
 * The body of a report, block by block.
 * @param root a body that `readMdx` let pass
 * @throws ReportError where a figure has no observation
 */
export function renderReport(root: Root, observations: readonly Observation[], base: string): string[] {
  const blocks = [...blocksOf(root)]
  const numbered = anchorsOf(blocks.map(({ type }) => type))
  const anchors = new Map(blocks.map((block, index) => [block, numbered[index]?.block ?? '']))
  const page: Page = { base, observations: new Map(observations.map((observation) => [observation.id, observation])), anchors, taken: new Set() }
  return root.children.map((node) => toHtml(block(node, page)))
}

/** The nodes that are blocks of the document, in order: a list is none, its items are. */
function* blocksOf(node: Nodes): Generator<Nodes> {
  if (node.type === 'root' || node.type === 'list') for (const child of node.children) yield* blocksOf(child)
  else yield node
  if (node.type === 'listItem') for (const child of node.children) if (child.type === 'list') yield* blocksOf(child)
}

function block(node: Nodes, page: Page): Element {
  const id = page.anchors.get(node) ?? ''
  switch (node.type) {
    case 'heading':
      return element(`h${node.depth}`, { id }, inline(node, page))
    case 'list':
      return list(node, page)
    case 'mdxJsxFlowElement':
      return node.name === 'table' ? table(node, id, page) : element('p', { id, className: ['caption'] }, inline(node, page))
    default:
      return element('p', { id }, 'children' in node ? [...shareLink(textOf(node), page), ...inline(node, page)] : [])
  }
}

function list(node: List, page: Page): Element {
  const labelled = node.children.every((item) => LABELLED.test(textOf(item)))
  return element(
    node.ordered ? 'ol' : 'ul',
    labelled ? { className: ['labelled'] } : {},
    node.children.map((item) => listItem(item, page)),
  )
}

const listItem = (item: ListItem, page: Page): Element =>
  element('li', { id: page.anchors.get(item) ?? '' }, [
    ...shareLink(item.children.flatMap((child) => (child.type === 'list' ? [] : textOf(child))).join(''), page),
    ...item.children.flatMap((child) => (child.type === 'list' ? [list(child, page)] : 'children' in child ? inline(child, page) : [])),
  ])

/** The paragraph's lasting address. It holds no text: what is seen of it is generated. */
function shareLink(text: string, { taken }: Page): Element[] {
  if (text.trim() === '') return []
  const anchor = contentAnchor(text, taken)
  return [element('a', { className: ['here'], id: anchor, href: `#${anchor}`, ariaLabel: '本段地址' }, [])]
}

/** A wide table scrolls in its frame, by keyboard too. */
function table(node: MdxJsxFlowElement, id: string, page: Page): Element {
  const rows = node.children.filter((child) => child.type === 'mdxJsxFlowElement')
  const heads = rows.findIndex((row) => !cellsOf(row).every(({ name }) => name === 'th'))
  const body = heads < 0 ? rows.length : heads
  const numbers = numberColumns(rows, body)
  const part = (name: string, from: number, to: number): Element[] =>
    from < to
      ? [
          element(
            name,
            {},
            rows.slice(from, to).map((row) =>
              element(
                'tr',
                {},
                cellsOf(row).map((cell, column) => {
                  const kind = cellKind(textOf(cell))
                  if (name === 'tbody') return tableCell(cell, 'row', kind, page)
                  return tableCell(cell, 'col', numbers.has(column) ? 'number' : kind === 'number' ? 'short' : kind, page)
                }),
              ),
            ),
          ),
        ]
      : []
  const grid = element('table', { id }, [...part('thead', 0, body), ...part('tbody', body, rows.length)])
  return element('div', { className: ['table-frame'], role: 'group', ariaLabel: '表格，放不下时可以左右滚动', tabIndex: 0 }, [grid])
}

const cellsOf = (row: MdxJsxFlowElement): MdxJsxFlowElement[] => row.children.filter((child) => child.type === 'mdxJsxFlowElement')

/** The columns whose heads stand at the right, above their numbers; none where cells span several, since they are not counted then. */
function numberColumns(rows: readonly MdxJsxFlowElement[], body: number): Set<number> {
  const cells = rows.map(cellsOf)
  if (cells.flat().some(({ attributes }) => attributes.length > 0)) return new Set()
  const below = cells.slice(body).map((row) => row.map(textOf))
  return new Set((cells[0] ?? []).keys().filter((column) => isOfNumbers(below.map((row) => row[column] ?? ''))))
}

function tableCell(cell: MdxJsxFlowElement, scope: string, kind: CellKind, page: Page): Element {
  const spans = Object.fromEntries(
    cell.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? [[attribute.name, Number(attribute.value)]] : [])),
  )
  const properties = kind === 'text' ? spans : { ...spans, className: [kind] }
  return element(cell.name ?? 'td', cell.name === 'th' ? { scope, ...properties } : properties, inline(cell, page))
}

function inline(node: Parents, page: Page): ElementContent[] {
  return node.children.flatMap((child): ElementContent[] => {
    if (child.type === 'text') return [{ type: 'text', value: child.value }]
    if (child.type === 'mdxJsxTextElement' || child.type === 'mdxJsxFlowElement')
      return child.name === 'Figure' ? figure(child, page) : [element('strong', {}, inline(child, page))]
    return 'children' in child ? inline(child, page) : []
  })
}

/** A figure links to its indicator, or to its row in the report's table of data; each observation on the span is a `data`. */
function figure(node: Jsx, page: Page): ElementContent[] {
  const observations = idsOf(node).map((id) => observationOf(id, page))
  const [first, ...others] = observations
  if (!first) return inline(node, page)
  const data = observations.reduceRight((children: ElementContent[], observation) => [datum(observation, children)], inline(node, page))
  const link = { className: ['figure'], id: first.id, href: hrefOf(first, page), dataTheme: first.theme, dataBound: first.bound }
  return [...others.map(({ id }) => element('span', { id }, [])), element('a', link, data)]
}

function idsOf(node: Jsx): string[] {
  const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value
  return typeof id === 'string' ? id.split(' ') : []
}

function observationOf(id: string, page: Page): Observation {
  const observation = page.observations.get(id)
  if (!observation) throw new ReportError(`the figure '${id}' has no observation in the front matter. Run npm run ingest.`)
  return observation
}

const hrefOf = ({ id, indicator }: Observation, { base }: Page): string => (indicator === null ? `#row-${id}` : `${base}indicators/${indicator}/`)

const datum = ({ id, value, unit, indicator }: Observation, children: ElementContent[]): Element =>
  element('data', { value: value === null ? '' : String(value), dataObservation: id, dataUnit: unit ?? '', dataIndicator: indicator ?? '' }, children)

const element = (tagName: string, properties: Element['properties'], children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
