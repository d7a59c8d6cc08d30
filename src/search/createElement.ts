import type { Segment } from './excerpt.ts'

/** An element with attributes and children. Text stays text: nothing is ever read as markup. An attribute that is `false` is left out. */
export function createElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | boolean>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children)
  return element
}

/** Segments as nodes, the marked ones in `<mark>`. */
export const markedNodes = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, marked }) => (marked ? createElement('mark', {}, text) : text))
