/** What a reader can read of an element, as lines, divided at headings where asked. */
import { INLINE, INVISIBLE, SIDE_BY_SIDE, UNREAD } from '../../src/search/readable.ts'

/** A stretch of text from one heading to the next. */
export interface Passage {
  /** The heading's id and text; both empty for what stands before the first heading. */
  readonly anchor: string
  readonly title: string
  /** One line a block or row, white space collapsed, the heading's own text not among them. */
  readonly lines: string[]
  /** Values of `data-theme` in the passage. */
  readonly themes: Set<string>
  /** Values of `data-indicator` in the passage. */
  readonly indicators: Set<string>
}

export interface PassageOptions {
  /** Selector of elements whose text does not count. */
  readonly without?: string | undefined
  /** Selector of the headings that open a passage. */
  readonly headings?: string | undefined
}

/** One line as it is read: nothing invisible, white space collapsed. */
export const readableLine = (text: string): string => text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim()

/**
 * The text of an element in document order.
 * @returns at least one passage; the first is what stands before the first heading, and may be empty
 */
export function passagesOf(root: Element, { without, headings }: PassageOptions): Passage[] {
  const opening: Passage = { anchor: '', title: '', lines: [], themes: new Set(), indicators: new Set() }
  const passages = [opening]
  const unread = without === undefined ? UNREAD : `${UNREAD}, ${without}`
  let current = opening
  let line = ''

  function endLine(): void {
    const read = readableLine(line)
    if (read !== '') current.lines.push(read)
    line = ''
  }

  function readElement(element: Element): void {
    if (element.matches(unread)) return
    const name = element.tagName.toUpperCase()
    const separate = SIDE_BY_SIDE.has(name) ? () => (line += ' ') : INLINE.has(name) ? () => undefined : endLine
    separate()
    if (headings !== undefined && element.matches(headings)) {
      current = { anchor: element.id, title: readableLine(element.textContent), lines: [], themes: new Set(), indicators: new Set() }
      passages.push(current)
      return
    }
    const theme = element.getAttribute('data-theme')
    if (theme) current.themes.add(theme)
    const indicator = element.getAttribute('data-indicator')
    if (indicator) current.indicators.add(indicator)
    readChildren(element)
    separate()
  }

  function readChildren(element: Element): void {
    for (const child of element.childNodes) {
      if (child.nodeType === child.TEXT_NODE) line += child.textContent ?? ''
      else if (child.nodeType === child.ELEMENT_NODE) readElement(child as Element)
    }
  }

  readChildren(root)
  endLine()
  return passages
}
