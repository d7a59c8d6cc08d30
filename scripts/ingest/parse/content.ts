/** Which part of a web page is the article. */
import type { CleaningRule } from '../../../src/domain/catalogue.ts'

export type ElementRule = Extract<CleaningRule, { where: 'element' }>

/** Elements that hold no visible text. */
export const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg', 'iframe', 'object', 'select', 'textarea', 'canvas'])

export const isElement = (node: Node): node is Element => node.nodeType === 1

const PROSE = /[。！？；]|[，,].*[.．]$/

/**
 * The elements that a rule takes away, with the rule's name. An element that holds most of the page's prose stays,
 * whatever its class says: a page must never come out empty.
 */
export function markElements(body: Element, rules: readonly ElementRule[]): Map<Element, string> {
  const marked = new Map<Element, string>()
  const all = proseLength(body)
  for (const rule of rules) {
    for (const element of body.querySelectorAll(rule.selector)) if (proseLength(element) * 2 <= all && !marked.has(element)) marked.set(element, rule.name)
  }
  return marked
}

/**
 * The smallest element that holds all prose, the title and the tables; the `article` or `main` around it, where there is one.
 * Nothing outside it is a sentence of the article.
 */
export function contentRoot(body: Element, dropped: ReadonlyMap<Element, string>): Element {
  const content = [...body.querySelectorAll('*')].filter((element) => isContent(element) && ![...dropped.keys()].some((other) => other.contains(element)))
  const [first, ...rest] = content
  if (!first) return body
  let root = first.parentElement ?? body
  for (const element of rest) while (!root.contains(element) && root.parentElement) root = root.parentElement
  return root.closest('article, main, [role=main]') ?? root
}

function isContent(element: Element): boolean {
  const name = element.localName
  if (name === 'h1' || name === 'figcaption') return true
  if (name === 'table') return element.querySelectorAll('tr').length > 1 && !element.querySelector('table')
  return PROSE.test(ownText(element))
}

/** The text that stands in an element itself and in its inline children. */
function ownText(element: Element): string {
  if (UNSEEN.has(element.localName)) return ''
  return [...element.childNodes].map((node) => (node.nodeType === 3 || INLINE.test(node.nodeName) ? (node.textContent ?? '') : '')).join('')
}

const INLINE = /^(?:A|B|STRONG|SPAN|EM|I|U|FONT|SUP|SUB)$/i

function proseLength(element: Element): number {
  const own = ownText(element)
  return (
    (PROSE.test(own) ? own.length : 0) +
    [...element.children].filter((child) => !INLINE.test(child.nodeName)).reduce((sum, child) => sum + proseLength(child), 0)
  )
}
