/**
 * Tags of HTML in a line of Markdown: 孤儿320名<sup>2</sup>, <del>120家</del>. A pair says how its text is set and is itself no text;
 * what else looks like a tag stays text.
 */
import type { Html, PhrasingContent } from 'mdast'

import type { Slice } from './phrasing.ts'

/** Content between a tag and the one that closes it. */
interface Tagged {
  readonly type: 'tagged'
  readonly tag: string
  readonly children: readonly Inline[]
  /** With both tags. */
  readonly slice: Slice
}

export type Inline = PhrasingContent | Tagged

const OPENING = /^<(sup|sub|del|s|strike|ins|u|b|strong|i|em|small|mark|font|span)(?:\s[^<>]*)?>$/i

/** Content with what stands between the tags of a pair in one; a tag without its other stays as it is. */
export function taggedIn(nodes: readonly PhrasingContent[]): Inline[] {
  const told: Inline[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index]
    if (!node) continue
    const tag = node.type === 'html' ? OPENING.exec(node.value)?.[1]?.toLowerCase() : undefined
    const end = tag === undefined ? -1 : closingOf(nodes, index, tag)
    if (tag === undefined || end < 0) {
      told.push(node)
      continue
    }
    const slice = { from: node.position?.start.offset ?? 0, to: nodes[end]?.position?.end.offset ?? 0 }
    told.push({ type: 'tagged', tag, children: taggedIn(nodes.slice(index + 1, end)), slice })
    index = end
  }
  return told
}

/** Where the tag stands that closes the one at a place, or -1. */
function closingOf(nodes: readonly PhrasingContent[], from: number, tag: string): number {
  let open = 0
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]
    if (node?.type !== 'html') continue
    if (isClosing(node, tag)) open--
    else if (OPENING.exec(node.value)?.[1]?.toLowerCase() === tag) open++
    if (open === 0) return at
  }
  return -1
}

const isClosing = ({ value }: Html, tag: string): boolean => value.toLowerCase() === `</${tag}>`

const STRUCK = new Set(['del', 's', 'strike'])

/**
 * Whether content is struck through: ~~120~~125家, <del>120</del>125家. 80~~89岁，90~~99岁 are ranges, whose marks stand between digits.
 */
export function isStruck(node: Inline, text: string): boolean {
  if (node.type === 'tagged') return STRUCK.has(node.tag)
  const [from, to] = node.type === 'delete' ? [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0] : [0, 0]
  return node.type === 'delete' && !(isDash(from, text) && isDash(to - 2, text))
}

/** Whether marks stand between two digits. */
const isDash = (at: number, text: string): boolean => /^\d~~\d/.test(text.slice(Math.max(0, at - 1), at + 3))
