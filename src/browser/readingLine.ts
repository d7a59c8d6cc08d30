/** 阅读线: a line across the window, below the line of text that is pointed at or has the focus. Loaded when it is switched on. */

const SPACE = 'http://www.w3.org/2000/svg'
const THICKNESS = 4

const line = document.createElementNS(SPACE, 'rect')
line.setAttribute('width', '100%')
line.setAttribute('height', String(THICKNESS))

function createDrawing(): SVGSVGElement {
  const drawing = document.createElementNS(SPACE, 'svg')
  drawing.setAttribute('class', 'reading-line')
  drawing.setAttribute('aria-hidden', 'true')
  drawing.append(line)
  return drawing
}

/** Geometry is an attribute: the content policy of the pages allows no styles of their own. */
const place = (y: number): void => line.setAttribute('y', String(Math.round(Math.min(Math.max(0, y), innerHeight - THICKNESS))))

/** The lower end of the line of text at a point; undefined where there is none, or the browser cannot tell. */
function endOfText(x: number, y: number): number | undefined {
  if (!('caretPositionFromPoint' in document)) return undefined
  const caret = document.caretPositionFromPoint(x, y)
  if (!(caret?.offsetNode instanceof Text)) return undefined
  const range = document.createRange()
  range.setStart(caret.offsetNode, Math.max(0, caret.offset - 1))
  range.setEnd(caret.offsetNode, Math.min(caret.offsetNode.length, caret.offset + 1))
  return [...range.getClientRects()].find(({ top, bottom }) => top <= y && bottom >= y)?.bottom
}

const followPointer = ({ clientX, clientY }: PointerEvent): void => place(endOfText(clientX, clientY) ?? clientY)

function followFocus({ target }: FocusEvent): void {
  const [first] = target instanceof Element ? target.getClientRects() : []
  if (first && first.height < innerHeight) place(first.bottom)
}

/** Draws the line, and lets it follow. Whether it is seen is a matter of the style sheet. */
export function drawReadingLine(): void {
  place(innerHeight / 2)
  document.body.append(createDrawing())
  for (const event of ['pointermove', 'pointerdown'] as const) addEventListener(event, followPointer, { passive: true })
  addEventListener('focusin', followFocus)
}
