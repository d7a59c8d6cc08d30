import { FURNITURE, INLINE, INVISIBLE, NOT_OF_THE_SOURCE, SIDE_BY_SIDE, UNREAD } from '../readable.ts'

/** A line as the index has it, and where in the page each of its UTF-16 units stands. */
export interface ReadableLine {
  readonly text: string
  /** Null for a space that stands between cells, and in no text of the page. */
  readonly places: readonly (Place | null)[]
}

export interface Place {
  readonly node: Text
  readonly offset: number
}

/** Parts of a page that are there for readers without script. */
const OTHERWISE = '[data-without-script]'

/**
 * The parts of a page whose text the index holds: of a report its title and body, of other pages the main part.
 * Each with a selector of what in it is not read.
 */
export function readableParts(document: Document): { readonly root: Element; readonly unread: string }[] {
  const unread = `${UNREAD}, ${OTHERWISE}`
  const body = document.querySelector('[data-report-body]')
  const parts = body
    ? [
        { root: document.querySelector('main h1'), unread },
        { root: body, unread: `${unread}, ${NOT_OF_THE_SOURCE}` },
      ]
    : [{ root: document.querySelector('main'), unread: `${unread}, ${FURNITURE}` }]
  return parts.flatMap(({ root, unread }) => (root ? [{ root, unread }] : []))
}

/** Every line of a page that the index holds. */
export const linesOf = (document: Document): ReadableLine[] => readableParts(document).flatMap(({ root, unread }) => readableLines(root, unread))

/** The lines of an element as they are read: one a block or row, nothing invisible, white space collapsed. */
export function readableLines(root: Element, unread: string): ReadableLine[] {
  const lines: ReadableLine[] = []
  let places: (Place | null)[] = []
  let text = ''

  function endLine(): void {
    const end = text.trimEnd().length
    if (end > 0) lines.push({ text: text.slice(0, end), places: places.slice(0, end) })
    text = ''
    places = []
  }

  function addSpace(place: Place | null): void {
    if (text === '' || text.endsWith(' ')) return
    text += ' '
    places.push(place)
  }

  function readText(node: Text): void {
    for (const [offset, unit] of node.data.split('').entries()) {
      if (unit.replace(INVISIBLE, '') === '') continue
      if (/\s/.test(unit)) addSpace({ node, offset })
      else {
        text += unit
        places.push({ node, offset })
      }
    }
  }

  function readChildren(element: Element): void {
    for (const child of element.childNodes) {
      if (child.nodeType === child.TEXT_NODE) readText(child as Text)
      else if (child.nodeType === child.ELEMENT_NODE && !(child as Element).matches(unread)) readElement(child as Element)
    }
  }

  function readElement(element: Element): void {
    const name = element.tagName.toUpperCase()
    const separate = SIDE_BY_SIDE.has(name) ? () => addSpace(null) : INLINE.has(name) ? () => undefined : endLine
    separate()
    readChildren(element)
    separate()
  }

  readElement(root)
  endLine()
  return lines
}
