import { createElement } from '../createElement.ts'
import { spansOf } from '../excerpt.ts'
import { linesOf, type Place } from './readableLines.ts'

/** One place where a phrase stands, in as many marks as elements divide it into. */
export type Occurrence = readonly HTMLElement[]

/** A stretch of one text node. */
interface Piece {
  readonly node: Text
  readonly start: number
  end: number
  readonly mark: HTMLElement
}

/** The stretches of text nodes that places in their order make up. */
function piecesOf(places: readonly (Place | null)[]): Piece[] {
  const pieces: Piece[] = []
  for (const { node, offset } of places.filter((place) => place !== null)) {
    const last = pieces.at(-1)
    if (last?.node === node) last.end = offset + 1
    else pieces.push({ node, start: offset, end: offset + 1, mark: createElement('mark', { class: 'sought' }) })
  }
  return pieces
}

/** Pieces in the order of the page, those of one text node together. */
function byNode(pieces: readonly Piece[]): Piece[][] {
  const nodes: Piece[][] = []
  for (const piece of pieces) {
    const last = nodes.at(-1)
    if (last?.[0]?.node === piece.node) last.push(piece)
    else nodes.push([piece])
  }
  return nodes
}

/** Puts the pieces of one text node, in their order, into their marks. The text stays what it was. */
function markNode(pieces: readonly Piece[]): void {
  const node = pieces[0]?.node
  const text = node?.data ?? ''
  let at = 0
  const parts = pieces.flatMap(({ start, end, mark }) => {
    const before = text.slice(at, start)
    mark.append(text.slice(start, end))
    at = end
    return before === '' ? [mark] : [before, mark]
  })
  node?.replaceWith(...parts, ...(at < text.length ? [text.slice(at)] : []))
}

/**
 * Marks every occurrence of the phrases in what the index holds of the page, also where links or emphasis divide it.
 * @returns the occurrences in the order of the page
 */
export function markPhrases(document: Document, phrases: readonly string[]): Occurrence[] {
  const found = linesOf(document).flatMap(({ text, places }) => spansOf(text, phrases).map(({ start, end }) => piecesOf(places.slice(start, end))))
  byNode(found.flat()).forEach(markNode)
  return found.map((pieces) => pieces.map(({ mark }) => mark))
}

/** Takes the marks away again; the page is as it was. */
export function unmark(occurrences: readonly Occurrence[]): void {
  for (const mark of occurrences.flat()) {
    const { parentElement } = mark
    mark.replaceWith(...mark.childNodes)
    parentElement?.normalize()
  }
}

/** Number of the first occurrence within or after an element; without one, or if all stand before it, 0. */
export function firstAfter(occurrences: readonly Occurrence[], anchor: Element | null): number {
  if (!anchor) return 0
  const follows = occurrences.findIndex(([mark]) => mark && (anchor.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
  return Math.max(follows, 0)
}
