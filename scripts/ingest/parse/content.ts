/** Which part of a web page is the article. */
import type { CleaningRule } from '../../../src/domain/catalogue.ts'

export type ElementRule = Extract<CleaningRule, { where: 'element' }>

/** Elements whose text no reader sees. */
export const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head', 'iframe', 'object', 'canvas'])

/** Fields and drawings, which the rule `page-unread` takes. */
export const UNREAD: ReadonlySet<string> = new Set(['textarea', 'select', 'svg', 'noscript'])

/** Elements that begin a line, and end one. */
export const BLOCK: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol optgroup option p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)

export const isElement = (node: Node): node is Element => node.nodeType === 1

/** Whether nothing of an element shows. */
export const isUnseen = (element: Element): boolean => UNSEEN.has(element.localName) || element.hasAttribute('hidden')

export const isStrong = ({ localName }: Element): boolean => localName === 'b' || localName === 'strong'

/** Whether a text is of sentences: it has a stop, or a comma and a point at its end. */
const isProse = (text: string): boolean => /[。！？；]/.test(text) || (/[.．]$/.test(text) && /[，,]/.test(text.slice(text.lastIndexOf('\n') + 1)))

const LINE_END = /[\r\n\u2028\u2029]/
const COUNT = /\d\s?[万亿余多]{0,2}(?:元|人|名|户|家|张|所|%|％|个百分点)/
/** Whether a text has a figure behind words, as a list of results has it outside its links: navigation has none. */
const holdsFigure = (text: string): boolean =>
  text.split(LINE_END).some((line) => {
    const words = line.search(/[\u4e00-\u9fff]{2}/)
    return words >= 0 && COUNT.test(line.slice(words))
  })

/**
 * The elements that a rule takes away, with the rule's name. An element that holds most of the page's prose stays,
 * whatever its class says: a page must never come out empty.
 * @param hidden elements that the page's own style sheets hide
 */
export function markElements(body: Element, rules: readonly ElementRule[], hidden: readonly Element[]): Map<Element, string> {
  const marked = new Map<Element, string>()
  const all = proseLength(body)
  const taken = [...rules.map(({ name, selector }) => ({ name, elements: body.querySelectorAll(selector) })), { name: 'page-hidden', elements: hidden }]
  for (const { name, elements } of taken) {
    for (const element of elements) if (proseLength(element) * 2 <= all && !marked.has(element)) marked.set(element, name)
  }
  return marked
}

/**
 * The smallest element that holds all prose, all figures, the title and the tables; the `article` or `main` around it, where
 * there is one. Nothing outside it is a sentence of the article.
 */
export function contentRoot(body: Element, dropped: ReadonlyMap<Element, string>): Element {
  const content = [...body.querySelectorAll('*')].filter((element) => !isWithin(element, dropped) && isContent(element))
  const [first, ...rest] = content
  if (!first) return body
  let root = first.parentElement ?? body
  for (const element of rest) while (!root.contains(element) && root.parentElement) root = root.parentElement
  return root.closest('article, main, [role=main]') ?? root
}

/** The page's title: what Word styles as one, else the only `h1`, or the only one in the article; of several each may be a chapter. */
export function titleElement(body: Element, dropped: ReadonlyMap<Element, string>): Element | undefined {
  const filled = [...body.querySelectorAll(`${WORD_TITLE}, h1`)].filter((element) => !isWithin(element, dropped) && element.textContent.trim() !== '')
  const styled = filled.find((element) => element.matches(WORD_TITLE))
  if (styled) return styled
  const inArticle = filled.filter((element) => element.closest('article, main, [role=main]'))
  const headings = inArticle.length > 0 ? inArticle : filled
  return headings.length === 1 ? headings[0] : undefined
}

/** What Word makes of a paragraph in its style 标题 when it saves a document as a page. */
const WORD_TITLE = '.MsoTitle'

function isWithin(element: Element, dropped: ReadonlyMap<Element, string>): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) if (dropped.has(at)) return true
  return false
}

function isContent(element: Element): boolean {
  const name = element.localName
  if (name === 'h1' || name === 'figcaption' || element.matches(WORD_TITLE)) return true
  if (name === 'table') return element.querySelectorAll('tr').length > 1 && !element.querySelector('table')
  return isProse(ownText(element, INLINE)) || holdsFigure(ownText(element, UNLINKED))
}

/** The text that stands in an element itself and in its inline children. */
function ownText(element: Element, inline: RegExp): string {
  if (isUnseen(element)) return ''
  return [...element.childNodes].map((node) => (node.nodeType === 3 || inline.test(node.nodeName) ? (node.textContent ?? '') : '')).join('')
}

const UNLINKED = /^(?:B|STRONG|SPAN|EM|I|U|FONT|SUP|SUB)$/i
const INLINE = /^(?:A|B|STRONG|SPAN|EM|I|U|FONT|SUP|SUB)$/i

function proseLength(element: Element): number {
  const own = ownText(element, INLINE)
  return (
    (isProse(own) ? own.length : 0) + [...element.children].filter((child) => !INLINE.test(child.nodeName)).reduce((sum, child) => sum + proseLength(child), 0)
  )
}
