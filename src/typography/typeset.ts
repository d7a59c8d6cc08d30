/**
 * Sets the text of a finished page: no line ends between a number and its unit, and headings break between words, whoever wrote
 * the text and wherever it came from. Nothing of the text changes; elements are put around it or between.
 */
import { keepTogether, wordsHtml } from './words.ts'

interface Open {
  readonly name: string
  readonly classes: readonly string[]
}

/** What is passed over whole, a tag, or text. */
const PIECES = /<(script|style|svg|textarea|title|code)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/g
const TAG = /^<(\/?)([a-z][\w-]*)/i
const CLASSES = /\sclass=["']?([^"'>]*)/
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr'])

/** Elements that hold running text. */
const BLOCKS = new Set(['p', 'li', 'dt', 'dd', 'blockquote', 'td', 'th', 'caption', 'figcaption', 'summary', 'pre', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
/** These are often flex boxes, in which each element is a column: their text stays in one. */
const BOXES = new Set(['a', 'button'])
/** What these classes stand on does not break anyway. */
const UNBROKEN = ['whole', 'figure', 'key']
const HEADINGS = /<(h[1-6]|caption|summary|th)\b[^>]*>[\s\S]*?<\/\1>/g

/** The text of the innermost element that is open. */
function setText(text: string, open: readonly Open[]): string {
  const inside = open.slice(
    Math.max(
      0,
      open.findLastIndex(({ name }) => BLOCKS.has(name)),
    ),
  )
  if (!BLOCKS.has(inside[0]?.name ?? '') || inside.some(({ classes }) => UNBROKEN.some((name) => classes.includes(name)))) return text
  const kept = keepTogether(text)
  return kept !== text && BOXES.has(inside.at(-1)?.name ?? '') ? `<span>${kept}</span>` : kept
}

/** The elements that are open after a tag. */
function after(open: readonly Open[], tag: string): readonly Open[] {
  const [, end, name = ''] = TAG.exec(tag) ?? []
  if (name === '' || VOID.has(name) || tag.endsWith('/>')) return open
  if (end)
    return open.slice(
      0,
      Math.max(
        0,
        open.findLastIndex((element) => element.name === name),
      ),
    )
  return [...open, { name, classes: (CLASSES.exec(tag)?.[1] ?? '').split(' ').filter(Boolean) }]
}

/** Breaks between the words of headings, of pages as of rows, that have none yet. Text with a character reference stays as it is. */
const breakHeadings = (html: string, terms: readonly string[]): string =>
  html.replace(HEADINGS, (heading) =>
    heading.includes('<wbr') ? heading : heading.replace(PIECES, (piece) => (piece.startsWith('<') || piece.includes('&') ? piece : wordsHtml(piece, terms))),
  )

/**
 * @param html a whole page
 * @param terms of the field, in which no heading breaks
 */
export function typeset(html: string, terms: readonly string[]): string {
  let open: readonly Open[] = []
  return breakHeadings(html, terms).replace(PIECES, (piece) => {
    if (!piece.startsWith('<')) return setText(piece, open)
    open = after(open, piece)
    return piece
  })
}
