import { once } from 'node:events'
import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'

import { createHandler } from './handler.ts'
import { openNextPort } from './port.ts'

/** `localhost` stands for either; only this machine can reach them. */
const LOOPBACK = ['127.0.0.1', '::1']

export interface SiteServer {
  /** The site's address, such as http://localhost:4321/atlas/. */
  readonly address: string
  readonly port: number
  /** Stops answering and drops open connections. */
  readonly close: () => void
}

/**
 * Serves a built site on this machine.
 * @param folder the built site
 * @param base sub-path, `/` for the root
 * @param firstPort the port to begin with; the next free one is taken
 */
export async function serveSite(folder: string, base: string, firstPort: number): Promise<SiteServer> {
  const handler = createHandler(folder, base)
  const { port, opened } = await openNextPort(firstPort, (candidate) => listen(handler, candidate))
  return {
    address: `http://localhost:${port}${base === '/' ? '/' : `${base}/`}`,
    port,
    close: () => opened.forEach(close),
  }
}

/** Opens a port for both loopback addresses; null if either has it in use, for then `localhost` could mean the other program. */
async function listen(handler: RequestListener, port: number): Promise<readonly Server[] | null> {
  const servers: Server[] = []
  for (const host of LOOPBACK) {
    const server = createServer(handler)
    try {
      await once(server.listen(port, host), 'listening')
      servers.push(server)
    } catch (error) {
      if (isWithoutAddress(error)) continue
      servers.forEach(close)
      if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE') return null
      throw error
    }
  }
  return servers
}

/** A machine may have no IPv6. */
function isWithoutAddress(error: unknown): boolean {
  return ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes((error as NodeJS.ErrnoException).code ?? '')
}

function close(server: Server): void {
  server.close()
  server.closeAllConnections()
}
