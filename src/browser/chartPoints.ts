/**
 * The points of a chart with the arrow keys: one of them takes part in the order of Tab, arrows, Home and End move between them, Esc
 * leads to the table. What a point says is read out, and shown below the drawing. Without script the table tells the same.
 */

/** What marks a value in a drawing, in the order of the texts in `data-points`. */
const POINTS = '.bar, .dot, .hollow, .part, .aim'

/** Index of the point a key leads to; undefined for other keys. */
function destination(key: string, index: number, count: number): number | undefined {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(index + 1, count - 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(index - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : undefined
}

function openDrawing(drawing: SVGSVGElement, figure: HTMLElement, texts: readonly string[], shown: HTMLElement): void {
  const points = [...drawing.querySelectorAll<SVGElement>(POINTS)]
  drawing.removeAttribute('aria-hidden')
  drawing.setAttribute('role', 'application')
  drawing.setAttribute('aria-roledescription', '图表')
  drawing.setAttribute('aria-label', `${figure.querySelector('.title')?.textContent.trim() ?? ''}，${points.length}个点，用方向键逐点看`)
  drawing.querySelectorAll('text').forEach((text) => {
    text.setAttribute('aria-hidden', 'true')
  })
  points.forEach((point, index) => {
    point.setAttribute('role', 'img')
    point.setAttribute('aria-label', texts[index] ?? '')
    point.setAttribute('tabindex', index === 0 ? '0' : '-1')
  })

  // Not on the drawing itself: an SVG element that listens for the focus is one more stop for Tab.
  const frame = drawing.parentElement ?? figure
  frame.addEventListener('focusin', ({ target }) => {
    points.forEach((point) => {
      point.setAttribute('tabindex', point === target ? '0' : '-1')
    })
    shown.textContent = texts[points.indexOf(target as SVGElement)] ?? ''
    shown.hidden = false
    shown.scrollIntoView({ block: 'nearest' })
  })
  frame.addEventListener('focusout', () => {
    shown.hidden = true
  })
  frame.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const to = destination(event.key, points.indexOf(event.target as SVGElement), points.length)
    if (to !== undefined) points[to]?.focus()
    else if (event.key === 'Escape') figure.querySelector<HTMLElement>('summary')?.focus()
    else return
    event.preventDefault()
  })
}

function openChart(figure: HTMLElement): void {
  if (figure.querySelector('.point-shown')) return
  const drawings = figure.querySelectorAll<SVGSVGElement>('.drawing > svg')
  const texts = JSON.parse(figure.dataset['points'] ?? '[]') as string[]
  const shown = document.createElement('p')
  shown.className = 'point-shown'
  shown.hidden = true
  shown.setAttribute('aria-hidden', 'true')
  drawings[drawings.length - 1]?.parentElement?.after(shown)
  drawings.forEach((drawing) => {
    openDrawing(drawing, figure, texts, shown)
  })
}

/** Opens the charts within an element, each once. */
export function openCharts(root: ParentNode): void {
  root.querySelectorAll<HTMLElement>('figure[data-points]').forEach(openChart)
}

openCharts(document)
