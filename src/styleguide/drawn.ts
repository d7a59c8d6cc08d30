import { DOMParser, parseHTML } from 'linkedom'

/**
 * What a script of the browser draws, as HTML at build time: it gets a document, a parser and the sight of a clipboard for as long as it draws.
 * @param suffix makes the ids in it unlike those of the same drawing elsewhere in the page
 */
export async function drawn(draw: () => HTMLElement | Promise<HTMLElement>, suffix = ''): Promise<string> {
  const { document } = parseHTML('<!doctype html><html><body></body></html>')
  const scope = globalThis as { document?: Document; DOMParser?: unknown }
  const before = scope.document
  scope.document = document
  scope.DOMParser = DOMParser
  Object.defineProperty(navigator, 'clipboard', { value: {}, configurable: true })
  try {
    const { outerHTML } = await draw()
    return outerHTML.replace(/(\s(?:id|for|aria-labelledby|aria-controls|aria-describedby)="[^"]*)"/g, `$1${suffix}"`)
  } finally {
    if (before) scope.document = before
    else delete scope.document
    delete scope.DOMParser
    Reflect.deleteProperty(navigator, 'clipboard')
  }
}
