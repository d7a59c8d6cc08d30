/** A page's elements as lines in reading order. */
import type { Run } from '../document.ts'
import type { Line, Mark } from '../draft.ts'
import { LINE } from '../draft.ts'
import { BLOCK, isElement, isStrong, isUnseen } from './content.ts'
import { gridOf } from './grid.ts'
import { piecesIn } from './pieces.ts'
import { raisedIn } from './raised.ts'
import { collapsed } from './space.ts'

export type Piece = Pick<Run, 'text' | 'strong'>

/** A line that does not know yet where it stands. */
export interface Flowing extends Omit<Line, 'runs'> {
  readonly pieces: readonly Piece[]
  /** The line is the page's title. */
  readonly title?: true
}

export interface Page {
  /** Elements a rule takes away, with its name. */
  readonly dropped: ReadonlyMap<Element, string>
  /** The article. */
  readonly root: Element
  /** The element that holds the title. */
  readonly heading: Element | undefined
}

/** What the elements around a text say of it. */
interface Place {
  readonly mark: Mark
  readonly strong: boolean
  /** How many lists it stands in, less one. */
  readonly depth: number
  readonly drop: string | undefined
  readonly inside: boolean
  readonly title: boolean
  readonly preformatted: boolean
}

const INDENTED = /^[ \t\r\n]*[\u3000\u00a0\u2003]{2}/
const ENDING = /\r\n|[\r\n]/

/** The visible lines of a page, each with what its element says of it. */
export function flowOf(body: Element, page: Page): Flowing[] {
  const flow = new Flow()
  visit(body, { mark: LINE, strong: false, depth: -1, drop: undefined, inside: false, title: false, preformatted: false }, page, flow)
  return flow.lines
}

/** Collects pieces until a line ends. */
class Flow {
  readonly lines: Flowing[] = []
  #pieces: Piece[] = []
  #apart = true

  add(text: string, strong: boolean): void {
    this.#pieces.push(strong ? { text, strong } : { text })
  }

  /** A line of its own for what a rule takes away from within the one that is being collected. */
  aside(element: Element, place: Place): void {
    const pieces = piecesIn(element)
    if (pieces.length > 0) this.lines.push({ mark: LINE, pieces, apart: true, ...dropOf(place) })
  }

  /** @param apart whether what follows stands apart: after a block, or after an empty line */
  end(place: Place, apart: boolean): void {
    const pieces = collapsed(this.#pieces)
    const indented = INDENTED.test(this.#pieces.map(({ text }) => text).join(''))
    this.#pieces = []
    if (pieces.length > 0)
      this.lines.push({ mark: place.mark, pieces, apart: this.#apart || indented, ...dropOf(place), ...(place.title ? { title: true } : {}) })
    this.#apart = apart || pieces.length === 0
  }
}

function visit(node: Node, place: Place, page: Page, flow: Flow): void {
  if (node.nodeType === 3) addText(raisedIn(node.parentElement, node.textContent ?? ''), place, flow)
  if (!isElement(node) || isUnseen(node)) return
  if (node.localName === 'br') flow.end(place, false)
  else if (BLOCK.has(node.localName)) visitBlock(node, place, page, flow)
  else if (place.drop === undefined && page.dropped.has(node)) flow.aside(node, within(node, place, page))
  else for (const child of node.childNodes) visit(child, within(node, place, page), page, flow)
}

function visitBlock(element: Element, place: Place, page: Page, flow: Flow): void {
  const inner = within(element, place, page)
  const grid = element.localName === 'table' ? gridOf(element, page.dropped) : null
  flow.end(place, true)
  for (const node of grid ? grid.stray : element.childNodes) visit(node, inner, page, flow)
  if (grid) {
    flow.end(inner, true)
    if (grid.caption) visit(grid.caption, inner, page, flow)
    flow.lines.push({ mark: { kind: 'table', rows: grid.rows }, pieces: [], apart: true, ...dropOf(inner) })
    for (const one of grid.dropped) flow.aside(one, within(one, inner, page))
  }
  flow.end(inner, true)
}

function addText(text: string, place: Place, flow: Flow): void {
  const lines = place.preformatted ? text.split(ENDING) : [text]
  lines.forEach((line, index) => {
    if (index > 0) flow.end(place, true)
    flow.add(line, place.strong)
  })
}

function dropOf({ drop, inside, title }: Place): { drop?: string } {
  if (drop !== undefined) return { drop }
  return inside || title ? {} : { drop: 'outside-article' }
}

function within(element: Element, place: Place, page: Page): Place {
  const name = element.localName
  return {
    mark: markOf(element, place),
    strong: place.strong || isStrong(element),
    depth: name === 'ul' || name === 'ol' || isGlossary(element) ? place.depth + 1 : place.depth,
    drop: place.drop ?? page.dropped.get(element),
    inside: place.inside || element === page.root,
    title: place.title || element === page.heading,
    preformatted: place.preformatted || name === 'pre',
  }
}

/** A list of terms with what is told of each, and no layout of a page: its parts hold no blocks. */
const isGlossary = (element: Element | null): boolean =>
  element?.localName === 'dl' && element.querySelector('dt') !== null && element.querySelector('p, div, table, dl') === null

function markOf(element: Element, place: Place): Mark {
  const name = element.localName
  if (/^h[1-6]$/.test(name)) return { kind: 'heading', level: Number(name[1]) }
  if (name === 'li') return { kind: 'item', ordered: element.parentElement?.localName === 'ol', depth: Math.max(0, place.depth) }
  if ((name === 'dt' || name === 'dd') && isGlossary(element.parentElement))
    return { kind: 'item', ordered: false, depth: Math.max(0, place.depth) + (name === 'dd' ? 1 : 0) }
  if (name === 'figcaption' || name === 'caption') return { kind: 'caption' }
  return place.mark
}
