/**
 * Tags of HTML in a line of Markdown: 孤儿320名<sup>2</sup>, <del>120家</del>. A pair says how its text is set and is itself no text;
 * what else looks like a tag stays text.
 */
import type { PhrasingContent } from 'mdast'

import { UNREAD, UNSEEN } from './content.ts'
import type { Slice } from './slice.ts'
import { closings, ruleOf, type Tag, wholeTag } from './tag.ts'

/** Content between a tag and the one that closes it. */
interface Tagged {
  readonly type: 'tagged'
  readonly tag: string
  readonly children: readonly Inline[]
  /** With both tags. */
  readonly slice: Slice
  /** The name of the rule that takes it away. */
  readonly drop: string | undefined
}

export type Inline = PhrasingContent | Tagged

const STRUCK = ['del', 's', 'strike']
const KNOWN: ReadonlySet<string> = new Set([...STRUCK, ...'sup sub ins u b strong i em small mark font span a'.split(' '), ...UNSEEN, ...UNREAD])

/** Content without the tags that have no other. */
export function pairsIn(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const paired = new Set([...closings(tagsOf(nodes))].flat())
  return nodes.filter(({ type }, index) => type !== 'html' || paired.has(index))
}

/** Content with what stands between the tags of a pair in one; a tag without its other stays as it is. */
export function taggedIn(nodes: readonly PhrasingContent[]): Inline[] {
  const tags = tagsOf(nodes)
  const closed = closings(tags)
  const within = (from: number, to: number): Inline[] => {
    const told: Inline[] = []
    for (let index = from; index < to; index++) {
      const [node, tag, at] = [nodes[index], tags[index], closed.get(index) ?? to]
      if (!node) continue
      if (!tag || at >= to) {
        told.push(node)
        continue
      }
      const slice = { from: node.position?.start.offset ?? 0, to: nodes[at]?.position?.end.offset ?? 0 }
      told.push({ type: 'tagged', tag: tag.name, children: within(index + 1, at), slice, drop: STRUCK.includes(tag.name) ? 'markdown-struck' : ruleOf(tag) })
      index = at
    }
    return told
  }
  return within(0, nodes.length)
}

/** The known tags that stand for a node each. */
const tagsOf = (nodes: readonly PhrasingContent[]): (Tag | undefined)[] =>
  nodes.map((node) => {
    const tag = node.type === 'html' ? wholeTag(node.value) : undefined
    return tag && KNOWN.has(tag.name) ? tag : undefined
  })

/**
 * The rule that takes content away, such as what is struck through: ~~120~~125家, <del>120</del>125家. 80~~89岁，90~~99岁 are ranges,
 * whose marks stand between digits.
 */
export function dropOf(node: Inline, text: string): string | undefined {
  if (node.type === 'tagged') return node.drop
  const [from, to] = node.type === 'delete' ? [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0] : [0, 0]
  return node.type === 'delete' && !(isDash(from, text) && isDash(to - 2, text)) ? 'markdown-struck' : undefined
}

/** Whether marks stand between two digits. */
const isDash = (at: number, text: string): boolean => /^\d~~\d/.test(text.slice(Math.max(0, at - 1), at + 3))
