import { readFile } from 'node:fs/promises'
import type { RequestListener, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'

import compression from 'compression'
import sirv from 'sirv'

/** Types that the static server's own table leaves out or names without their encoding. */
const TYPES: Readonly<Record<string, string>> = {
  '.csv': 'text/csv;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
  '.css': 'text/css;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.pf_fragment': 'application/octet-stream',
  '.pf_index': 'application/octet-stream',
}

/** Files whose name carries a hash of their content: an address never changes what it stands for. */
const HASHED = '/assets/'
const FOR_EVER = 'public, max-age=31536000, immutable'

/**
 * Answers as a static host or CDN does: files below the sub-path, `index.html` for folders, 404.html for the rest; text is packed.
 * @param folder the built site
 * @param base sub-path, `/` for the root
 */
export function createHandler(folder: string, base: string): RequestListener {
  const pack = compression()
  const prefix = base === '/' ? '' : base
  const notFound = (response: ServerResponse): void => void sendNotFound(response, folder)
  const files = sirv(folder, {
    dev: true, // looks at the disk for every request, so a site that is built anew is served as it is then
    etag: true,
    setHeaders: (response, path) => {
      const type = TYPES[extname(path)]
      if (type) response.setHeader('Content-Type', type)
      if (path.startsWith(HASHED)) response.setHeader('Cache-Control', FOR_EVER)
    },
    onNoMatch: (_request, response) => notFound(response),
  })
  const answer: RequestListener = (request, response) => {
    const address = request.url ?? '/'
    const [path = '/'] = address.split('?', 1)
    if (prefix && (path === '/' || path === prefix)) response.writeHead(302, { Location: `${prefix}/${address.slice(path.length)}` }).end()
    else if (!path.startsWith(`${prefix}/`)) notFound(response)
    else {
      request.url = address.slice(prefix.length)
      files(request, response)
    }
  }
  return (request, response) => {
    pack(request, response, () => {
      answer(request, response)
    })
  }
}

async function sendNotFound(response: ServerResponse, folder: string): Promise<void> {
  const page = await readFile(join(folder, '404.html')).catch(() => 'Not found')
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page)
}
