/** A built site as a CDN sends it: packed, and over HTTP/2, which browsers speak over TLS alone. */
import { once } from 'node:events'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'

import { generate } from 'selfsigned'

import { createHandler } from '../site/handler.ts'

export interface Cdn {
  /** Address of the home page. */
  readonly home: string
  readonly close: () => void
}

/**
 * @param folder the built site
 * @param base sub-path, `/` for the root
 * @returns an address whose certificate no browser knows: it has to be told not to mind
 */
export async function serveAsCdn(folder: string, base: string): Promise<Cdn> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }])
  // Requests and answers of HTTP/2 have all that the handler uses of those of HTTP/1.
  const handler = createHandler(folder, base) as unknown as (request: Http2ServerRequest, response: Http2ServerResponse) => void
  const server = createSecureServer({ key, cert }, handler)
  await once(server.listen(0, 'localhost'), 'listening')
  const { port } = server.address() as AddressInfo
  return {
    home: `https://localhost:${port}${base === '/' ? '/' : `${base}/`}`,
    close: () => void server.close(),
  }
}
