/**
 * Tags of HTML in a line of Markdown: 孤儿320名<sup>2</sup>, <del>120家</del>. A pair says how its text is set and is itself no text;
 * what else looks like a tag stays text.
 */
import type { PhrasingContent } from 'mdast'

import type { Slice } from './slice.ts'

/** Content between a tag and the one that closes it. */
interface Tagged {
  readonly type: 'tagged'
  readonly tag: string
  readonly children: readonly Inline[]
  /** With both tags. */
  readonly slice: Slice
}

export type Inline = PhrasingContent | Tagged

const OPENING = /^<(sup|sub|del|s|strike|ins|u|b|strong|i|em|small|mark|font|span|a)(?:\s[^<>]*)?>$/i
const CLOSING = /^<\/([a-z]+)>$/i

/** Content without the tags that have no other. */
export function pairsIn(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const paired = new Set([...closings(nodes)].flatMap(([from, { at }]) => [from, at]))
  return nodes.filter(({ type }, index) => type !== 'html' || paired.has(index))
}

/** Content with what stands between the tags of a pair in one; a tag without its other stays as it is. */
export const taggedIn = (nodes: readonly PhrasingContent[]): Inline[] => taggedWithin(nodes, closings(nodes), 0, nodes.length)

function taggedWithin(nodes: readonly PhrasingContent[], closed: ReadonlyMap<number, Closing>, from: number, to: number): Inline[] {
  const told: Inline[] = []
  for (let index = from; index < to; index++) {
    const node = nodes[index]
    if (!node) continue
    const closing = closed.get(index)
    if (!closing || closing.at >= to) {
      told.push(node)
      continue
    }
    const { tag, at } = closing
    const slice = { from: node.position?.start.offset ?? 0, to: nodes[at]?.position?.end.offset ?? 0 }
    told.push({ type: 'tagged', tag, children: taggedWithin(nodes, closed, index + 1, at), slice })
    index = at
  }
  return told
}

interface Closing {
  readonly tag: string
  readonly at: number
}

/** Of each opening tag that is closed, where. Told by one look at all: tags that nothing closes may be many. */
function closings(nodes: readonly PhrasingContent[]): Map<number, Closing> {
  const closed = new Map<number, Closing>()
  const open = new Map<string, number[]>()
  for (const [at, node] of nodes.entries()) {
    if (node.type !== 'html') continue
    const opened = OPENING.exec(node.value)?.[1]?.toLowerCase()
    const tag = opened ?? CLOSING.exec(node.value)?.[1]?.toLowerCase() ?? ''
    const begun = open.get(tag) ?? []
    if (opened !== undefined) {
      begun.push(at)
      open.set(tag, begun)
    } else {
      const last = begun.pop()
      if (last !== undefined) closed.set(last, { tag, at })
    }
  }
  return closed
}

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
