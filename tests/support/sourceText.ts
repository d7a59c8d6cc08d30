/** Elements that stand between the paragraphs of a report and are ours: notes and charts. */
const OURS = 'aside, figure'

/** The body of a report's page without what is ours: what is left is the source's own. */
export function sourceBody(document: Document): Element {
  const body = document.querySelector('[data-report-body]')?.cloneNode(true) as Element | undefined
  if (!body) throw new Error('The page has no [data-report-body].')
  for (const element of body.querySelectorAll(OURS)) element.remove()
  return body
}
