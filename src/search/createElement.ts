import { KEPT } from '../typography/kept.ts'
import type { Segment } from './excerpt.ts'

/** Elements that hold running text, as in src/typography/typeset.ts; `dd` and the others are not drawn here. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'li', 'td', 'blockquote', 'figcaption', 'caption', 'h2', 'h3', 'h4'])
const PARTS = new RegExp(`(${KEPT.source})`, KEPT.flags)

/** Text as nodes in which no line ends between a number and its unit, as in the pages that were built. */
export const keptNodes = (text: string): (Node | string)[] =>
  text.split(PARTS).map((part, place) => (place % 2 === 1 ? createElement('span', { class: 'whole' }, part) : part))

/** An element with attributes and children. Text stays text: nothing is ever read as markup; in running text numbers keep their units. An attribute that is `false` is left out. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...(BLOCKS.has(tag) ? children.flatMap((child) => (typeof child === 'string' ? keptNodes(child) : child)) : children))
  return element
}

/** Segments as nodes, the marked ones in `<mark>`. */
export const markedNodes = (segments: readonly Segment[]): (Node | string)[] =>
  segments.flatMap(({ text, marked }) => (marked ? createElement('mark', {}, ...keptNodes(text)) : keptNodes(text)))
