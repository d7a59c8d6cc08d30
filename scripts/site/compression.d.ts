/** The package brings no types, and those of others need the whole of Express. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  /** Packs what is written to the response, in Brotli or gzip as the request accepts, if its type is worth it. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}
