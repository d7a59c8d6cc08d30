import { BLOCK, isElement, isStrong, isUnseen } from './content.ts'
import type { Piece } from './flow.ts'
import { raisedIn } from './raised.ts'
import { BREAK, collapsed } from './space.ts'

/**
 * The text that shows in an element as one line, in which blocks and line breaks part words; of a picture, the text that stands for it.
 * @param without elements within it that are left out
 */
export const piecesIn = (element: Element, without: ReadonlyMap<Element, unknown> = new Map()): Piece[] =>
  collapsed(
    element.localName === 'img'
      ? [{ text: element.getAttribute('alt') ?? '' }]
      : [...element.childNodes].flatMap((node) => piecesOf(node, isStrong(element), without)),
  )

function piecesOf(node: Node, strong: boolean, without: ReadonlyMap<Element, unknown>): Piece[] {
  if (node.nodeType === 3) {
    const text = raisedIn(node.parentElement, node.textContent ?? '')
    return [strong ? { text, strong } : { text }]
  }
  if (!isElement(node) || isUnseen(node) || without.has(node)) return []
  if (node.localName === 'br') return [ENDING]
  const pieces = [...node.childNodes].flatMap((child) => piecesOf(child, strong || isStrong(node), without))
  return BLOCK.has(node.localName) ? [ENDING, ...pieces, ENDING] : pieces
}

const ENDING: Piece = { text: BREAK }
