/**
 * What of a page is read aloud, in the order of the page. The page itself is not touched: what is read is a range of its text. Of a chart
 * it is what the chart shows that is read, in the place of how to look at it.
 */
import { utterances } from './utterances.ts'

export interface Utterance {
  readonly text: string
  /** Where it stands in the page. */
  readonly range: Range
  /** The paragraph, heading, list item or cell it stands in. */
  readonly block: Element
}

interface Passage {
  readonly block: Element
  readonly nodes: Text[]
  /** What is read in the place of the text. */
  readonly said?: string | undefined
}

const BLOCKS = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, figcaption, td, th, caption, .key'
/** What is worked or looked up and not read: ways through the site, tables of data and what explains them, sources, forms, drawings, what is folded away, charts that stand in a report's own text. */
const SILENT = [
  'nav, aside, form, button, details, dialog, svg, [popover], [hidden], [role="status"], [aria-hidden="true"]',
  '.table, p:has(+ .table-room), .drawing, .tiles-note, .sources [data-pagefind-ignore], .citation, .cites, .cites ~ p, .rights, .buttons, .leaders, .quotes .small, a.whole, .onward',
  '[data-report-body] figure',
].join(', ')

const isSilent = (element: Element): boolean => element.matches(SILENT) || !element.checkVisibility()

const accept = (node: Node): number =>
  node instanceof Element ? (isSilent(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP) : NodeFilter.FILTER_ACCEPT

/** What a chart shows, where a text says how to look at it; nothing where the title has told it. */
function saidFor(block: Element): string | undefined {
  const figure = block.matches('.subtitle') ? block.closest('figure[data-chart]') : null
  if (!figure) return undefined
  const summary = document.getElementById(figure.getAttribute('aria-describedby') ?? '')?.textContent.trim() ?? ''
  return summary === `${figure.querySelector('.title')?.textContent.trim() ?? ''}。` ? '' : summary
}

/** Neighbouring texts of one block belong together. */
function passages(root: Element): Passage[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept)
  const result: Passage[] = []
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const block = node.parentElement?.closest(BLOCKS) ?? root
    const last = result.at(-1)
    if (last?.block === block) last.nodes.push(node)
    else if (node.data.trim() !== '') result.push({ block, nodes: [node], said: saidFor(block) })
  }
  return result.reduceRight((kept: Passage[], passage) => (isHeadingOfNothing(passage, kept[0]) ? kept : [passage, ...kept]), [])
}

const level = ({ block }: Passage): number => (/^H\d$/u.test(block.nodeName) ? Number(block.nodeName.slice(1)) : Infinity)

/** The heading of a table, of downloads: what stands under it is not read. */
const isHeadingOfNothing = (passage: Passage, next: Passage | undefined): boolean =>
  passage.block.nodeName !== 'H1' && level(passage) !== Infinity && (next === undefined || level(next) <= level(passage))

/** The place of an offset in the texts of a passage; at a border the end of the one before or the start of the one after. */
function place(nodes: readonly Text[], offset: number, end: boolean): [Text, number] | undefined {
  let before = 0
  for (const node of nodes) {
    const after = before + node.length
    if (end ? offset <= after : offset < after) return [node, offset - before]
    before = after
  }
  return undefined
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange()
  const from = place(nodes, start, false)
  const to = place(nodes, end, true)
  if (from) range.setStart(...from)
  if (to) range.setEnd(...to)
  return range
}

function utterancesOf({ block, nodes, said }: Passage): Utterance[] {
  const text = nodes.map(({ data }) => data).join('')
  const whole = rangeOf(nodes, text.length - text.trimStart().length, text.trimEnd().length)
  if (said !== undefined) return utterances(said).map(({ start, end }) => ({ block, text: said.slice(start, end), range: whole }))
  return utterances(text).map(({ start, end }) => {
    const stretch = text.slice(start, end)
    const from = start + stretch.length - stretch.trimStart().length
    return { block, text: stretch.trim().replace(/\s+/gu, ' '), range: rangeOf(nodes, from, start + stretch.trimEnd().length) }
  })
}

/** Everything of this part of a page that is read aloud, in what is spoken in one go. */
export const readable = (root: Element): Utterance[] => passages(root).flatMap(utterancesOf)
