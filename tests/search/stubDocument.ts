import { parseHTML } from 'linkedom'
import { vi } from 'vitest'

/**
 * A document in place of the browser's, with the events it understands, until `vi.unstubAllGlobals()`.
 * @param html a whole page, or what stands in the body
 */
export function stubDocument(html = ''): Document {
  const { document, Event } = parseHTML(html.includes('<html') ? html : `<!doctype html><html><body>${html}</body></html>`)
  vi.stubGlobal('document', document)
  vi.stubGlobal('Event', Event)
  return document
}
